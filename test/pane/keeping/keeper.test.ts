import { saidBy } from '../../../src/core/kept';
import { formKey } from '../../../src/core/table/taught/form-likeness';
import { memoryStorage } from '../../../src/pane/browser/text-storage';
import { keep, reasonGiven, unkeep } from '../../../src/pane/commands/keep';
import { mark } from '../../../src/pane/commands/mark';
import { refresh } from '../../../src/pane/commands/read';
import { reassess } from '../../../src/pane/commands/reassess';
import { coreEngine } from '../../../src/pane/core-engine';
import type { TextStorage } from '../../../src/pane/host';
import { restoredCounts } from '../../../src/pane/keeping/restored-counts';
import { reportLines } from '../../../src/pane/review/report';
import { SETTINGS_NAME } from '../../../src/pane/keeping/settings-text';
import { currentAssessment, findingByKey } from '../../../src/pane/state/selectors';
import { reviewWordsOf } from '../../../src/pane/words/review/words';
import { openSample, type Opening, type SampleModel } from '../support/sample-model';

const RATE = 'execution-rate-base@公共阅读服务!I6';
const DEVIATION = 'deviation-unexplained@公共阅读服务!I14';
const TABLE = '公共阅读服务!A1';
const VOICE = { engine: coreEngine, words: reviewWordsOf('zh-CN'), language: 'zh-CN' } as const;
const REASON = '年中压减预算，按原口径填报';
const RECORD = 'workbook sample.xlsx';

const open = (storage: TextStorage, opening: Opening = {}): Promise<SampleModel> =>
  openSample((same) => same, { storage, ...opening });

function shown({ model }: SampleModel) {
  const assessment = currentAssessment(model.store.getState());
  if (assessment === null) throw new Error('no table is shown');
  return assessment;
}

const silenced = (sample: SampleModel): string | null | undefined =>
  findingByKey(shown(sample), RATE)?.finding.silenced;

async function withRateKept(storage: TextStorage): Promise<SampleModel> {
  const sample = await open(storage);
  keep(sample.model, shown(sample), findingByKey(shown(sample), RATE)!.finding, REASON);
  return sample;
}

/** Writes one number into the first table, as the user would. */
async function type(
  { workbook, model }: SampleModel,
  row: number,
  column: number,
  value: string,
  sheet = '公共阅读服务',
): Promise<void> {
  const cell = { row, column };
  const grid = model.store.getState().grids.get(sheet);
  const before = grid?.cells.get(row * 16384 + column);
  const outcome = await workbook.apply([
    {
      sheet,
      cell,
      before: {
        value: before?.value ?? null,
        formula: before?.formula ?? null,
        format: before?.format ?? 'General',
      },
      after: { kind: 'number', value },
    },
  ]);
  expect(outcome.ok && outcome.value.written).toHaveLength(1);
  await refresh(model, null);
}

