/** What the pane shows when there is no answer to show, each with a way on. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Failure } from '../../workbook/workbook';
import { load, readAll, SHEETS_READ_AT_ONCE, showSheet } from '../commands/read';
import { useModel, usePaneState, useWords } from '../context';
import { diagnostics } from '../diagnostics';
import { tableName } from '../state/selectors';
import { CopyButton } from './copy-button';
import { useCommonStyles } from './common-styles';
import { failureWords } from './notice-bar';

const useStyles = makeStyles({
  bones: { padding: '10px 12px', display: 'flex', flexDirection: 'column', gap: '10px' },
  bone: {
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { border: '1px solid GrayText' },
  },
  tall: { height: '44px' },
  short: { width: '60%' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    alignSelf: 'stretch',
  },
  item: { justifyContent: 'flex-start', width: '100%', textAlign: 'start' },
});

const LONG_MS = 1000;

/** The shape of the answer, at once; words after a second. */
export function LoadingState(): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLong(true);
    }, LONG_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className={styles.bones} role="status">
      <span className={isLong ? common.quiet : common.visuallyHidden}>
        {words(isLong ? 'app.loading-long' : 'app.loading')}
      </span>
      <div className={mergeClasses(styles.bone, styles.tall)} />
      <div className={mergeClasses(styles.bone, styles.short)} />
      <div className={mergeClasses(styles.bone, styles.tall)} />
      <div className={mergeClasses(styles.bone, styles.tall)} />
    </div>
  );
}

export function FailedState({ failure }: { readonly failure: Failure }): ReactElement {
  const model = useModel();
  const words = useWords();
  const common = useCommonStyles();
  const { what, remedy } = failureWords(failure.code, failure.detail, words);
  return (
    <div className={common.statement} role="alert">
      <strong>{what}</strong>
      <p className={common.quiet}>{remedy}</p>
      <div className={common.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            void load(model);
          }}
        >
          {words('failure.retry')}
        </Button>
        <CopyButton text={() => diagnostics(model, 'load', null)} label={words('state.copy-diagnostics')} />
      </div>
    </div>
  );
}

/** Says what was looked for, and offers the sheets that have a table. */
export function NoTableState(): ReactElement {
  const model = useModel();
  const state = usePaneState();
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const unread = state.sheets.filter(
    ({ name, visibility }) => visibility === 'visible' && !state.grids.has(name),
  );
  return (
    <div className={common.statement}>
      <strong>{words('state.no-table')}</strong>
      <p className={common.quiet}>{words('state.no-table-looked')}</p>
      {state.tables.length > 0 && (
        <>
          <p className={common.quiet}>{words('state.no-table-others')}</p>
          <ul className={styles.list}>
            {state.tables.map((assessment) => (
              <li key={`${assessment.table.sheet}${String(assessment.table.range.top)}`}>
                <Button
                  className={styles.item}
                  onClick={() => {
                    void showSheet(model, assessment.table.sheet);
                    void model.host.workbook.reveal(assessment.table.sheet, assessment.table.range);
                  }}
                >
                  {tableName(assessment)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {unread.length > 0 && state.sheets.length > SHEETS_READ_AT_ONCE && (
        <Button
          onClick={() => {
            void readAll(model);
          }}
        >
          {words('state.scan-all')}
        </Button>
      )}
      {state.tables.length === 0 && unread.length === 0 && (
        <>
          <p className={common.quiet}>{words('state.no-table-any')}</p>
          <p className={common.quiet}>{words('state.no-table-do')}</p>
        </>
      )}
    </div>
  );
}
