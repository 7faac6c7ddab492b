/** What the user chose to compare with, read and kept for the session, and what comes of it. Knows no component. */
import { assessWorkbook } from '../../core/assess-workbook';
import type { Assessment } from '../../core/assessment';
import type { SheetGrid } from '../../core/grid';
import { compareRecord } from '../../core/record/compare-record';
import { readLedgerOf } from '../../core/record/ledger';
import type { RecordFile, RecordFindings, RecordTable } from '../../core/record/model';
import { isSameEnd, type PairQuestion } from '../../core/record/pair';
import { recordTable } from '../../core/record/table-facts';
import type { Finding } from '../../core/rules/finding';
import type { Workbook } from '../../workbook/workbook';
import type { Against, Answer, ChoiceKind, Chosen, ChosenFile } from './against';
import { choiceKind } from './other-side';

export type ReadProblem = 'not-ledger' | 'no-tables';
export type ReadChoice =
  { readonly ok: true; readonly file: ChosenFile } | { readonly ok: false; readonly problem: ReadProblem };

export function readChoice(kind: ChoiceKind, name: string, grids: readonly SheetGrid[]): ReadChoice {
  if (kind === 'ledger') {
    const outcome = readLedgerOf(grids, name);
    return outcome.ok
      ? { ok: true, file: { name, grids, content: { kind: 'ledger', ledger: outcome.ledger } } }
      : { ok: false, problem: 'not-ledger' };
  }
  const { tables } = assessWorkbook(grids, { policy: 'auto', form: null, silenced: [] });
  return tables.length === 0
    ? { ok: false, problem: 'no-tables' }
    : { ok: true, file: { name, grids, content: { kind: 'tables', tables: tables.map(recordTable) } } };
}

/** A file of the same name replaces the earlier one; there is one ledger. */
export function withChoice(chosen: Chosen, kind: ChoiceKind, file: ChosenFile): Chosen {
  const others = kind === 'ledger' ? [] : chosen[kind].filter(({ name }) => name !== file.name);
  return { ...chosen, [kind]: [...others, file] };
}

/** What was said about pairs with the file goes with it. */
export function withoutChoice(
  { chosen, answers }: Against,
  kind: ChoiceKind,
  name: string,
): Pick<Against, 'chosen' | 'answers'> {
  return {
    chosen: { ...chosen, [kind]: chosen[kind].filter((file) => file.name !== name) },
    answers: answers.filter(
      ({ question: { against, candidates } }) =>
        choiceKind(against) !== kind || candidates.every(({ end }) => end.path !== name),
    ),
  };
}

function isSameQuestion(a: PairQuestion, b: PairQuestion): boolean {
  return a.against === b.against && isSameEnd(a.own, b.own);
}

export function withAnswer(answers: readonly Answer[], answer: Answer): readonly Answer[] {
  return [...withoutAnswer(answers, answer.question), answer];
}

export function withoutAnswer(answers: readonly Answer[], question: PairQuestion): readonly Answer[] {
  return answers.filter((each) => !isSameQuestion(each.question, question));
}

function recordFiles(files: readonly ChosenFile[]): readonly RecordFile[] | null {
  const read = files.flatMap(({ name, content }) =>
    content.kind === 'tables' ? [{ path: name, tables: content.tables }] : [],
  );
  return read.length === 0 ? null : read;
}

/** Its name, and where its sheets come from. */
type OwnWorkbook = Pick<Workbook, 'name' | 'origins'>;

/** A table that was not judged again is not summed up again. */
const recorded = new WeakMap<Assessment, RecordTable>();

function recordOf(assessment: Assessment): RecordTable {
  const known = recorded.get(assessment) ?? recordTable(assessment);
  recorded.set(assessment, known);
  return known;
}

/** Of several files that are open as one, the file and its own sheet are named, not the whole. */
function named(finding: Finding, { name, origins }: OwnWorkbook): Finding {
  const { key, data } = finding.message;
  const origin = data['path'] === name ? origins?.get(String(data['sheet'])) : undefined;
  if (origin === undefined) return finding;
  return { ...finding, message: { key, data: { ...data, path: origin.file, sheet: origin.sheet } } };
}

/**
 * `assessments` are those of the open workbook; findings of table n belong to `assessments[n]`. Its tables are compared with each
 * other whether a file is chosen or not.
 */
export function compareChosen(
  workbook: OwnWorkbook,
  assessments: readonly Assessment[],
  { chosen, answers, isWhole }: Against,
): RecordFindings {
  const content = chosen.ledger[0]?.content;
  const ledger = content?.kind === 'ledger' ? content.ledger : null;
  const compared = compareRecord([{ path: workbook.name, tables: assessments.map(recordOf) }], {
    baseline: recordFiles(chosen.baseline),
    lastYear: recordFiles(chosen.lastYear),
    ledger,
    department: assessments.length > 1,
    isWhole,
    decisions: answers.map(({ question: { against, own }, other }) => ({ against, own, other })),
  });
  const tables = compared.tables.map((each) => ({ ...each, finding: named(each.finding, workbook) }));
  return { ...compared, tables };
}
