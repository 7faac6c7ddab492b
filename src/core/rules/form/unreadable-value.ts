import type { CellKind } from '../../grid';
import type { FindingDraft, Rule } from '../rule';
import type { RuleContext } from '../context';
import { hasContent, nameOf, openRows } from '../shared/rows';
import { clip } from '../shared/words';

/** 已完成 beside ≥120公里: words where a figure was asked for, and scored. */
function wordsForFigures(context: RuleContext): FindingDraft[] {
  return openRows(context).flatMap((fact) => {
    const { reading, assessed } = fact;
    if (reading.target.quantity === null || assessed.actual === null || !hasContent(assessed.score))
      return [];
    // 95,5% may be two figures; error values are riddles of their own.
    const isTorn = reading.problem === 'actual-unreadable' && assessed.actual.figure.cell.kind === 'text';
    if (reading.problem !== 'actual-words' && !isTorn) return [];
    // 未开展: there is no figure to give, and points for it are the score's own finding.
    if (reading.met === false) return [];
    const text = clip(reading.actual.text);
    return [
      {
        cell: assessed.actual.figure.address,
        recorded: text,
        message: {
          key: 'unreadable-value.words',
          data: { name: nameOf(fact), target: clip(reading.target.text), text },
        },
      },
    ];
  });
}

/** A blank cell is a riddle only where it has a formula. */
const KEYS: Readonly<Partial<Record<CellKind, string>>> = {
  blank: 'unreadable-value.formula',
  error: 'unreadable-value.error',
};

export const unreadableValue: Rule = {
  meta: { id: 'unreadable-value', severity: 'info', basis: 'review' },
  check(context) {
    const riddles = context.unreadable.map((figure) => ({
      cell: figure.address,
      recorded: figure.cell.text === '' ? figure.cell.formula : figure.cell.text,
      message: {
        key: KEYS[figure.cell.kind] ?? 'unreadable-value',
        data: { text: clip(figure.cell.text), label: figure.evidence.label },
      },
    }));
    return [...riddles, ...wordsForFigures(context)];
  },
};
