/** 情况属实，保留: the finding stays in the list of kept ones, and nothing is planned for its cell any more. */
import type { Assessment } from '../../core/assessment';
import { isAtPlace, saidBy, subjectOf, type Silenced } from '../../core/kept';
import type { Finding } from '../../core/rules/finding';
import type { PaneModel } from '../model';
import { keptKey } from '../state/keys';
import type { PaneState } from '../state/state';
import { reassess } from './reassess';

export function keep(model: PaneModel, { table }: Assessment, finding: Finding, reason: string): void {
  const { rule, cell } = finding;
  const subject = subjectOf(table);
  const silenced: Silenced = { sheet: table.sheet, rule, cell, subject, said: saidBy(finding), reason };
  model.store.dispatch({ type: 'kept', silenced });
  reassess(model);
}

export function unkeep(model: PaneModel, { table }: Assessment, finding: Finding): void {
  const here = [...model.store.getState().kept.values()].filter((each) => isAtPlace(each, table, finding));
  model.store.dispatch({ type: 'unkept', kept: here.map(keptKey) });
  reassess(model);
}

/** The reason for which the finding was kept last, also where it has said something else since; `null` where it never was. */
export function reasonGiven({ kept }: PaneState, { table }: Assessment, finding: Finding): string | null {
  return [...kept.values()].filter((each) => isAtPlace(each, table, finding)).at(-1)?.reason ?? null;
}
