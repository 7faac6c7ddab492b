/** Whether tables on hidden sheets count like any other, or are left out. */
import type { PaneModel } from '../model';
import { reassess } from './reassess';

export function leaveOutHidden(model: PaneModel, withoutHidden: boolean): void {
  model.store.dispatch({ type: 'review-changed', choice: { withoutHidden } });
  reassess(model);
}
