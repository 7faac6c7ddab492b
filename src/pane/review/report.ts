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
import type { ZH_CN } from '../words/review/zh-CN';
import type { PlainKeyOf } from '../words/words';

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

interface Column {
  readonly head: PlainKeyOf<typeof ZH_CN>;
  readonly width: number;
  readonly text: (line: ReportLine) => string;
}

const COLUMNS: readonly Column[] = [
  { head: 'report.table', width: 16, text: ({ sheet }) => sheet },
  { head: 'report.project', width: 24, text: ({ project }) => project },
  { head: 'report.unit', width: 18, text: ({ unit }) => unit },
  { head: 'report.cell', width: 8, text: ({ cell }) => (cell === null ? '' : a1(cell)) },
  { head: 'report.level', width: 10, text: ({ level }) => level },
  { head: 'report.problem', width: 56, text: ({ problem }) => problem },
  { head: 'report.recorded', width: 12, text: ({ recorded }) => recorded },
  { head: 'report.expected', width: 12, text: ({ expected }) => expected },
  { head: 'report.state', width: 18, text: ({ state }) => state },
  { head: 'review.status', width: 10, text: ({ status }) => status },
  { head: 'review.remark', width: 24, text: ({ remark }) => remark },
];

const heads = ({ words }: ReportVoice): readonly string[] => COLUMNS.map(({ head }) => words(head));
const texts = (line: ReportLine): readonly string[] => COLUMNS.map(({ text }) => text(line));

/** For the port; text is written as text there, so nothing in it can become a formula. */
export function reportSheet(state: PaneState, voice: ReportVoice): ReportSheet {
  return {
    name: voice.words('report.sheet'),
    columns: COLUMNS.map(({ head, width }) => ({ header: voice.words(head), width })),
    rows: reportLines(state, voice).map((line) =>
      COLUMNS.map(({ head, text }): ReportCell =>
        head === 'report.cell' && line.cell !== null
          ? { kind: 'link', text: text(line), sheet: line.sheet, cell: line.cell }
          : { kind: 'text', value: text(line) },
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
