/** What the panels show, computed from the state. Pure; nothing here speaks a language. */
import type { Assessment } from '../../core/assessment';
import { a1, isBlankCell, type SheetGrid } from '../../core/grid';
import { groupsOf } from '../../core/groups';
import type { WorkbookCapabilities } from '../../workbook/workbook';
import type { Decimal } from '../../core/number';
import { blankScores } from '../../core/score/owed-scores';
import { SEVERITIES } from '../../core/rules/finding';
import { keyedFindings, tableKey, type KeyedFinding } from './keys';
import type { FindingKey, PaneState } from './state';

export function currentAssessment(state: Pick<PaneState, 'tables' | 'current'>): Assessment | null {
  return state.tables.find(({ table }) => tableKey(table) === state.current) ?? null;
}

export interface ProblemGroups {
  readonly error: readonly KeyedFinding[];
  readonly warning: readonly KeyedFinding[];
  readonly info: readonly KeyedFinding[];
  readonly kept: readonly KeyedFinding[];
}

/** In the order of doing: by severity, and within one as the sheet reads. */
export function problemGroups(assessment: Assessment): ProblemGroups {
  const groups: Record<keyof ProblemGroups, KeyedFinding[]> = { error: [], warning: [], info: [], kept: [] };
  for (const entry of keyedFindings(assessment)) {
    const kept = entry.finding.silenced !== null;
    groups[kept ? 'kept' : entry.finding.severity].push(entry);
  }
  for (const list of Object.values(groups)) list.sort(byCell);
  return groups;
}

function byCell(a: KeyedFinding, b: KeyedFinding): number {
  return a.finding.cell.row - b.finding.cell.row || a.finding.cell.column - b.finding.cell.column;
}

/** The open findings in the order in which F8 walks them. */
export function walkOrder(assessment: Assessment): readonly KeyedFinding[] {
  const groups = problemGroups(assessment);
  return SEVERITIES.flatMap((severity) => groups[severity]);
}

export function findingByKey(assessment: Assessment, key: FindingKey | null): KeyedFinding | null {
  return keyedFindings(assessment).find((entry) => entry.key === key) ?? null;
}

