/** Whole sheets: one form or several, moved about, with the noise that real sheets carry, and the truth about each. */
import type { CellAddress, SheetGrid } from '../../src/core/grid';
import { rational } from '../oracle/rational';
import { drawContent, refresh } from './draw-content';
import { SheetDraft } from './draft';
import type { FormContent } from './content';
import { drawLayout, type FormLayout } from './layout';
import { seeded, type Random } from './random';
import { text, textOf, type Written } from './written';
import { writeForm } from './write-form';

export interface TruthFigure {
  readonly address: CellAddress;
  /** What the cell shows; "" for a blank cell that the form has. */
  readonly text: string;
  /** The decimal recorded there; rates as fractions. `null` where it is no plain figure. */
  readonly recorded: string | null;
}

export interface FormTruth {
  /** Keyed like the report: "funds[0].executed", "indicators[3].score", "total", "grade", "projectName" … */
  readonly figures: ReadonlyMap<string, TruthFigure>;
  readonly content: FormContent;
  readonly layout: FormLayout;
  /** What the sheet was made to suffer, for the table of features. */
  readonly features: readonly string[];
}

export interface GeneratedForm {
  readonly grid: SheetGrid;
  readonly truth: FormTruth;
}

export interface GeneratedSheet {
  readonly grid: SheetGrid;
  readonly truths: readonly FormTruth[];
  readonly draft: SheetDraft;
}

/** Everything that a form is made of, before it is written; mutators work on the content. */
export interface FormPlan {
  readonly seed: number;
  readonly content: FormContent;
  readonly layout: FormLayout;
  /** What stands at a figure's cell instead of what the content says. */
  readonly overrides: ReadonlyMap<string, Written>;
}

export function planForm(seed: number, family?: FormLayout['family']): FormPlan {
  const random = seeded(seed);
  const layout = drawLayout(random.fork('layout'), family);
  const content = drawContent(random.fork('content'), layout);
  return { seed, layout, content, overrides: new Map() };
}

/** The half of a form that has the indicators: no fund block, weights that sum up to 90. */
export function planHalfForm(seed: number): FormPlan {
  const plan = planForm(seed, 'national');
  const content: FormContent = { ...plan.content, funds: [], totalWeight: rational(90) };
  content.indicators.splice(
    0,
    content.indicators.length,
    ...content.indicators.filter(({ kind }) => kind !== 'execution'),
  );
  refresh(content);
  return { ...plan, content };
}

function insertBlankLines(draft: SheetDraft, random: Random, features: string[]): void {
  if (random.chance(0.15)) {
    const kept = new Set(
      [...draft.places].flatMap(([path, place]) => (path.startsWith('keep') ? [place.row] : [])),
    );
    let last = -9;
    for (let i = random.int(1, 2); i > 0; i -= 1) {
      const at = random.int(2, draft.bottom);
      if (kept.has(at) || Math.abs(at - last) < 3) continue;
      draft.insertRow(at);
      last = at;
      if (!features.includes('blank row')) features.push('blank row');
    }
  }
  if (random.chance(0.08)) {
    draft.insertColumn(random.int(1, draft.right));
    features.push('blank column');
  }
}

function hidePlaceholders(draft: SheetDraft, plan: FormPlan, random: Random, features: string[]): void {
  plan.content.indicators.forEach((indicator, i) => {
    if (indicator.kind !== 'prompt' && indicator.kind !== 'slash') return;
    const place = draft.places.get(`indicators[${String(i)}].level3`);
    if (place === undefined || !random.chance(0.25)) return;
    draft.hiddenRows.add(place.row);
    features.push('hidden row');
  });
  if (draft.hiddenColumns.size > 0) features.push('hidden column');
}

interface PreparedForm {
  readonly draft: SheetDraft;
  readonly plan: FormPlan;
  readonly recorded: ReadonlyMap<string, string>;
  readonly features: string[];
}

