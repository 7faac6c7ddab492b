/** Sentences that the text and the markdown report share. */
import type { ReportResultFigure, ReportSummary, ReportTable } from '../../core/report/model';
import { Decimal, HUNDRED, plain, roundHalfUp } from '../../core/number';
import { fill } from '../words/catalogue';
import type { Words } from '../words/words';

/** "自评表 A1:K30 · 招聘经费 · 2021年度" */
export function tableHeading(table: ReportTable, words: Words): string {
  const year = table.year === null ? [] : [fill(words.text.year, { year: table.year })];
  const policy = fill(words.text.policy, { policy: table.policy });
  const name = table.projectName ?? table.title ?? words.text.untitled;
  return [`${table.sheet} ${table.range}`, oneLine(name), ...year, policy].join(' · ');
}

/** "执行率 98.74%　总分 100 → 96.38　等级 优" : recorded, and after an arrow what the rules give where that differs. */
export function resultsLine(table: ReportTable, words: Words): string {
  const { rate, total, grade } = words.text;
  const line = table.funds.find(({ role }) => role === 'total');
  const parts = [
    rateChange(rate, line?.rate?.recorded ?? null, table.results.executionRate, words),
    resultChange(total, table.total, table.results.total, words),
    resultChange(grade, table.grade, table.results.grade, words),
  ];
  return parts.filter((part) => part !== '').join('　');
}

/** A rate that is right at the digits it shows is no change: 83 % of 83.33 %. */
function rateChange(label: string, recorded: string | null, right: string | null, words: Words): string {
  const digits = Math.min(2, Math.max(0, (recorded?.split('.')[1] ?? '').length - 2));
  const same = recorded !== null && percentOf(right, digits) === percentOf(recorded, digits);
  return change(label, percentOf(recorded), same ? null : percentOf(right), words);
}

function resultChange(
  label: string,
  figure: ReportResultFigure | null,
  computed: string | null,
  words: Words,
): string {
  return change(label, figure?.recorded ?? null, figure?.afterEdits ?? computed, words);
}

function change(label: string, recorded: string | null, right: string | null, words: Words): string {
  if (recorded === null && right === null) return '';
  if (right === null || sameFigure(recorded, right)) return `${label} ${recorded ?? ''}`;
  return `${label} ${recorded ?? words.text.blank} → ${right}`;
}

function sameFigure(a: string | null, b: string): boolean {
  if (a === null || !isDecimal(a) || !isDecimal(b)) return a === b;
  return new Decimal(a).equals(b);
}

function isDecimal(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

/** "98.74%" of "0.9874"; half-up at `digits` decimals, zeros left out. */
export function percentOf(fraction: string | null, digits = 2): string | null {
  if (fraction === null || !isDecimal(fraction)) return null;
  return `${plain(roundHalfUp(new Decimal(fraction).times(HUNDRED), digits))}%`;
}

export function summaryParts(summary: ReportSummary, words: Words): readonly string[] {
  const { text } = words;
  const texts = (counts: Readonly<Record<string, number>>): Record<string, string> =>
    Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)]));
  const { workbooks, tables, failed, skipped, sample } = summary;
  return [
    fill(text.summary, texts({ workbooks, tables })),
    ...(failed > 0 ? [fill(text.summaryFailed, texts({ failed }))] : []),
    ...(skipped === undefined ? [] : [fill(text.summarySkipped, texts({ skipped }))]),
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

/** A cell's text on one line, without characters that move a terminal's cursor. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters of a stranger's file are what is removed here
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g, ' ').trim();
}
