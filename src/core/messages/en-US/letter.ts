/** The return letter in English; its addressees usually get the Chinese one. */
import type { letter as source } from '../zh-CN/letter';

export const letter: Readonly<Record<keyof typeof source, string>> = {
  'letter.title': 'Self-evaluation tables returned for revision',
  'letter.unit-unknown': '(unit not stated)',
  'letter.to': '{unit}:',
  'letter.opening':
    'The {tables} self-evaluation {tables|table|tables} you filed {tables|was|were} reviewed: {some}{errors} {errors|place|places} to fix, {warnings} worth checking. {returned|It is|They are} returned; please revise each item and file again.',
  'letter.opening.warnings':
    'The {tables} self-evaluation {tables|table|tables} you filed {tables|was|were} reviewed: {some}{warnings} {warnings|place|places} worth checking. Please check each item and file again.',
  'letter.opening.remarks':
    'The {tables} self-evaluation {tables|table|tables} you filed {tables|was|were} reviewed. {returned} {returned|is|are} returned; please revise {returned|it|them} as follows and file again.',
  'letter.opening.some': 'in {returned} of them, ',
  'letter.table': '{index}. {project} ({file}, sheet “{sheet}”)',
  'letter.item': '{index}) Cell {cell} [{level}]: {text}.',
  'letter.item.expected': '{index}) Cell {cell} [{level}]: {text}. It should be: {expected}.',
  'letter.counterpart': 'Compared with: {place}.',
  'letter.remark': '{index}) Reviewer’s remark: {remark}.',
  'letter.level.error': 'to fix',
  'letter.level.warning': 'worth checking',
  'letter.level.info': 'note',
  'letter.again': 'Please hand in:',
  'letter.again.item': '({index}) {text}',
  'letter.hand-in.table': 'the revised self-evaluation table (spreadsheet and sealed copy)',
  'letter.hand-in.explanation': 'reasons for deviations and deductions, and measures',
  'letter.hand-in.targets': 'the approval of the targets or of their change',
  'letter.hand-in.budget': 'the approval of the budget and of its change, and details of payments',
  'letter.hand-in.evidence':
    'evidence of the actual figures (statistics, acceptance records, survey results)',
  'letter.hand-in.report': 'the text of the report in agreement with the table',
  'letter.closing':
    'These remarks follow from the tables as filed; where they do not fit the facts, please say so and enclose evidence.',
  'letter.sign.office': '(seal of the reviewing office)',
  'letter.sign.date': 'Date: ____________',
  'letter.overview': 'Review of self-evaluation tables',
  'letter.overview.opening':
    '{tables} {tables|table|tables} of {units} {units|unit|units} {tables|was|were} reviewed; {returned} {returned|unit gets its tables|units get theirs} back; {errors} {errors|place|places} to fix, {warnings} worth checking.',
  'letter.overview.unit':
    '{index}. {unit}: {tables} {tables|table|tables}, {errors} {errors|place|places} to fix, {warnings} worth checking, {returned} returned.',
  'letter.overview.stays':
    '{index}. {unit}: {tables} {tables|table|tables}, {errors} {errors|place|places} to fix, {warnings} worth checking, none returned.',
  'letter.overview.clean': '{index}. {unit}: {tables} {tables|table|tables}, nothing to fix or to check.',
  'letter.overview.failed': '{count} {count|file|files} could not be read: {files}.',
  'letter.overview.files': 'About the files compared with:',
  'letter.overview.file-item': '{index}. {file}, {cell}: {text}.',
};
