import type { Rule } from '../rule';
import { normalizeText } from '../../quantity/normalize';
import type { IndicatorFact } from '../../score/facts';
import { atFirst } from '../shared/cells';
import { openRows } from '../shared/rows';
import { clip } from '../shared/words';

const LONGEST = 60;

function spelt(text: string): string {
  return normalizeText(text.slice(0, LONGEST)).replaceAll(' ', '');
}

/** =100% for =100%: right by itself, and beside copied signs one more sign of copying. */
function isLetterForLetter({ reading: { target, actual } }: IndicatorFact): boolean {
  return target.kind === 'number' && spelt(target.text) === spelt(actual.text);
}

export const actualCopiesTarget: Rule = {
  meta: { id: 'actual-copies-target', severity: 'warning', basis: 'review' },
  check(context) {
    const rows = openRows(context).filter(({ reading }) => reading.hasCopiedOperator);
    const cells = rows.flatMap(({ assessed }) => assessed.actual?.figure.address ?? []);
    const [first] = rows;
    if (first === undefined) return [];
    const same = openRows(context).filter(isLetterForLetter).length;
    const text = clip(first.reading.actual.text);
    const count = String(cells.length);
    const message =
      same === 0
        ? { key: 'actual-copies-target', data: { count, text } }
        : { key: 'actual-copies-target.same', data: { count, text, same: String(same) } };
    return atFirst(cells, { recorded: text, message });
  },
};