/** Writes a plan and shakes it; the shaking depends on the seed alone, so that a mutated content lands on the same cells. */
function prepare(plan: FormPlan): PreparedForm {
  const random = seeded(plan.seed);
  const { draft, recorded } = writeForm(plan.content, plan.layout, random.fork('writing'), plan.overrides);
  const features = featuresOf(plan);
  const shaking = random.fork('shaking');
  insertBlankLines(draft, shaking, features);
  hidePlaceholders(draft, plan, shaking, features);
  return { draft, plan, recorded, features };
}

function featuresOf({ layout, content }: FormPlan): string[] {
  const slots = new Set(layout.indicatorColumns.map((column) => column.slot));
  const helpers = [
    'nature',
    'lastYear',
    'evidence',
    'method',
    'basis',
    'sequence',
    'remark',
    'office',
  ] as const;
  return [
    `family ${layout.family}`,
    `order ${layout.order}`,
    `header rows ${String(layout.headerRows)}`,
    `levels ${layout.levels}`,
    `total ${layout.totalAt}`,
    `grade ${layout.gradeAt}`,
    `parts ${layout.partsShow}`,
    `unit ${layout.unitAt} ${content.amountUnit}`,
    `rate ${layout.rateAs}`,
    `score ${layout.scoreAs}`,
    `amount ${layout.amountAs}`,
    `side ${String(layout.side)}`,
    `year ${layout.yearAt}`,
    `exec weight ${layout.execWeightAt}`,
    ...(layout.splitTarget ? ['split target'] : []),
    ...(layout.twoTargets ? ['two targets'] : []),
    ...(layout.subtotals ? ['subtotals'] : []),
    ...(layout.goalBlocks === 2 ? ['two goal blocks'] : []),
    ...(layout.explanationAt === 'sheet' ? ['sheet explanation'] : []),
    ...helpers.filter((slot) => slots.has(slot)).map((slot) => `helper ${slot}`),
    ...(slots.has('reviewScore') ? ['review score'] : []),
    ...(slots.has('progress') ? ['progress'] : []),
    ...(content.indicators.some((i) => i.kind === 'slash' || i.kind === 'prompt') ? ['placeholders'] : []),
    ...(content.indicators.some((i) => i.sharesWithPrevious) ? ['shared score'] : []),
    ...(layout.narrative ? ['narrative'] : []),
    ...(layout.amongBeside ? ['其中 beside'] : []),
    ...(layout.headerAgain && layout.headerRows === 1 && content.indicators.length > 5
      ? ['header again']
      : []),
    ...(layout.inlineFields ? ['inline fields'] : []),
    ...(layout.fundsBelow ? ['funds below'] : []),
    ...(layout.pointsInLevels ? ['points in levels'] : []),
    ...(layout.executionRow ? ['execution row'] : []),
  ];
}

function truthOf(form: PreparedForm, sheet: SheetDraft, prefix: string, extra: readonly string[]): FormTruth {
  const figures = new Map<string, TruthFigure>();
  for (const [path, place] of sheet.places) {
    if (!path.startsWith(prefix)) continue;
    const name = path.slice(prefix.length);
    if (name.startsWith('keep')) continue;
    figures.set(name, {
      address: { row: place.row, column: place.column },
      text: textOf(sheet.at(place.row, place.column)),
      recorded: form.recorded.get(name) ?? null,
    });
  }
  return {
    figures,
    content: form.plan.content,
    layout: form.plan.layout,
    features: [...form.features, ...extra],
  };
}

function noiseAbove(sheet: SheetDraft, random: Random, rows: number, year: number): void {
  const lines = ['附件2', `填报日期：${String(year + 1)}年2月20日`, '（本表由项目实施单位填写）', '附表3：'];
  for (let row = 0; row < rows; row += 1) {
    if (random.chance(0.6)) sheet.put(row, random.int(0, 2), text(random.pick(lines)));
  }
}

export interface SheetWishes {
  readonly arrangement?: 'single' | 'stacked' | 'beside';
  /** Without noise, offsets and the loss of merges. */
  readonly plain?: boolean;
}

