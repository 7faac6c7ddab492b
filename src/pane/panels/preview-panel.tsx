import {
  Button,
  Checkbox,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { PlannedEdit } from '../../core/assessment';
import { a1 } from '../../core/grid';
import { write } from '../commands/write';
import { CellLink } from '../components/cell-link';
import { useCommonStyles } from '../components/common-styles';
import { CellNoticeBar } from '../components/notice-bar';
import { PanelFrame } from '../components/panel-frame';
import { SteadyButton } from '../components/steady-button';
import { useEngine, useModel, usePaneState } from '../context';
import { alignedText, repeatsText } from '../format';
import { assessOptions } from '../model';
import { cellCount, editsToWrite, previewOf, type PreviewRow, type PreviewTable } from '../preview';
import { tableKey } from '../state/keys';
import { tableName } from '../state/selectors';
import { useChangesWords, type ChangesWords } from '../words/changes/words';

const useStyles = makeStyles({
  table: {
    tableLayout: 'fixed',
    // Head cells are padded on both sides beside their width.
    '& th:first-child': { width: '18px' },
    '& td:first-child:not([colspan])': { padding: '0 0 0 4px !important' },
    '& th:nth-child(n + 3)': { width: '58px' },
    '& td': { verticalAlign: 'middle' },
  },
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
  note: { padding: '8px 12px 0' },
  options: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '12px',
    flexWrap: 'wrap',
    padding: '4px 12px 0',
  },
  option: { display: 'flex', alignItems: 'center' },
  message: {
    margin: '10px 12px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** So many tables at first, and so many more each time: a preview of hundreds is not drawn at once. */
const TABLES_AT_ONCE = 25;

/** Figures of the whole table are called by what they are, scores and subtotals by their row. */
function nameOf({ figure, label }: PlannedEdit, words: ChangesWords): string {
  const isOfRow = figure === 'score' || figure === 'subtotal';
  return isOfRow && label !== '' ? label : words(`fix.${figure}`);
}

function Row({ row, onToggle }: { readonly row: PreviewRow; readonly onToggle: () => void }): ReactElement {
  const { mode } = usePaneState().preview;
  const words = useChangesWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { edit } = row;
  const shown = (text: string): string => (text === '' ? words('preview.blank') : text);
  return (
    <tr>
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
      <td className={styles.label}>
        <span className={styles.name} title={nameOf(edit, words)}>
          <CellLink sheet={edit.sheet} cell={edit.cell} /> {nameOf(edit, words)}
        </span>
        {edit.repeats !== undefined && (
          <div className={styles.formula}>{words('fix.repeats', { cells: repeatsText(edit) })}</div>
        )}
        {mode === 'formulas' && edit.formula !== null && <div className={styles.formula}>{edit.formula}</div>}
      </td>
      <td className={mergeClasses(common.end, styles.before)}>{shown(edit.before)}</td>
      <td className={mergeClasses(common.end, styles.after, !row.ticked && styles.off)}>
        {shown(alignedText(edit))}
      </td>
    </tr>
  );
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

function TableRows({
  table,
  isNamed,
}: {
  readonly table: PreviewTable;
  readonly isNamed: boolean;
}): ReactElement {
  const { store } = useModel();
  const { preview } = usePaneState();
  const words = useChangesWords();
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <table className={mergeClasses(common.table, common.edges, styles.table)}>
      {isNamed && <caption className={styles.caption}>{tableName(table.assessment)}</caption>}
      <thead>
        <tr>
          <th scope="col">
            <span className={common.visuallyHidden}>{words('preview.write-column')}</span>
          </th>
          <th scope="col">{words('preview.cell')}</th>
          <th scope="col" className={mergeClasses(common.end, styles.before)}>
            {words('preview.before')}
          </th>
          <th scope="col" className={mergeClasses(common.end, styles.before)}>
            {words('preview.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {table.derived.map((row) => (
          <Row
            key={row.key}
            row={row}
            onToggle={() => {
              store.dispatch({
                type: 'preview-changed',
                choice: { skipped: toggled(preview.skipped, row.key) },
              });
            }}
          />
        ))}
      </tbody>
      {table.judged.length > 0 && (
        <tbody>
          <tr>
            <td colSpan={4} className={styles.group}>
              <strong>{words('preview.judged')}</strong> {words('preview.judged-note')}
            </td>
          </tr>
          {table.judged.map((row) => (
            <Row
              key={row.key}
              row={row}
              onToggle={() => {
                store.dispatch({
                  type: 'preview-changed',
                  choice: { judged: toggled(preview.judged, row.key) },
                });
              }}
            />
          ))}
        </tbody>
      )}
    </table>
  );
}

function Options(): ReactElement {
  const { store } = useModel();
  const state = usePaneState();
  const words = useChangesWords();
  const styles = useStyles();
  return (
    <div className={styles.options}>
      <RadioGroup
        layout="horizontal"
        aria-label={words('preview.mode')}
        value={state.preview.mode}
        onChange={(_, { value }) => {
          store.dispatch({
            type: 'preview-changed',
            choice: { mode: value === 'formulas' ? 'formulas' : 'values' },
          });
        }}
      >
        <Radio value="values" label={words('preview.values')} />
        <Radio value="formulas" label={words('preview.formulas')} title={words('preview.formula-note')} />
      </RadioGroup>
      {state.tables.length > 1 && (
        <Checkbox
          checked={state.preview.scope === 'all'}
          label={words('preview.scope-all')}
          onChange={(_, { checked }) => {
            store.dispatch({
              type: 'preview-changed',
              choice: { scope: checked === true ? 'all' : 'table' },
            });
          }}
        />
      )}
    </div>
  );
}

export function PreviewPanel(): ReactElement {
  const model = useModel();
  const engine = useEngine();
  const state = usePaneState();
  const words = useChangesWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const options = assessOptions(engine, state);
  const { preview: choice } = state;
  const preview = useMemo(() => previewOf(engine, state, options), [engine, state, options]);
  const count = cellCount(preview.ticked);
  const isReadOnly = !model.host.workbook.capabilities.canWrite;
  const { isWriting } = state;
  const [most, setMost] = useState(TABLES_AT_ONCE);
  const hidden = preview.tables.length - most;
  const summary =
    choice.scope === 'all'
      ? words('preview.count-all', { tables: preview.tables.length, count })
      : words('preview.count-table', { count });
  return (
    <PanelFrame
      title={words('preview.heading')}
      aside={<span role="status">{state.stale ? words('header.stale') : summary}</span>}
      notice={<CellNoticeBar />}
      footer={
        <>
          <span className={mergeClasses(common.grow, common.quiet)}>{words('preview.undo-note')}</span>
          <SteadyButton
            appearance="primary"
            disabled={count === 0 || isReadOnly || isWriting || state.stale}
            onClick={() => {
              void write(model, 'written', editsToWrite(preview.ticked, choice.mode));
            }}
          >
            {isWriting ? words('preview.progress', { count }) : words('preview.write', { count })}
          </SteadyButton>
        </>
      }
    >
      <Options />
      {isReadOnly && (
        <div className={styles.message}>
          <strong>{words('state.read-only')}</strong>
          <div className={common.quiet}>{words('preview.read-only-note')}</div>
        </div>
      )}
      {model.host.workbook.capabilities.isSigned === true && (
        <div className={styles.message}>
          <strong>{words('state.signed')}</strong>
          <div className={common.quiet}>{words('preview.signed-note')}</div>
        </div>
      )}
      {preview.tables.slice(0, most).map((table) => (
        <TableRows key={tableKey(table.assessment.table)} table={table} isNamed={choice.scope === 'all'} />
      ))}
      {hidden > 0 && (
        <div className={styles.note}>
          <Button
            onClick={() => {
              setMost(most + TABLES_AT_ONCE);
            }}
          >
            {words('preview.more', { count: Math.min(hidden, TABLES_AT_ONCE), total: preview.tables.length })}
          </Button>
        </div>
      )}
      {preview.tables.length === 0 && preview.protectedSheets.length === 0 && (
        <p className={mergeClasses(common.quiet, styles.note)}>{words('preview.nothing')}</p>
      )}
      {preview.protectedSheets.map((sheet) => (
        <div key={sheet} className={styles.message}>
          <strong>{words('preview.protected', { sheet })}</strong>
          <div className={common.quiet}>{words('preview.protected-note')}</div>
        </div>
      ))}
    </PanelFrame>
  );
}
