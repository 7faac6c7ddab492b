import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { cellEditsOf } from '../../core/plan/cell-edits';
import { unkeep } from '../commands/keep';
import { write } from '../commands/write';
import { runAction } from '../actions';
import { useEngine, useModel, useStatePart } from '../context';
import { needsExplanation } from '../reasons/needs-explanation';
import { scoresToTick, type Fix } from './fix';
import { fixLabel } from './fix-label';
import { accessTo } from '../state/selectors';
import { RecordButtons } from '../record/record-buttons';
import type { RecordDetailKind } from '../record/record-detail';
import type { KeyedFinding } from '../state/keys';
import { useAnswerWords } from '../words/answer/words';
import { useCommonStyles } from '../components/common-styles';
import { SteadyButton } from '../components/steady-button';

const useStyles = makeStyles({
  // The narrowest pane gives them the whole line.
  buttons: { marginTop: '6px', '@media (max-width: 300px)': { marginInlineStart: '-48px' } },
  fix: { whiteSpace: 'normal', textAlign: 'start', minWidth: 0, fontWeight: tokens.fontWeightRegular },
  small: { minWidth: 0, paddingInline: '6px', whiteSpace: 'nowrap' },
  // They go to the next line together.
  quietButtons: { display: 'inline-flex', gap: '2px' },
});

interface OfFinding {
  readonly assessment: Assessment;
  readonly entry: KeyedFinding;
}

/** 改为 …: off where the sheet is protected, missing in a file that only is read, which says so once. */
function FixButton({ fix, sheet }: { readonly fix: Fix; readonly sheet: string }): ReactElement | null {
  const model = useModel();
  const access = useStatePart((state) => accessTo(sheet, state, model.host.workbook.capabilities));
  const isWriting = useStatePart((state) => state.isWriting);
  const words = useAnswerWords();
  const styles = useStyles();
  if (access === 'read-only') return null;
  const { text, title } = fixLabel(fix, words);
  if (access === 'protected')
    return (
      // Off, but within reach of the keyboard: that is where it says why.
      <Button size="small" className={styles.fix} disabledFocusable title={words('fix.protected')}>
        {text}
      </Button>
    );
  return (
    <SteadyButton
      size="small"
      title={title}
      className={styles.fix}
      disabled={isWriting}
      onClick={() => {
        void write(model, 'corrected', fix.edits.flatMap(cellEditsOf));
      }}
    >
      {text}
    </SteadyButton>
  );
}

/** Scores that are missing all over the table are ticked in the preview, one by one. */
function ScoresButton({ assessment, entry }: OfFinding): ReactElement | null {
  const model = useModel();
  const engine = useEngine();
  const words = useAnswerWords();
  const styles = useStyles();
  const { sheet } = assessment.table;
  const access = useStatePart((state) => accessTo(sheet, state, model.host.workbook.capabilities));
  const count = access === 'writable' ? scoresToTick(engine, assessment, entry.finding) : 0;
  if (count === 0) return null;
  return (
    <Button
      size="small"
      className={styles.fix}
      onClick={() => {
        model.store.dispatch({ type: 'finding-selected', finding: entry.key });
        runAction(model, 'preview');
      }}
    >
      {words('fix.scores', { count })}
    </Button>
  );
}

/** Opens what is asked about a finding in a panel of its own. */
function useOpenPanel({ key }: KeyedFinding): (kind: 'explain' | 'keep') => void {
  const { store } = useModel();
  return (kind) => {
    store.dispatch({ type: 'finding-selected', finding: key });
    store.dispatch({ type: 'view-opened', view: { kind, finding: key } });
  };
}

function ExplainButton({ entry }: Pick<OfFinding, 'entry'>): ReactElement {
  const words = useAnswerWords();
  const styles = useStyles();
  const open = useOpenPanel(entry);
  return (
    <Button
      size="small"
      className={styles.fix}
      onClick={() => {
        open('explain');
      }}
    >
      {words('fix.explain')}
    </Button>
  );
}

/** 保留…, or no longer. */
function KeepButton({ assessment, entry }: OfFinding): ReactElement {
  const model = useModel();
  const words = useAnswerWords();
  const styles = useStyles();
  const open = useOpenPanel(entry);
  const { finding } = entry;
  const isOpen = finding.silenced === null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.small}
      {...(isOpen ? { 'aria-label': words('fix.keep-name'), title: words('fix.keep-name') } : {})}
      onClick={() => {
        if (isOpen) open('keep');
        else unkeep(model, assessment, finding);
      }}
    >
      {words(isOpen ? 'fix.keep' : 'fix.unkeep')}
    </Button>
  );
}

interface FindingActionsProps extends OfFinding {
  readonly fix: Fix | null;
  /** What they are about, for those who hear them. */
  readonly label: string;
  /** False where only the comparison with another file can be opened. */
  readonly isAll: boolean;
  readonly showsBasis: boolean;
  readonly onBasis: (shows: boolean) => void;
  readonly opened: RecordDetailKind | null;
  readonly onOpen: (opened: RecordDetailKind | null) => void;
}

/** What one can do about a finding: mend it, explain it, compare it, see its basis, keep it. */
export function FindingActions(props: FindingActionsProps): ReactElement {
  const { assessment, entry, fix, isAll, showsBasis } = props;
  const { finding } = entry;
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const isToDo = isAll && finding.silenced === null;
  return (
    <div
      className={mergeClasses(common.buttons, styles.buttons)}
      role="group"
      aria-label={props.label}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      {isToDo && fix !== null && <FixButton fix={fix} sheet={assessment.table.sheet} />}
      {isToDo && fix === null && finding.rule === 'missing-score' && (
        <ScoresButton assessment={assessment} entry={entry} />
      )}
      {isToDo && needsExplanation(finding) && <ExplainButton entry={entry} />}
      <RecordButtons finding={finding} className={styles.fix} opened={props.opened} onOpen={props.onOpen} />
      {isAll && (
        <span className={styles.quietButtons}>
          <Button
            size="small"
            appearance="subtle"
            className={styles.small}
            aria-expanded={showsBasis}
            onClick={() => {
              props.onBasis(!showsBasis);
            }}
          >
            {words('finding.basis')}
          </Button>
          <KeepButton assessment={assessment} entry={entry} />
        </span>
      )}
    </div>
  );
}
