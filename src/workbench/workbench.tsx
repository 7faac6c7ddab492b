/** Entry of the workbench: a browser without Excel. */
import { StrictMode, useSyncExternalStore, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { parseSettings } from '../pane/settings-text';
import type { ColorScheme } from '../pane/theme';
import { Workbench } from './app';
import { storedText } from './browser';
import { keepForOffline } from './offline';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function onSchemeChange(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  return () => {
    dark.removeEventListener('change', listener);
  };
}

function Entry(): ReactElement {
  const scheme: ColorScheme = useSyncExternalStore(onSchemeChange, () => dark.matches) ? 'dark' : 'light';
  const own = navigator.language.startsWith('zh') ? 'zh-CN' : 'en-US';
  const { language } = parseSettings(storedText('ziping.settings').load(), {
    language: own,
    policy: { kind: 'auto' },
  });
  return <Workbench scheme={scheme} language={language === 'pseudo' ? 'zh-CN' : language} />;
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Entry />
    </StrictMode>,
  );
}
keepForOffline();
