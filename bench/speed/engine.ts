/**
 * Times the parts of one check inside one process, on the workbooks named on the command line, and prints them as JSON:
 * reading alone, the whole check, judging alone, and writing every derived figure back. Least of several rounds each.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { houseEngine } from '../../src/cli/batch/house-engine';
import { NODE_ZIP } from '../../src/cli/batch/node-zip';
import { processFile } from '../../src/cli/batch/process-file';
import { ndjsonFormatter } from '../../src/cli/report/ndjson';
import { assessWorkbook } from '../../src/core/assess-workbook';
import { planEdits } from '../../src/core/plan/plan-edits';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

const ROUNDS = 5;
const options = { policy: 'auto', form: null, silenced: [] } as const;

export interface EngineTimes {
  readonly file: string;
  readonly tables: number;
  /** Milliseconds of processor time. */
  readonly read: number;
  readonly check: number;
  readonly judge: number;
  readonly write: number;
  readonly edits: number;
}

/** Processor time, which a busy machine does not stretch. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function least(work: () => Promise<void> | void): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = cpuNow();
    await work();
    best = Math.min(best, cpuNow() - started);
  }
  return best;
}

async function open(file: string): Promise<XlsxWorkbook> {
  const opened = await openXlsx(readFileSync(file), path.basename(file), { zipTools: NODE_ZIP });
  if (!opened.ok) throw new Error(`${file}: ${opened.code}`);
  return opened.workbook;
}

async function times(file: string): Promise<EngineTimes> {
  const readAll = async (workbook: XlsxWorkbook): ReturnType<XlsxWorkbook['read']> =>
    workbook.read({ kind: 'all' }, { merges: true });
  const read = await least(async () => {
    await readAll(await open(file));
  });
  const check = await least(async () => {
    const { workbook } = await processFile(
      { index: 0, path: file, absolute: file, problem: null, only: null },
      {
        judging: { policy: 'auto', form: null },
        language: 'zh-CN',
        explain: false,
        minSeverity: 'info',
        purpose: 'report',
        fill: null,
      },
      houseEngine,
    );
    ndjsonFormatter().workbook(workbook);
  });
  const grids = await readAll(await open(file));
  if (!grids.ok) throw new Error(grids.code);
  let tables = 0;
  const judge = await least(() => {
    tables = assessWorkbook(grids.value, options).tables.length;
  });
  const edits = assessWorkbook(grids.value, options).tables.flatMap((table) => planEdits(table, 'all'));
  let write = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const workbook = await open(file);
    await readAll(workbook);
    const started = cpuNow();
    await workbook.apply(edits.map(({ edit }) => edit));
    await workbook.save();
    write = Math.min(write, cpuNow() - started);
  }
  return { file, tables, read, check, judge, write, edits: edits.length };
}

void (async () => {
  const all: EngineTimes[] = [];
  for (const file of process.argv.slice(2)) all.push(await times(file));
  process.stdout.write(JSON.stringify(all));
})();
