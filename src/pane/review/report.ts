/** 复核底稿: every finding of every table, as a sheet, as .csv and as Markdown. */
import { BYTE_ORDER_MARK, csvLine } from '../../core/report/csv-text';
import type { Assessment } from '../../core/assessment';
import { a1, type CellAddress } from '../../core/grid';
import type { Language } from '../../core/messages/message';
import type { Finding } from '../../core/rules/finding';
import type { ReportCell, ReportSheet } from '../../workbook/workbook';
import type { Engine } from '../engine';
import { timestamp } from '../time';
import { NO_MARK } from './review';
import { tableKey } from '../state/keys';
import { missingAnswer, tableName } from '../state/selectors';
import type { PaneState } from '../state/state';
import type { ReviewWords } from '../words/review/words';

export interface ReportLine {
  readonly sheet: string;
  readonly project: string;
  readonly unit: string;
  /** `null` for the line that says that a table is clean. */
  readonly cell: CellAddress | null;
  readonly level: string;
  readonly problem: string;
  readonly recorded: string;
  readonly expected: string;
  readonly state: string;
  readonly status: string;
  readonly remark: string;
}

export interface ReportVoice {
  readonly engine: Engine;
  readonly words: ReviewWords;
  readonly language: Language;
}

function findingLine(finding: Finding, { engine, words, language }: ReportVoice) {
  return {
    cell: finding.cell,
    level: words(`finding.severity-${finding.severity}`),
    problem: engine.text(finding.message, language),
    recorded: finding.recorded ?? '',
    expected: finding.expected ?? '',
    state:
      finding.silenced === null
        ? words('report.state-open')
        : words('report.state-kept', { reason: finding.silenced }),
  };
}

const PARTLY = { total: 'report.no-total', scores: 'report.no-scores' } as const;

/** The lines of one table; a single one without a cell where it is clean. */
export function tableLines(
  state: PaneState,
  assessment: Assessment,
  voice: ReportVoice,
): readonly ReportLine[] {
  const { table } = assessment;
  const mark = state.review.marks.get(tableKey(table)) ?? NO_MARK;
  const common = {
    sheet: table.sheet,
    project: tableName(assessment),
    unit: table.implementingUnit?.text ?? '',
    // A status that was given to other figures counts no more, and the report says why.
    status: voice.words(mark.before === null ? `review.status-${mark.status}` : 'review.changed'),
    remark: mark.remark,
  };
  if (assessment.findings.length === 0) {
    const clean = { cell: null, level: '', recorded: '', expected: '', state: '' };
    const missing = missingAnswer(assessment);
    return [
      { ...common, ...clean, problem: voice.words(missing === null ? 'report.clean' : PARTLY[missing]) },
    ];
  }
  return assessment.findings.map((finding) => ({ ...common, ...findingLine(finding, voice) }));
}

export function reportLines(state: PaneState, voice: ReportVoice): readonly ReportLine[] {
  return state.tables.flatMap((assessment) => tableLines(state, assessment, voice));
}

function heads({ words }: ReportVoice): readonly string[] {
  return [
    words('report.table'),
    words('report.project'),
    words('report.unit'),
    words('report.cell'),
    words('report.level'),
    words('report.problem'),
    words('report.recorded'),
    words('report.expected'),
    words('report.state'),
    words('review.status'),
    words('review.remark'),
  ];
}

const WIDTHS = [16, 24, 18, 8, 10, 56, 12, 12, 18, 10, 24];

function texts(line: ReportLine): readonly string[] {
  return [
    line.sheet,
    line.project,
    line.unit,
    line.cell === null ? '' : a1(line.cell),
    line.level,
    line.problem,
    line.recorded,
    line.expected,
    line.state,
    line.status,
    line.remark,
  ];
}

const CELL_COLUMN = 3;

/** For the port; text is written as text there, so nothing in it can become a formula. */
export function reportSheet(state: PaneState, voice: ReportVoice): ReportSheet {
  return {
    name: voice.words('report.sheet'),
    columns: heads(voice).map((header, index) => ({ header, width: WIDTHS[index] ?? 12 })),
    rows: reportLines(state, voice).map((line) =>
      texts(line).map((value, index): ReportCell =>
        index === CELL_COLUMN && line.cell !== null
          ? { kind: 'link', text: value, sheet: line.sheet, cell: line.cell }
          : { kind: 'text', value },
      ),
    ),
  };
}

export function reportCsv(state: PaneState, voice: ReportVoice): string {
  const rows = [heads(voice), ...reportLines(state, voice).map(texts)];
  return BYTE_ORDER_MARK + rows.map(csvLine).join('');
}

function markdownCell(text: string): string {
  const lines = text.split(/[\r\n]/).map((line) => line.trim());
  return lines.join(' ').replace(/[\\|<>`*_[\]]/g, '\\$&');
}

/** All of them are named: what is not in the report has to be asked for. */
export function unopenedText(unopened: readonly string[], words: ReportVoice['words']): string {
  return words('review.unopened', { count: unopened.length, files: unopened.join(words('fix.joiner')) });
}

export function reportMarkdown(
  state: PaneState,
  voice: ReportVoice,
  now: Date,
  unopened: readonly string[] = [],
): string {
  const lines = reportLines(state, voice);
  const head = heads(voice);
  const findings = lines.filter(({ cell }) => cell !== null).length;
  return [
    `# ${voice.words('report.title')}`,
    '',
    voice.words('report.made', { time: timestamp(now), tables: state.tables.length, findings }),
    ...(unopened.length === 0 ? [] : ['', markdownCell(unopenedText(unopened, voice.words))]),
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...lines.map((line) => `| ${texts(line).map(markdownCell).join(' | ')} |`),
    '',
  ].join('\n');
}
