/** `ziping check` and `ziping recalc`: inputs in, jobs run, report out. */
import path from 'node:path';
import { EMPTY_TALLY, type Tally, countWorkbook, summaryOf } from '../../core/report/summary';
import type { RecordComparison } from '../../core/record/compare-record';
import type { ReportSummary, ReportWorkbook } from '../../core/report/model';
import type { FailOn } from '../arguments/option-table';
import { good, type Outcome } from '../arguments/outcome';
import type { ReadingOptions, RecalcOptions } from '../arguments/parse-arguments';
import type { Engine } from '../batch/engine';
import { type Job, type JobResult, NO_FINDINGS, type SeverityCounts, jobOf, plusCounts } from '../batch/job';
import { NO_PROGRESS, type Progress, progressLine } from '../batch/progress';
import { runJobs } from '../batch/run-jobs';
import type { Sample } from '../batch/sample';
import { allResults, runnerOf } from '../batch/runner';
import { applyComparison } from '../compare/apply-comparison';
import { type OutputPlan, planOutputs } from '../files/plan-outputs';
import { saveResult } from '../files/save-result';
import type { InputFile } from '../inputs/collect-inputs';
import type { Io } from '../io';
import { wantsColour } from '../report/colour';
import { formatterOf, hasSummary } from '../report/formatters';
import { passedByText } from '../report/phrases';
import { VERSION } from '../version';
import { wordsOf } from '../words/catalogue';
import type { Words } from '../words/words';
import { openRun, type Run } from './open-run';

export type ExitStatus = 0 | 1 | 2;

type BatchOptions = ReadingOptions &
  Partial<Pick<RecalcOptions, 'target' | 'fill' | 'replaceFormulas' | 'resume'>>;

/** What all parts of a run share. */
interface Batch extends Pick<Run, 'settings' | 'machine'> {
  readonly options: BatchOptions;
}

interface Task {
  readonly input: InputFile;
  readonly plan: OutputPlan | null;
  readonly job: Job;
}

export async function runBatch(options: BatchOptions, engine: Engine, io: Io): Promise<Outcome<ExitStatus>> {
  const { target, explain, minSeverity } = options;
  const opened = await openRun(
    {
      options,
      out: target?.kind === 'folder' ? target.path : null,
      settings: {
        explain,
        minSeverity,
        fill: target === undefined ? null : (options.fill ?? 'derived'),
        replaceFormulas: options.replaceFormulas === true,
      },
    },
    engine,
    io,
  );
  if (!opened.ok) return opened;
  const { inputs, passedBy, settings, machine, comparison } = opened.value;
  const { tasks, skipped } = await tasksOf(inputs, options, io.cwd);
  const batch: Batch = { options, settings, machine };
  const sampled = await sampleOf(tasks, batch);
  const isWhole = sampled === null && skipped === 0;
  const printed = await report(sampled?.tasks ?? tasks, batch, {
    comparison: comparison && { ...comparison, isWhole },
    extra: {
      ...(options.resume === true ? { skipped } : {}),
      ...(passedBy.length > 0 ? { passedBy } : {}),
      ...(sampled === null
        ? {}
        : { sample: { tables: sampled.sample.count, of: sampled.sample.of, seed: sampled.seed } }),
    },
  });
  const { workbooks, failed } = printed.tally;
  const readable = workbooks - failed + skipped + (sampled?.leftOut ?? 0);
  return good(readable === 0 ? 2 : fails(printed.counts, options.failOn) ? 1 : 0);
}

async function tasksOf(
  inputs: readonly InputFile[],
  { target, resume }: BatchOptions,
  cwd: string,
): Promise<{ readonly tasks: readonly Task[]; readonly skipped: number }> {
  const plans =
    target === undefined
      ? null
      : await planOutputs(
          inputs,
          target.kind === 'folder'
            ? { shown: target.path, absolute: path.resolve(cwd, target.path), resume: resume === true }
            : 'in-place',
        );
  const tasks = inputs
    .map((input, at) => ({ input, plan: plans?.[at] ?? null }))
    .filter(({ plan }) => plan?.kind !== 'done')
    .map(({ input, plan }, index) => ({ input, plan, job: jobOf(input, index) }));
  return { tasks, skipped: inputs.length - tasks.length };
}

interface Sampled {
  readonly tasks: readonly Task[];
  readonly sample: Sample;
  readonly seed: string;
  /** Readable workbooks of which no table was chosen. */
  readonly leftOut: number;
}

