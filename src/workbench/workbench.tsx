/** Entry of the workbench: a browser without Excel. */
import { StrictMode, useSyncExternalStore, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { preferredScheme } from '../pane/browser/color-scheme';
import { browserStorage } from '../pane/browser/text-storage';
import { parseSettings, SETTINGS_NAME } from '../pane/keeping/settings-text';
import { Workbench } from './app';
import { keepForOffline } from './offline/offline';
import { startAhead } from './session';

function Entry(): ReactElement {
  const preferred = useSyncExternalStore(preferredScheme.subscribe, preferredScheme.current);
  const own = navigator.language.startsWith('zh') ? 'zh-CN' : 'en-US';
  const { language, scheme: chosen } = parseSettings(browserStorage().load(SETTINGS_NAME), own);
  return (
    <Workbench preferred={preferred} chosen={chosen} language={language === 'pseudo' ? 'zh-CN' : language} />
  );
}

startAhead();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Entry />
    </StrictMode>,
  );
}
keepForOffline();
