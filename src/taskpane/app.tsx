import { useEffect, useSyncExternalStore, type ReactElement } from 'react';
import type { Language } from '../core/messages/message';
import type { PaneModel } from '../pane/model';
import { Pane } from '../pane/pane';
import type { OfficeLook } from './office-look';
import type { Waiting } from './waiting';
import { taskpaneWord } from './words/words';

export interface TaskpaneProps {
  readonly model: PaneModel;
  readonly look: OfficeLook;
  readonly language: Language;
  readonly waiting: Waiting;
}

/** The pane, with a line above it while Excel makes us wait. */
export function Taskpane({ model, look, language, waiting }: TaskpaneProps): ReactElement {
  const isWaiting = useSyncExternalStore(waiting.subscribe, waiting.current);
  const { scheme, colors } = useSyncExternalStore(look.subscribe, look.current);
  // Scroll bars and the line above the pane follow too.
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);
  return (
    <div className="taskpane">
      <header>
        <h1 className="name">{taskpaneWord('name', language)}</h1>
      </header>
      <p className="waiting" role="status" hidden={!isWaiting}>
        {isWaiting ? taskpaneWord('waiting', language) : ''}
      </p>
      <div className="pane">
        <Pane model={model} scheme={scheme} colors={colors} />
      </div>
    </div>
  );
}