describe('a finding that was kept', () => {
  it('stays when another pane of the same workbook keeps another one, and so does what that one changes', async () => {
    const storage = memoryStorage();
    const [one, other] = [await open(storage), await open(storage)];
    const keepIn = (sample: SampleModel, key: string, reason: string): void => {
      keep(sample.model, shown(sample), findingByKey(shown(sample), key)!.finding, reason);
    };
    const kept = async (): Promise<unknown[]> => {
      const again = shown(await open(storage));
      return [RATE, DEVIATION].map((key) => findingByKey(again, key)?.finding.silenced);
    };
    keepIn(one, RATE, REASON);
    keepIn(other, DEVIATION, '另一页保留');
    expect(await kept()).toEqual([REASON, '另一页保留']);
    keepIn(one, RATE, '改了理由');
    mark(other.model, shown(other), { status: 'reviewed' });
    expect(await kept()).toEqual(['改了理由', '另一页保留']);
    // What a pane takes back itself is gone, although the other one never saw it.
    unkeep(one.model, shown(one), findingByKey(shown(one), RATE)!.finding);
    mark(other.model, shown(other), { remark: '已看' });
    expect(await kept()).toEqual([null, '另一页保留']);
  });

  it('is kept when the workbook is opened again, and that is said', async () => {
    const storage = memoryStorage();
    await withRateKept(storage);
    const again = await open(storage);
    expect(silenced(again)).toBe(REASON);
    expect(restoredCounts(again.model.store.getState())).toEqual({ kept: 1, asked: 0, marks: 0, changed: 0 });
    again.model.store.dispatch({ type: 'restored-dismissed' });
    expect(restoredCounts(again.model.store.getState()).kept).toBe(0);
    expect(silenced(again)).toBe(REASON);
  });

  it('that the browser will not keep is said, once', async () => {
    const full = { ...memoryStorage(), save: () => false };
    const { model } = await withRateKept(full);
    expect(model.store.getState().restored?.isRefused).toBe(true);
    model.store.dispatch({ type: 'restored-dismissed' });
    mark(model, model.store.getState().tables[0]!, { status: 'reviewed' });
    expect(model.store.getState().restored).toBeNull();
  });

  it('asks again when its own figure has changed, in the same session and the next', async () => {
    const storage = memoryStorage();
    const first = await open(storage);
    const second = '非遗保护传承';
    const total = (sample: SampleModel) => {
      const assessment = sample.model.store.getState().tables.find(({ table }) => table.sheet === second)!;
      return { assessment, finding: assessment.findings.find(({ rule }) => rule === 'total')! };
    };
    keep(first.model, total(first).assessment, total(first).finding, REASON);
    expect(total(first).finding.silenced).toBe(REASON);
    const { row, column } = total(first).finding.cell;
    await type(first, row, column, '101', second);
    expect(total(first).finding.silenced).toBeNull();
    const again = await open(storage, { bytes: await first.workbook.save() });
    expect(total(again).finding.silenced).toBeNull();
    expect(restoredCounts(again.model.store.getState())).toMatchObject({ kept: 0, asked: 1 });
    // It is the kept one again once the figure is what it was.
    await type(again, row, column, total(await open(memoryStorage())).finding.recorded!, second);
    expect(total(again).finding.silenced).toBe(REASON);
  });

  it('asks again when a figure that its sentence names has changed, and shows the reason given before', async () => {
    const storage = memoryStorage();
    const first = await open(storage);
    const deviation = (sample: SampleModel) => findingByKey(shown(sample), DEVIATION)!.finding;
    keep(first.model, shown(first), deviation(first), REASON);
    const row = shown(first).indicators.find(({ row: each }) => each.row === 13);
    const { row: at, column } = row!.row.actual!.address;
    await type(first, at, column, '45');
    for (const sample of [first, await open(storage, { bytes: await first.workbook.save() })]) {
      expect(deviation(sample).silenced).toBeNull();
      expect(reasonGiven(sample.model.store.getState(), shown(sample), deviation(sample))).toBe(REASON);
    }
  });

  it('is not taken for that of another workbook', async () => {
    const storage = memoryStorage();
    await withRateKept(storage);
    expect(silenced(await open(storage, { document: 'other.xlsx' }))).toBeNull();
    expect(silenced(await open(storage, { document: null }))).toBeNull();
  });

  it('is not taken for that of another project in a file of the same name, and waits for its own', async () => {
    const storage = memoryStorage();
    await withRateKept(storage);
    const record = JSON.parse(storage.load(RECORD)!) as { kept: { subject: string }[] };
    const own = record.kept[0]!.subject;
    record.kept[0]!.subject = '0000000000000000';
    storage.save(RECORD, JSON.stringify(record));
    const other = await open(storage);
    expect(silenced(other)).toBeNull();
    // What the other file keeps goes beside it.
    keep(other.model, shown(other), findingByKey(shown(other), RATE)!.finding, '另一项目');
    const kept = (JSON.parse(storage.load(RECORD)!) as typeof record).kept.map(({ subject }) => subject);
    expect(kept).toEqual(['0000000000000000', own]);
  });

  it('is forgotten when it is taken back', async () => {
    const storage = memoryStorage();
    const first = await withRateKept(storage);
    unkeep(first.model, shown(first), findingByKey(shown(first), RATE)!.finding);
    expect(storage.load(RECORD)).toBeNull();
    expect(silenced(await open(storage))).toBeNull();
  });

  it('says the same as long as every figure of its sentence is the same', async () => {
    const sample = await open(memoryStorage());
    const { finding } = findingByKey(shown(sample), RATE)!;
    const same = { ...finding, severity: 'info', related: [], silenced: 'x' } as const;
    expect(saidBy(same)).toBe(saidBy(finding));
    const { key, data } = finding.message;
    const [name] = Object.keys(data);
    expect(saidBy({ ...finding, message: { key, data: { ...data, [name!]: 'other' } } })).not.toBe(
      saidBy(finding),
    );
    expect(saidBy({ ...finding, recorded: null })).not.toBe(saidBy(finding));
  });
});

