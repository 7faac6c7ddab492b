/** What the commands that read tables have in common before the first one is judged: policy, form, inputs, comparison files. */
import path from 'node:path';
import type { RecordComparison } from '../../core/record/compare-record';
import { bad, good, type Outcome } from '../arguments/outcome';
import type { ReadingOptions } from '../arguments/parse-arguments';
import type { Engine } from '../batch/engine';
import type { JobSettings } from '../batch/job';
import { type Machine, recordsOf } from '../batch/runner';
import { loadComparison } from '../compare/load-comparison';
import { type Collected, collectInputs } from '../inputs/collect-inputs';
import { givenPaths, isTaken, ledgerFile, nothingToRead } from '../inputs/given-paths';
import type { Io } from '../io';
import { chooseForm } from './choose-form';
import { choosePolicy } from './choose-policy';

export interface Run extends Collected {
  readonly settings: JobSettings;
  readonly machine: Machine;
  readonly comparison: Omit<RecordComparison, 'isWhole'> | null;
}

export interface Wanted {
  readonly options: ReadingOptions;
  /** The folder for results, as given. */
  readonly out: string | null;
  readonly settings: Omit<JobSettings, 'judging' | 'language' | 'purpose'>;
}

export async function openRun(
  { options, out, settings: own }: Wanted,
  engine: Engine,
  io: Io,
): Promise<Outcome<Run>> {
  const { language } = options;
  const policy = await choosePolicy(options.policy, io.cwd, language);
  if (!policy.ok) return policy;
  const form = await chooseForm(options.form, io.cwd, language);
  if (!form.ok) return form;
  const folder = out === null ? null : path.resolve(io.cwd, out);
  if (out !== null && folder !== null && (await isTaken(folder))) return bad('out-not-folder', { path: out });
  const collected = await collectInputs(await givenPaths(options.paths, io), {
    cwd: io.cwd,
    exclude: folder,
    known: ledgerFile(options.compare.ledger, io.cwd),
  });
  if (collected.inputs.length === 0) return nothingToRead(collected, language);
  const judging = { policy: policy.value, form: form.value };
  const settings: JobSettings = { ...own, judging, language, purpose: 'report' };
  const machine = { threads: options, engine, io };
  const loaded = await loadComparison(options.compare, {
    cwd: io.cwd,
    language,
    engine,
    run: (jobs) => recordsOf(jobs, settings, machine),
  });
  if (!loaded.ok) return loaded;
  return good({ ...collected, settings, machine, comparison: loaded.value });
}
