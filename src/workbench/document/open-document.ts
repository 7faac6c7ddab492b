/** An opened file as the page sees it: the port for the pane, and what the grid needs beside it. */
import type { AssessOptions } from '../../core/assess-workbook';
import type { CellAddress, CellRange } from '../../core/grid';
import type { EngineReading } from '../../pane/engine';
import type { ChangeEvent, Failure, Outcome, SheetOrigin, Workbook } from '../../workbook/workbook';
import type { Unpacked } from './archive';
import type { Line } from './caller';
import { unpacked } from './carried';
import type { DocumentMethods, OpenReply } from './protocol';
import type { FailedFile, NamedFile } from './several-files';

export interface OpenDocument {
  readonly workbook: Workbook;
  /** Called when the pane wants a cell to be seen. */
  onReveal(listener: (sheet: string, target: CellAddress | CellRange) => void): void;
  /** Another sheet was chosen by its tab. */
  activate(sheet: string): Promise<void>;
  /** Judges a sheet in the worker. */
  readonly judge: (sheet: string, options: AssessOptions) => Promise<Outcome<EngineReading>>;
  readonly presentation: DocumentMethods['presentation'];
  readonly stale: DocumentMethods['stale'];
  /** `null` where the worker has died. */
  readonly save: () => Promise<Uint8Array | null>;
  /** Comes when the worker has died: the file has to be opened once more. */
  readonly stopped: Promise<null>;
  readonly close: () => void;
}

export type OpenedOrRefused =
  { readonly ok: true; readonly document: OpenDocument } | Extract<OpenReply, { readonly ok: false }>;

/** A file that takes longer than this to open, or to be read, is given up. */
const LONGEST_MS = 30_000;

const LATE: Failure = { ok: false, code: 'busy', detail: 'read' };
const STOPPED: Failure = { ok: false, code: 'busy', detail: 'stopped' };

type Connect = (onEvent: (event: ChangeEvent) => void) => Line;

export function openDocument(
  connect: Connect,
  bytes: Uint8Array,
  name: string,
  longestMs: number = LONGEST_MS,
): Promise<OpenedOrRefused> {
  return openOver(connect, (methods) => methods.open(bytes, name), longestMs, longestMs);
}

export type SeveralOrRefused =
  | {
      readonly ok: true;
      readonly document: OpenDocument;
      readonly failed: readonly FailedFile[];
    }
  | Extract<OpenedOrRefused, { readonly ok: false }>;

/** Several files as one, called by those that were opened; those that could not be read are told. All together may take as long as each alone. */
export async function openSeveralFiles(
  connect: Connect,
  files: readonly NamedFile[],
  nameOf: (files: readonly NamedFile[]) => string,
  longestMs: number = LONGEST_MS,
): Promise<SeveralOrRefused> {
  let failed: readonly FailedFile[] = [];
  let origins: ReadonlyMap<string, SheetOrigin> = new Map();
  const open = async (methods: DocumentMethods): Promise<OpenReply> => {
    const reply = await methods.openSeveral(files, nameOf(files));
    ({ failed, origins } = reply);
    return reply;
  };
  const opened = await openOver(connect, open, longestMs * files.length, longestMs);
  if (!opened.ok) return opened;
  const { document } = opened;
  const lost = new Set(failed.map(({ index }) => index));
  const name = nameOf(files.filter((_, index) => !lost.has(index)));
  return { ok: true, document: { ...document, workbook: { ...document.workbook, name, origins } }, failed };
}

/** `refused` where it takes too long or the worker dies, too. */
export async function unpackOver(
  connect: Connect,
  archive: NamedFile,
  longestMs: number = LONGEST_MS,
): Promise<Unpacked> {
  const line = connect(() => undefined);
  try {
    const unpacked = await withTimeout(Promise.race([line.methods.unpack(archive), line.stopped]), longestMs);
    return unpacked ?? { ok: false, code: 'refused' };
  } finally {
    line.close();
  }
}

function orStopped<T>({ stopped }: Line, answer: Promise<Outcome<T>>): Promise<Outcome<T>> {
  return Promise.race([answer, stopped.then(() => STOPPED)]);
}

type Listener = (event: ChangeEvent) => void;
type Reveal = (sheet: string, target: CellAddress | CellRange) => void;

/** The port over the line to the worker. What the pane wants to be seen is shown by the page, which the worker is not. */
function portOf(
  reply: Extract<OpenReply, { readonly ok: true }>,
  line: Line,
  listeners: Set<Listener>,
  onReveal: Reveal,
  longestMs: number,
): Workbook {
  const { methods } = line;
  return {
    name: reply.name,
    capabilities: { ...reply.capabilities, canReveal: true },
    sheets: () => orStopped(line, methods.sheets()),
    read: async (selector, options) =>
      (await withTimeout(orStopped(line, methods.read(selector, options)), longestMs)) ?? LATE,
    apply: (edits) => orStopped(line, methods.apply(edits)),
    writeReport: (report) => orStopped(line, methods.writeReport(report)),
    reveal: async (sheet, target) => {
      const sheets = await orStopped(line, methods.sheets());
      if (!sheets.ok) return sheets;
      if (!sheets.value.some((each) => each.name === sheet)) {
        return { ok: false, code: 'sheet-gone', detail: sheet };
      }
      await methods.activate(sheet);
      onReveal(sheet, target);
      return { ok: true, value: null };
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function openOver(
  connect: Connect,
  open: (methods: DocumentMethods) => Promise<OpenReply>,
  longestToOpenMs: number,
  longestMs: number,
): Promise<OpenedOrRefused> {
  const listeners = new Set<Listener>();
  const line = connect((event) => {
    for (const listener of [...listeners]) listener(event);
  });
  const died = line.stopped.then(() => ({ ok: false, code: 'stopped', detail: '' }) as const);
  const reply = await withTimeout(Promise.race([open(line.methods), died]), longestToOpenMs);
  if (reply === null || !reply.ok) {
    line.close();
    return reply ?? { ok: false, code: 'too-slow', detail: '' };
  }
  const { methods } = line;
  let reveal: Reveal | null = null;
  return {
    ok: true,
    document: {
      workbook: portOf(reply, line, listeners, (sheet, target) => reveal?.(sheet, target), longestMs),
      onReveal: (listener) => {
        reveal = listener;
      },
      activate: async (sheet) => {
        await methods.activate(sheet);
      },
      judge: async (sheet, options) => {
        const judged = (await withTimeout(orStopped(line, methods.judge(sheet, options)), longestMs)) ?? LATE;
        // Whatever was packed on the other side is this.
        return judged.ok ? { ok: true, value: unpacked(judged.value) as EngineReading } : judged;
      },
      presentation: methods.presentation,
      stale: methods.stale,
      save: () => Promise.race([methods.save(), line.stopped]),
      stopped: line.stopped,
      close: line.close,
    },
  };
}

async function withTimeout<T>(promise: Promise<T>, longestMs: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, longestMs);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
