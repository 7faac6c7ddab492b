/** Sentences that the text and the markdown report share. */
import type {
  PassedBy,
  ReportCounterpart,
  ReportEdit,
  ReportError,
  ReportFinding,
  ReportResultFigure,
  ReportSummary,
  ReportTable,
} from '../../core/report/model';
import { shortFormula } from '../../core/formula/short-formula';
import { Decimal, HUNDRED, isPlainDecimal, plain, roundHalfUp } from '../../core/number';
import { fill } from '../words/catalogue';
import type { Words } from '../words/words';

/** Failures to write: what was read is in the report all the same. */
const NOT_WRITTEN: ReadonlySet<string> = new Set(['write-failed', 'output-is-input', 'output-collision']);

/** Kinds of files passed by that are named. */
const MOST_KINDS = 8;

export function failureTitle({ code }: ReportError, { text }: Words): string {
  return NOT_WRITTEN.has(code) ? text.notSaved : text.failed;
}

/** What an edit says after its figure where a formula made way for it; else nothing. */
export function replacedText({ replaces }: ReportEdit, { text }: Words): string {
  return replaces === undefined ? '' : fill(text.replaces, { formula: shortFormula(replaces) });
}

/** "自评表 A1:K30 · 招聘经费 · 2021年度" */
export function tableHeading(table: ReportTable, words: Words): string {
  const year = table.year === null ? [] : [fill(words.text.year, { year: table.year })];
  const policy = fill(words.text.policy, { policy: table.policy });
  const name = table.projectName ?? table.title ?? words.text.untitled;
  return [`${table.sheet} ${table.range}`, oneLine(name), ...year, policy].join(' · ');
}

/**
 * "执行率 98.74%　总分 100 → 96.38　等级 优": recorded, and after an arrow what the rules give where that differs. A form
 * without the cell has nothing recorded to differ from.
 */
export function resultsLine(table: ReportTable, words: Words): string {
  const { rate, total, grade } = words.text;
  // A row that sums up the indicators alone is no cell of the total.
  const own = table.total?.computed === table.results.total ? table.total : null;
  const rateCell = table.funds.find(({ role }) => role === 'total')?.rate ?? null;
  const parts = [
    phrase(
      rate,
      rateCell !== null,
      rateChange(rateCell?.recorded ?? null, table.results.executionRate),
      words,
    ),
    isUnfinished(table)
      ? unfinishedTotal(table, words)
      : phrase(total, own !== null, resultChange(own, table.results.total), words),
    phrase(grade, table.grade !== null, resultChange(table.grade, table.results.grade), words),
  ];
  return parts.filter((part) => part !== '').join('　');
}

/** A score that counts is blank: what the others come to is no total, and gives no grade. */
export function isUnfinished({ results, indicators }: ReportTable): boolean {
  const { total, grade } = results;
  return total !== null && grade === null && indicators.some(({ score }) => score?.text.trim() === '');
}

/** A table whose total cannot be computed was checked in part, and is not called a right one. */
export function noFindingsText({ results }: ReportTable, { text }: Words): string {
  return results.total === null ? text.noTotal : text.noFindings;
}

/** "总分 空（没有填完，已填合计 58.5）" */
function unfinishedTotal({ total, results }: ReportTable, { text }: Words): string {
  const stated = total === null ? '' : ` ${total.recorded ?? text.blank}`;
  return `${text.total}${stated}${fill(text.unfinished, { value: total?.afterEdits ?? results.total ?? '' })}`;
}

/** `right` is `null` where there is nothing better than what is recorded. */
interface Change {
  readonly recorded: string | null;
  readonly right: string | null;
}

function resultChange(figure: ReportResultFigure | null, computed: string | null): Change {
  const recorded = figure?.recorded ?? null;
  const right = figure?.afterEdits ?? computed;
  return { recorded, right: right !== null && sameFigure(recorded, right) ? null : right };
}

/** A rate that is right at the digits it shows is no change: 83 % of 83.33 %. */
function rateChange(recorded: string | null, right: string | null): Change {
  const digits = Math.min(2, Math.max(0, (recorded?.split('.')[1] ?? '').length - 2));
  const same = recorded !== null && percentOf(right, digits) === percentOf(recorded, digits);
  return { recorded: percentOf(recorded), right: same ? null : percentOf(right) };
}

function phrase(label: string, hasCell: boolean, { recorded, right }: Change, words: Words): string {
  if (right === null) return recorded === null ? '' : `${label} ${recorded}`;
  if (!hasCell) return `${label} ${fill(words.text.computedOnly, { value: right })}`;
  return `${label} ${recorded ?? words.text.blank} → ${right}`;
}

function sameFigure(a: string | null, b: string): boolean {
  if (a === null || !isPlainDecimal(a) || !isPlainDecimal(b)) return a === b;
  return new Decimal(a).equals(b);
}

/** "98.74%" of "0.9874"; half-up at `digits` decimals, zeros left out. */
export function percentOf(fraction: string | null, digits = 2): string | null {
  if (fraction === null || !isPlainDecimal(fraction)) return null;
  return `${plain(roundHalfUp(new Decimal(fraction).times(HUNDRED), digits))}%`;
}

/** "对照 台账.csv!Sheet1!C4", or "" for a finding that compares nothing. */
export function counterpartText({ counterpart }: ReportFinding, words: Words): string {
  if (counterpart == null) return '';
  return fill(words.text.counterpart, { place: counterpartPlace(counterpart) });
}

export function counterpartPlace({ path, sheet, cell }: ReportCounterpart): string {
  return [path, sheet, cell].filter((part) => part !== null).join('!');
}

export function summaryParts(summary: ReportSummary, words: Words): readonly string[] {
  const { text } = words;
  const texts = (counts: Readonly<Record<string, number>>): Record<string, string> =>
    Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)]));
  const { workbooks, tables, failed, skipped, sample, passedBy = [] } = summary;
  return [
    fill(text.summary, texts({ workbooks, tables })),
    ...(failed > 0 ? [fill(text.summaryFailed, texts({ failed }))] : []),
    ...(skipped === undefined ? [] : [fill(text.summarySkipped, texts({ skipped }))]),
    ...(passedBy.length === 0 ? [] : [passedByText(passedBy, words)]),
    ...(sample === undefined
      ? []
      : [
          fill(text.summarySample, {
            tables: String(sample.tables),
            of: String(sample.of),
            seed: sample.seed,
          }),
        ]),
    fill(text.summaryFindings, texts(summary.findings)),
    fill(text.summaryGrades, texts(summary.grades)),
  ];
}

/** "其他类型的文件没有读，共 4 个：.pdf 3，.rar 1" */
export function passedByText(passedBy: readonly PassedBy[], words: Words): string {
  return fill(words.text.summaryPassedBy, {
    count: String(passedBy.reduce((sum, { files }) => sum + files, 0)),
    kinds: kindsText(passedBy, words),
  });
}

export function kindsText(passedBy: readonly PassedBy[], { text }: Words): string {
  const named = passedBy
    .slice(0, MOST_KINDS)
    .map(({ ending, files }) => `${ending === '' ? text.noEnding : ending} ${String(files)}`);
  return [...named, ...(passedBy.length > MOST_KINDS ? ['…'] : [])].join(text.listSeparator);
}

/** A cell's text on one line, without characters that move a terminal's cursor. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}
