/** Plants defects into clean generated sheets and counts what is found, and what is said beside it. */
import { assessWorkbook } from '../../src/core/assess-workbook';
import type { Assessment } from '../../src/core/assessment';
import { a1, sameAddress } from '../../src/core/grid';
import type { Finding } from '../../src/core/rules/finding';
import { compareTable, tableOf } from './compare';
import { planForm, sheetOfPlans, type FormPlan, type FormTruth, type GeneratedSheet } from './generate';
import { ALL_MUTATORS } from './mutators/all-mutators';
import { plantInto, type Mutator, type Planted } from './mutators/mutator';
import { seeded } from './random';

export interface CaseResult {
  readonly rule: string;
  readonly mutator: string;
  readonly seed: number;
  readonly found: boolean;
  /** The rule spoke, but at another cell. */
  readonly elsewhere: boolean;
  /** Figures of the form that recognition did not find at their cells. */
  readonly misread: number;
  /** Errors and warnings that the defect does not explain. */
  readonly extra: readonly string[];
}

/** Reads and judges a sheet; merges are handed over when they are asked for. */
export function judgeSheet(sheet: GeneratedSheet): readonly Assessment[] {
  const options = { policy: 'auto', form: null, silenced: [] } as const;
  const first = assessWorkbook([sheet.grid], options);
  if (first.sheetsNeedingMerges.length === 0) return first.tables;
  return assessWorkbook([sheet.draft.toGrid(sheet.grid.sheet, 0, true)], options).tables;
}

export function assessmentOf(assessments: readonly Assessment[], truth: FormTruth): Assessment | null {
  const table = tableOf(
    assessments.map((assessment) => assessment.table),
    truth,
  );
  return assessments.find((assessment) => assessment.table === table) ?? null;
}

const isLoud = ({ severity }: Finding): boolean => severity !== 'info';

export function said(finding: Finding): string {
  const { rule, cell, recorded, expected } = finding;
  return `${rule}@${a1(cell)}${recorded === null ? '' : ` ${recorded}`}${expected === null ? '' : ` → ${expected}`}`;
}

function pointsAt(finding: Finding, truth: FormTruth, { at }: Planted): boolean {
  if (at.length === 0) return true;
  const cells = [finding.cell, ...finding.related];
  return at.some((path) => {
    const figure = truth.figures.get(path);
    return figure !== undefined && cells.some((cell) => sameAddress(cell, figure.address));
  });
}

export type Arrangement = 'single' | 'stacked' | 'beside';

/** Sixty in a hundred alone, the rest stacked or side by side with clean forms. */
function arrangementOf(seed: number): Arrangement {
  const draw = seeded(seed).fork('arrangement').next();
  return draw < 0.6 ? 'single' : draw < 0.85 ? 'stacked' : 'beside';
}

/** The sheet of one planted defect, or `null` where the form of this seed cannot have it. */
export function plantedSheet(
  mutator: Mutator,
  seed: number,
  arrangement: Arrangement = arrangementOf(seed),
): { sheet: GeneratedSheet; planted: Planted; position: number } | null {
  const random = seeded(seed).fork(`mutation ${mutator.rule} ${mutator.name}`);
  const result = plantInto(planForm(seed), mutator, random);
  if (result === null) return null;
  const plans: FormPlan[] = [result.plan];
  if (arrangement !== 'single') {
    const other = planForm(seed * 31 + 7919);
    if (random.chance(0.5)) plans.push(other);
    else plans.unshift(other);
  }
  const sheet = sheetOfPlans(plans, seeded(seed).fork('sheet'), { arrangement });
  return { sheet, planted: result.planted, position: plans.indexOf(result.plan) };
}

export function runCase(mutator: Mutator, seed: number): CaseResult | null {
  const planted = plantedSheet(mutator, seed);
  const truth = planted?.sheet.truths[planted.position];
  if (planted === null || truth === undefined) return null;
  const assessments = judgeSheet(planted.sheet);
  const assessment = assessmentOf(assessments, truth);
  const findings = assessment?.findings ?? [];
  const own = findings.filter((finding) => finding.rule === mutator.rule);
  const hits = own.filter((finding) => pointsAt(finding, truth, planted.planted));
  const follows = new Set(planted.planted.follows ?? []);
  const beside = findings.filter(
    (finding) => isLoud(finding) && finding.rule !== mutator.rule && !follows.has(finding.rule),
  );
  const spurious =
    hits.length > 0 && planted.planted.at.length > 0 ? own.filter((f) => !hits.includes(f) && isLoud(f)) : [];
  return {
    rule: mutator.rule,
    mutator: mutator.name,
    seed,
    found: hits.length > 0,
    elsewhere: hits.length === 0 && own.length > 0,
    misread: compareTable(truth, assessment?.table ?? null).misses.length,
    extra: [...beside, ...spurious].map(said),
  };
}

/** Seeds are tried in order until `wanted` forms could carry the defect, or too many could not. */
export function runMutator(mutator: Mutator, wanted: number, firstSeed: number): CaseResult[] {
  const results: CaseResult[] = [];
  const last = firstSeed + wanted * 60 + 400;
  for (let seed = firstSeed; seed < last && results.length < wanted; seed += 1) {
    const result = runCase(mutator, seed);
    if (result !== null) results.push(result);
  }
  return results;
}

export interface CleanResult {
  readonly seed: number;
  readonly tables: number;
  readonly alarms: readonly string[];
  readonly misread: number;
}

/** Errors and warnings on a sheet without any defect. */
export function runClean(seed: number): CleanResult {
  const arrangement = arrangementOf(seed);
  const plans = [planForm(seed)];
  if (arrangement !== 'single') plans.push(planForm(seed * 31 + 7919));
  const sheet = sheetOfPlans(plans, seeded(seed).fork('sheet'), { arrangement });
  const assessments = judgeSheet(sheet);
  const alarms = assessments.flatMap((assessment) => assessment.findings.filter(isLoud).map(said));
  const misread = sheet.truths.reduce(
    (sum, truth) => sum + compareTable(truth, assessmentOf(assessments, truth)?.table ?? null).misses.length,
    0,
  );
  return { seed, tables: sheet.truths.length, alarms, misread };
}

export function mutatorsOf(rule: string | null): readonly Mutator[] {
  return rule === null ? ALL_MUTATORS : ALL_MUTATORS.filter((mutator) => mutator.rule === rule);
}
