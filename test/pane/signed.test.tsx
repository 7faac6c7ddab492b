/**
 * @jest-environment jsdom
 */
import './support/browser-globals';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { ModelProvider } from '../../src/pane/context';
import type { Assessment } from '../../src/core/assessment';
import { PreviewPanel } from '../../src/pane/changes/preview-panel';
import { ProblemsPanel } from '../../src/pane/answer/problems-panel';
import { openSample } from './support/sample-model';

afterEach(cleanup);

const WARNING = '此文件带数字签名，写入任何内容后签名即失效。';

it('scores that no weight can be held against are not passed by in silence', async () => {
  const { model } = await openSample();
  const [assessment] = model.store.getState().tables;
  if (assessment === undefined) throw new Error('the sample has a table');
  const text = (indicators: Assessment['indicators']): string => {
    const panel = <ProblemsPanel assessment={{ ...assessment, indicators }} hidden={false} />;
    const { container } = render(<ModelProvider value={model}>{panel}</ModelProvider>);
    return container.textContent;
  };
  const unweighted = assessment.indicators.map((each) => ({
    ...each,
    effectiveWeight: null,
    verdict: { ...each.verdict, min: null, max: null },
  }));
  const remark = '本表没有各项指标的分值';
  expect(text(unweighted)).toContain(remark);
  cleanup();
  expect(text(assessment.indicators)).not.toContain(remark);
});

async function shown(isSigned: boolean, panel: 'problems' | 'preview'): Promise<string> {
  const { model } = await openSample();
  const { workbook } = model.host;
  const capabilities = { ...workbook.capabilities, isSigned };
  const host = {
    ...model.host,
    workbook: Object.assign(Object.create(workbook) as typeof workbook, { capabilities }),
  };
  const [assessment] = model.store.getState().tables;
  if (assessment === undefined) throw new Error('the sample has a table');
  const content: ReactElement =
    panel === 'preview' ? <PreviewPanel /> : <ProblemsPanel assessment={assessment} hidden={false} />;
  const { container } = render(<ModelProvider value={{ ...model, host }}>{content}</ModelProvider>);
  return container.textContent;
}

it.each(['problems', 'preview'] as const)(
  'a signed file is said to be one before anything is written: %s',
  async (panel) => {
    expect(await shown(true, panel)).toContain(WARNING);
    cleanup();
    expect(await shown(false, panel)).not.toContain(WARNING);
  },
);
