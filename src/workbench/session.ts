/** One opened file with the pane's model for it. */
import { fingerprint } from '../core/fingerprint';
import type { Language } from '../core/messages/message';
import { copyText } from '../pane/browser/clipboard';
import { browserStorage } from '../pane/browser/text-storage';
import type { Engine } from '../pane/engine';
import { createPaneModel, type PaneModel } from '../pane/model';
import type { ChangeEvent } from '../workbook/workbook';
import { memoryJournalStorage } from '../workbook/journal-storage';
import type { Unpacked } from './document/archive';
import { callWorker, type Line } from './document/caller';
import {
  openDocument,
  openSeveralFiles,
  unpackOver,
  type OpenDocument,
  type OpenedOrRefused,
} from './document/open-document';
import type { FailedFile, NamedFile } from './document/several-files';
import { readComparison } from './document/read-comparison';
import { documentName } from './opening/document-name';
import { engineAside } from './document/engine-aside';
import { offerFile } from './page/downloads';

declare const __ZIPING_VERSION__: string;

export interface Session {
  readonly document: OpenDocument;
  readonly model: PaneModel;
}

/** The files in an archive, taken out in a worker of their own. */
export function unpackArchive(archive: NamedFile): Promise<Unpacked> {
  return unpackOver(connect, archive);
}

export type SessionOrRefused =
  { readonly ok: true; readonly session: Session } | Extract<OpenedOrRefused, { ok: false }>;

function startWorker(): Worker {
  return new Worker(new URL('./document/document.worker.ts', import.meta.url));
}

/** Started with the page, for the first file. */
let waiting: Worker | null = null;

/** Every file has a worker of its own. */
function connect(onEvent: (event: ChangeEvent) => void): Line {
  const worker = waiting ?? startWorker();
  waiting = null;
  return callWorker(worker, onEvent);
}

const loadEngine = async (): Promise<Engine> => (await import('../pane/core-engine')).coreEngine;

/** What the first file certainly needs starts and comes while the page is drawn, and not when each is asked for in turn. */
export function startAhead(): void {
  const worker = startWorker();
  waiting = worker;
  worker.onerror = () => {
    if (waiting === worker) waiting = null;
  };
  for (const coming of [loadEngine(), import('../pane/keeping/keeper'), import('./opening/sample')]) {
    // Who asks for it in earnest is told.
    coming.catch(() => undefined);
  }
}

export async function startSession(
  bytes: Uint8Array,
  name: string,
  language: Language,
): Promise<SessionOrRefused> {
  const opened = await openDocument(connect, bytes, name);
  if (!opened.ok) return opened;
  const { document } = opened;
  return { ok: true, session: { document, model: modelOf(document, documentName(name), language) } };
}

export type ReviewOrRefused =
  | { readonly ok: true; readonly session: Session; readonly failed: readonly FailedFile[] }
  | Extract<OpenedOrRefused, { ok: false }>;

/** Several files at once are there to be reviewed: the list of all their tables is where that begins. `lost`: others, which nobody could read. */
export async function startReview(
  files: readonly NamedFile[],
  nameOf: (files: readonly NamedFile[]) => string,
  language: Language,
  lost: readonly string[],
): Promise<ReviewOrRefused> {
  const opened = await openSeveralFiles(connect, files, nameOf);
  if (!opened.ok) return opened;
  const { failed } = opened;
  const unopened = [...lost, ...failed.map(({ name }) => name)];
  const document = { ...opened.document, workbook: { ...opened.document.workbook, unopened } };
  const known = files.map((file) => documentName(file.name)).sort();
  const model = modelOf(document, `workbench ${fingerprint(known)}`, language);
  model.store.dispatch({ type: 'view-opened', view: { kind: 'review' } });
  return { ok: true, session: { document, model }, failed };
}

/** `known` is what tells these files from others when they are opened again. */
function modelOf(document: OpenDocument, known: string, language: Language): PaneModel {
  return createPaneModel(
    {
      workbook: document.workbook,
      // A file that was opened again is another copy: its journal ends with the page.
      journalStorage: memoryJournalStorage(),
      storage: browserStorage(),
      document: known,
      loadEngine: async () => engineAside(await loadEngine(), document.judge),
      now: () => new Date(),
      copy: copyText,
      offerFile,
      letterDocument: async (letter) => (await import('../workbook/docx/letter-docx')).letterDocx(letter),
      hasSchemes: true,
      opensOnTable: true,
      openComparison: (file) => readComparison(connect, file),
      about: `ziping ${__ZIPING_VERSION__} workbench; ${navigator.userAgent}`,
    },
    language,
  );
}

/** What waits for its turn to write, by session. */
const turns = new WeakMap<Session, Promise<void>>();

function idle({ model: { store } }: Session): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (store.getState().isWriting) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}

/** Does `job` when nothing is being written and whoever came earlier is done. */
export function inTurn(session: Session, job: () => Promise<unknown> | undefined): void {
  const done = (): void => undefined;
  const turn = (turns.get(session) ?? Promise.resolve()).then(() => idle(session)).then(job);
  turns.set(session, turn.then(done, done));
}

/** Resolves when nothing is being written and nothing waits to be: what was typed a moment ago belongs into the file. */
export async function settled(session: Session): Promise<void> {
  let last: Promise<void> | undefined;
  do {
    last = turns.get(session);
    await last;
    await idle(session);
  } while (turns.get(session) !== last);
}
