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
import { write } from '../commands/write';
import { useCommonStyles } from '../components/common-styles';
import { CellNoticeBar } from '../components/notice-bar';
import { PanelFrame } from '../components/panel-frame';
import { SteadyButton } from '../components/steady-button';
import { useEngine, useModel, usePaneState } from '../context';
import { assessOptions } from '../model';
import { cellCount, editsToWrite, previewOf } from '../preview';
import { tableKey } from '../state/keys';
import { useChangesWords } from '../words/changes/words';
import { TableRows } from './preview-rows';

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
  const { canWrite, isSigned } = useModel().host.workbook.capabilities;
  const words = useChangesWords();
  return (
    <>
      {!canWrite && <Message what={words('state.read-only')} remedy={words('preview.read-only-note')} />}
      {isSigned === true && <Message what={words('state.signed')} remedy={words('preview.signed-note')} />}
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
      <Obstacles />
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
        <Message
          key={sheet}
          what={words('preview.protected', { sheet })}
          remedy={words('preview.protected-note')}
        />
      ))}
    </PanelFrame>
  );
}
