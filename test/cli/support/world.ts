/** A world for `main`: captured streams, a folder of its own, and an engine that reads no real workbook. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Assessment, PlannedEdit } from '../../../src/core/assessment';
import type { CellEdit } from '../../../src/core/edit';
import type { Engine, FileWorkbook, Opened } from '../../../src/cli/batch/engine';
import type { Io } from '../../../src/cli/io';
import { main } from '../../../src/cli/main';
import type { ApplyResult, Workbook } from '../../../src/workbook/workbook';
import { assessment, grid } from './hand-made';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export class World {
  readonly cwd = mkdtempSync(path.join(tmpdir(), 'ziping-cli-'));

  write(name: string, content = 'workbook'): string {
    const file = path.join(this.cwd, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  async run(argv: readonly string[], engine: Engine = fakeEngine(), io: Partial<Io> = {}): Promise<Ran> {
    const out: string[] = [];
    const err: string[] = [];
    const sink = (into: string[]): Io['stdout'] => ({
      isTerminal: false,
      write: (text) => {
        into.push(text);
        return Promise.resolve();
      },
    });
    let time = 0;
    const status = await main(
      argv,
      {
        stdout: sink(out),
        stderr: sink(err),
        stdin: () => Promise.resolve(''),
        env: {},
        cwd: this.cwd,
        cores: 2,
        now: () => (time += 500),
        startThread: null,
        ...io,
      },
      engine,
    );
    return { status, stdout: out.join(''), stderr: err.join('') };
  }

  remove(): void {
    rmSync(this.cwd, { recursive: true, force: true });
  }
}

export interface FakeOptions {
  /** Tables of a workbook with that content. */
  readonly tables?: (content: string) => readonly Assessment[];
  readonly plan?: readonly PlannedEdit[];
  readonly canWrite?: boolean;
  readonly apply?: (edits: readonly CellEdit[]) => ApplyResult;
}

/** A file that starts with "bad" cannot be opened; any other is a workbook whose saved bytes are its content and "+written". */
export function fakeEngine({
  tables = () => [assessment()],
  plan = [],
  canWrite = true,
  apply = (edits) => ({
    written: edits,
    notWritten: [],
    recalculationPending: false,
    signatureBroken: false,
  }),
}: FakeOptions = {}): Engine {
  let content = '';
  return {
    open: (bytes, name): Promise<Opened> => {
      content = Buffer.from(bytes).toString('utf8');
      if (content.startsWith('bad')) {
        return Promise.resolve({ ok: false, code: 'damaged', detail: 'zip' });
      }
      if (content.startsWith('throw')) throw new TypeError(content);
      return Promise.resolve({ ok: true, workbook: fakeWorkbook(name, content, canWrite, apply) });
    },
    assess: () => tables(content),
    kindOf: () => null,
    plan: () => plan,
    say: ({ key, data }) => data['text'] ?? `<${key}>`,
  };
}

function fakeWorkbook(
  name: string,
  content: string,
  canWrite: boolean,
  apply: (edits: readonly CellEdit[]) => ApplyResult,
): FileWorkbook | Workbook {
  return {
    name,
    capabilities: {
      canWrite,
      canReveal: false,
      mergesAreFree: true,
      canAddSheet: false,
    },
    sheets: () => Promise.resolve({ ok: true, value: [] }),
    read: () => Promise.resolve({ ok: true, value: [grid()] }),
    apply: (edits) => Promise.resolve({ ok: true, value: apply(edits) }),
    reveal: () => Promise.resolve({ ok: true, value: null }),
    onChange: () => () => undefined,
    writeReport: () => Promise.resolve({ ok: true, value: null }),
    save: () => Promise.resolve(Buffer.from(`${content}+written`)),
  };
}
