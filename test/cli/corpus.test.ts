/** `main` with the real engine over real tables and hostile files. */
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cellKey } from '../../src/core/grid';
import { houseEngine } from '../../src/cli/batch/house-engine';
import type { Report, ReportTable, ReportWorkbook } from '../../src/core/report/model';
import { reportMisfits } from './support/report-schema';
import { at, grid, grids, openBytes, write } from '../workbook/xlsx/support';
import { World } from './support/world';

const FIXTURES = path.join(__dirname, '../fixtures');

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => {
  world.remove();
});

async function run(...argv: string[]): Promise<{ status: number; report: Report }> {
  const { status, stdout } = await world.run([...argv, '--format', 'json'], houseEngine);
  const report = JSON.parse(stdout) as Report;
  expect(reportMisfits(report)).toEqual([]);
  return { status, report };
}

const named = ({ workbooks }: Report, name: string): ReportWorkbook =>
  workbooks.find((workbook) => path.basename(workbook.path) === name)!;
const only = (report: Report, name: string): ReportTable => named(report, name).tables[0]!;
const rules = ({ findings }: ReportTable): string[] => findings.map(({ rule }) => rule);

describe('check on the corpus', () => {
  let report: Report;
  let status: number;
  beforeAll(async () => {
    world = new World();
    ({ report, status } = await run('check', path.join(FIXTURES, 'corpus'), '--explain'));
    world.remove();
  });

  test('every workbook is read, every table is found', () => {
    expect(status).toBe(1);
    expect(report.summary).toMatchObject({ workbooks: 17, failed: 0, tables: 23 });
    expect(named(report, 'department-workbook.xlsx').tables).toHaveLength(7);
    expect(report.workbooks.filter((workbook) => 'edits' in workbook)).toEqual([]);
  });

  test('national 01: 1.23 should be 1.22, and the total is the sum of what is recorded', () => {
    const table = only(report, 'national-01-2020-zhaopin.xlsx');
    const [finding] = table.findings.filter(({ rule }) => rule === 'rounding');
    expect(finding).toMatchObject({ cell: 'H15', recorded: '1.23', expected: '1.22' });
    expect(table.total).toMatchObject({ recorded: '96.38', computed: '96.38' });
    expect(rules(table)).not.toContain('total');
  });

  test('adjusted 64: the rate stands on the initial budget', () => {
    const table = only(report, 'adjusted-64-zhuxuejin-zhongyang.xlsx');
    expect(rules(table)).toContain('execution-rate-base');
    expect(table.funds[0]?.rate).toMatchObject({ cell: 'I7', recorded: '0.7315', computed: '1' });
  });

  test('adjusted 07: a rate that cannot be computed is no figure', () => {
    const table = only(report, 'adjusted-07-pingbi-biaozhang.xlsx');
    expect(rules(table)).toContain('not-computable');
    expect(table.results.executionRate).toBeNull();
    expect(table.funds[0]?.rate?.computed).toBeNull();
  });

  test('the same table as .csv says the same, and may only be read', async () => {
    const name = 'adjusted-64-zhuxuejin-zhongyang';
    const { cells, bounds } = (
      await grids(await openBytes(readFileSync(path.join(FIXTURES, 'corpus', `${name}.xlsx`))))
    )[0]!;
    const lines = Array.from({ length: bounds!.bottom + 1 }, (_, row) =>
      Array.from(
        { length: bounds!.right + 1 },
        (_, column) => `"${cells.get(cellKey(row, column))?.text.replaceAll('"', '""') ?? ''}"`,
      ).join(','),
    );
    world = new World();
    world.write(`${name}.csv`, lines.join('\r\n'));
    const read = await run('recalc', `${name}.csv`, '--out', 'out');
    world.remove();
    const [table] = read.report.workbooks[0]!.tables;
    const figures = ({ funds, total, grade }: ReportTable) =>
      [funds[0]?.rate, total, grade].map((figure) => [figure?.cell, figure?.text, figure?.computed]);
    expect(figures(table!)).toEqual(figures(only(report, `${name}.xlsx`)));
    expect(rules(table!)).toEqual(rules(only(report, `${name}.xlsx`)));
    expect(read.report.workbooks[0]!.edits).toEqual([]);
  });

  test('no message, verdict or explanation is a bare key', () => {
    const words = report.workbooks.flatMap(({ tables }) =>
      tables.flatMap((table) => [
        ...table.findings.map(({ message }) => message),
        ...table.indicators.map(({ verdict }) => verdict.reason),
        table.explain?.policyReason ?? '',
        ...(table.explain?.ambiguities.map(({ message }) => message) ?? []),
      ]),
    );
    expect(words.filter((text) => /^[\w-]+(?:\.[\w-]+)+$/.test(text))).toEqual([]);
  });
});

