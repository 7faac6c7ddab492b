import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { snapshotOf } from '../../core/edit';
import { a1, cellAt } from '../../core/grid';
import { repeatsOf } from '../../core/plan/cell-edits';
import { runAction } from '../actions';
import { revealCell } from '../commands/navigate';
import { write } from '../commands/write';
import { CopyButton } from '../components/copy-button';
import { useCommonStyles } from '../components/common-styles';
import { Mixed } from '../components/mixed';
import { SteadyButton } from '../components/steady-button';
import { PanelFrame } from '../frame/panel-frame';
import { ReadOnlyNote } from '../components/read-only-note';
import { useEngine, useModel, usePaneState } from '../context';
import { compose, emptyDraft, explanationTask, type ExplanationTask } from './explanation';
import { repeatsText } from '../format';
import { accessTo, findingByKey, walkOrder } from '../state/selectors';
import type { ExplanationDraft, FindingKey } from '../state/state';
import { useReasonsWords } from '../words/reasons/words';
import { ExplainFields, type ReasonQuality } from './explain-fields';

const useStyles = makeStyles({
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto 1fr',
    gap: '3px 8px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  field: { display: 'flex', flexDirection: 'column', gap: '3px' },
  preview: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: '7px 9px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    margin: 0,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

function useDraft(
  key: FindingKey,
  task: ExplanationTask,
): [ExplanationDraft, (next: ExplanationDraft) => void] {
  const { store } = useModel();
  const draft = usePaneState().drafts.get(key) ?? emptyDraft(task);
  return [
    draft,
    (next) => {
      store.dispatch({ type: 'draft-changed', finding: key, draft: next });
    },
  ];
}

interface ExplainPanelProps {
  readonly assessment: Assessment;
  readonly finding: FindingKey;
}

export function ExplainPanel({ assessment, finding: key }: ExplainPanelProps): ReactElement | null {
  const words = useReasonsWords();
  const finding = findingByKey(assessment, key)?.finding ?? null;
  const task = finding === null ? null : explanationTask(assessment, finding, words);
  if (finding === null || task === null) {
    return (
      <PanelFrame title={words('fix.explain')}>
        <Gone findingKey={key} />
      </PanelFrame>
    );
  }
  return <Editor assessment={assessment} findingKey={key} task={task} />;
}

/** The finding went away while its panel was open, for instance because somebody filled the cell in; what was written is not lost with it. */
function Gone({ findingKey }: { readonly findingKey: FindingKey }): ReactElement {
  const draft = usePaneState().drafts.get(findingKey);
  const words = useReasonsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const gone = <p className={mergeClasses(common.quiet, common.statement)}>{words('explain.gone')}</p>;
  if (draft === undefined || draft.reason.trim() === '') return gone;
  const text = compose(draft, words);
  return (
    <>
      {gone}
      <div className={common.body}>
        <p className={common.quiet}>{words('explain.gone-text')}</p>
        <p className={styles.preview}>
          <Mixed text={text} />
        </p>
        <CopyButton text={() => text} label={words('explain.copy')} />
      </div>
    </>
  );
}

/** 2 / 4: where the finding stands among those that the keys walk. */
function placeOf(assessment: Assessment, key: FindingKey): string | undefined {
  const order = walkOrder(assessment);
  const at = order.findIndex((entry) => entry.key === key);
  return at < 0 ? undefined : `${String(at + 1)} / ${String(order.length)}`;
}

interface EditorProps {
  readonly assessment: Assessment;
  readonly findingKey: FindingKey;
  readonly task: ExplanationTask;
}

/** What is written so far, and what may be done with it. */
interface Explanation {
  readonly task: ExplanationTask;
  readonly isReason: boolean;
  /** What the cell will say. */
  readonly text: string;
  /** The address of the cell; empty where the form has none for reasons. */
  readonly cell: string;
  readonly access: ReturnType<typeof accessTo>;
  readonly isToFill: boolean;
}

function Editor({ assessment, findingKey, task }: EditorProps): ReactElement {
  const { host } = useModel();
  const state = usePaneState();
  const words = useReasonsWords();
  const common = useCommonStyles();
  const [draft, setDraft] = useDraft(findingKey, task);
  const quality: ReasonQuality = useEngine().judgeReason(draft.reason, task);
  const { sheet } = assessment.table;
  const { target } = task;
  const access = accessTo(sheet, state, host.workbook.capabilities);
  const explanation: Explanation = {
    task,
    isReason: quality === 'ok' || quality === 'weak',
    text: compose(draft, words),
    cell: target === null ? '' : a1(target.address),
    access,
    isToFill: target !== null && access === 'writable',
  };
  return (
    <PanelFrame
      title={target === null ? words('fix.explain') : words('explain.heading', { cell: explanation.cell })}
      aside={placeOf(assessment, findingKey)}
      footer={<Actions sheet={sheet} explanation={explanation} />}
    >
      <div className={common.body}>
        <Facts sheet={sheet} explanation={explanation} />
        <ExplainFields draft={draft} onChange={setDraft} quality={quality} />
        <Outcome sheet={sheet} explanation={explanation} />
      </div>
    </PanelFrame>
  );
}

interface PartProps {
  readonly explanation: Explanation;
}

function Actions({ sheet, explanation }: PartProps & { readonly sheet: string }): ReactElement {
  const model = useModel();
  const state = usePaneState();
  const words = useReasonsWords();
  const common = useCommonStyles();
  const { text, cell, isReason, isToFill } = explanation;
  const { target } = explanation.task;
  const fill = (): void => {
    if (target === null) return;
    const grid = state.grids.get(sheet);
    const before = snapshotOf(
      grid === undefined ? undefined : cellAt(grid, target.address.row, target.address.column),
    );
    const after = { kind: 'text', value: text } as const;
    void write(model, 'filled', [
      { sheet, cell: target.address, before, after },
      ...repeatsOf(sheet, target, after),
    ]);
  };
  return (
    <>
      {!isToFill ? (
        <CopyButton
          text={() => text}
          label={words('explain.copy')}
          appearance="primary"
          size="medium"
          disabled={!isReason}
        />
      ) : (
        <SteadyButton appearance="primary" disabled={!isReason || state.isWriting} onClick={fill}>
          {words('explain.fill', { cell })}
        </SteadyButton>
      )}
      {target !== null && (
        <Button
          onClick={() => {
            void revealCell(model, sheet, target.address);
          }}
        >
          {words('fix.go')}
        </Button>
      )}
      <span className={common.grow} />
      <Button
        appearance="subtle"
        onClick={() => {
          runAction(model, 'next-problem');
        }}
      >
        {words('nav.next')}
      </Button>
    </>
  );
}

/** The row to be explained, and what stands in its cell or keeps it from being written. */
function Facts({ sheet, explanation }: PartProps & { readonly sheet: string }): ReactElement {
  const { task, access } = explanation;
  const words = useReasonsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const existing = task.target?.cell.text.trim() ?? '';
  return (
    <>
      <p className={styles.name}>
        <Mixed text={task.name} />
      </p>
      <dl className={styles.facts}>
        {task.rows.map(({ label, value }) => (
          <FactPair key={label} label={label} value={value} />
        ))}
      </dl>
      {existing !== '' && (
        <p className={common.quiet}>
          <Mixed text={words('explain.existing', { text: existing })} />
        </p>
      )}
      {task.target !== null && access === 'read-only' && <ReadOnlyNote sheet={sheet} />}
      {task.target !== null && access === 'protected' && (
        <p className={common.quiet}>{words('state.protected-sheet')}</p>
      )}
      {task.target === null && <p className={common.quiet}>{words('explain.no-cell')}</p>}
    </>
  );
}

/** What the cell will say, once there is a reason. */
function Outcome({ sheet, explanation }: PartProps & { readonly sheet: string }): ReactElement {
  const words = useReasonsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { text, cell, isReason, isToFill } = explanation;
  const { target } = explanation.task;
  if (!isReason) return <p className={common.quiet}>{words('explain.empty')}</p>;
  const repeats =
    target === null ? '' : repeatsText({ repeats: repeatsOf(sheet, target, { kind: 'blank' }) });
  return (
    <div className={styles.field}>
      <span className={common.quiet}>
        {isToFill ? words('explain.preview', { cell }) : words('explain.preview-copy')}
      </span>
      <p className={styles.preview}>{text}</p>
      {isToFill && repeats !== '' && (
        <p className={common.quiet}>{words('fix.repeats', { cells: repeats })}</p>
      )}
    </div>
  );
}

function FactPair({ label, value }: { readonly label: string; readonly value: string }): ReactElement {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <Mixed text={value} />
      </dd>
    </>
  );
}
