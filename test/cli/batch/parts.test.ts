import { gridOfRows } from '../../support/grid-of-rows';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { houseEngine } from '../../../src/cli/batch/house-engine';
import { inProcess } from '../../../src/cli/batch/in-process';
import type { Job, JobResult, JobSettings } from '../../../src/cli/batch/job';
import { inParts, partsOf } from '../../../src/cli/batch/parts';
import type { SheetGrid } from '../../../src/core/grid';
import { assessed, changed, corpusGrids } from '../../core/narrative/judge';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ROWS, UPPER_HALF } from '../../core/form-on-two-sheets';
import { write } from '../../core/table/unseen-forms/notation';
import { toXlsx } from '../../generator/to-xlsx';

const SETTINGS: JobSettings = {
  judging: { policy: 'auto', form: null },
  language: 'zh-CN',
  explain: false,
  minSeverity: 'info',
  purpose: 'report',
  fill: null,
  keepRecord: true,
};
const MEGABYTE = 1024 * 1024;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-parts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function jobOf(name: string, bytes: Uint8Array): Job {
  const absolute = path.join(folder, name);
  writeFileSync(absolute, bytes);
  return { index: 0, path: name, absolute, problem: null, only: null };
}

function run(job: Job, parts: number, settings = SETTINGS): Promise<JobResult> {
  const runner = inProcess(settings, houseEngine);
  const say = (ref: Parameters<typeof houseEngine.say>[0]): string => houseEngine.say(ref, 'zh-CN');
  return inParts(runner, parts, settings.minSeverity, say).run(job);
}

/** A 基础数据表 that contradicts the table of its project, which stands at the other end of the workbook. */
async function department(): Promise<readonly SheetGrid[]> {
  const names = ['data-sheet-01', 'adjusted-01-chuangye-gaocengci', 'national-01-2020-zhaopin'];
  const [sheet, ...between] = (await Promise.all(names.map((name) => corpusGrids(name)))).flat();
  const [table] = await corpusGrids('adjusted-60-zishou-zizhi-gongzi');
  if (sheet === undefined || table === undefined) throw new Error('no fixture');
  const name = assessed([table])[0]?.table.projectName?.text ?? '';
  const own = changed(sheet, { A2: `项目名称：${name}`, A5: 30, D5: 30, I5: 30, K5: 30 });
  return [own, ...between, table].map((grid, index) => ({ ...grid, sheet: `表${String(index)}`, index }));
}

it.each([2, 3, 9])('%i parts say what one says', async (parts) => {
  const job = jobOf('department.xlsx', toXlsx(await department()));
  const whole = await run(job, 1);
  const messages = whole.workbook.tables.flatMap(({ findings }) => findings.map(({ message }) => message));
  // Without it, nothing here needs two parts at once.
  expect(messages.filter((message) => message.includes('表3'))).not.toEqual([]);
  expect(await run(job, parts)).toEqual(whole);
});

it('joins a form that goes on on the next sheet where the next part begins', async () => {
  const halves = [UPPER_HALF.slice(1), ROWS.replace('TOTAL', '97')].map((text, index): SheetGrid => {
    const sheet = `第${String(index + 1)}页`;
    return { ...write({ name: sheet, text: `\n${text}` }).known, sheet, index };
  });
  const [other] = await corpusGrids('national-01-2020-zhaopin');
  if (other === undefined) throw new Error('no fixture');
  const around = (index: number): SheetGrid => ({ ...other, sheet: `另${String(index)}`, index });
  const sheets = [around(0), ...halves, around(3)].map((grid, index) => ({ ...grid, index }));
  const job = jobOf('halves.xlsx', toXlsx(sheets));
  const whole = await run(job, 1);
  expect(whole.workbook.tables.map(({ sheet }) => sheet)).toEqual(['另01', '第1页2', '第2页3', '另34']);
  // Apart, the lower half has neither weights that come to a whole nor a total of its own.
  expect(whole.workbook.tables[2]?.total?.computed).toBe('96');
  expect(await run(job, 2)).toEqual(whole);
  expect(await run(job, 4)).toEqual(whole);
});

it('leaves out what is less severe than asked for, and still counts it', async () => {
  const job = jobOf('department.xlsx', toXlsx(await department()));
  const settings: JobSettings = { ...SETTINGS, minSeverity: 'error' };
  const joined = await run(job, 3, settings);
  expect(joined).toEqual(await run(job, 1, settings));
  expect(joined.counts.warning).toBeGreaterThan(0);
});

