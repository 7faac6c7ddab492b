import type { Rule } from './rule';

export const placeholder: Rule = {
  meta: { id: 'placeholder', severity: 'info', basis: 'review' },
  check(context) {
    const rows = context.table.indicators.filter((row) => row.kind === 'placeholder' && row.isPrompt);
    const cells = rows.flatMap((row) => (row.level3 ?? row.level2)?.address ?? row.target?.address ?? []);
    const cell = cells[0];
    if (cell === undefined) return [];
    return [
      {
        cell,
        related: cells.slice(1),
        message: { key: 'placeholder', data: { count: String(cells.length) } },
      },
    ];
  },
};
