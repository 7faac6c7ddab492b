import type { Rule } from './rule';
import { clip } from './words';

export const unreadableValue: Rule = {
  meta: { id: 'unreadable-value', severity: 'info', basis: 'review' },
  check(context) {
    return context.unreadable.map((figure) => ({
      cell: figure.address,
      recorded: figure.cell.text === '' ? figure.cell.formula : figure.cell.text,
      message: {
        key:
          figure.cell.kind === 'blank' || figure.cell.kind === 'error'
            ? 'unreadable-value.formula'
            : 'unreadable-value',
        data: { text: clip(figure.cell.text), label: figure.evidence.label },
      },
    }));
  },
};
