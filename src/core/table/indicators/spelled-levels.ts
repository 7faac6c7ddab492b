/** A first level written down the rows, a character or two in each cell (产 / 出 / 指 / 标), is one word for all of them. */
import type { IndicatorRow } from '../model';
import type { PlacedText } from '../figure';
import { squeeze } from '../text';
import { SPELLED_LEVELS } from '../level-names';

const LONGEST_PIECE = 2;
const LONGEST_WORD = Math.max(...[...SPELLED_LEVELS].map((word) => word.length));

function pieceOf({ level1, row }: IndicatorRow): string | null {
  if (level1 === null || level1.address.row !== row) return null;
  const text = squeeze(level1.text.slice(0, 20));
  return text.length <= LONGEST_PIECE && !SPELLED_LEVELS.has(text) ? text : null;
}

/** The rows from `from` on whose pieces make the longest known word; 0 where they make none. */
function lengthOfWord(rows: readonly IndicatorRow[], from: number): number {
  let text = '';
  let length = 0;
  for (let at = from; at < rows.length && text.length < LONGEST_WORD; at += 1) {
    const row = rows[at];
    const piece = row === undefined ? null : pieceOf(row);
    if (piece === null) break;
    text += piece;
    if (SPELLED_LEVELS.has(text)) length = at - from + 1;
  }
  return length;
}

export function withSpelledLevels(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const read: IndicatorRow[] = [];
  let word: PlacedText | null = null;
  let lastRow = -1;
  for (let at = 0; at < rows.length;) {
    const length = lengthOfWord(rows, at);
    const [first] = rows.slice(at, at + 1);
    if (first === undefined) break;
    if (length > 0 && first.level1 !== null) {
      const parts = rows.slice(at, at + length);
      const text = parts.map(({ level1 }) => squeeze(level1?.text ?? '')).join('');
      word = { text, address: first.level1.address };
      lastRow = parts[parts.length - 1]?.row ?? -1;
    } else if (word !== null && first.level1?.address.row !== lastRow) word = null;
    // Below its last character the word goes on, as a merged cell would.
    for (const row of rows.slice(at, at + Math.max(length, 1))) {
      const above = read[read.length - 1];
      const isSame = word !== null && above?.level1?.address.row === word.address.row;
      read.push(
        word === null
          ? row
          : { ...row, level1: word, level2: row.level2 ?? (isSame ? (above.level2 ?? null) : null) },
      );
    }
    at += Math.max(length, 1);
  }
  return read;
}
