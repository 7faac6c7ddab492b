/** One thing that a text states twice and not alike. */
import type { Claim } from '../../narrative/claims';
import type { FindingDraft } from '../rule';

type Said = Pick<Claim, 'text' | 'figure'>;

/** `label`: what is stated. The figure that comes first is taken for the one that was meant. */
export function saidTwice(label: string, first: Said, other: Said): FindingDraft {
  return {
    cell: other.text.cellAt(other.figure.start),
    related: [first.text.cellAt(first.figure.start)],
    recorded: other.figure.text,
    expected: first.figure.text,
    message: {
      key: 'narrative-figures.repeated',
      data: { label, text: other.figure.text, other: first.figure.text },
    },
  };
}
