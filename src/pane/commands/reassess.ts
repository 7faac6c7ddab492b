/** Judging what was read once more, because of a choice of the user's. */
import { assessOptions, type PaneModel } from '../model';
import type { PaneEvent } from '../state/events';
import { reduce } from '../state/reducer';
import { judgeAll, judgeAllAhead } from './judge';

/** At once: for choices that leave the judgement of each table as it is. */
export function reassess(model: PaneModel): void {
  const engine = model.engine();
  if (engine === null) return;
  const joined = judgeAll(model, engine, model.store.getState().grids.values(), true);
  model.store.dispatch({ type: 'reassessed', ...joined, at: model.host.now() });
}

interface Change {
  readonly event: PaneEvent;
  readonly commit: () => void;
}

/** Choices whose judgement is under way; another one joins them and the judging begins anew with all of them. */
const waiting = new WeakMap<PaneModel, readonly Change[]>();

/**
 * For choices that judge each table in another way. The old choice and its answer stay until the whole new answer is there;
 * with hundreds of tables that takes seconds, in which the page goes on. `commit`: what is done then, where that is more than
 * the event. False where a later choice has taken this one along.
 */
export async function rejudge(
  model: PaneModel,
  event: PaneEvent,
  commit: () => void = () => {
    model.store.dispatch(event);
  },
): Promise<boolean> {
  const { store } = model;
  const engine = model.engine();
  if (engine === null) return false;
  const changes = [...(waiting.get(model) ?? []), { event, commit }];
  waiting.set(model, changes);
  const isWanted = (): boolean => waiting.get(model) === changes;
  const next = changes.reduce((state, change) => reduce(state, change.event), store.getState());
  const options = assessOptions(engine, next);
  const isDone = await judgeAllAhead(engine, next.grids.values(), options, (done, of) => {
    if (!isWanted()) return false;
    store.dispatch({ type: 'judging', judging: { done, of } });
    return true;
  });
  if (!isDone || !isWanted()) return false;
  waiting.delete(model);
  for (const change of changes) change.commit();
  reassess(model);
  return true;
}