it('says once that there is no table, and once why a file cannot be read', async () => {
  const [grid] = await corpusGrids('data-sheet-01');
  if (grid === undefined) throw new Error('no fixture');
  const empty = { ...grid, cells: new Map(), merges: [] };
  const none = await run(jobOf('none.xlsx', toXlsx([empty, { ...empty, sheet: '二', index: 1 }])), 2);
  expect(none.workbook.notes.map(({ code }) => code)).toEqual(['no-table']);
  const alone = await run(jobOf('empty.xlsx', toXlsx([empty])), 1);
  expect(alone.workbook.notes.map(({ message }) => message).join()).toContain('单元格里没有内容');
  const kinds = toXlsx([
    { ...empty, sheet: '填表说明' },
    { ...empty, sheet: '评分标准', index: 1 },
  ]);
  const job = jobOf('kinds.xlsx', kinds);
  expect((await run(job, 2)).workbook.notes).toEqual((await run(job, 1)).workbook.notes);
  expect((await run(job, 2)).workbook.notes).toHaveLength(3);
  const bad = await run(jobOf('bad.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9])), 2);
  expect(bad.workbook).toMatchObject({ status: 'failed', error: { code: 'damaged' } });
});

it('says which sheets look like forms and were not read, beside tables or alone', async () => {
  const [table] = await corpusGrids('national-01-2020-zhaopin');
  if (table === undefined) throw new Error('no fixture');
  const cards = {
    ...gridOfRows('指标1\n年度指标值|5吨|实际完成值|4吨\n分值|50|得分|40', { sheet: '卡片' }),
    index: 1,
  };
  const job = jobOf('cards.xlsx', toXlsx([table, cards]));
  const whole = (await run(job, 1)).workbook;
  expect(whole.notes.map(({ code, message }) => [code, message.includes('“卡片')])).toEqual([
    ['unread-sheet', true],
  ]);
  expect((await run(job, 2)).workbook).toEqual(whole);
  const alone = await run(jobOf('alone.xlsx', toXlsx([{ ...cards, index: 0 }])), 1);
  expect(alone.workbook.notes.map(({ code }) => code)).toEqual(['no-table', 'unread-sheet']);
});

it('says which tables stand on hidden sheets, of a part or of the whole', async () => {
  const parts = unzipSync(toXlsx(await department()));
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replaceAll(
    '<sheet ',
    '<sheet state="hidden" ',
  );
  const job = jobOf('hidden.xlsx', zipSync({ ...parts, 'xl/workbook.xml': strToU8(book) }));
  const { notes, tables } = (await run(job, 1)).workbook;
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  expect(sheets.length).toBeGreaterThan(1);
  expect(notes.map(({ code }) => code)).toEqual(sheets.map(() => 'hidden-sheet'));
  expect(notes.map(({ message }) => message).join()).toContain(`“${sheets[0] ?? ''}”`);
  expect((await run(job, 3)).workbook.notes).toEqual(notes);
});

it('says of which tables the scores could not be held against anything', async () => {
  const rows = (score: string): string => `
项目支出绩效自评表
项目名称|技能培训
一级指标|二级指标|三级指标|年度指标值|实际完成值|得分
产出指标|数量指标|培训人数|100人|90人|${score}
效益指标|社会效益指标|就业率|≥60%|65%|60`;
  const sheets = ['40', '36'].map((score, index) => ({
    ...gridOfRows(rows(score), { sheet: `表${score}` }),
    index,
  }));
  const { notes } = (await run(jobOf('unweighted.xlsx', toXlsx(sheets)), 1)).workbook;
  expect(notes.map(({ code, message }) => [code, message.includes('“表36')])).toEqual([['no-weights', true]]);
});

describe('how many parts', () => {
  const sized = (name: string, bytes: number): Job => jobOf(name, new Uint8Array(bytes));

  it.each([
    ['a small file', [MEGABYTE / 4], 8, 1],
    ['one of a hundred sheets', [MEGABYTE / 3], 8, 2],
    ['a large one', [3.5 * MEGABYTE], 8, 4],
    ['a large one on two cores', [3.5 * MEGABYTE], 2, 2],
    ['two files, as large as the larger', [MEGABYTE / 16, MEGABYTE / 2], 8, 3],
    ['as many files as cores', [3.5 * MEGABYTE, 3.5 * MEGABYTE], 2, 1],
  ])('%s', async (_, sizes, lanes, parts) => {
    const jobs = sizes.map((bytes, at) => sized(`${String(at)}.xlsx`, bytes));
    expect(await partsOf(jobs, SETTINGS, lanes)).toBe(parts);
  });

  it('one for a copy that is written, for a spot check, and for what is not there', async () => {
    const job = sized('a.xlsx', 3.5 * MEGABYTE);
    expect(await partsOf([job], { ...SETTINGS, fill: 'derived' }, 8)).toBe(1);
    expect(await partsOf([job], { ...SETTINGS, purpose: 'census' }, 8)).toBe(1);
    expect(await partsOf([{ ...job, only: [0] }], SETTINGS, 8)).toBe(1);
    expect(await partsOf([{ ...job, absolute: path.join(folder, 'none') }], SETTINGS, 8)).toBe(1);
    expect(await partsOf([], SETTINGS, 8)).toBe(1);
  });
});