describe('the marks of a review', () => {
  const markOf = ({ model }: SampleModel) => model.store.getState().review.marks.get(TABLE);

  it('are there again while the table is the same', async () => {
    const storage = memoryStorage();
    const first = await open(storage);
    mark(first.model, shown(first), { status: 'returned', remark: '请附调整批复' });
    const again = await open(storage);
    expect(markOf(again)).toMatchObject({ status: 'returned', remark: '请附调整批复', before: null });
    expect(restoredCounts(again.model.store.getState())).toMatchObject({ marks: 1, changed: 0 });
  });

  it('wait for the reviewer where the table has changed, with the remark and what was marked', async () => {
    const storage = memoryStorage();
    const first = await open(storage);
    mark(first.model, shown(first), { status: 'reviewed', remark: '已核' });
    await type(first, 5, 6, '96');
    const bytes = await first.workbook.save();
    const again = await open(storage, { bytes });
    expect(markOf(again)).toMatchObject({ status: 'pending', remark: '已核', before: 'reviewed' });
    // Nothing answered: the next opening asks the same.
    mark(again.model, shown(again), { remark: '已核。' });
    expect(markOf(await open(storage, { bytes }))).toMatchObject({
      status: 'pending',
      remark: '已核。',
      before: 'reviewed',
    });
    mark(again.model, shown(again), { status: 'reviewed' });
    expect(markOf(await open(storage, { bytes }))).toMatchObject({ status: 'reviewed', before: null });
  });
});

describe('a mark of this opening', () => {
  const markOf = ({ model }: SampleModel) => model.store.getState().review.marks.get(TABLE);

  it('waits for another look as soon as a figure changes, and counts again once it is what it was', async () => {
    const sample = await open(memoryStorage());
    mark(sample.model, shown(sample), { status: 'returned', remark: '请补充' });
    await type(sample, 5, 6, '96');
    expect(markOf(sample)).toMatchObject({ status: 'pending', before: 'returned', remark: '请补充' });
    expect(reportLines(sample.model.store.getState(), VOICE)[0]).toMatchObject({ status: '复核后有改动' });
    await type(sample, 5, 6, '90.72');
    expect(markOf(sample)).toMatchObject({ status: 'returned', before: null });
    await type(sample, 5, 6, '95');
    mark(sample.model, shown(sample), { status: 'reviewed' });
    expect(markOf(sample)).toMatchObject({ status: 'reviewed', before: null });
    await type(sample, 5, 6, '90.72');
    expect(markOf(sample)).toMatchObject({ status: 'pending', before: 'reviewed' });
  });

  it('does not mind changes of other tables, nor does one that is pending', async () => {
    const sample = await open(memoryStorage());
    mark(sample.model, shown(sample), { status: 'reviewed' });
    await type(sample, 5, 6, '49', '非遗保护传承');
    expect(markOf(sample)).toMatchObject({ status: 'reviewed', before: null });
    mark(sample.model, shown(sample), { status: 'pending' });
    await type(sample, 5, 6, '96');
    expect(markOf(sample)).toMatchObject({ status: 'pending', before: null });
  });
});

