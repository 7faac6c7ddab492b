import { groupsOf } from '../../groups';
import { judgeExplanation } from '../../quantity/explanation';
import { squeeze } from '../../table/text';
import type { Rule } from '../rule';
import { clip } from '../shared/words';

/** One sentence in so many parts counts as pasted. */
const PASTED = 3;
const SHORTEST = 8;

/** 无 and 详见报告 may stand in every part. */
function saysSomething(text: string): boolean {
  return text.length >= SHORTEST && judgeExplanation(text, { name: '', actual: '' }).quality !== 'none';
}

export const pastedText: Rule = {
  meta: { id: 'pasted-text', severity: 'info', basis: 'review' },
  check({ table }) {
    // A report repeats its headings.
    if (table.layout === 'narrative') return [];
    return [...groupsOf(table.narrative, (part) => squeeze(part.text))].flatMap(([text, parts]) => {
      const [first, ...rest] = parts;
      // The paragraphs of one part may be one sentence that a program wrote into each of its cells.
      if (first === undefined || new Set(parts.map(({ label }) => label)).size < PASTED) return [];
      if (!saysSomething(text)) return [];
      return [
        {
          cell: first.address,
          related: rest.map(({ address }) => address),
          recorded: clip(first.text),
          message: {
            key: 'pasted-text',
            data: { text: clip(first.text), count: String(parts.length) },
          },
        },
      ];
    });
  },
};
