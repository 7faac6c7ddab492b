/** What is said of a sheet without a self-evaluation table: what it is where it says so, what was looked for, and the way on. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SheetKind } from '../../core/table/other/sheet-kind';
import { revealTable } from '../commands/navigate';
import { showSheet } from '../commands/read';
import { useCommonStyles } from '../components/common-styles';
import { RefusedNote } from './refused-note';
import { CellNoticeBar } from '../frame/notice-bar';
import { ScanProgress } from '../frame/scan-progress';
import { Footer } from './footer';
import { useEngine, useLanguage, useModel, usePaneState } from '../context';
import { activeGrid, activeRefused, tableName, unreadSheets } from '../state/selectors';
import { useAnswerWords } from '../words/answer/words';
import { Mixed } from '../components/mixed';

const useStyles = makeStyles({
  panel: { overflowY: 'auto', flex: '1 1 0', minHeight: 0 },
  title: { overflowWrap: 'anywhere' },
  scan: { alignSelf: 'stretch' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    alignSelf: 'stretch',
  },
  item: {
    justifyContent: 'flex-start',
    width: '100%',
    textAlign: 'start',
    fontWeight: 'normal',
    overflowWrap: 'anywhere',
  },
});

/** More tables than this are found in the list of all of them. */
const MOST_TABLES = 20;

/** The kind of the sheet and what to do about it, else what was looked for in vain. */
function What({ kind, sheet }: { readonly kind: SheetKind | null; readonly sheet: string }): ReactElement {
  const engine = useEngine();
  const language = useLanguage();
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const say = (key: string): string => engine.text({ key, data: { sheet } }, language);
  if (kind === null)
    return (
      <>
        <strong className={styles.title}>{words('state.no-table')}</strong>
        <p className={common.quiet}>
          <Mixed text={words('state.no-table-looked')} />
        </p>
      </>
    );
  return (
    <>
      <strong className={styles.title}>
        <Mixed text={say(`sheet-kind.${kind}`)} />
      </strong>
      <p className={common.quiet}>
        <Mixed text={say(`sheet-kind-do.${kind}`)} />
      </p>
    </>
  );
}

/** The sheets that have one. */
function Others(): ReactElement | null {
  const model = useModel();
  const { tables } = usePaneState();
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  if (tables.length === 0) return null;
  return (
    <>
      <p className={common.quiet}>{words('state.no-table-others')}</p>
      <ul className={styles.list}>
        {tables.slice(0, MOST_TABLES).map((assessment) => (
          <li key={`${assessment.table.sheet}${String(assessment.table.range.top)}`}>
            <Button
              className={styles.item}
              onClick={() => {
                void showSheet(model, assessment.table.sheet);
                void revealTable(model, assessment.table);
              }}
            >
              <Mixed text={tableName(assessment)} />
            </Button>
          </li>
        ))}
      </ul>
      {tables.length > MOST_TABLES && (
        <Button
          onClick={() => {
            model.store.dispatch({ type: 'view-opened', view: { kind: 'review' } });
          }}
        >
          {words('state.no-table-all', { count: tables.length })}
        </Button>
      )}
    </>
  );
}

/** The sheet may be a form all the same, under heads that nobody knows. */
function WayOn(): ReactElement {
  const { store } = useModel();
  const words = useAnswerWords();
  const common = useCommonStyles();
  return (
    <>
      <p className={common.quiet}>{words('state.no-table-do')}</p>
      <Button
        onClick={() => {
          store.dispatch({ type: 'view-opened', view: { kind: 'teach', openedFrom: 'problems' } });
        }}
      >
        {words('state.no-table-teach')}
      </Button>
    </>
  );
}

function NoTable(): ReactElement {
  const engine = useEngine();
  const state = usePaneState();
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const grid = activeGrid(state);
  const kind = grid === null ? null : engine.kindOf(grid);
  const isRefused = activeRefused(state) !== null;
  const isSeenThrough = state.tables.length === 0 && unreadSheets(state).length === 0;
  const mayBeForm = (kind === null || kind === 'unread') && !isRefused;
  return (
    <div className={`${common.statement} ${styles.panel}`}>
      <RefusedNote />
      {!isRefused && <What kind={kind} sheet={grid?.sheet ?? ''} />}
      <Others />
      <ScanProgress className={styles.scan} />
      {isSeenThrough && <p className={common.quiet}>{words('state.no-table-any')}</p>}
      {isSeenThrough && mayBeForm && <WayOn />}
    </div>
  );
}

/** In place of the list; writing and taking back are there for the other tables. */
export function NoTablePanel(): ReactElement {
  const { tables } = usePaneState();
  const common = useCommonStyles();
  return (
    <>
      <div className={common.scroller}>
        <NoTable />
      </div>
      <CellNoticeBar />
      {tables.length > 0 && <Footer />}
    </>
  );
}
