import {
  Button,
  Checkbox,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { Fragment, useMemo, useState, type ReactElement } from 'react';
import { a1 } from '../../core/grid';
import { write } from '../commands/write';
import { useCommonStyles } from '../components/common-styles';
import { CopyButton } from '../components/copy-button';
import { CellNoticeBar } from '../frame/notice-bar';
import { PanelFrame } from '../frame/panel-frame';
import { SteadyButton } from '../components/steady-button';
import { useEngine, useModel, usePaneState } from '../context';
import { assessOptions } from '../model';
import { alignedText } from '../format';
import { cellCount, editsToWrite, previewOf, type Preview, type PreviewTable } from './preview';
import { tableKey } from '../state/keys';
import { tableName } from '../state/selectors';
import { useChangesWords, type ChangesWords } from '../words/changes/words';
import { fateWords, nameOf, TableRows } from './preview-rows';

const useStyles = makeStyles({
  note: { padding: '8px 12px 0' },
  options: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '12px',
    flexWrap: 'wrap',
    padding: '4px 12px 0',
  },
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

function Mode(): ReactElement {
  const { store } = useModel();
  const { mode } = usePaneState().preview;
  const words = useChangesWords();
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={words('preview.mode')}
      value={mode}
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
  );
}

/** How, and of which tables. */
function Options({ canWrite }: { readonly canWrite: boolean }): ReactElement | null {
  const { store } = useModel();
  const state = usePaneState();
  const words = useChangesWords();
  const styles = useStyles();
  if (!canWrite && state.tables.length < 2) return null;
  return (
    <div className={styles.options}>
      {canWrite && <Mode />}
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

function Message({ what, remedy }: { readonly what: string; readonly remedy: string }): ReactElement {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <div className={styles.message}>
      <strong>{what}</strong>
      <div className={common.quiet}>{remedy}</div>
    </div>
  );
}

/** Why nothing can be written here, or what writing would cost. */
function Obstacles(): ReactElement {
  const { capabilities, origins } = useModel().host.workbook;
  const { canWrite, isSigned } = capabilities;
  const words = useChangesWords();
  return (
    <>
      {!canWrite && origins === undefined && (
        <Message what={words('state.read-only')} remedy={words('preview.read-only-note')} />
      )}
      {!canWrite && origins !== undefined && (
        <Message what={words('preview.several')} remedy={words('preview.several-note')} />
      )}
      {isSigned === true && <Message what={words('state.signed')} remedy={words('preview.signed-note')} />}
    </>
  );
}

/** What should stand in the cells, a line each, for those who correct them elsewhere. */
function listed(tables: readonly PreviewTable[], words: ChangesWords): string {
  return tables
    .map(({ assessment, derived, judged }) =>
      [
        tableName(assessment),
        ...[...derived, ...judged].map((row) => {
          const { edit, fate } = row;
          const note = fate === null ? [] : [fateWords(row, fate, false, words)];
          const name = `${a1(edit.cell)} ${nameOf(edit, words)}`;
          return [name, edit.before || words('preview.blank'), alignedText(edit), ...note].join('\t');
        }),
      ].join('\n'),
    )
    .join('\n\n');
}

/** The tables a portion at a time, each protected one after why it cannot be written. */
function Tables({
  tables,
  isReadOnly,
}: {
  readonly tables: readonly PreviewTable[];
  readonly isReadOnly: boolean;
}): ReactElement {
  const { preview } = usePaneState();
  const words = useChangesWords();
  const styles = useStyles();
  const [most, setMost] = useState(TABLES_AT_ONCE);
  const hidden = tables.length - most;
  const written = isReadOnly ? 0 : tables.filter(({ isProtected }) => !isProtected).length;
  const count = Math.min(hidden, TABLES_AT_ONCE);
  return (
    <>
      {tables.slice(0, most).map((table) => (
        <Fragment key={tableKey(table.assessment.table)}>
          {!isReadOnly && table.isProtected && (
            <Message
              what={words('preview.protected', { sheet: table.assessment.table.sheet })}
              remedy={words('preview.protected-note')}
            />
          )}
          <TableRows
            table={table}
            isNamed={preview.scope === 'all'}
            isView={isReadOnly || table.isProtected}
          />
        </Fragment>
      ))}
      {hidden > 0 && (
        <div className={styles.note}>
          <Button
            onClick={() => {
              setMost(most + TABLES_AT_ONCE);
            }}
          >
            {written > most
              ? words('preview.more', { count, total: written })
              : words('preview.more-view', { count })}
          </Button>
        </div>
      )}
    </>
  );
}

function countOf({ tables, ticked }: Preview, isView: boolean): number {
  const all = tables.flatMap(({ derived, judged }) => [...derived, ...judged].map(({ edit }) => edit));
  return cellCount(isView ? all : ticked);
}

function Summary({ tables, count }: { readonly tables: number; readonly count: number }): ReactElement {
  const { stale, preview } = usePaneState();
  const words = useChangesWords();
  const text =
    preview.scope === 'all'
      ? words('preview.count-all', { tables, count })
      : words('preview.count-table', { count });
  return <span role="status">{stale ? words('header.stale') : text}</span>;
}

/** The last step: what is ticked goes into the workbook. */
function WriteFooter({
  preview,
  count,
}: {
  readonly preview: Preview;
  readonly count: number;
}): ReactElement {
  const model = useModel();
  const state = usePaneState();
  const words = useChangesWords();
  const common = useCommonStyles();
  const { isWriting, stale } = state;
  return (
    <>
      <span className={mergeClasses(common.grow, common.quiet)}>{words('preview.undo-note')}</span>
      <SteadyButton
        appearance="primary"
        disabled={count === 0 || !model.host.workbook.capabilities.canWrite || isWriting || stale}
        onClick={() => {
          void write(model, 'written', editsToWrite(preview.ticked, state.preview.mode));
        }}
      >
        {isWriting ? words('preview.progress', { count }) : words('preview.write', { count })}
      </SteadyButton>
    </>
  );
}

/** Every cell that would be written, before and after, ticked or not; nothing else is written. */
export function PreviewPanel(): ReactElement {
  const model = useModel();
  const engine = useEngine();
  const state = usePaneState();
  const words = useChangesWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const options = assessOptions(engine, state);
  const preview = useMemo(() => previewOf(engine, state, options), [engine, state, options]);
  const isReadOnly = !model.host.workbook.capabilities.canWrite;
  const { tables } = preview;
  // What can be written nowhere is a list to look at and to take along.
  const isView = tables.length > 0 && (isReadOnly || tables.every(({ isProtected }) => isProtected));
  const count = countOf(preview, isView);
  return (
    <PanelFrame
      title={isView ? words('preview.view-heading') : words('preview.heading')}
      aside={<Summary tables={tables.length} count={count} />}
      notice={<CellNoticeBar />}
      footer={
        isView ? (
          <CopyButton text={() => listed(tables, words)} label={words('preview.copy')} size="medium" />
        ) : (
          <WriteFooter preview={preview} count={count} />
        )
      }
    >
      <Options canWrite={!isView} />
      <Obstacles />
      <Tables tables={tables} isReadOnly={isReadOnly} />
      {tables.length === 0 && (
        <p className={mergeClasses(common.quiet, styles.note)}>{words('preview.nothing')}</p>
      )}
    </PanelFrame>
  );
}
