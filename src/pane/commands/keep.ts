/** 情况属实，保留: the finding stays in the list of kept ones, and nothing is planned for its cell any more. */
import type { Assessment } from '../../core/assessment';
import { saidBy, subjectOf, type Silenced } from '../../core/kept';
import type { Finding } from '../../core/rules/finding';
import type { PaneModel } from '../model';
import type { FindingKey } from '../state/state';
import { reassess } from './read';

export function keep(
  model: PaneModel,
  key: FindingKey,
  { table }: Assessment,
  finding: Finding,
  reason: string,
): void {
  const { rule, cell } = finding;
  const silenced: Silenced = {
    sheet: table.sheet,
    rule,
    cell,
    subject: subjectOf(table),
    said: saidBy(finding),
    reason,
  };
  model.store.dispatch({ type: 'kept', finding: key, silenced });
  reassess(model);
}

export function unkeep(model: PaneModel, key: FindingKey): void {
  model.store.dispatch({ type: 'unkept', finding: key });
  reassess(model);
}
