import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlannedEdit } from '../../core/assessment';
import { shortFormula } from '../../core/formula/short-formula';
import { a1 } from '../../core/grid';
import { CellLink } from '../components/cell-link';
import { Mixed } from '../components/mixed';
import { useCommonStyles } from '../components/common-styles';
import { useModel, usePaneState } from '../context';
import { alignedText, repeatsText } from '../format';
import type { PreviewRow, PreviewTable } from './preview';
import { tableName } from '../state/selectors';
import type { PreviewChoice } from '../state/state';
import { useChangesWords, type ChangesWords } from '../words/changes/words';

const useStyles = makeStyles({
  table: { tableLayout: 'fixed', '& td': { verticalAlign: 'middle' } },
  ticked: {
    // Head cells are padded on both sides beside their width.
    '& th:first-child': { width: '18px' },
    '& td:first-child:not([colspan])': { padding: '0 0 0 4px !important' },
    '& th:nth-child(n + 3)': { width: '58px' },
  },
  viewed: { '& th:nth-child(n + 2)': { width: '58px' } },
  box: { '& .fui-Checkbox__indicator': { margin: '6px' } },
  label: { overflowWrap: 'anywhere' },
  name: {
    display: '-webkit-box',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other way makes a browser cut after two lines with an ellipsis
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  before: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  after: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  off: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  formula: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  caption: { textAlign: 'start', padding: '10px 12px 2px', fontWeight: tokens.fontWeightSemibold },
  group: { padding: '6px 12px !important', color: tokens.colorNeutralForeground3 },
  all: { display: 'flex', marginInlineStart: '-8px', marginBottom: '-4px' },
});

/** Figures of the whole table are called by what they are, scores and subtotals by their row. */
export function nameOf({ figure, label }: PlannedEdit, words: ChangesWords): string {
  const isOfRow = figure === 'score' || figure === 'subtotal';
  return isOfRow && label !== '' ? label : words(`fix.${figure}`);
}

/** What becomes of the cell's formula, or that it has one where nobody writes here. */
export function fateWords(
  { edit }: PreviewRow,
  fate: NonNullable<PreviewRow['fate']>,
  isWritten: boolean,
  words: ChangesWords,
): string {
  const formula = shortFormula(edit.edit.before.formula ?? '');
  return isWritten || fate === 'stands'
    ? words(`preview.${fate}`, { formula })
    : words('preview.has-formula', { formula });
}

interface RowProps {
  readonly row: PreviewRow;
  /** `null` where nothing can be written: the row then says what the cell should hold. */
  readonly onToggle: (() => void) | null;
}

function Row({ row, onToggle }: RowProps): ReactElement {
  const { mode } = usePaneState().preview;
  const words = useChangesWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { edit } = row;
  const shown = (text: string): string => (text === '' ? words('preview.blank') : text);
  return (
    <tr>
      {onToggle !== null && (
        <td>
          <Checkbox
            className={styles.box}
            checked={row.ticked}
            disabled={row.waits}
            aria-label={words('preview.tick', { cell: a1(edit.cell), label: nameOf(edit, words) })}
            title={row.waits ? words('preview.follows') : undefined}
            onChange={onToggle}
          />
        </td>
      )}
      <td className={styles.label}>
        <span className={styles.name} title={nameOf(edit, words)}>
          <CellLink sheet={edit.sheet} cell={edit.cell} /> <Mixed text={nameOf(edit, words)} />
        </span>
        {edit.repeats !== undefined && (
          <div className={styles.formula}>{words('fix.repeats', { cells: repeatsText(edit) })}</div>
        )}
        {row.fate !== null && (
          <div className={styles.formula}>{fateWords(row, row.fate, onToggle !== null, words)}</div>
        )}
        {onToggle !== null && mode === 'formulas' && row.fate !== 'stands' && edit.formula !== null && (
          <div className={styles.formula}>{edit.formula}</div>
        )}
      </td>
      <td className={mergeClasses(common.end, styles.before)}>
        <Mixed text={shown(edit.before)} />
      </td>
      <td className={mergeClasses(common.end, styles.after, onToggle !== null && !row.ticked && styles.off)}>
        <Mixed text={shown(alignedText(edit))} />
      </td>
    </tr>
  );
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** What ticking and unticking changes in the choice. */
function useTicks() {
  const { store } = useModel();
  const { skipped, overFormulas, judged } = usePaneState().preview;
  const choose = (choice: Partial<PreviewChoice>): void => {
    store.dispatch({ type: 'preview-changed', choice });
  };
  return {
    derived: ({ key, fate }: PreviewRow): void => {
      choose(
        fate === 'unsettled'
          ? { overFormulas: toggled(overFormulas, key) }
          : { skipped: toggled(skipped, key) },
      );
    },
    judged: ({ key }: PreviewRow): void => {
      choose({ judged: toggled(judged, key) });
    },
    allJudged: (rows: readonly PreviewRow[], ticked: boolean): void => {
      const others = [...judged].filter((each) => !rows.some(({ key }) => key === each));
      choose({ judged: new Set([...others, ...(ticked ? rows.map(({ key }) => key) : [])]) });
    },
  };
}

function Heads({ isView }: { readonly isView: boolean }): ReactElement {
  const words = useChangesWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const end = mergeClasses(common.end, styles.before);
  return (
    <thead>
      <tr>
        {!isView && (
          <th scope="col">
            <span className={common.visuallyHidden}>{words('preview.write-column')}</span>
          </th>
        )}
        <th scope="col">{words('preview.cell')}</th>
        <th scope="col" className={end}>
          {words('preview.before')}
        </th>
        <th scope="col" className={end}>
          {words(isView ? 'preview.view-after' : 'preview.after')}
        </th>
      </tr>
    </thead>
  );
}

/** Of so many scores nobody ticks each. */
const MANY = 3;

interface RowsProps {
  readonly rows: readonly PreviewRow[];
  /** True where nothing of it can be written, so that there is nothing to tick. */
  readonly isView: boolean;
}

interface TickedRowsProps extends Pick<RowsProps, 'rows'> {
  readonly onToggle: ((row: PreviewRow) => void) | null;
}

function TickedRows({ rows, onToggle }: TickedRowsProps): ReactElement {
  return (
    <>
      {rows.map((row) => (
        <Row
          key={row.key}
          row={row}
          onToggle={
            onToggle === null
              ? null
              : () => {
                  onToggle(row);
                }
          }
        />
      ))}
    </>
  );
}

/** The scores that people judge: nothing of them is ticked before somebody does. */
function JudgedRows({ rows, isView }: RowsProps): ReactElement | null {
  const words = useChangesWords();
  const styles = useStyles();
  const ticks = useTicks();
  if (rows.length === 0) return null;
  const ticked = rows.filter((row) => row.ticked).length;
  return (
    <tbody>
      <tr>
        <td colSpan={isView ? 3 : 4} className={styles.group}>
          <strong>{words('preview.judged')}</strong>{' '}
          {words(isView ? 'preview.judged-view' : 'preview.judged-note')}
          {!isView && rows.length >= MANY && (
            <Checkbox
              className={styles.all}
              label={words('preview.judged-all', { count: rows.length })}
              checked={ticked === 0 ? false : ticked === rows.length ? true : 'mixed'}
              onChange={(_, { checked }) => {
                ticks.allJudged(rows, checked === true);
              }}
            />
          )}
        </td>
      </tr>
      <TickedRows rows={rows} onToggle={isView ? null : ticks.judged} />
    </tbody>
  );
}

function DerivedRows({ rows, isView }: RowsProps): ReactElement {
  const ticks = useTicks();
  return (
    <tbody>
      <TickedRows rows={rows} onToggle={isView ? null : ticks.derived} />
    </tbody>
  );
}

interface TableRowsProps extends Pick<RowsProps, 'isView'> {
  readonly table: PreviewTable;
  readonly isNamed: boolean;
}

/** What would be written into one table: what is derived, and apart from it the scores that people judge. */
export function TableRows({ table, isNamed, isView }: TableRowsProps): ReactElement {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <table
      className={mergeClasses(
        common.table,
        common.edges,
        styles.table,
        isView ? styles.viewed : styles.ticked,
      )}
    >
      {isNamed && (
        <caption className={styles.caption}>
          <Mixed text={tableName(table.assessment)} />
        </caption>
      )}
      <Heads isView={isView} />
      <DerivedRows rows={table.derived} isView={isView} />
      <JudgedRows rows={table.judged} isView={isView} />
    </table>
  );
}
