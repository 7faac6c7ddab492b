import { groupsOf } from '../../core/groups';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { a1 } from '../../core/grid';
import type { NotWritten } from '../../workbook/workbook';
import { runAction } from '../actions';
import { diagnostics } from './diagnostics';
import { failureWords } from './failure-words';
import { useModel, usePaneState } from '../context';
import { tableKey } from '../state/keys';
import type { FailureReason, Outcome } from '../state/state';
import { useAnswerWords, type AnswerWords } from '../words/answer/words';
import { CellLink } from '../components/cell-link';
import { CopyButton } from '../components/copy-button';
import { useCommonStyles } from '../components/common-styles';
import { Icon } from '../components/icons';
import { SteadyButton } from '../components/steady-button';
import { Mixed } from '../components/mixed';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '7px 6px 7px 12px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    gap: '2px 4px',
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  problem: { borderTopColor: tokens.colorPaletteRedBorder2, borderTopWidth: '2px' },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  wide: { gridColumn: '1 / -1' },
  list: { margin: '2px 0 0', paddingInlineStart: '0', listStyleType: 'none' },
  small: { minWidth: 0 },
});

const MOST_PLACES = 4;

/** The cells, from top to bottom, where they are of one sheet; otherwise the sheets. */
function placesOf({ written }: Outcome, words: AnswerWords): string {
  const sheets = [...new Set(written.map(({ sheet }) => sheet))];
  const inOrder = written.map(({ cell }) => cell).sort((a, b) => a.row - b.row || a.column - b.column);
  const places = sheets.length > 1 ? sheets : inOrder.map(a1);
  const cells = places.slice(0, MOST_PLACES).join(words('fix.joiner'));
  return places.length > MOST_PLACES ? words('result.cells-more', { cells }) : cells;
}

function outcomeText(outcome: Outcome, words: AnswerWords): string {
  const count = outcome.written.length;
  switch (outcome.kind) {
    case 'corrected':
      return words('result.corrected', { count, cells: placesOf(outcome, words) });
    case 'edited':
    case 'filled':
      return words('result.filled', { cell: placesOf(outcome, words) });
    case 'cleared':
      return words('result.cleared', { cell: placesOf(outcome, words) });
    case 'written':
      return words('result.written', { count });
    case 'reported':
      return words('result.reported', { sheet: outcome.made ?? '' });
    case 'undone':
      return words('result.undone', { count, cells: placesOf(outcome, words) });
    case 'redone':
      return words('result.redone', { count, cells: placesOf(outcome, words) });
  }
}

interface Refused {
  readonly sheet: string;
  readonly items: readonly NotWritten[];
}

/** Cells that were left out of one sheet for one reason belong in one line. */
function byReason(items: readonly NotWritten[]): readonly Refused[] {
  const groups = groupsOf(items, ({ edit, code, detail }) => `${edit.sheet}\n${code}\n${detail}`);
  return [...groups.values()].map((group) => ({ sheet: group[0]?.edit.sheet ?? '', items: group }));
}