/** A first pass counts the tables, so that the second judges only those that were chosen and keeps nothing of the rest. */
async function sampleOf(
  tasks: readonly Task[],
  { options: { sample }, settings, machine }: Batch,
): Promise<Sampled | null> {
  if (sample === null) return null;
  const all = tasks.map(({ job }) => job);
  const results = await allResults(all, { ...settings, purpose: 'census', fill: null }, machine);
  const isFailed = ({ workbook }: JobResult): boolean => workbook.status === 'failed';
  const failed = new Set(results.filter(isFailed).map(({ index }) => index));
  const found = results
    .filter(({ index }) => !failed.has(index))
    .map(({ index, workbook, tables }) => ({
      index,
      file: tasks[index]?.input.relative ?? workbook.path,
      tables,
    }));
  // With it comes cryptography, which takes a tenth of a start and which only a spot check needs.
  const { chooseSample } = await import(/* webpackMode: "eager" */ '../batch/sample');
  const chosen = chooseSample(found, sample.size, sample.seed);
  const kept = tasks.filter(({ job }) => failed.has(job.index) || chosen.chosen.has(job.index));
  return {
    sample: chosen,
    seed: sample.seed,
    leftOut: tasks.length - kept.length,
    tasks: kept.map(({ input, plan, job }, index) => ({
      input,
      plan,
      job: { ...job, index, only: chosen.chosen.get(job.index) ?? [] },
    })),
  };
}

interface Printed {
  readonly comparison: RecordComparison | null;
  readonly extra: Pick<ReportSummary, 'skipped' | 'sample' | 'passedBy'>;
}

function progressOn(io: Io, all: number, words: Words): Progress {
  if (!io.stderr.isTerminal) return NO_PROGRESS;
  const write = (text: string): void => void io.stderr.write(text);
  return progressLine({ all, words: words.progress, now: io.now, write });
}

/** Runs the jobs, saves what is to be saved, and hands out each result. The line of progress is gone when it ends. */
async function judgeAll(
  tasks: readonly Task[],
  { options: { format, language }, settings, machine }: Batch,
  progress: Progress,
  deliver: (result: JobResult) => Promise<void>,
): Promise<void> {
  const all = tasks.map(({ job }) => job);
  const runner = await runnerOf(all, settings, machine);
  try {
    await runJobs(all, runner, {
      order: format === 'ndjson' ? 'done' : 'input',
      finish: (job, result) => {
        const task = tasks[job.index];
        return task?.plan
          ? saveResult(result, task.input.absolute, task.plan, language)
          : Promise.resolve(result);
      },
      deliver: async (result) => {
        await deliver(result);
        progress.step();
      },
    });
  } finally {
    progress.clear();
    await runner.close();
  }
}

async function report(
  tasks: readonly Task[],
  batch: Batch,
  { comparison, extra }: Printed,
): Promise<{ readonly tally: Tally; readonly counts: SeverityCounts }> {
  const { options, settings } = batch;
  const { engine, io } = batch.machine;
  const { policy } = settings.judging;
  const words = wordsOf(options.language);
  const formatter = formatterOf(options.format, {
    words,
    version: VERSION,
    policy: policy === 'auto' ? policy : policy.id,
    colour: wantsColour(io.stdout.isTerminal, io.env),
    minSeverity: options.minSeverity,
  });
  const progress = progressOn(io, tasks.length, words);
  let tally = EMPTY_TALLY;
  let counts = NO_FINDINGS;
  const print = async (workbook: ReportWorkbook): Promise<void> => {
    tally = countWorkbook(tally, workbook);
    // Both streams may be the same terminal: the line goes away before the report goes on.
    if (io.stdout.isTerminal) progress.clear();
    await io.stdout.write(formatter.workbook(workbook));
  };
  // Comparisons need every table before they can say anything; without them nothing is held back.
  const held: JobResult[] = [];
  const reading = { ...batch, settings: { ...settings, keepRecord: comparison !== null } };
  await io.stdout.write(formatter.begin());
  await judgeAll(tasks, reading, progress, async (result) => {
    if (comparison !== null) held.push(result);
    else {
      counts = plusCounts(counts, result.counts);
      await print(result.workbook);
    }
  });
  if (comparison !== null) {
    held.sort((a, b) => a.index - b.index);
    const compared = applyComparison(held, comparison, settings, (ref) => engine.say(ref, options.language));
    counts = compared.results.reduce((sum, result) => plusCounts(sum, result.counts), compared.counts);
    for (const { workbook } of compared.results) await print(workbook);
    for (const file of compared.files) await print(file);
  }
  await io.stdout.write(formatter.end(summaryOf(tally, extra)));
  if (!hasSummary(options.format) && extra.passedBy !== undefined) {
    await io.stderr.write(`${passedByText(extra.passedBy, words)}\n`);
  }
  return { tally, counts };
}

function fails(counts: SeverityCounts, failOn: FailOn): boolean {
  switch (failOn) {
    case 'never':
      return false;
    case 'warning':
      return counts.error + counts.warning > 0;
    case 'error':
      return counts.error > 0;
  }
}
