import type { Rule } from '../rule';
import { nameOf, openRows, saysSomething } from '../shared/rows';
import { clip } from '../shared/words';

/** One sentence in so many deviating rows counts as pasted. */
const PASTED = 3;

export const weakExplanation: Rule = {
  meta: { id: 'weak-explanation', severity: 'info', basis: 'review' },
  check(context) {
    const rows = openRows(context).filter(
      (fact) => fact.deviates && fact.explanation !== null && !fact.explanation.isSheetWide,
    );
    const copies = new Map<string, number>();
    for (const { explanation } of rows) {
      const text = explanation?.text ?? '';
      if (explanation !== null && saysSomething(explanation)) copies.set(text, (copies.get(text) ?? 0) + 1);
    }
    const seen = new Set<string>();
    return rows.flatMap((fact) => {
      const explanation = fact.explanation;
      if (explanation === null || !saysSomething(explanation)) return [];
      const isPasted = (copies.get(explanation.text) ?? 0) >= PASTED;
      if (explanation.quality === 'ok' && !isPasted) return [];
      // A pasted sentence is said once, with the other cells beside it.
      if (isPasted && seen.has(explanation.text)) return [];
      seen.add(explanation.text);
      const others = isPasted
        ? rows.filter((other) => other !== fact && other.explanation?.text === explanation.text)
        : [];
      return [
        {
          cell: explanation.figure.address,
          related: others.flatMap(({ explanation: other }) => other?.figure.address ?? []),
          recorded: clip(explanation.text),
          message: {
            key: isPasted ? 'weak-explanation.pasted' : 'weak-explanation',
            data: {
              name: nameOf(fact),
              text: clip(explanation.text),
              count: String(copies.get(explanation.text) ?? 1),
            },
          },
        },
      ];
    });
  },
};
