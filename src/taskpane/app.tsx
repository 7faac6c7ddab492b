import { useSyncExternalStore, type ReactElement } from 'react';
import type { Language } from '../core/messages/message';
import type { PaneModel } from '../pane/model';
import { Pane } from '../pane/pane';
import type { ColorScheme } from '../pane/theme';
import type { Waiting } from './waiting';
import { taskpaneWord } from './words/words';

export interface TaskpaneProps {
  readonly model: PaneModel;
  readonly scheme: ColorScheme;
  readonly language: Language;
  readonly waiting: Waiting;
}

/** The pane, with a line above it while Excel makes us wait. */
export function Taskpane({ model, scheme, language, waiting }: TaskpaneProps): ReactElement {
  const isWaiting = useSyncExternalStore(waiting.subscribe, waiting.current);
  return (
    <div className="taskpane">
      <p className="waiting" role="status" hidden={!isWaiting}>
        {isWaiting ? taskpaneWord('waiting', language) : ''}
      </p>
      <div className="pane">
        <Pane model={model} scheme={scheme} />
      </div>
    </div>
  );
}