describe('recalc on the corpus', () => {
  test.each(['blanks', 'derived', 'all'])(
    '--fill %s: a second run finds nothing left to write',
    async (fill) => {
      const first = await run('recalc', path.join(FIXTURES, 'corpus'), '--out', 'once', '--fill', fill);
      expect(first.report.summary.failed).toBe(0);
      expect(readdirSync(path.join(world.cwd, 'once'))).toHaveLength(17);
      const second = await run('recalc', 'once', '--out', 'twice', '--fill', fill);
      expect(second.report.workbooks.flatMap(({ edits }) => edits)).toEqual([]);
    },
  );

  test('the derived chain is mended to its end: rate, score, total, grade', async () => {
    const { report } = await run('recalc', path.join(FIXTURES, 'corpus'), '--out', 'out');
    const edits = named(report, 'adjusted-64-zhuxuejin-zhongyang.xlsx').edits?.map(({ cell, after }) => [
      cell,
      after,
    ]);
    expect(edits).toEqual([
      ['I7', '100%'],
      ['J7', '10'],
      ['I23', '91.22'],
      ['J23', '优'],
    ]);
    const again = await run('check', 'out/adjusted-64-zhuxuejin-zhongyang.xlsx');
    expect(again.status).toBe(0);
    expect(only(again.report, 'adjusted-64-zhuxuejin-zhongyang.xlsx')).toMatchObject({
      total: { recorded: '91.22', computed: '91.22' },
      grade: { recorded: '优' },
    });
  });

  test('a total that is summed up by a formula stays one, with its new result', async () => {
    const name = 'adjusted-64-zhuxuejin-zhongyang.xlsx';
    const formula = '=J7+SUM(I14:I22)';
    const original = await openBytes(readFileSync(path.join(FIXTURES, 'corpus', name)));
    const { sheet } = (await grids(original))[0]!;
    await write(original, sheet, { I23: { kind: 'formula', formula, result: '88.53' } });
    writeFileSync(path.join(world.cwd, name), await original.save());

    const { report } = await run('recalc', name, '--out', 'out');
    const edits = named(report, name).edits?.map(({ cell, after, kind }) => [cell, after, kind]);
    expect(edits).toContainEqual(['I23', '91.22', 'formula']);
    const copy = await openBytes(readFileSync(path.join(world.cwd, 'out', name)));
    expect(at(await grid(copy, sheet), 'I23')).toMatchObject({ formula, value: 91.22 });
    expect((await run('check', path.join('out', name))).status).toBe(0);
  });

  describe('over a formula', () => {
    const name = 'adjusted-64-zhuxuejin-zhongyang.xlsx';
    async function withTotal(formula: string): Promise<string> {
      const original = await openBytes(readFileSync(path.join(FIXTURES, 'corpus', name)));
      const { sheet } = (await grids(original))[0]!;
      await write(original, sheet, { I23: { kind: 'formula', formula, result: '88.53' } });
      writeFileSync(path.join(world.cwd, name), await original.save());
      return sheet;
    }
    const total = async (sheet: string) =>
      at(await grid(await openBytes(readFileSync(path.join(world.cwd, 'out', name))), sheet), 'I23');

    test('that gives another figure, the figure is written, and the report names the formula', async () => {
      const sheet = await withTotal('=SUM(I14:I22)');
      const { edits, notWritten } = named((await run('recalc', name, '--out', 'out')).report, name);
      const edit = edits?.find(({ cell }) => cell === 'I23');
      expect(edit).toMatchObject({ after: '91.22', kind: 'value', replaces: '=SUM(I14:I22)' });
      expect(edits?.filter(({ replaces }) => replaces !== undefined)).toHaveLength(1);
      expect(notWritten).toEqual([]);
      expect(await total(sheet)).toMatchObject({ formula: null, value: 91.22 });
    });

    test('that cannot be worked out, nothing is written unless it is asked for', async () => {
      const formula = '=SUMPRODUCT(I14:I22)+J7';
      const sheet = await withTotal(formula);
      const kept = named((await run('recalc', name, '--out', 'out')).report, name);
      expect(kept.edits?.map(({ cell }) => cell)).toEqual(['I7', 'J7']);
      expect(kept.notWritten?.map(({ cell, code }) => [cell, code])).toEqual([
        ['I23', 'formula'],
        ['J23', 'cause'],
      ]);
      expect(kept.notWritten?.[0]?.message).toContain(formula);
      expect(kept.notes.map(({ code }) => code)).toContain('recalculation-pending');
      expect(await total(sheet)).toMatchObject({ formula });

      const asked = await run('recalc', name, '--out', 'out', '--replace-formulas');
      const replaced = named(asked.report, name);
      expect(replaced.edits?.map(({ cell }) => cell)).toEqual(['I7', 'J7', 'I23', 'J23']);
      expect(replaced.edits?.[2]).toMatchObject({ replaces: formula });
      expect(await total(sheet)).toMatchObject({ formula: null, value: 91.22 });
    });
  });

  test('an untouched workbook is copied byte for byte', async () => {
    await run('recalc', path.join(FIXTURES, 'corpus/national-01-2020-zhaopin.xlsx'), '--out', 'out');
    expect(readFileSync(path.join(world.cwd, 'out/national-01-2020-zhaopin.xlsx'))).toEqual(
      readFileSync(path.join(FIXTURES, 'corpus/national-01-2020-zhaopin.xlsx')),
    );
  });

  test('in place, the original stays beside it', async () => {
    const name = 'adjusted-64-zhuxuejin-zhongyang';
    const original = path.join(FIXTURES, 'corpus', `${name}.xlsx`);
    cpSync(original, path.join(world.cwd, `${name}.xlsx`));
    await run('recalc', '.', '--in-place');
    expect(readFileSync(path.join(world.cwd, `${name}.bak.xlsx`))).toEqual(readFileSync(original));
    expect((await run('check', `${name}.xlsx`)).status).toBe(0);
    // Nothing is left to write, so there is no second backup.
    await run('recalc', '.', '--in-place');
    expect(existsSync(path.join(world.cwd, `${name}.bak.2.xlsx`))).toBe(false);
  });
});

test('odd and hostile files are read or refused with their reason, and none stops the others', async () => {
  const { report } = await run('check', path.join(FIXTURES, 'xlsx'));
  const outcome = Object.fromEntries(
    report.workbooks.map(({ path: file, status, error }) => [path.basename(file), error?.code ?? status]),
  );
  expect(outcome).toMatchObject({
    'encrypted.xlsx': 'encrypted',
    'laughs.xlsx': 'unsafe',
    'kitchen.xlsx': 'ok',
    'kitchen.xlsm': 'ok',
    'strict.xlsx': 'ok',
    'utf16.xlsx': 'ok',
    'noref.xlsx': 'ok',
    'proto.xlsx': 'ok',
    'from-libreoffice.xlsx': 'ok',
    'sparse.xlsx': 'ok',
  });
});
