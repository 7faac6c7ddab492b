/**
 * @jest-environment jsdom
 */
import './support/browser-globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReactElement } from 'react';
import { showSheet } from '../../src/pane/commands/read';
import { ModelProvider } from '../../src/pane/context';
import type { PaneModel } from '../../src/pane/model';
import { ExplainPanel } from '../../src/pane/reasons/explain-panel';
import { KeepPanel } from '../../src/pane/reasons/keep-panel';
import { PreviewPanel } from '../../src/pane/changes/preview-panel';
import { ProblemsPanel } from '../../src/pane/answer/problems-panel';
import { currentAssessment, walkOrder } from '../../src/pane/state/selectors';
import { openSample, sampleBytes } from './support/sample-model';

afterEach(cleanup);

function withProtection(...parts: readonly number[]): Uint8Array {
  const files = unzipSync(sampleBytes());
  for (const part of parts) {
    const name = `xl/worksheets/sheet${String(part)}.xml`;
    const text = strFromU8(files[name]!);
    files[name] = strToU8(text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
  }
  return zipSync(files);
}

/** The model, with what the place says of itself changed. */
function placed(model: PaneModel, change: { readonly canWrite?: boolean; readonly isLive?: boolean }) {
  const { workbook } = model.host;
  const capabilities = { ...workbook.capabilities, ...change };
  const host = {
    ...model.host,
    workbook: Object.assign(Object.create(workbook) as typeof workbook, { capabilities }),
  };
  return { ...model, host };
}

function show(model: PaneModel, panel: ReactElement) {
  return render(<ModelProvider value={model}>{panel}</ModelProvider>);
}

function problems(model: PaneModel): ReactElement {
  return <ProblemsPanel assessment={currentAssessment(model.store.getState())!} hidden={false} />;
}

const FIX = /^改为 94\.50%/;

it('a protected sheet is said to be one beforehand: the fix is off, says why, and writes nothing', async () => {
  const { model } = await openSample(undefined, { bytes: withProtection(1) });
  show(model, problems(model));
  expect(screen.getByText(/工作表受保护：可以核算，不能写入。.*保存后重新打开/).textContent).not.toBe('');
  const fix = screen.getByRole('button', { name: FIX });
  // Within reach of the keyboard, with its reason.
  expect([fix.getAttribute('aria-disabled'), fix.title, fix.hasAttribute('disabled')]).toEqual([
    'true',
    '工作表受保护，不能更正',
    false,
  ]);
  act(() => {
    fireEvent.click(fix);
  });
  expect([model.store.getState().isWriting, model.store.getState().outcome]).toEqual([false, null]);
  // Nothing to press for where the file is only a copy of what others have open.
  expect(screen.queryByRole('button', { name: '重新核算' })).toBeNull();
});

it('in Excel, which tells nobody that a sheet was unprotected, the way on is a button', async () => {
  const { model, workbook } = await openSample(undefined, { bytes: withProtection(1) });
  show(placed(model, { isLive: true }), problems(model));
  expect(screen.getByText(/请先取消工作表保护，再重新核算/).textContent).not.toBe('');
  const list = await workbook.sheets();
  if (!list.ok) throw new Error(list.code);
  jest
    .spyOn(workbook, 'sheets')
    .mockResolvedValue({ ok: true, value: list.value.map((each) => ({ ...each, isProtected: false })) });
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: '重新核算' }));
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(screen.queryByText(/工作表受保护/)).toBeNull();
  expect(screen.getByRole('button', { name: FIX }).getAttribute('aria-disabled')).toBeNull();
});

it('what cannot be written is listed with what it should be, to be taken along', async () => {
  const { model } = await openSample(undefined, { bytes: withProtection(1) });
  const copied: string[] = [];
  const host = {
    ...model.host,
    copy: (text: string) => {
      copied.push(text);
      return Promise.resolve(true);
    },
  };
  show({ ...model, host }, <PreviewPanel />);
  expect(screen.getByRole('heading', { name: '更正清单' }).textContent).toBe('更正清单');
  expect(screen.getByText('“公共阅读服务”受保护，不能写入').textContent).not.toBe('');
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
    '单元格现在应为',
    'I6 执行率75.60%94.50%',
    'J6 执行得分7.569.45',
    'H21 总分88.2690.15',
    'J21 等级良优',
  ]);
  expect(screen.queryAllByRole('checkbox', { name: /^写入/ })).toEqual([]);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('button', { name: /^写入/ })).toBeNull();
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: '复制清单' }));
    await Promise.resolve();
  });
  expect(copied[0]?.split('\n').slice(0, 2)).toEqual(['公共阅读服务提升项目', 'I6 执行率\t75.60%\t94.50%']);
});

