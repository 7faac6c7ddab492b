/** Puts what a job made where it belongs, and says so in its report. */
import { constants, promises as fs } from 'node:fs';
import { failedJob } from '../batch/failed-workbook';
import type { JobResult } from '../batch/job';
import { errorCode } from '../inputs/collect-inputs';
import { systemErrorText, wordsOf } from '../words/catalogue';
import type { Language } from '../../core/messages/message';
import { keepBackup } from './backup';
import type { OutputPlan } from './plan-outputs';
import { writeWhole } from './write-file';

/** Never throws: a result that cannot be written is a failed workbook, and its input is untouched. */
export async function saveResult(
  result: JobResult,
  input: string,
  plan: OutputPlan,
  language: Language,
): Promise<JobResult> {
  const { save } = result;
  if (save.kind === 'nothing' || plan.kind === 'done') return result;
  if (plan.kind === 'refused') return failed(result, plan.code, { other: plan.other }, language);
  // In place, there is nothing to do for a workbook that stays as it is.
  if (save.kind === 'unchanged' && plan.kind === 'in-place') return result;
  try {
    const bytes = save.kind === 'bytes' ? save.bytes : await fs.readFile(input);
    if (plan.kind === 'in-place') {
      // Renaming would replace a file that may only be read as well; nobody who made it so expects that.
      await fs.access(plan.absolute, constants.W_OK);
      await keepBackup(plan.absolute);
    }
    await writeWhole(plan.absolute, bytes, input);
  } catch (error) {
    const detail = systemErrorText(errorCode(error), language);
    return failed(result, 'write-failed', { detail }, language);
  }
  const { workbook } = result;
  // What was to be written and was refused is listed with its reasons: that is not nothing.
  const code = (workbook.notWritten ?? []).length > 0 ? 'nothing-written' : 'nothing-to-write';
  const notes = save.kind === 'unchanged' ? [{ code, message: wordsOf(language).notes[code] }] : [];
  return {
    ...result,
    save: { kind: 'nothing' },
    workbook: { ...workbook, output: plan.shown, notes: [...workbook.notes, ...notes] },
  };
}

/** The judged tables stay in the report; the edits do not, for they were not made. */
function failed(
  result: JobResult,
  code: string,
  data: Readonly<Record<string, string>>,
  language: Language,
): JobResult {
  const { workbook, index } = result;
  const { error } = failedJob({ index, path: workbook.path }, code, data, language).workbook;
  return {
    ...result,
    save: { kind: 'nothing' },
    workbook: { ...workbook, status: 'failed', ...(error ? { error } : {}), edits: [] },
  };
}
