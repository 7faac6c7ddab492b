/**
 * Funds without column heads: each label has its figure beside it (项目预算 | 800 | 实际支出 | 760), or its figures under the
 * sources that stand above them (年度预算数 | 合计 | 中央 | 市县).
 */
import { isFundLabel } from './fund-words';
import { hitsOfBuilt } from '../heads/built-heads';
import { columnHits } from '../heads/label-roles';
import type { ColumnRole, FundBlock, FundLine } from '../model';
import type { Figure } from '../figure';
import { isFigureText, rowsOf, type Place } from '../place';
import { type Spot, asLabel } from '../sheet-view';
import { looseNumber, oneLine, PLACEHOLDER_MARKS, readLabel, squeeze } from '../text';
import { unitOf } from '../amount-unit';
import { NO_FUND_FIGURES } from './no-fund-figures';

const ROLES = [
  'initialBudget',
  'adjustedBudget',
  'executed',
  'carryover',
  'rate',
  'weight',
  'score',
] as const;
type FundRole = (typeof ROLES)[number];

/** Labels that mean an amount only where one stands beside them; above columns they head the whole block. */
const BESIDE_AN_AMOUNT: ReadonlyMap<string, FundRole> = new Map([
  ['项目预算', 'adjustedBudget'],
  ['预算资金', 'adjustedBudget'],
  ['年度预算', 'adjustedBudget'],
  ['资金总额', 'adjustedBudget'],
  ['年度资金总额', 'adjustedBudget'],
  ['项目资金', 'adjustedBudget'],
  ['项目资金总额', 'adjustedBudget'],
  ['安排资金', 'adjustedBudget'],
]);

interface Labelled {
  readonly role: FundRole;
  readonly label: Spot;
  readonly figures: readonly Spot[];
  /** The figure that stands behind the label's colon, as written; `null` where the figures stand in cells of their own. */
  readonly inline: string | null;
}

export interface LabelledFunds {
  readonly block: FundBlock;
  readonly top: number;
  readonly bottom: number;
}

/** `null` where the rows do not state both a budget and what was spent. */
export function readLabelledFunds(place: Place, from: number, to: number): LabelledFunds | null {
  const found: Labelled[] = [];
  for (const { spots } of rowsOf(place, from, to)) {
    spots.forEach((label, at) => {
      const role = roleOf(label);
      if (role === null || found.some((each) => each.role === role)) return;
      const { inlineValue } = readLabel(label.text);
      const figures = inlineValue === null ? figuresAfter(spots, at) : [];
      if (inlineValue === null ? figures.length > 0 : looseNumber(inlineValue) !== null)
        found.push({ role, label, figures, inline: inlineValue });
    });
  }
  const has = (...roles: FundRole[]): boolean => found.some(({ role }) => roles.includes(role));
  if (!has('executed') || !has('initialBudget', 'adjustedBudget')) return null;
  return blockOf(
    place,
    found.filter((each) => each.role !== 'score' || isExecutionScore(each, found)),
  );
}

/** No execution earns more; the score of the whole form stands in lines above the grid too. */
const HIGHEST_EXECUTION_SCORE = 30;

function isExecutionScore({ label, figures, inline }: Labelled, found: readonly Labelled[]): boolean {
  const points = looseNumber(inline ?? figures[0]?.text ?? '') ?? 0;
  const isBesideMoney = found.some(({ role, label: other }) => role !== 'score' && other.row === label.row);
  return isBesideMoney && points <= HIGHEST_EXECUTION_SCORE;
}

function roleOf(spot: Spot): FundRole | null {
  if (spot.cell.kind !== 'text' || spot.text.length > 40) return null;
  const { core } = readLabel(spot.text);
  if (core === '') return null;
  const bare = core.replace(/^(?:当年|本年度?|项目|中央|省级|市级|区级|县级)/, '');
  const hit =
    columnHits(readLabel(bare)).find(({ strength, family }) => strength === 3 && family !== 'indicator') ??
    hitsOfBuilt(bare).find(({ family }) => family === 'fund');
  return (
    ROLES.find((role) => role === (hit?.role satisfies ColumnRole | undefined)) ??
    BESIDE_AN_AMOUNT.get(core) ??
    null
  );
}

