/** What may change in a sheet without changing what is said about it, and what must never happen whatever a sheet holds. */
import fc from 'fast-check';
import { assessWorkbook } from '../../src/core/assess-workbook';
import type { Assessment } from '../../src/core/assessment';
import { cellKey, rangeContains, type GridCell, type SheetGrid } from '../../src/core/grid';
import { planEdits } from '../../src/core/plan/plan-edits';
import { refresh } from '../generator/draw-content';
import { planForm, sheetOfPlans, type FormPlan, type GeneratedSheet } from '../generator/generate';
import { ALL_MUTATORS } from '../generator/mutators/all-mutators';
import { plantInto } from '../generator/mutators/mutator';
import { seeded } from '../generator/random';
import { summaryOf } from '../generator/summary';
import {
  asText,
  inFixedFormat,
  inFullWidth,
  moved,
  plainFigureKeys,
  spacedOut,
  unmerged,
  withBlankColumn,
  withBlankRow,
  written,
} from '../generator/transform';
import { mul, rational } from '../oracle/rational';
import { BLANK_SHEET } from '../support/blank-sheet';

const RUNS = { numRuns: 25, seed: 20261121 };

const judged = (grid: SheetGrid): readonly Assessment[] =>
  assessWorkbook([grid], { policy: 'auto', form: null, silenced: [] }).tables;
const said = (grid: SheetGrid): unknown => judged(grid).map(summaryOf);

/** Half of the forms carry a defect, so that there are findings to compare. */
function planOf(seed: number, change: (plan: FormPlan) => FormPlan = (plan) => plan): FormPlan {
  const plan = change(planForm(seed));
  const mutator = ALL_MUTATORS[seed % (2 * ALL_MUTATORS.length)];
  if (mutator === undefined) return plan;
  return plantInto(plan, mutator, seeded(seed))?.plan ?? plan;
}
function sheetOf(plan: FormPlan): GeneratedSheet {
  return sheetOfPlans([plan], seeded(plan.seed), { arrangement: 'single', plain: true });
}

const seeds = fc.integer({ min: 1, max: 4000 });

function unchangedBy(change: (sheet: GeneratedSheet, random: number) => SheetGrid): void {
  fc.assert(
    fc.property(seeds, fc.nat(1000), (seed, random) => {
      const sheet = sheetOf(planOf(seed));
      expect(said(change(sheet, random))).toEqual(said(sheet.grid));
    }),
    RUNS,
  );
}

/** Rows where a blank one may be put in: nobody tears the two rows of a header apart. */
function rowsToPart(sheet: GeneratedSheet): number[] {
  const kept = new Set(
    [...sheet.draft.places].flatMap(([path, place]) => (path.includes('keep') ? [place.row] : [])),
  );
  const rows: number[] = [];
  for (let row = 3; row <= sheet.draft.bottom; row += 1) {
    const blank = (at: number): boolean => !sheet.draft.cells.some((cell) => cell.row === at);
    if (!kept.has(row) && !blank(row) && !blank(row - 1)) rows.push(row);
  }
  return rows;
}

