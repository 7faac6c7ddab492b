/** 部门汇总 as a sheet: a line for each table, their sums, and the paragraph for the public accounts. */
import { plain, type Decimal } from '../../core/number';
import type { DepartmentSummary } from '../../core/summary';
import type { ReportCell, ReportSheet } from '../../workbook/workbook';
import { tableName } from '../state/selectors';
import { publicParagraph, repeatedNote } from './summary-words';
import type { ReviewWords } from '../words/review/words';

const text = (value: string): ReportCell => ({ kind: 'text', value });

function figure(value: Decimal | null, format: string): ReportCell {
  return value === null ? text('') : { kind: 'number', value: plain(value), format };
}

const count = (value: number): ReportCell => ({ kind: 'number', value: String(value) });

const AMOUNT = '#,##0.00';
const RATE = '0.00%';
const SCORE = '0.00';

/** Amounts in 万元, rates as fractions shown as percent. */
export function summarySheet(summary: DepartmentSummary, words: ReviewWords): ReportSheet {
  const columns = [
    { header: words('report.project'), width: 30 },
    { header: words('report.unit'), width: 20 },
    { header: words('summary.column-budget'), width: 14 },
    { header: words('summary.column-executed'), width: 14 },
    { header: words('score.rate'), width: 10 },
    { header: words('score.total'), width: 8 },
    { header: words('score.grade'), width: 6 },
    { header: words('finding.severity-error'), width: 8 },
    { header: words('finding.severity-warning'), width: 10 },
  ];
  const lines = summary.lines.map((line) => [
    text(tableName(line.assessment)),
    text(line.assessment.table.implementingUnit?.text ?? ''),
    figure(line.budget, AMOUNT),
    figure(line.executed, AMOUNT),
    figure(line.rate, RATE),
    figure(line.total, SCORE),
    text(line.grade ?? ''),
    count(line.findings.error),
    count(line.findings.warning),
  ]);
  const sums = [
    text(words('summary.all')),
    text(''),
    figure(summary.budget, AMOUNT),
    figure(summary.executed, AMOUNT),
    figure(summary.rate, RATE),
    text(''),
    text(''),
    count(summary.findings.error),
    count(summary.findings.warning),
  ];
  const repeated = repeatedNote(summary, words);
  const below = [...(repeated === null ? [] : [repeated]), publicParagraph(summary, words)];
  return {
    name: words('summary.sheet'),
    columns,
    rows: [...lines, sums, [], ...below.map((line) => [text(line)])],
  };
}
