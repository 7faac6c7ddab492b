/** 复核底稿 on paper: a part for each table, its figures and its review first, then its findings, and a line to sign. */
import type { ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { a1 } from '../../core/grid';
import { useModel, usePaneState } from '../context';
import { percent, score } from '../format';
import { tableLines, unopenedText, type ReportVoice } from './report';
import { tableKey } from '../state/keys';
import { scoreboard, tableName, type ScoreboardFigure } from '../state/selectors';
import { timestamp } from '../time';
import { PrintedPage } from './printed-page';
import type { ReviewWords } from '../words/review/words';

/** 执行率 94.50%（表中 75.60%） */
function figureText<T>(
  name: string,
  { computed, recordedText, standing, recorded, isOpen }: ScoreboardFigure<T>,
  text: (value: T) => string,
  words: ReviewWords,
): string {
  if (standing === 'elsewhere')
    return words('report.figure', { name, value: words('score.elsewhere', { sheet: recordedText }) });
  const value =
    computed === null ? words(isOpen === true ? 'score.unfinished' : 'score.not-computable') : text(computed);
  if (standing !== 'differs') return words('report.figure', { name, value });
  return words('report.figure-differs', {
    name,
    value,
    recorded: recorded === null ? recordedText : text(recorded),
  });
}

function figuresOf(assessment: Assessment, words: ReviewWords): readonly string[] {
  const { rate, total, grade } = scoreboard(assessment);
  return [
    figureText(words('score.rate'), rate, percent, words),
    figureText(words(total.isOpen === true ? 'score.so-far' : 'score.total'), total, score, words),
    figureText(words('score.grade'), grade, (value) => value, words),
  ];
}

/** Figures stand under each other; words that a cell holds read from their left edge. */
function beginsWithFigure(text: string): boolean {
  return /^\P{L}?\d/u.test(text);
}

interface PrintedTableProps {
  readonly assessment: Assessment;
  readonly at: number;
  readonly voice: ReportVoice;
}

interface FindingsProps extends Pick<PrintedTableProps, 'assessment' | 'voice'> {
  readonly lines: ReturnType<typeof tableLines>;
}

function Findings({ assessment, voice: { words }, lines }: FindingsProps): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th data-short>{words('report.cell')}</th>
          <th data-short>{words('report.level')}</th>
          <th>{words('report.problem')}</th>
          <th data-figure>{words('report.recorded')}</th>
          <th data-figure>{words('report.expected')}</th>
        </tr>
      </thead>
      <tbody>
        {assessment.findings.map(({ silenced }, index) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            // Two findings may say the same of one cell; their order tells them apart.
            <tr key={`${String(index)} ${line.problem}`}>
              <td data-short>{line.cell === null ? '' : a1(line.cell)}</td>
              <td data-short>{line.level}</td>
              <td>
                {line.problem}
                {silenced !== null && <div>{line.state}</div>}
              </td>
              <td data-figure={beginsWithFigure(line.recorded)}>{line.recorded}</td>
              <td data-figure={beginsWithFigure(line.expected)}>{line.expected}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function PrintedTable({ assessment, at, voice }: PrintedTableProps): ReactElement {
  const state = usePaneState();
  const { words } = voice;
  const lines = tableLines(state, assessment, voice);
  const [first] = lines;
  const facts = [
    words('report.sheet-named', { sheet: assessment.table.sheet }),
    first?.unit ?? '',
    ...figuresOf(assessment, words),
    first?.status ?? '',
    first?.remark ?? '',
  ].filter((fact) => fact !== '');
  return (
    <section>
      <h2>{`${String(at)}. ${tableName(assessment)}`}</h2>
      <p>{facts.join(' · ')}</p>
      {first?.cell == null ? (
        <p>{first?.problem}</p>
      ) : (
        <Findings assessment={assessment} voice={voice} lines={lines} />
      )}
    </section>
  );
}

/** Asks the browser to print, once, and tells when it is done. */
export function PrintedReport({
  voice,
  onDone,
}: {
  readonly voice: ReportVoice;
  readonly onDone: () => void;
}): ReactElement {
  const { host } = useModel();
  const { tables } = usePaneState();
  const { words, language } = voice;
  const { unopened = [] } = host.workbook;
  const findings = tables.reduce((sum, assessment) => sum + assessment.findings.length, 0);
  return (
    <PrintedPage onDone={onDone}>
      <div lang={language}>
        <h1>{words('report.title')}</h1>
        <p>
          {host.workbook.name} ·{' '}
          {words('report.made', { time: timestamp(host.now()), tables: tables.length, findings })}
        </p>
        {unopened.length > 0 && <p>{unopenedText(unopened, words)}</p>}
        {tables.map((assessment, index) => (
          <PrintedTable
            key={tableKey(assessment.table)}
            assessment={assessment}
            at={index + 1}
            voice={voice}
          />
        ))}
        <p data-sign>{words('report.sign')}</p>
      </div>
    </PrintedPage>
  );
}