/** The finding that F8 (`step` 1) or Shift+F8 (`step` -1) leads to; it goes round at the ends. */
export function neighbour(state: PaneState, step: 1 | -1): KeyedFinding | null {
  const assessment = currentAssessment(state);
  if (assessment === null) return null;
  const order = walkOrder(assessment);
  const at = order.findIndex(({ key }) => key === state.selected);
  if (order.length === 0) return null;
  if (at < 0) return order.at(step === 1 ? 0 : -1) ?? null;
  return order[(at + step + order.length) % order.length] ?? null;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export function openCounts(assessment: Assessment): Counts {
  const groups = problemGroups(assessment);
  return { error: groups.error.length, warning: groups.warning.length, info: groups.info.length };
}

/**
 * Of a table that has a sum and scores that it still owes, the rows that lack a score or an actual value: the sum is not the total
 * then, and nothing gives a grade. 0 for every other table.
 */
export function unfilledRows({ indicators, total }: Assessment): number {
  const lacks = blankScores(indicators);
  if (total.computed === null || !lacks.includes(true)) return 0;
  return indicators.filter(
    ({ row, actual }, index) =>
      lacks[index] === true ||
      (row.kind === 'indicator' && actual !== null && isBlankCell(actual.figure.cell)),
  ).length;
}

/**
 * What a score cell of the scoreboard says about its recorded figure. `elsewhere`: on the other sheet of a form on two, whose name is the
 * recorded text. `indicators`: the form sums up its indicators alone.
 */
export type Standing = 'agrees' | 'differs' | 'blank' | 'no-cell' | 'indicators' | 'elsewhere';

export interface ScoreboardFigure<T> {
  readonly computed: T | null;
  readonly recorded: T | null;
  readonly recordedText: string;
  readonly standing: Standing;
  /** Rows are still to be filled in: a sum is that of the others, and there is no grade. */
  readonly isOpen?: boolean;
}

export interface Scoreboard {
  readonly rate: ScoreboardFigure<Decimal>;
  readonly total: ScoreboardFigure<Decimal>;
  readonly grade: ScoreboardFigure<string>;
}

function decimals(value: Decimal): number {
  return Math.max(0, value.decimalPlaces());
}

/** Beyond them a figure is what a sum of binary fractions left over: 97.5999999999999. */
const MOST_DIGITS = 8;

/** A recorded figure agrees where it is the computed one, rounded half-up at the digits that it shows. */
function agrees(recorded: Decimal, computed: Decimal, leastDigits: number): boolean {
  const digits = Math.min(Math.max(decimals(recorded), leastDigits), MOST_DIGITS);
  return computed.toDecimalPlaces(digits, 4).equals(recorded.toDecimalPlaces(digits, 4));
}

function decimalStanding(
  hasCell: boolean,
  recorded: Decimal | null,
  computed: Decimal | null,
  leastDigits: number,
): Standing {
  if (!hasCell) return 'no-cell';
  if (recorded === null) return 'blank';
  return computed !== null && agrees(recorded, computed, leastDigits) ? 'agrees' : 'differs';
}

function elsewhere(sheet: string): ScoreboardFigure<never> {
  return { computed: null, recorded: null, recordedText: sheet, standing: 'elsewhere' };
}

export function scoreboard(assessment: Assessment): Scoreboard {
  const rate = assessment.funds.find(({ line }) => line.role === 'total')?.rate ?? null;
  const { total, grade } = assessment;
  const finalTotal = total.afterEdits ?? total.computed;
  const isOpen = unfilledRows(assessment) > 0;
  const finalGrade = isOpen ? null : (grade.afterEdits ?? grade.computed);
  const { goesOn, follows } = assessment.table;
  const own: Scoreboard = {
    rate: {
      computed: assessment.executionRate,
      recorded: rate?.recorded ?? null,
      recordedText: rate?.figure.cell.text ?? '',
      standing: decimalStanding(rate !== null, rate?.recorded ?? null, assessment.executionRate, 2),
    },
    total: {
      computed: finalTotal,
      recorded: total.isOfIndicators ? null : total.recorded,
      recordedText: total.figure?.cell.text ?? '',
      standing: total.isOfIndicators
        ? 'indicators'
        : decimalStanding(total.figure !== null, total.recorded, finalTotal, 1),
      isOpen,
    },
    grade: {
      computed: finalGrade,
      recorded: grade.recorded,
      recordedText: grade.figure?.cell.text ?? '',
      standing:
        grade.figure === null
          ? 'no-cell'
          : grade.recorded === null
            ? 'blank'
            : grade.recorded === finalGrade
              ? 'agrees'
              : 'differs',
      isOpen,
    },
  };
  // A half says of the whole what stands in it; the sum of its own rows would be taken for the total.
  return {
    rate: follows !== undefined && rate === null ? elsewhere(follows.sheet) : own.rate,
    total: goesOn === undefined ? own.total : elsewhere(goesOn.sheet),
    grade: goesOn === undefined ? own.grade : elsewhere(goesOn.sheet),
  };
}

/**
 * What keeps the answer from being one about the whole table: a total that cannot be computed, or scores that are still blank. Half a
 * form says with its other half what it comes to.
 */
export function missingAnswer(assessment: Assessment): 'total' | 'scores' | null {
  const { total } = scoreboard(assessment);
  if (total.standing === 'elsewhere') return null;
  return total.isOpen === true ? 'scores' : total.computed === null ? 'total' : null;
}

export function isProtected(state: Pick<PaneState, 'sheets'>, sheet: string): boolean {
  return state.sheets.some((info) => info.name === sheet && info.isProtected);
}

/** Whether a sheet can be written, and if not, what stands in the way. */
export type Access = 'writable' | 'protected' | 'read-only';

export function accessTo(
  sheet: string,
  state: Pick<PaneState, 'sheets'>,
  { canWrite }: Pick<WorkbookCapabilities, 'canWrite'>,
): Access {
  if (!canWrite) return 'read-only';
  return isProtected(state, sheet) ? 'protected' : 'writable';
}

/** The sheets on tabs that were not read yet and can be. */
export function unreadSheets({ sheets, grids, refused }: PaneState): readonly string[] {
  return sheets.flatMap(({ name, visibility }) =>
    visibility === 'visible' && !grids.has(name) && !refused.has(name) ? [name] : [],
  );
}

function activeName({ sheets }: PaneState): string | undefined {
  return sheets.find(({ isActive }) => isActive)?.name;
}

/** The sheet that the user has open, where it cannot be read. */
export function activeRefused(state: PaneState): string | null {
  const active = activeName(state);
  return active !== undefined && state.refused.has(active) ? active : null;
}

/** The sheet that the user has open, where it was read. */
export function activeGrid(state: PaneState): SheetGrid | null {
  const active = activeName(state);
  return (active === undefined ? undefined : state.grids.get(active)) ?? null;
}

/** Two sheets that one form stands on, the upper one first. */
export interface SheetPair {
  readonly upper: string;
  readonly lower: string;
}

/** Where the form goes on over a sheet; a table in the middle of one has a pair on either side. */
export function sheetPairs({ sheet, follows, goesOn }: Assessment['table']): readonly SheetPair[] {
  return [
    ...(follows === undefined ? [] : [{ upper: follows.sheet, lower: sheet }]),
    ...(goesOn === undefined ? [] : [{ upper: sheet, lower: goesOn.sheet }]),
  ];
}

/** A name for a table: its project, else its title, else its sheet. */
export function tableName(assessment: Assessment): string {
  const { projectName, title, sheet } = assessment.table;
  return projectName?.text ?? title?.text ?? sheet;
}

/** A sheet that bears the name of its project says it once. */
function withoutName(sheet: string, name: string): string {
  const twice = ` · ${name}`;
  return sheet.endsWith(twice) ? sheet.slice(0, -twice.length) : sheet;
}

/** Each table by a name of its own: several of one project by their sheets, and on one sheet by where they begin. */
export function distinctNames(tables: readonly Assessment[]): readonly string[] {
  const sameName = groupsOf(tables, tableName);
  return tables.map((assessment) => {
    const { sheet, range } = assessment.table;
    const name = tableName(assessment);
    const same = sameName.get(name) ?? [];
    if (same.length < 2) return name;
    const isTwiceThere = same.filter(({ table }) => table.sheet === sheet).length > 1;
    const place = isTwiceThere ? ` ${a1({ row: range.top, column: range.left })}` : '';
    return `${name}（${withoutName(sheet, name)}${place}）`;
  });
}