describe('the same is said', () => {
  it('wherever the table stands', () => {
    unchangedBy(({ grid }, random) => moved(grid, random % 13, random % 5));
  });

  it('with a blank row between', () => {
    unchangedBy((sheet, random) => {
      const rows = rowsToPart(sheet);
      return withBlankRow(sheet.grid, rows[random % rows.length] ?? 1);
    });
  });

  it('with a blank column between', () => {
    unchangedBy(({ grid, draft }, random) => withBlankColumn(grid, 1 + (random % draft.right)));
  });

  it('after unmerging', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const sheet = sheetOf(planOf(seed));
        // A score cell that two rows share is a fact that only the merge tells.
        fc.pre(!sheet.truths.some((truth) => truth.content.indicators.some((i) => i.sharesWithPrevious)));
        expect(said(unmerged(sheet.grid))).toEqual(said(sheet.grid));
      }),
      RUNS,
    );
  });

  it('under another number format', () => {
    unchangedBy(({ grid, truths }) => inFixedFormat(grid, plainFigureKeys(truths)));
  });

  it('where numbers became text', () => {
    unchangedBy(({ grid, truths }) => asText(grid, plainFigureKeys(truths)));
  });

  it('in full-width digits', () => {
    unchangedBy(({ grid, truths }) => inFullWidth(grid, plainFigureKeys(truths)));
  });

  it('with spaces around every text', () => {
    unchangedBy(({ grid }) => spacedOut(grid));
  });

  it('in yuan and in ten thousands of yuan', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        // Amounts beside the fund block are written by hand, with a unit of their own.
        const plan = planForm(seed);
        fc.pre(plan.content.amountUnit === '万元' && plan.layout.unitAt !== 'line');
        const content = structuredClone(plan.content);
        for (const fund of content.funds) {
          for (const slot of [
            'declaredBudget',
            'initialBudget',
            'adjustedBudget',
            'executed',
            'carryover',
          ] as const) {
            fund[slot] = mul(fund[slot], rational(10000));
          }
        }
        const inYuan = { ...content, amountUnit: '元' as const, amountDigits: 0 };
        refresh(inYuan);
        const scaled = sheetOf({ ...plan, content: inYuan });
        expect(said(scaled.grid)).toEqual(said(sheetOf(plan).grid));
      }),
      RUNS,
    );
  });

  it('in another order of the rows', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plan = planOf(seed);
        const sheet = sheetOf({ ...plan, layout: { ...plan.layout, levels: 'repeated' } });
        const content = structuredClone(plan.content);
        fc.pre(!content.indicators.some((i) => i.sharesWithPrevious) && plan.overrides.size === 0);
        // Within a second level, so that the groups stay whole.
        const groups = new Map<string, typeof content.indicators>();
        for (const indicator of content.indicators) {
          const key = `${indicator.level1} ${indicator.level2}`;
          groups.set(key, [indicator, ...(groups.get(key) ?? [])]);
        }
        content.indicators.splice(0, content.indicators.length, ...[...groups.values()].flat());
        const turned = sheetOf({ ...plan, content, layout: { ...plan.layout, levels: 'repeated' } });
        const names = (grid: SheetGrid): unknown =>
          judged(grid).map((one) => {
            const { verdicts, ...rest } = summaryOf(one);
            return { ...rest, verdicts: verdicts.map((v) => v.replace(/^(?:指标\d+:|★)/, '')).sort() };
          });
        expect(names(turned.grid)).toEqual(names(sheet.grid));
      }),
      RUNS,
    );
  });

  it('of a table below another one', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [first, second] = [planOf(seed), planOf(seed + 5000)];
        const both = sheetOfPlans([first, second], seeded(seed), { arrangement: 'stacked', plain: true });
        expect(said(both.grid)).toEqual(
          [...judged(sheetOf(first).grid), ...judged(sheetOf(second).grid)].map(summaryOf),
        );
      }),
      RUNS,
    );
  });
});

describe('writing back', () => {
  const keyed = (assessment: Assessment | undefined, withRelated: boolean): string[] =>
    (assessment?.findings ?? []).flatMap(({ rule, cell, related }) =>
      [cell, ...(withRelated ? related : [])].map(
        ({ row, column }) => `${rule} ${String(row)} ${String(column)}`,
      ),
    );

  for (const fill of ['derived', 'all'] as const) {
    it(`brings up nothing new and leaves nothing to write (${fill})`, () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const sheet = sheetOf(planOf(seed));
          const before = judged(sheet.grid)[0];
          if (before === undefined) throw new Error('no table');
          const edits = planEdits(before, fill);
          const grid = written(sheet.grid, edits);
          const after = judged(grid)[0];
          // One finding may stand for many cells, as where all scores are blank.
          const known = new Set(keyed(before, true));
          // Where nothing was scored, missing-score lists the total with it.
          const isKnown = (one: string): boolean =>
            known.has(one) || known.has(one.replace('missing-total', 'missing-score'));
          expect(keyed(after, false).filter((one) => !isKnown(one))).toEqual([]);
          expect(after === undefined ? null : planEdits(after, fill)).toEqual([]);
        }),
        RUNS,
      );
    });
  }
});

