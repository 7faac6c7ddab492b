import type { Rule, FindingDraft } from '../rule';
import { bareName } from '../../quantity/bare-name';
import type { IndicatorFact } from '../../score/facts';
import { cellsOf } from '../shared/cells';
import { nameOf, openRows } from '../shared/rows';

export const duplicateIndicator: Rule = {
  meta: { id: 'duplicate-indicator', severity: 'info', basis: 'review' },
  check(context) {
    const drafts: FindingDraft[] = [];
    const first = new Map<string, IndicatorFact>();
    for (const fact of openRows(context)) {
      const { level1, level2, group, level3, block } = fact.assessed.row;
      const name = bareName(level3?.text ?? '');
      // A name merged over several rows names them all, and checklists repeat it by design.
      const isListed = context.table.blocks[block]?.kind !== 'indicators';
      if (name === '' || isListed || level3?.address.row !== fact.assessed.row.row) continue;
      const key = [
        String(block),
        ...[level1, level2, group].map((each) => bareName(each?.text ?? '')),
        name,
      ].join('|');
      const other = first.get(key);
      if (other === undefined) first.set(key, fact);
      else {
        drafts.push({
          cell: level3.address,
          related: cellsOf(other.assessed.row.level3),
          recorded: level3.text,
          message: { key: 'duplicate-indicator', data: { name: nameOf(fact) } },
        });
      }
    }
    const row = context.executionRows[0];
    if (row !== undefined && context.execution?.recordedScore != null && row.assessed.row.level3 !== null) {
      drafts.push({
        cell: row.assessed.row.level3.address,
        related: cellsOf(context.execution.line.score),
        recorded: row.assessed.row.level3.text,
        message: { key: 'duplicate-indicator.execution', data: {} },
      });
    }
    return drafts;
  },
};
