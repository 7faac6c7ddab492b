import type { Rule } from '../rule';
import { nameOf, openRows, pairData, relatedOf } from '../shared/rows';

export const deviationUnexplained: Rule = {
  meta: { id: 'deviation-unexplained', severity: 'error', basis: 'form' },
  check(context) {
    const blank = openRows(context).filter((fact) => fact.deviates && fact.explanation?.quality === 'blank');
    const sheetWide = blank.find((fact) => fact.explanation?.isSheetWide === true)?.explanation ?? null;
    const drafts = blank.flatMap((fact) =>
      fact.explanation === null || fact.explanation.isSheetWide
        ? []
        : [
            {
              cell: fact.explanation.figure.address,
              related: relatedOf(fact),
              message: { key: 'deviation-unexplained', data: { name: nameOf(fact), ...pairData(fact) } },
            },
          ],
    );
    if (sheetWide === null) return drafts;
    const rows = blank.filter((fact) => fact.explanation?.isSheetWide === true);
    return [
      ...drafts,
      {
        cell: sheetWide.figure.address,
        related: rows.flatMap((fact) => fact.assessed.actual?.figure.address ?? []),
        message: {
          key: 'deviation-unexplained.sheet',
          data: { count: String(rows.length), names: rows.slice(0, 3).map(nameOf).join('、') },
        },
      },
    ];
  },
};