export function sheetOfPlans(
  plans: readonly FormPlan[],
  random: Random,
  wishes: SheetWishes & { readonly arrangement: 'single' | 'stacked' | 'beside' },
): GeneratedSheet {
  const forms = plans.map(prepare);
  const sheet = new SheetDraft();
  const plain = wishes.plain === true;
  const rows = plain ? 0 : random.pick([0, 0, 0, 1, 2, 3]);
  const columns = plain ? 0 : random.pick([0, 0, 0, 1, 2]);
  const extra: string[] = [wishes.arrangement];
  if (rows + columns > 0) extra.push('offset');
  if (!plain) noiseAbove(sheet, random, rows, plans[0]?.content.year ?? 2024);
  let row = rows;
  let column = columns;
  forms.forEach((form, i) => {
    const lower = wishes.arrangement === 'beside' && i > 0 ? random.pick([0, 0, 1, 3]) : 0;
    sheet.paste(form.draft, row + lower, column, `${String(i)}:`);
    if (wishes.arrangement === 'beside') column += form.draft.right + 1 + random.int(1, 2);
    else row += form.draft.bottom + 1 + random.pick([0, 1, 1, 2, 3, 4]);
  });
  if (!plain && random.chance(0.12)) {
    sheet.put(random.int(rows, sheet.bottom), sheet.right + 2, text('注意：请勿改动表格格式'));
    extra.push('noise beside');
  }
  const withMerges = plain || !random.chance(0.06);
  if (!withMerges) extra.push('merges not read');
  const grid = sheet.toGrid('自评表', 0, withMerges);
  const truths = forms.map((form, i) => truthOf(form, sheet, `${String(i)}:`, extra));
  return { grid, truths, draft: sheet };
}

/** One clean form alone on its sheet. */
export function generateForm(seed: number, wishes: SheetWishes = {}): GeneratedForm {
  const sheet = sheetOfPlans([planForm(seed)], seeded(seed).fork('sheet'), {
    ...wishes,
    arrangement: 'single',
  });
  const truth = sheet.truths[0];
  if (truth === undefined) throw new Error('a sheet without a form');
  return { grid: sheet.grid, truth };
}

/** A sheet as a department keeps it: one form, or several stacked or side by side. */
export function generateSheet(seed: number, wishes: SheetWishes = {}): GeneratedSheet {
  const random = seeded(seed).fork('sheet');
  const draw = random.next();
  const arrangement = wishes.arrangement ?? (draw < 0.6 ? 'single' : draw < 0.85 ? 'stacked' : 'beside');
  const count = arrangement === 'single' ? 1 : arrangement === 'beside' ? 2 : random.int(2, 3);
  // Copies of one file: stacked forms often share their layout.
  const alike = random.chance(0.5);
  const first = planForm(seed);
  const plans = [first];
  for (let i = 1; i < count; i += 1) {
    const next = planForm(seed * 31 + i * 7919 + 1, alike ? first.layout.family : undefined);
    plans.push(next);
  }
  return sheetOfPlans(plans, random, { ...wishes, arrangement });
}

/** A sheet without any self-evaluation table. */
export function generateNoiseSheet(seed: number): SheetGrid {
  const random = seeded(seed).fork('noise');
  const sheet = new SheetDraft();
  const kinds = [
    [
      ['序号', '姓名', '部门', '基本工资', '绩效工资', '合计'],
      ['1', '职工甲', '办公室', '3200', '1800', '5000'],
      ['2', '职工乙', '财务科', '3300', '1900', '5200'],
      ['', '合计', '', '6500', '3700', '10200'],
    ],
    [
      ['填报说明'],
      ['1.本表由项目实施单位填写，主管部门审核汇总。'],
      ['2.得分一档最高不能超过该指标分值上限。'],
      ['3.三级指标应与批复的绩效目标一致。'],
    ],
    [
      ['部门', '项目名称', '年初预算数', '全年预算数', '执行数', '执行率', '自评得分', '等级'],
      ['一科', '日常公用', '10', '10', '9', '90%', '95', '优'],
      ['二科', '专项业务', '20', '20', '20', '100%', '98', '优'],
    ],
  ];
  random.pick(kinds).forEach((line, row) => {
    line.forEach((words, column) => {
      if (words !== '') sheet.put(row, column, text(words));
    });
  });
  return sheet.toGrid('说明', 0);
}
