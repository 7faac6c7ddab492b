import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { cellEditsOf } from '../../core/plan/cell-edits';
import { unkeep } from '../commands/keep';
import { write } from '../commands/write';
import { useModel, useStatePart } from '../context';
import { needsExplanation } from '../explanation';
import type { Fix } from '../fix';
import { fixLabel } from '../fix-label';
import { accessTo } from '../state/selectors';
import { RecordButtons } from '../record/record-buttons';
import type { RecordDetailKind } from '../record/record-detail';
import type { KeyedFinding } from '../state/keys';
import { useAnswerWords } from '../words/answer/words';
import { useCommonStyles } from './common-styles';
import { SteadyButton } from './steady-button';

const useStyles = makeStyles({
  // The narrowest pane gives them the whole line.
  buttons: { marginTop: '6px', '@media (max-width: 300px)': { marginInlineStart: '-48px' } },
  fix: { whiteSpace: 'normal', textAlign: 'start', minWidth: 0, fontWeight: tokens.fontWeightRegular },
  small: { minWidth: 0, paddingInline: '6px', whiteSpace: 'nowrap' },
  // They go to the next line together.
  quietButtons: { display: 'inline-flex', gap: '2px' },
});

interface FindingActionsProps {
  readonly assessment: Assessment;
  readonly entry: KeyedFinding;
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
  const { key, finding } = entry;
  const model = useModel();
  const { sheet } = assessment.table;
  const access = useStatePart((state) => accessTo(sheet, state, model.host.workbook.capabilities));
  const isWriting = useStatePart((state) => state.isWriting);
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const isOpen = finding.silenced === null;
  const open = (kind: 'explain' | 'keep'): void => {
    model.store.dispatch({ type: 'finding-selected', finding: key });
    model.store.dispatch({ type: 'view-opened', view: { kind, finding: key } });
  };
  return (
    <div
      className={mergeClasses(common.buttons, styles.buttons)}
      role="group"
      aria-label={props.label}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      {isAll && isOpen && fix !== null && access === 'protected' && (
        // Off, but within reach of the keyboard: that is where it says why.
        <Button size="small" className={styles.fix} disabledFocusable title={words('fix.protected')}>
          {fixLabel(fix, words).text}
        </Button>
      )}
      {isAll && isOpen && fix !== null && access === 'writable' && (
        // A file that only is read says so once.
        <SteadyButton
          size="small"
          title={fixLabel(fix, words).title}
          className={styles.fix}
          disabled={isWriting}
          onClick={() => {
            void write(model, 'corrected', fix.edits.flatMap(cellEditsOf));
          }}
        >
          {fixLabel(fix, words).text}
        </SteadyButton>
      )}
      {isAll && isOpen && needsExplanation(finding) && (
        <Button
          size="small"
          className={styles.fix}
          onClick={() => {
            open('explain');
          }}
        >
          {words('fix.explain')}
        </Button>
      )}
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
        </span>
      )}
    </div>
  );
}
