import { Button, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { summarize } from '../../core/summary';
import { readAll } from '../commands/read';
import { writeReport } from '../commands/report';
import { CopyButton } from '../components/copy-button';
import { useCommonStyles } from '../components/common-styles';
import { CellNoticeBar } from '../components/notice-bar';
import { PanelFrame } from '../components/panel-frame';
import { PrintedReport } from '../components/printed-report';
import { useEngine, useLanguage, useModel, usePaneState, useWords } from '../context';
import { percent, score } from '../format';
import { reportCsv, reportMarkdown, type ReportVoice } from '../report';
import { drawSample, reviewRows, shownRows, type ReviewRow } from '../review';
import type { ReviewChoice } from '../state/state';
import type { PlainWordKey } from '../words/words';
import { Summary } from './summary-section';

const useStyles = makeStyles({
  controls: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '6px', padding: '8px 12px' },
  wide: { gridColumn: '1 / -1' },
  control: { minWidth: 0 },
  sample: { display: 'flex', gap: '6px', alignItems: 'center', gridColumn: '1 / -1' },
  share: { width: '64px', minWidth: 0 },
  seed: { flex: '1 1 0', minWidth: 0 },
  note: { padding: '0 12px 6px' },
  table: {
    tableLayout: 'fixed',
    '& th': { padding: '3px 4px' },
    '& td': { padding: '0 4px', height: '38px', verticalAlign: 'middle' },
    '& th:first-child, & td:first-child': { paddingLeft: '12px' },
    '& tbody tr:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  rate: { width: '58px' },
  total: { width: '50px' },
  grade: { width: '24px' },
  count: { width: '62px' },
  name: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    padding: '3px 0',
    width: '100%',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: {
    display: 'block',
    maxHeight: '36px',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  tag: {
    display: 'inline-block',
    minWidth: '20px',
    padding: '0 5px',
    marginRight: '3px',
    borderRadius: '9px',
    border: '1px solid currentColor',
    fontSize: '11px',
    lineHeight: '16px',
    textAlign: 'center',
    boxSizing: 'border-box',
  },
  track: { height: '3px', backgroundColor: tokens.colorNeutralBackground5 },
  done: {
    height: '3px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  exports: { padding: '10px 12px 16px' },
});

const FILTERS: readonly (readonly [ReviewChoice['filter'], PlainWordKey])[] = [
  ['all', 'review.filter-all'],
  ['problems', 'review.filter-problems'],
  ['pending', 'review.filter-pending'],
  ['returned', 'review.filter-returned'],
  ['sample', 'review.filter-sample'],
];
const SORTS: readonly (readonly [ReviewChoice['sort'], PlainWordKey])[] = [
  ['problems', 'review.sort-problems'],
  ['workbook', 'review.sort-workbook'],
  ['rate', 'review.sort-rate'],
  ['total', 'review.sort-total'],
];
const SHARES = [5, 10, 20, 30, 50];
const DEFAULT_SHARE = '10';

function Controls({ rows }: { readonly rows: readonly ReviewRow[] }): ReactElement {
  const { store, host } = useModel();
  const { review } = usePaneState();
  const words = useWords();
  const styles = useStyles();
  const [share, setShare] = useState(DEFAULT_SHARE);
  const [seed, setSeed] = useState(() => String(host.now().getTime() % 100_000));
  const change = (choice: Partial<ReviewChoice>): void => {
    store.dispatch({ type: 'review-changed', choice });
  };
  return (
    <div className={styles.controls}>
      <Input
        className={styles.wide}
        type="search"
        placeholder={words('review.search')}
        aria-label={words('review.search')}
        value={review.search}
        onChange={(_, { value }) => {
          change({ search: value });
        }}
      />
      <Select
        className={styles.control}
        aria-label={words('review.filter')}
        value={review.filter}
        onChange={(_, { value }) => {
          change({ filter: FILTERS.find(([id]) => id === value)?.[0] ?? 'all' });
        }}
      >
        {FILTERS.filter(([id]) => id !== 'sample' || review.sample !== null).map(([id, key]) => (
          <option key={id} value={id}>
            {words(key as 'review.filter-all')}
          </option>
        ))}
      </Select>
      <Select
        className={styles.control}
        aria-label={words('review.sort')}
        value={review.sort}
        onChange={(_, { value }) => {
          change({ sort: SORTS.find(([id]) => id === value)?.[0] ?? 'problems' });
        }}
      >
        {SORTS.map(([id, key]) => (
          <option key={id} value={id}>
            {words(key as 'review.sort-rate')}
          </option>
        ))}
      </Select>
      <div className={styles.sample}>
        <Select
          aria-label={words('review.sample-share')}
          value={share}
          onChange={(_, { value }) => {
            setShare(value);
          }}
        >
          {SHARES.map((percentage) => (
            <option key={percentage} value={String(percentage)}>
              {words('review.sample', { percent: percentage })}
            </option>
          ))}
        </Select>
        <Input
          className={styles.seed}
          aria-label={words('review.sample-seed')}
          title={words('review.sample-seed')}
          value={seed}
          onChange={(_, { value }) => {
            setSeed(value);
          }}
        />
        <Button
          disabled={rows.length === 0 || seed.trim() === ''}
          onClick={() => {
            const tables = drawSample(
              rows.map(({ key }) => key),
              Number(share),
              seed.trim(),
            );
            change({ sample: { seed: seed.trim(), tables }, filter: 'sample' });
          }}
        >
          {words('review.sample-draw')}
        </Button>
      </div>
    </div>
  );
}

function Row({ row }: { readonly row: ReviewRow }): ReactElement {
  const model = useModel();
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { line, mark, name } = row;
  const { error, warning } = line.findings;
  const open = (): void => {
    model.store.dispatch({ type: 'table-chosen', table: row.key });
    const { sheet, range } = line.assessment.table;
    if (model.host.workbook.capabilities.canReveal) {
      void model.host.workbook.reveal(sheet, { row: range.top, column: range.left });
    }
  };
  return (
    <tr data-table={row.key}>
      <td>
        <button type="button" className={styles.name} onClick={open}>
          <span className={styles.title}>{name}</span>
          {mark.before !== null && (
            <span className={common.quiet}>
              {words('review.changed-since', { status: words(`review.status-${mark.before}`) })}
            </span>
          )}
          {mark.status !== 'pending' && (
            <span className={mergeClasses(common.quiet, mark.status === 'returned' && common.error)}>
              {words(`review.status-${mark.status}`)}
            </span>
          )}
        </button>
      </td>
      <td className={common.end}>{percent(line.rate)}</td>
      <td className={common.end}>{score(line.total)}</td>
      <td>{line.grade ?? '—'}</td>
      <td>
        <span className={common.visuallyHidden}>
          {words('review.problem-count', { errors: error, warnings: warning })}
        </span>
        <span aria-hidden="true">
          {error > 0 && <span className={mergeClasses(styles.tag, common.error)}>{error}</span>}
          {warning > 0 && <span className={mergeClasses(styles.tag, common.warning)}>{warning}</span>}
          {error + warning === 0 && <span className={common.ok}>{words('review.passed')}</span>}
        </span>
      </td>
    </tr>
  );
}

function Exports({ voice }: { readonly voice: ReportVoice }): ReactElement {
  const { host } = useModel();
  const state = usePaneState();
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { offerFile } = host;
  const [isPrinting, setIsPrinting] = useState(false);
  return (
    <div
      className={mergeClasses(common.buttons, styles.exports)}
      role="group"
      aria-label={words('report.more')}
    >
      {offerFile !== null && (
        <>
          <Button
            size="small"
            onClick={() => {
              offerFile(`${words('report.sheet')}.csv`, reportCsv(state, voice), 'text/csv;charset=utf-8');
            }}
          >
            {words('report.csv')}
          </Button>
          <Button
            size="small"
            onClick={() => {
              offerFile(
                `${words('report.sheet')}.md`,
                reportMarkdown(state, voice, host.now()),
                'text/markdown;charset=utf-8',
              );
            }}
          >
            {words('report.markdown')}
          </Button>
        </>
      )}
      <CopyButton
        text={() => reportMarkdown(state, voice, host.now())}
        label={words('report.copy-markdown')}
      />
      <Button
        size="small"
        onClick={() => {
          setIsPrinting(true);
        }}
      >
        {words('report.print')}
      </Button>
      {isPrinting && (
        <PrintedReport
          voice={voice}
          onDone={() => {
            setIsPrinting(false);
          }}
        />
      )}
    </div>
  );
}

/** A reviewer's home: all tables at a glance. */
export function ReviewPanel(): ReactElement {
  const model = useModel();
  const engine = useEngine();
  const state = usePaneState();
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const common = useCommonStyles();
  const rows = useMemo(() => reviewRows(state), [state]);
  const shown = useMemo(() => shownRows(rows, state.review), [rows, state.review]);
  const summary = useMemo(() => summarize(state.tables), [state.tables]);
  const voice: ReportVoice = { engine, words, language };
  const done = rows.filter(({ mark }) => mark.status !== 'pending').length;
  const unread = state.sheets.filter(
    ({ name, visibility }) => visibility === 'visible' && !state.grids.has(name),
  ).length;
  const { sample } = state.review;
  return (
    <PanelFrame
      title={words('review.heading')}
      aside={words('review.progress', { done, count: rows.length })}
      footer={
        <>
          <Button
            appearance="primary"
            className={common.grow}
            disabled={!model.host.workbook.capabilities.canAddSheet || state.busy === 'writing'}
            onClick={() => {
              void writeReport(model, voice);
            }}
          >
            {words('report.write')}
          </Button>
          <Button
            onClick={() => {
              model.store.dispatch({ type: 'view-opened', view: { kind: 'letters' } });
            }}
          >
            {words('letter.button')}
          </Button>
          {model.host.openComparison !== undefined && (
            <Button
              onClick={() => {
                model.store.dispatch({ type: 'view-opened', view: { kind: 'against' } });
              }}
            >
              {words('against.button')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.track} aria-hidden="true">
        <div
          className={styles.done}
          style={{ width: `${String(rows.length === 0 ? 0 : (done / rows.length) * 100)}%` }}
        />
      </div>
      <Controls rows={rows} />
      {sample !== null && (
        <p className={mergeClasses(common.quiet, styles.note)}>
          {words('review.sample-shown', { count: sample.tables.size, seed: sample.seed })}
        </p>
      )}
      {unread > 0 && (
        <div className={mergeClasses(common.buttons, styles.note)}>
          <span className={common.quiet}>{words('review.unread', { count: unread })}</span>
          <Button
            size="small"
            onClick={() => {
              void readAll(model);
            }}
          >
            {words('state.large-do')}
          </Button>
        </div>
      )}
      {shown.length === 0 ? (
        <p className={mergeClasses(common.quiet, styles.note)}>{words('review.none')}</p>
      ) : (
        <table className={mergeClasses(common.table, styles.table)}>
          <thead>
            <tr>
              <th scope="col">{words('review.project')}</th>
              <th scope="col" className={mergeClasses(common.end, styles.rate)}>
                {words('score.rate')}
              </th>
              <th scope="col" className={mergeClasses(common.end, styles.total)}>
                {words('score.total')}
              </th>
              <th scope="col" className={styles.grade}>
                <span className={common.visuallyHidden}>{words('score.grade')}</span>
              </th>
              <th scope="col" className={styles.count}>
                {words('review.problems')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <Summary summary={summary} />
      <Exports voice={voice} />
      <CellNoticeBar />
    </PanelFrame>
  );
}