describe('a form that was taught', () => {
  function teach(sample: SampleModel) {
    const form = coreEngine.describeForm(shown(sample).table, '自评表');
    const blocks = form.blocks.map((block) => ({
      ...block,
      columns: block.columns.map((each) =>
        each.role === 'explanation' ? { ...each, role: 'ignored' as const } : each,
      ),
    }));
    const taught = { ...form, blocks };
    sample.model.store.dispatch({ type: 'form-taught', form: taught });
    reassess(sample.model);
    return taught;
  }

  it('is used again in the workbook and known in others', async () => {
    const storage = memoryStorage();
    const taught = teach(await open(storage));
    expect((await open(storage)).model.store.getState()).toMatchObject({
      form: taught,
      restored: { form: true },
    });
    const other = (await open(storage, { document: 'other.xlsx' })).model.store.getState();
    expect(other.form).toBeNull();
    expect(other.library.forms).toEqual([taught]);
  });

  it('gets another name, in its place, in the workbook that uses it and in others', async () => {
    const storage = memoryStorage();
    const first = await open(storage);
    const taught = teach(first);
    const key = formKey(taught);
    const later = { ...taught, name: '后教的', blocks: taught.blocks.slice(0, 1) };
    first.model.store.dispatch({ type: 'form-taught', form: later });
    first.model.store.dispatch({ type: 'form-taught', form: taught });
    const names = ({ model }: SampleModel) => model.store.getState().library.forms.map(({ name }) => name);
    expect(names(first)).toEqual(['后教的', '自评表']);
    expect(first.model.keeper()?.renameForm(formKey(later), ' 老表式 ')).toBe(true);
    expect(names(first)).toEqual(['老表式', '自评表']);
    expect(first.model.keeper()?.renameForm(key, '2024年度表式')).toBe(true);
    expect(names(first)).toEqual(['老表式', '2024年度表式']);
    expect(first.model.store.getState().form).toEqual({ ...taught, name: '2024年度表式' });
    expect(first.model.keeper()?.renameForm(key, '  ')).toBe(false);
    expect(first.model.keeper()?.renameForm('none', '名称')).toBe(false);
    const again = await open(storage);
    expect([names(again), again.model.store.getState().form?.name]).toEqual([
      ['老表式', '2024年度表式'],
      '2024年度表式',
    ]);
  });

  it('can be forgotten', async () => {
    const storage = memoryStorage();
    const first = await open(storage);
    const taught = teach(first);
    first.model.keeper()?.forgetForm(formKey(taught));
    expect(first.model.store.getState().library.forms).toEqual([]);
    expect((await open(storage)).model.store.getState().form).toBeNull();
  });
});

describe('a policy', () => {
  const custom = () => {
    const outcome = coreEngine.readPolicy({
      id: 'ours',
      extends: 'explain-90',
      name: '本市',
      execution: { explainBelow: '0.95' },
    });
    if (!outcome.ok) throw new Error('refused');
    return { policy: outcome.policy, base: outcome.base };
  };

  it('is chosen for a workbook, and one of the user’s own is there for others', async () => {
    const storage = memoryStorage();
    const first = await open(storage);
    first.model.keeper()?.keepPolicy(custom());
    first.model.store.dispatch({
      type: 'settings-changed',
      settings: { policy: { kind: 'custom', ...custom() } },
    });
    const again = (await open(storage)).model.store.getState();
    expect(again.settings.policy).toEqual({ kind: 'custom', ...custom() });
    expect(again.tables[0]?.policy.id).toBe('ours');
    expect(again.restored?.policy).toBe(true);
    const other = (await open(storage, { document: 'other.xlsx' })).model.store.getState();
    expect([other.settings.policy, other.library.policies]).toEqual([{ kind: 'auto' }, [custom()]]);
  });

  it('may be the usual one, which is no news', async () => {
    const storage = memoryStorage();
    const first = await open(storage);
    first.model.store.dispatch({
      type: 'settings-changed',
      settings: {
        policy: { kind: 'preset', id: 'explain-90' },
        usualPolicy: { kind: 'preset', id: 'explain-90' },
      },
    });
    const other = (await open(storage, { document: 'other.xlsx' })).model.store.getState();
    expect([other.settings.policy, other.restored]).toEqual([{ kind: 'preset', id: 'explain-90' }, null]);
  });

  it('that does not exist any more is not asked for', async () => {
    const storage = memoryStorage();
    storage.save(RECORD, JSON.stringify({ version: 1, at: '', policy: { kind: 'custom', id: 'gone' } }));
    storage.save(SETTINGS_NAME, JSON.stringify({ version: 1, policy: { kind: 'preset', id: 'gone too' } }));
    expect((await open(storage)).model.store.getState().settings.policy).toEqual({ kind: 'auto' });
  });
});

it('takes everything away on request, undo records of other workbooks too, and leaves the language', async () => {
  const storage = memoryStorage();
  const first = await withRateKept(storage);
  storage.save('journal.https://example.org/a.xlsx', '{}');
  storage.save('workbook other.xlsx', '{}');
  first.model.store.dispatch({ type: 'settings-changed', settings: { language: 'en-US' } });
  expect(first.model.keeper()?.held()).toEqual({ workbooks: 2, forms: 0, policies: 0, journals: 1 });
  first.model.keeper()?.forgetAll();
  reassess(first.model);
  expect(storage.names()).toEqual([SETTINGS_NAME]);
  expect(silenced(first)).toBeNull();
  expect((await open(storage)).model.store.getState().settings.language).toBe('en-US');
});
