/** Figures of a numeric role whose cell holds something that is no number. */
import type { GridCell } from '../grid';
import type { Decimal } from '../number';
import { normalizeText } from '../quantity/normalize';
import { readPlainNumber } from '../quantity/plain-number';
import type { Table } from '../table/model';
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

export function unreadableFigures(table: Table, readNumber: Reader, readRate: Reader): Figure[] {
  const riddles = new Map<string, Figure>();
  const note = (figure: Figure | null, read: Reader): void => {
    if (figure === null || !isRiddle(figure, read)) return;
    riddles.set(`${String(figure.address.row)},${String(figure.address.column)}`, figure);
  };
  for (const line of table.fundBlock?.lines ?? []) {
    const amounts = [
      line.initialBudget,
      line.adjustedBudget,
      line.executed,
      line.carryover,
      line.weight,
      line.score,
      ...line.budgetRows,
      ...line.executedRows,
    ];
    for (const figure of amounts) note(figure, readNumber);
    note(line.rate, readRate);
  }
  for (const row of table.indicators) {
    if (row.kind === 'placeholder') continue;
    note(row.weight, readNumber);
    note(row.score, readNumber);
    note(row.reviewScore, readNumber);
    for (const figure of [row.target, row.actual]) {
      if (
        figure !== null &&
        (figure.cell.kind === 'error' || (figure.cell.kind === 'blank' && figure.cell.formula !== null))
      ) {
        riddles.set(`${String(figure.address.row)},${String(figure.address.column)}`, figure);
      }
    }
  }
  for (const subtotal of table.subtotals) {
    note(subtotal.weight, readNumber);
    note(subtotal.score, readNumber);
  }
  note(table.total?.score ?? null, readNumber);
  return [...riddles.values()];
}