const WORDS = [
  '项目支出绩效自评表',
  '项目名称',
  '主管部门',
  '年初预算数',
  '全年预算数',
  '全年执行数',
  '执行率',
  '分值',
  '得分',
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '偏差原因分析及改进措施',
  '年度资金总额',
  '其中：财政拨款',
  '总分',
  '合计',
  '自评等级',
  '产出指标',
  '数量指标',
  '≥95%',
  '≤5万元',
  '=0起',
  '100%',
  '9.87分',
  '优',
  '/',
  '……',
  '无',
  '1,018',
  '１２',
  '—',
  '小计',
  '投入：',
  '2024年12月底前',
  '达成预期指标',
  '执行率（B/A）',
  '预算数（A）',
  '项目资金（万元）',
  '绩效指标（80分）',
  '备注：1.',
  '',
];

const anyCell: fc.Arbitrary<GridCell | null> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((text) => textCell(text)) },
  { weight: 2, arbitrary: fc.double().map((value) => numberCell(value)) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 120 }).map((value) => numberCell(value)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }).map((text) => textCell(text)) },
  {
    weight: 1,
    arbitrary: fc.constant<GridCell>({
      kind: 'error',
      value: '#DIV/0!',
      formula: '=A1/0',
      format: 'General',
      text: '#DIV/0!',
    }),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map<GridCell>((value) => ({
      kind: 'boolean',
      value,
      formula: null,
      format: 'General',
      text: value ? 'TRUE' : 'FALSE',
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constant<GridCell>({
      kind: 'blank',
      value: null,
      formula: '=A1',
      format: '0.00',
      text: '',
    }),
  },
  { weight: 5, arbitrary: fc.constant(null) },
);

function textCell(text: string): GridCell {
  return { kind: 'text', value: text, formula: null, format: 'General', text };
}
function numberCell(value: number): GridCell {
  return { kind: 'number', value, formula: null, format: 'General', text: String(value) };
}

const anyGrid: fc.Arbitrary<SheetGrid> = fc
  .record({
    rows: fc.array(fc.array(anyCell, { maxLength: 12 }), { maxLength: 24 }),
    merges: fc.option(
      fc.array(fc.record({ top: fc.nat(24), left: fc.nat(12), height: fc.nat(4), width: fc.nat(4) }), {
        maxLength: 8,
      }),
    ),
  })
  .map(({ rows, merges }) => {
    const cells = new Map<number, GridCell>();
    rows.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell !== null) cells.set(cellKey(row, column), cell);
      });
    });
    const width = Math.max(0, ...rows.map((line) => line.length));
    return gridOf(
      cells,
      rows.length === 0 || width === 0
        ? null
        : { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 },
      merges?.map(({ top, left, height, width: wide }) => ({
        top,
        left,
        bottom: top + height,
        right: left + wide,
      })) ?? null,
    );
  });

function gridOf(
  cells: ReadonlyMap<number, GridCell>,
  bounds: SheetGrid['bounds'],
  merges: SheetGrid['merges'],
): SheetGrid {
  return {
    ...BLANK_SHEET,
    sheet: '表',
    bounds,
    cells,
    merges,
  };
}

function staysInside(grid: SheetGrid): void {
  for (const assessment of judged(grid)) {
    for (const fill of ['blanks', 'derived', 'all'] as const) {
      for (const { cell } of planEdits(assessment, fill)) {
        expect(rangeContains(assessment.table.range, cell.row, cell.column)).toBe(true);
      }
    }
  }
}

describe('whatever a sheet holds', () => {
  it('nothing throws and no edit leaves its table', () => {
    fc.assert(fc.property(anyGrid, staysInside), { numRuns: 250, seed: 7 });
  });

  it('nothing throws where a form was torn apart', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.array(fc.tuple(fc.nat(60), fc.nat(20), anyCell), { maxLength: 30 }),
        (seed, hits) => {
          const { grid } = sheetOf(planForm(seed));
          const cells = new Map(grid.cells);
          for (const [row, column, cell] of hits) {
            if (cell === null) cells.delete(cellKey(row, column));
            else cells.set(cellKey(row, column), cell);
          }
          staysInside(gridOf(cells, grid.bounds, seed % 3 === 0 ? null : grid.merges));
        },
      ),
      { numRuns: 60, seed: 11 },
    );
  });
});
