/** The total row against its parts, column by column. Parts under 其中 may nest: another sum counts where it makes them fit. */
import { type Decimal, sum, ZERO } from '../../number';
import { FUND_AMOUNTS, type FundAmount } from '../../table/model';
import { isFundLabel, isPartLabel, isTotalLabel } from '../../table/funds/fund-words';
import type { Figure } from '../../table/figure';
import { readLabel, squeeze } from '../../table/text';
import { isAmountRight } from '../../score/amounts';
import type { RuleContext } from '../context';
import type { FindingDraft } from '../rule';
import { amountText, clip } from '../shared/words';

export interface PartSum {
  readonly figure: Figure;
  readonly total: Decimal;
  readonly parts: Decimal;
  readonly standing: 'right' | 'over' | 'short';
  /** The line whose parts these are; `null` for the total row. */
  readonly line: string | null;
}

const OTHER = /其他|其它/;
const MAX_SUMS = 256;

/**
 * Every sum that a list of parts can mean when a part may head the parts after it: [90, 60, 30] means 180 or 90.
 * Worked from the end; the number of sums kept is bounded.
 */
export function possibleSums(values: readonly Decimal[]): Decimal[] {
  let sums: { total: Decimal; heads: Decimal[] }[] = [{ total: ZERO, heads: [] }];
  for (const value of [...values].reverse()) {
    const next: { total: Decimal; heads: Decimal[] }[] = [];
    for (const { total, heads } of sums) {
      next.push({ total: total.plus(value), heads: [value, ...heads] });
      let covered = ZERO;
      for (let count = 0; count < heads.length; count += 1) {
        covered = covered.plus(heads[count] ?? ZERO);
        if (!value.isZero() && covered.equals(value))
          next.push({ total, heads: [value, ...heads.slice(count + 1)] });
      }
    }
    sums = next.slice(0, MAX_SUMS);
  }
  return sums.map(({ total }) => total);
}

/** The parts exceed the total row there, so that what is reckoned with the total row follows from that. */
export function isExceeded(context: RuleContext, figure: Figure | null): boolean {
  return partSums(context).some((sum) => sum.standing === 'over' && sum.figure === figure);
}

export function partSums(context: RuleContext): PartSum[] {
  return [...sumsOfTotal(context), ...sumsOfParts(context)];
}

function sumsOfTotal({ funds }: RuleContext): PartSum[] {
  const totalLine = funds.find(({ line }) => line.role === 'total');
  const parts = funds.filter(({ line }) => line.role === 'part');
  if (totalLine === undefined || parts.length === 0 || totalLine.line.budgetRows.length > 0) return [];
  const sums = FUND_AMOUNTS.flatMap((column): PartSum[] => {
    const own = totalLine[column];
    const values = parts.flatMap((part) => part[column]?.recorded ?? []);
    if (own?.recorded == null || values.length === 0) return [];
    const total = own.recorded;
    const topLevel = sumOf(
      parts.filter(({ line }) => line.depth === 0),
      column,
    );
    const isRight = [topLevel, ...possibleSums(values)].some(
      (sum) => isAmountRight(sum, total) || isAmountRight(total, sum),
    );
    const standing = isRight ? 'right' : standingOf(total, topLevel, hasOpenOther(parts, column));
    return [{ figure: own.figure, total, parts: topLevel, standing, line: null }];
  });
  // 收入 | 支出 | 结余: lines that neither their names nor any of their sums make parts of one; 中央资金 | 县级资金 stand side by side,
  // whichever of them bears the score.
  const isList = funds.some(({ line }) => isFundLabel(line.label)) && !isSourceAmong(totalLine, parts);
  return isList || sums.some(({ standing }) => standing === 'right') ? sums : [];
}

/** The line taken for the total is named like a source, and nothing says that those below it are parts of it. */
function isSourceAmong(total: Line, parts: readonly Line[]): boolean {
  const { label } = total.line;
  const core = readLabel(label).core;
  return (
    isPartLabel(core) &&
    !isTotalLabel(core) &&
    !/[总合小]/u.test(core) &&
    !parts.some(({ line }) => squeeze(line.label).startsWith('其中'))
  );
}

/** 其中 below one of the parts: its own parts against it. One alone is an example, not a list. */
function sumsOfParts({ funds }: RuleContext): PartSum[] {
  return funds.flatMap((whole, at) => {
    const { depth, role, label } = whole.line;
    if (role === 'total') return [];
    const after = funds.slice(at + 1);
    const end = after.findIndex(({ line }) => line.depth <= depth);
    const children = after
      .slice(0, end < 0 ? after.length : end)
      .filter(({ line }) => line.depth === depth + 1);
    return FUND_AMOUNTS.flatMap((column): PartSum[] => {
      const own = whole[column];
      const listed = children.filter((child) => child[column]?.recorded != null);
      if (own?.recorded == null || listed.length === 0) return [];
      const parts = sumOf(listed, column);
      const isRight = isAmountRight(parts, own.recorded) || isAmountRight(own.recorded, parts);
      const isOpen = listed.length < 2 || hasOpenOther(children, column);
      const standing = isRight ? 'right' : standingOf(own.recorded, parts, isOpen);
      return [{ figure: own.figure, total: own.recorded, parts, standing, line: label }];
    });
  });
}

type Line = RuleContext['funds'][number];

function sumOf(lines: readonly Line[], column: FundAmount): Decimal {
  return sum(lines.flatMap((line) => line[column]?.recorded ?? []));
}

function hasOpenOther(lines: readonly Line[], column: FundAmount): boolean {
  return lines.some(({ line, ...part }) => OTHER.test(line.label) && part[column]?.recorded == null);
}

function standingOf(total: Decimal, parts: Decimal, isOpen: boolean): PartSum['standing'] {
  if (parts.greaterThan(total)) return 'over';
  return isOpen ? 'right' : 'short';
}

/** What is wrong with the sum; of a part it is said which. */
export function sumDraft(
  rule: 'funds-parts' | 'funds-total',
  { figure, total, parts, line }: PartSum,
): FindingDraft {
  const [recorded, expected] = [amountText(total), amountText(parts)];
  const data = { recorded, expected, column: figure.evidence.label };
  const message =
    line === null
      ? { key: rule, data }
      : { key: `${rule}.of`, data: { ...data, line: clip(line.replace(/^其中[:：]?/u, '')) } };
  return { cell: figure.address, recorded, expected, message };
}
