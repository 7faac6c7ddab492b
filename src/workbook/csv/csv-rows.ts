/** Comma-separated text as rows of fields: quotes, doubled quotes, line breaks within quotes, and whichever separator the file uses. */
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';

const SEPARATORS = [',', '\t', ';', '，', '|'] as const;
const SAMPLE = 4000;

/** The separator that stands most often outside quotes in the first lines; a comma where none does. */
export function separatorOf(text: string): string {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of text.slice(0, SAMPLE)) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  let best: string = ',';
  for (const separator of SEPARATORS) {
    if ((counts.get(separator) ?? 0) > (counts.get(best) ?? 0)) best = separator;
  }
  return best;
}

/**
 * Linear in the text. Throws `Refusal` for more rows or columns than the limits allow. A quote opens a field only at its start, anywhere else it is a character. An unclosed
 * quote runs to the end of the text.
 */
export function csvRows(text: string, separator: string = separatorOf(text)): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const quotedField = (): string => {
    const parts: string[] = [];
    for (;;) {
      const end = text.indexOf('"', at);
      if (end < 0) {
        parts.push(text.slice(at));
        at = text.length;
        return parts.join('');
      }
      parts.push(text.slice(at, end));
      at = end + 1;
      if (text.charAt(at) !== '"') return parts.join('');
      parts.push('"');
      at += 1;
    }
  };
  const plainEnd = (): number => {
    let end = at;
    while (end < text.length && text.charAt(end) !== separator && !'\r\n'.includes(text.charAt(end)))
      end += 1;
    return end;
  };
  while (at < text.length) {
    let field = '';
    if (text.charAt(at) === '"') {
      at += 1;
      field = quotedField();
    }
    const end = plainEnd();
    field += text.slice(at, end);
    at = end;
    row.push(field);
    const mark = text.charAt(at);
    if (mark === separator) {
      at += 1;
      if (row.length >= LIMITS.textColumns) throw new Refusal('too-large', '', 'textColumns');
      if (at === text.length) row.push('');
      continue;
    }
    at += mark === '\r' && text.charAt(at + 1) === '\n' ? 2 : 1;
    rows.push(row);
    if (rows.length > LIMITS.textRows) throw new Refusal('too-large', '', 'textRows');
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
