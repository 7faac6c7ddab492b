/** 情况属实，保留: the finding stays in the list of kept ones, and nothing is planned for its cell any more. */
import type { Finding } from '../../core/rules/finding';
import type { PaneModel } from '../model';
import type { FindingKey } from '../state/state';
import { reassess } from './read';

export function keep(
  model: PaneModel,
  key: FindingKey,
  sheet: string,
  { rule, cell }: Finding,
  reason: string,
): void {
  model.store.dispatch({ type: 'kept', finding: key, silenced: { sheet, rule, cell, reason } });
  reassess(model);
}

export function unkeep(model: PaneModel, key: FindingKey): void {
  model.store.dispatch({ type: 'unkept', finding: key });
  reassess(model);
}
