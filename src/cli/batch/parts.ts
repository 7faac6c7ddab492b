/**
 * A large workbook on several threads: each reads and judges a run of neighbouring sheets, and what they say is put together
 * into what one thread would have said.
 */
import { promises as fs } from 'node:fs';
import { crossFindings } from '../../core/cross-tables';
import type { Say } from '../../core/report/build-table';
import type { ReportNote } from '../../core/report/model';
import type { Severity } from '../../core/rules/finding';
import { BYTES_PER_THREAD } from '../start/thread';
import { withFindings } from './add-findings';
import { type Job, type JobResult, type JobSettings, plusCounts } from './job';
import type { JobRunner } from './run-jobs';

/** Each thread holds the program and what it remembers: more of them would take more memory than the whole run may. */
const MOST_PARTS = 4;

/** How many threads each file may have where there are fewer files than lanes; 1 where nothing is gained. */
export async function partsOf(
  jobs: readonly Pick<Job, 'absolute' | 'problem' | 'only'>[],
  { fill, purpose }: Pick<JobSettings, 'fill' | 'purpose'>,
  lanes: number,
): Promise<number> {
  const most = Math.min(MOST_PARTS, Math.floor(lanes / jobs.length));
  // A copy is written by one thread, and a spot check counts the tables of the whole workbook.
  const isWhole = fill !== null || purpose === 'census' || jobs.some(({ only }) => only !== null);
  if (most < 2 || isWhole) return 1;
  const sizes = await Promise.all(jobs.map(sizeOf));
  return Math.max(1, Math.min(most, Math.floor(Math.max(...sizes) / BYTES_PER_THREAD)));
}

/** 0 for what cannot be read: the job itself says why. */
async function sizeOf({ absolute, problem }: Pick<Job, 'absolute' | 'problem'>): Promise<number> {
  if (problem !== null) return 0;
  try {
    return (await fs.stat(absolute)).size;
  } catch {
    return 0;
  }
}

/** A runner whose every job is done in so many parts at once. */
export function inParts(runner: JobRunner, parts: number, least: Severity, say: Say): JobRunner {
  if (parts === 1) return runner;
  return {
    lanes: Math.max(1, Math.floor(runner.lanes / parts)),
    run: async (job) => {
      const runs = Array.from({ length: parts }, (_, at) => runner.run({ ...job, part: { at, of: parts } }));
      return joined(await Promise.all(runs), least, say);
    },
    close: () => runner.close(),
  };
}

/** `results` in the order of their parts. The first part that failed stands for the whole, as it would in one thread. */
function joined(results: readonly JobResult[], least: Severity, say: Say): JobResult {
  const whole = results.find(({ workbook }) => workbook.status === 'failed') ?? results[0];
  if (whole === undefined) throw new Error('a job without parts');
  if (whole.workbook.status === 'failed') return whole;
  const tables = results.flatMap(({ workbook }) => workbook.tables);
  const together: JobResult = {
    index: whole.index,
    save: whole.save,
    workbook: { ...whole.workbook, tables, notes: notesOf(results, tables.length > 0) },
    counts: results.map(({ counts }) => counts).reduce(plusCounts),
    tables: results.flatMap((result) => result.tables),
    ...(whole.record === undefined ? {} : { record: results.flatMap(({ record = [] }) => record) }),
  };
  const found = crossFindings(results.flatMap(({ cross = [] }) => cross));
  const more = new Map(
    found.map((findings, at) => [at, findings] as const).filter(([, { length }]) => length > 0),
  );
  return withFindings(together, more, least, say);
}

/** "No table" is true of the workbook only where it is true of every part, and is said once; what the sheets are, each part says. */
function notesOf(results: readonly JobResult[], hasTables: boolean): readonly ReportNote[] {
  const notes = results
    .flatMap(({ workbook }) => workbook.notes)
    .filter(({ code }) => !hasTables || code !== 'no-table');
  return notes.filter(({ message }, at) => notes.findIndex((each) => each.message === message) === at);
}