function NotWrittenList({ items }: { readonly items: readonly NotWritten[] }): ReactElement {
  const { tables, current } = usePaneState();
  const words = useAnswerWords();
  const styles = useStyles();
  const shownSheet = tables.find(({ table }) => tableKey(table) === current)?.table.sheet;
  return (
    <div className={mergeClasses(styles.text, styles.wide)}>
      <ul className={styles.list}>
        {byReason(items).map(({ sheet, items: [first, ...more] }) => {
          if (first === undefined) return null;
          const reason = failureWords(first.code, first.detail, words);
          return (
            <li key={`${sheet}!${a1(first.edit.cell)}`}>
              {sheet !== shownSheet && <span lang="zh-CN">{sheet} </span>}
              {[first, ...more].map(({ edit }, index) => (
                <span key={a1(edit.cell)}>
                  {index > 0 && words('fix.joiner')}
                  <CellLink sheet={sheet} cell={edit.cell} />
                </span>
              ))}{' '}
              {words('result.not-written-why', reason)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The words about an error of the host end with this. */
function DiagnosticsLine(): ReactElement {
  const model = useModel();
  const words = useAnswerWords();
  const styles = useStyles();
  return (
    <div className={styles.wide}>
      <CopyButton text={() => diagnostics(model, 'notice', null)} label={words('state.copy-diagnostics')} />
    </div>
  );
}

function DismissButton({
  action,
}: {
  readonly action: 'failure-dismissed' | 'outcome-dismissed';
}): ReactElement {
  const { store } = useModel();
  const words = useAnswerWords();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Icon name="cross" />}
      aria-label={words('result.dismiss')}
      onClick={() => {
        store.dispatch({ type: action });
      }}
    />
  );
}

/** Why something did not happen, and once more. */
function FailureBar({
  code,
  detail,
}: {
  readonly code: FailureReason;
  readonly detail: string;
}): ReactElement {
  const model = useModel();
  const words = useAnswerWords();
  const styles = useStyles();
  const { what, remedy } = failureWords(code, detail, words);
  return (
    <div className={mergeClasses(styles.bar, styles.problem)} role="alert">
      <div className={styles.text}>
        <strong>{what}</strong>
        <div>{remedy}</div>
      </div>
      {/* What is gone is not tried again; the empty place keeps the cross in its column. */}
      {code === 'preview-closed' ? (
        <span />
      ) : (
        <Button
          size="small"
          className={styles.small}
          onClick={() => {
            model.store.dispatch({ type: 'failure-dismissed' });
            runAction(model, 'refresh');
          }}
        >
          {words('failure.retry')}
        </Button>
      )}
      <DismissButton action="failure-dismissed" />
      {code === 'host' && <DiagnosticsLine />}
    </div>
  );
}

/** The way back from what was done, or forth again. */
function WayBack({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const model = useModel();
  const { journal, isWriting } = usePaneState();
  const words = useAnswerWords();
  const styles = useStyles();
  const way = outcome.kind === 'undone' ? 'redo' : 'undo';
  const isOpen = way === 'redo' ? journal.canRedo : journal.canUndo;
  // On the way it stays under the key that was pressed, whatever can be taken back meanwhile.
  if (outcome.kind === 'reported' || !(isWriting || isOpen)) return <span />;
  return (
    <SteadyButton
      size="small"
      className={styles.small}
      disabled={isWriting}
      onClick={() => {
        runAction(model, way);
      }}
    >
      {words(`footer.${way}`)}
    </SteadyButton>
  );
}

function OutcomeBar({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { written, notWritten } = outcome;
  const note = mergeClasses(common.quiet, styles.wide);
  return (
    <div className={mergeClasses(styles.bar, notWritten.length > 0 && styles.problem)} role="status">
      <div className={styles.text}>
        {(written.length > 0 || outcome.kind === 'reported') && (
          <strong>
            <Mixed text={outcomeText(outcome, words)} />
          </strong>
        )}
        {notWritten.length > 0 && (
          <div>
            <strong>{words('result.not-written', { count: notWritten.length })}</strong>
          </div>
        )}
      </div>
      <WayBack outcome={outcome} />
      <DismissButton action="outcome-dismissed" />
      {notWritten.length > 0 && <NotWrittenList items={notWritten} />}
      {notWritten.some(({ code }) => code === 'host') && <DiagnosticsLine />}
      {outcome.recalculationPending && <div className={note}>{words('result.recalc')}</div>}
      {outcome.signatureBroken && <div className={note}>{words('result.signature')}</div>}
    </div>
  );
}

/** What was just written and what was not, in its own place above the footer; it stays until it is dismissed or the next write. */
export function CellNoticeBar(): ReactElement | null {
  const { outcome, failure } = usePaneState();
  if (failure !== null) return <FailureBar code={failure.code} detail={failure.detail} />;
  return outcome === null ? null : <OutcomeBar outcome={outcome} />;
}
