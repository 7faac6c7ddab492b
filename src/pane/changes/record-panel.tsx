import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellEdit, CellSnapshot } from '../../core/edit';
import { a1 } from '../../core/grid';
import { Decimal, isPlainDecimal } from '../../core/number';
import { isPercentFormat } from '../../core/quantity/plain-number';
import type { JournalEntry } from '../../workbook/journal-text';
import { CellLink } from '../components/cell-link';
import { CopyButton } from '../components/copy-button';
import { useCommonStyles } from '../components/common-styles';
import { PanelFrame } from '../frame/panel-frame';
import { usePaneState } from '../context';
import { percent } from '../format';
import { clock, timestamp } from '../time';
import { useChangesWords, type ChangesWords } from '../words/changes/words';
import { Mixed } from '../components/mixed';

const useStyles = makeStyles({
  content: { overflowWrap: 'anywhere', minWidth: '48px' },
  undone: { textDecorationLine: 'line-through' },
});

/** A number as its cell shows it: a rate in percent. */
function inFormat(value: string | number | boolean, format: string): string {
  const isRate = isPercentFormat(format) && isPlainDecimal(String(value));
  return isRate ? percent(new Decimal(String(value))) : String(value);
}

function before({ formula, value, format }: CellSnapshot, words: ChangesWords): string {
  return formula ?? (value === null ? words('preview.blank') : inFormat(value, format));
}

function after({ after: content, before: { format } }: CellEdit, words: ChangesWords): string {
  if (content.kind === 'blank') return words('preview.blank');
  if (content.kind === 'formula') return content.formula;
  return content.kind === 'number'
    ? inFormat(content.value, content.format ?? format)
    : String(content.value);
}

interface Line {
  readonly entry: JournalEntry;
  readonly change: JournalEntry['changes'][number];
}

/** Latest first. */
function linesOf(entries: readonly JournalEntry[]): readonly Line[] {
  return [...entries].reverse().flatMap((entry) => entry.changes.map((change) => ({ entry, change })));
}

/** Tab-separated, for pasting into a sheet; a text that a sheet would take for a formula is quoted with an apostrophe. */
export function recordText(entries: readonly JournalEntry[], words: ChangesWords): string {
  const head = [
    words('record.time'),
    words('record.sheet'),
    words('record.cell'),
    words('record.before'),
    words('record.after'),
    words('record.state'),
  ];
  const safe = (text: string): string => {
    const flat = text.replace(/[\t\r\n]+/g, ' ');
    return /^[=+\-@＝＋－＠]/.test(flat) && Number.isNaN(Number(flat)) ? `'${flat}` : flat;
  };
  const lines = linesOf(entries).map(({ entry, change }) =>
    [
      timestamp(new Date(entry.at)),
      change.sheet,
      a1(change.cell),
      before(change.before, words),
      after(change, words),
      words(`record.${change.state}`),
    ]
      .map(safe)
      .join('\t'),
  );
  return [head.join('\t'), ...lines].join('\n');
}

export function RecordPanel(): ReactElement {
  const { journal } = usePaneState();
  const words = useChangesWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const lines = linesOf(journal.entries);
  return (
    <PanelFrame
      title={words('record.heading')}
      footer={
        lines.length > 0 ? (
          <CopyButton
            text={() => recordText(journal.entries, words)}
            label={words('record.copy')}
            size="medium"
          />
        ) : undefined
      }
    >
      {lines.length === 0 ? (
        <p className={mergeClasses(common.quiet, common.statement)}>{words('record.empty')}</p>
      ) : (
        <table className={mergeClasses(common.table, common.edges)}>
          <thead>
            <tr>
              <th scope="col">{words('record.time')}</th>
              <th scope="col">{words('record.cell')}</th>
              <th scope="col">{words('record.before')}</th>
              <th scope="col">{words('record.after')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ entry, change }) => (
              <tr key={`${entry.id} ${change.sheet} ${a1(change.cell)}`}>
                <td title={timestamp(new Date(entry.at))}>
                  {clock(new Date(entry.at))}
                  {change.state !== 'applied' && (
                    <div className={common.quiet}>{words(`record.${change.state}`)}</div>
                  )}
                </td>
                <td>
                  <CellLink sheet={change.sheet} cell={change.cell} />
                  <div className={common.quiet} lang="zh-CN">
                    {change.sheet}
                  </div>
                </td>
                <td className={styles.content}>
                  <Mixed text={before(change.before, words)} />
                </td>
                <td className={mergeClasses(styles.content, change.state === 'undone' && styles.undone)}>
                  <Mixed text={after(change, words)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </PanelFrame>
  );
}