function figuresAfter(spots: readonly Spot[], at: number): readonly Spot[] {
  const figures: Spot[] = [];
  for (const spot of spots.slice(at + 1)) {
    if (!isFigureText(spot) && !PLACEHOLDER_MARKS.has(squeeze(spot.text.slice(0, 10)))) break;
    figures.push(spot);
  }
  return figures;
}

function blockOf(place: Place, found: readonly Labelled[]): LabelledFunds {
  const rows = found.map(({ label }) => label.row);
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  const heads = headsAbove(place, found, top);
  const sources = heads.filter((spot) => besideSources(spot) === null && isSource(spot, found));
  const columns = sources.length > 0 ? sources.map(({ column }) => column) : [null];
  const head = place.view.at(top, place.left);
  const lines = columns.map((column, at): FundLine => {
    const label = sources[at] ?? (head !== null && roleOf(head) === null ? head : (found[0]?.label ?? null));
    const figures: Partial<Record<FundRole, Figure>> = {};
    for (const { role, label: own, figures: cells, inline } of found) {
      if (inline !== null) {
        figures[role] = place.view.inlineFigure(own, inline);
        continue;
      }
      const cell = column ?? cells[0]?.column;
      if (cell !== undefined) figures[role] = place.view.figure(own.row, cell, asLabel(own));
    }
    if (at === 0)
      for (const spot of heads) {
        const role = besideSources(spot);
        if (role !== null) figures[role] ??= place.view.figure(top, spot.column, asLabel(spot));
      }
    return {
      ...NO_FUND_FIGURES,
      ...figures,
      label: oneLine(label?.text ?? ''),
      labelCell: { row: label?.row ?? top, column: label?.column ?? place.left },
      role: at === 0 ? 'total' : 'part',
      depth: 0,
      budgetRows: [],
      executedRows: [],
    };
  });
  const spots = found.flatMap(({ label, figures }) => [label, ...figures]);
  const beside = sources.length > 0 ? place.view.spots(sources[0]?.row ?? top, place.left, place.right) : [];
  const units = [...found.map(({ label }) => label), ...(head === null ? [] : [head]), ...beside];
  return {
    top: Math.min(top, ...sources.map(({ row }) => row)),
    bottom,
    block: {
      range: {
        top,
        bottom,
        left: Math.min(...spots.map(({ column }) => column)),
        right: Math.max(...spots.map(({ range }) => range.right)),
      },
      unit:
        units
          .flatMap(({ text }) => [...readLabel(text).hints, readLabel(text).inlineValue ?? ''].map(unitOf))
          .find((unit) => unit !== null) ?? null,
      headWeight: null,
      lines,
      columns: [],
    },
  };
}

/** 备注 over blank cells is none. */
function isSource(head: Spot, found: readonly Labelled[]): boolean {
  return (
    isFundLabel(head.text) ||
    found.some(({ figures }) => figures.some(({ column }) => column === head.column))
  );
}

/** 合计 | 中央 | 市县 | 执行率 | 得分: a head beside the sources that is none of them. */
function besideSources({ text }: Spot): 'rate' | 'weight' | 'score' | null {
  const hit = columnHits(readLabel(text)).find(({ strength }) => strength === 3);
  return hit?.role === 'rate' || hit?.role === 'weight' || hit?.role === 'score' ? hit.role : null;
}

/** The sources over several figures in a row, their first the total, and what else stands beside them. */
function headsAbove(place: Place, found: readonly Labelled[], top: number): readonly Spot[] {
  const widest = found.reduce((most, { figures }) => Math.max(most, figures.length), 0);
  if (widest < 2) return [];
  const left = Math.max(...found.map(({ label }) => label.range.right)) + 1;
  const above = place.view.spots(top - 1, left, place.right).filter((spot) => !isFigureText(spot));
  const sources = above.filter((spot) => besideSources(spot) === null);
  const known = sources.filter(({ text }) => isFundLabel(text));
  return above.length >= widest && known.length * 2 > sources.length ? above : [];
}
