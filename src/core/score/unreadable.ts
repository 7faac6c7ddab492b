/** Figures of a numeric role whose cell holds something that is no number. */
import { addressKey, type GridCell } from '../grid';
import type { Decimal } from '../number';
import { normalizeText } from '../quantity/normalize';
import { readPlainNumber, readRate } from '../quantity/plain-number';
import type { FundLine, IndicatorRow, Table } from '../table/model';
import type { Figure } from '../table/figure';

type Reader = (cell: GridCell) => Decimal | null;

/** Dashes, slashes and "no" words stand for "nothing here" and are no riddle. */
const NOTHING = /^[\s\-—–－/／\\无空、.。…·*＊x×✕√]*$/u;

function isRiddle(figure: Figure, read: Reader): boolean {
  const { cell } = figure;
  if (cell.kind === 'blank') return cell.formula !== null;
  if (cell.kind === 'error') return true;
  return read(cell) === null && !NOTHING.test(normalizeText(cell.text.slice(0, 100)));
}

/** 不计分, 未得分, 不适用, 合理缺项: no points are stated. */
const NOT_COUNTED =
  /^(?:[本该此]项|[本今当]年度?)?(?:[不未免没]|无需|暂[不未])(?:[予作再]|参与|纳入)?(?:[计得评打赋给考]|适用|涉及|参与|纳入|开展|实施|执行|安排)|缺项$|^(?:暂无|没有)/u;

/**
 * Points that a cell states and nobody can read: an error, a formula without a result, figures among words, 满分. What they are
 * part of has no sum.
 */
export function hidesPoints(figure: Figure | null): boolean {
  if (figure === null || !isRiddle(figure, readPlainNumber)) return false;
  const { kind, text } = figure.cell;
  return kind !== 'text' || !NOT_COUNTED.test(normalizeText(text.slice(0, 100)));
}

function isNoNumber(figure: Figure | null): figure is Figure {
  return figure !== null && isRiddle(figure, readPlainNumber);
}

function isNoRate(figure: Figure | null): figure is Figure {
  return figure !== null && isRiddle(figure, readRate);
}

/** Targets and actuals may be words; an error or a formula without a result says nothing. */
function saysNothing(figure: Figure | null): figure is Figure {
  if (figure === null) return false;
  const { kind, formula } = figure.cell;
  return kind === 'error' || (kind === 'blank' && formula !== null);
}

function unreadInLine(line: FundLine): Figure[] {
  const { initialBudget, adjustedBudget, executed, carryover, weight, score } = line;
  const amounts = [initialBudget, adjustedBudget, executed, carryover, weight, score];
  return [
    ...[...amounts, ...line.budgetRows, ...line.executedRows].filter(isNoNumber),
    ...[line.rate].filter(isNoRate),
  ];
}

function unreadInRow({ weight, score, reviewScore, target, actual }: IndicatorRow): Figure[] {
  return [...[weight, score, reviewScore].filter(isNoNumber), ...[target, actual].filter(saysNothing)];
}

export function unreadableFigures({ fundBlock, indicators, subtotals, total }: Table): Figure[] {
  const unread = [
    ...(fundBlock?.lines ?? []).flatMap(unreadInLine),
    ...indicators.filter(({ kind }) => kind !== 'placeholder').flatMap(unreadInRow),
    ...[...subtotals.flatMap(({ weight, score }) => [weight, score]), total?.score ?? null].filter(
      isNoNumber,
    ),
  ];
  return [...new Map(unread.map((figure) => [addressKey(figure.address), figure])).values()];
}