it('among others, a protected table is listed after what can be written and is not written', async () => {
  const { model } = await openSample(undefined, { bytes: withProtection(1) });
  model.store.dispatch({ type: 'preview-changed', choice: { scope: 'all' } });
  show(model, <PreviewPanel />);
  expect(screen.getByRole('heading', { name: '写入预览' }).textContent).toBe('写入预览');
  const tables = screen.getAllByRole('table');
  expect(tables.map((table) => table.querySelector('caption')?.textContent)).toEqual([
    '非物质文化遗产保护传承项目',
    '公共阅读服务提升项目',
  ]);
  expect(tables.map((table) => table.querySelectorAll('tbody input').length > 0)).toEqual([true, false]);
  expect(screen.getByRole('button', { name: '写入 1 处' }).hasAttribute('disabled')).toBe(false);
});

it.each([
  ['protected', { bytes: withProtection(1) }, {}],
  ['read only', {}, { canWrite: false }],
] as const)('a reason for a %s table is copied, once there is one', async (_name, opening, place) => {
  const { model } = await openSample(undefined, opening);
  const assessment = currentAssessment(model.store.getState())!;
  const key = 'deviation-unexplained@公共阅读服务!I14';
  show(placed(model, place), <ExplainPanel assessment={assessment} finding={key} />);
  expect(screen.queryByRole('button', { name: /^填入/ })).toBeNull();
  const copy = screen.getByRole('button', { name: '复制文字' });
  expect(copy.hasAttribute('disabled')).toBe(true);
  fireEvent.change(screen.getByLabelText('原因（必填）'), {
    target: { value: '主馆空调改造闭馆，取消21场' },
  });
  expect(copy.hasAttribute('disabled')).toBe(false);
  expect(screen.getByText('供复制的文字').textContent).not.toBe('');
});

it('a reason for a table of several files says which of them to open', async () => {
  const { model } = await openSample((workbook) =>
    Object.assign(Object.create(workbook) as typeof workbook, {
      origins: new Map([['公共阅读服务', { file: '文化馆.xlsx', sheet: '自评表' }]]),
    }),
  );
  const assessment = currentAssessment(model.store.getState())!;
  const panel = <ExplainPanel assessment={assessment} finding="deviation-unexplained@公共阅读服务!I14" />;
  show(placed(model, { canWrite: false }), panel);
  expect(screen.getByText(/请单独打开“文化馆.xlsx”/).textContent).not.toBe('');
});

it('going to a finding draws its line anew and not those of all others', async () => {
  const { model } = await openSample();
  await showSheet(model, '非遗保护传承');
  const all = walkOrder(currentAssessment(model.store.getState())!);
  const [first, second, ...others] = all;
  expect(others.length).toBeGreaterThan(1);
  const sentences = new Set(all.map(({ finding }) => finding.message.key));
  show(model, problems(model));
  const drawn = (key: string): readonly string[] => {
    const said = jest.spyOn(model.engine()!, 'text');
    act(() => {
      model.store.dispatch({ type: 'finding-selected', finding: key });
    });
    const keys = said.mock.calls.map(([{ key: of }]) => of);
    said.mockRestore();
    return [...new Set(keys.filter((of) => sentences.has(of)))].sort();
  };
  expect(drawn(first!.key)).toEqual([first!.finding.message.key]);
  expect(drawn(second!.key)).toEqual([first!.finding.message.key, second!.finding.message.key].sort());
});

it('of a text and a table that differ, neither is said to be what the other should be', async () => {
  const { model } = await openSample(undefined, {
    bytes: new Uint8Array(readFileSync('test/fixtures/corpus/adjusted-15-jianxi-butie.xlsx')),
  });
  const assessment = currentAssessment(model.store.getState())!;
  const said = { ...assessment.findings[0]!, recorded: '100名', expected: '300人', silenced: null };
  const shown = (rule: 'narrative-figures' | 'total'): string => {
    const { container } = show(
      model,
      <ProblemsPanel assessment={{ ...assessment, findings: [{ ...said, rule }] }} hidden={false} />,
    );
    return container.textContent;
  };
  expect(shown('narrative-figures')).not.toContain('应为');
  expect(shown('total')).toContain('表中 100名 → 应为 300人');
});

it('what was written for a finding that is gone can be copied, and nothing is kept of it', async () => {
  const { model } = await openSample();
  const finding = 'deviation-unexplained@公共阅读服务!I14';
  const [own, other] = model.store.getState().tables;
  const explain = (assessment: typeof own) => <ExplainPanel assessment={assessment!} finding={finding} />;
  const { rerender } = show(model, explain(own));
  fireEvent.change(screen.getByLabelText('原因（必填）'), { target: { value: '主馆闭馆，取消21场' } });
  rerender(<ModelProvider value={model}>{explain(other)}</ModelProvider>);
  expect(screen.getByText(/主馆闭馆，取消21场/).textContent).toMatch(/。$/);
  expect(screen.getByRole('button', { name: '复制文字' })).not.toBeNull();
  rerender(
    <ModelProvider value={model}>
      <KeepPanel assessment={other!} finding={finding} />
    </ModelProvider>,
  );
  screen.getByText('这条问题已不存在，表格可能已被改动。');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '已批复' } });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /保留/ }).disabled).toBe(true);
});
