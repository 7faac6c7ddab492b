/** Entry of the Excel add-in: Office.onReady, the workbook in Excel, the pane. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../core/messages/message';
import { copyText } from '../pane/browser/clipboard';
import { browserStorage } from '../pane/browser/text-storage';
import { createPaneModel } from '../pane/model';
import { parseSettings, SETTINGS_NAME } from '../pane/keeping/settings-text';
import { ExcelWorkbook } from '../workbook/excel/excel-workbook';
import { browserJournalStorage, memoryJournalStorage } from '../workbook/journal-storage';
import { Taskpane } from './app';
import { officeLook } from './office-look';
import { showNotice } from './notice';
import { officeReady } from './office-ready';
import { readComparison } from './read-comparison';
import { keepTabKey } from './tab-key';
import { createWaiting } from './waiting';

declare const __ZIPING_VERSION__: string;

const OFFICE_PATIENCE_MS = 3000;

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

function start(root: HTMLElement): void {
  const waiting = createWaiting();
  const workbook = new ExcelWorkbook({ onWaiting: waiting.set });
  const own = languageOf(Office.context.displayLanguage);
  const storage = browserStorage();
  const { language } = parseSettings(storage.load(SETTINGS_NAME), own);
  const { diagnostics } = Office.context;
  const url = (Office.context.document.url as string | null) ?? '';
  const model = createPaneModel(
    {
      workbook,
      // Workbooks that were never saved cannot be told apart.
      journalStorage: url === '' ? memoryJournalStorage() : browserJournalStorage(url),
      storage,
      document: url === '' ? null : url,
      loadEngine: async () => (await import('../pane/core-engine')).coreEngine,
      now: () => new Date(),
      copy: copyText,
      // Panes in Excel have no downloads on several platforms; the clipboard works everywhere.
      offerFile: null,
      openComparison: (file) =>
        readComparison(() => new Worker(new URL('./comparison.worker.ts', import.meta.url)), file),
      hasSchemes: false,
      about: `ziping ${__ZIPING_VERSION__} Excel ${diagnostics.version} ${String(diagnostics.platform)}`,
    },
    own,
  );
  keepTabKey(document);
  const look = officeLook();
  createRoot(root).render(
    <StrictMode>
      <Taskpane
        model={model}
        look={look}
        language={language === 'pseudo' ? own : language}
        waiting={waiting}
      />
    </StrictMode>,
  );
}

async function main(root: HTMLElement): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[data-office]');
  const language = languageOf(navigator.language);
  const readiness = await officeReady(script, OFFICE_PATIENCE_MS, () => {
    showNotice(root, 'not-loaded', language);
  });
  if (readiness === 'ready') start(root);
  else showNotice(root, readiness, language);
}

const root = document.getElementById('root');
if (root !== null) void main(root);
