import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formKey, formStandsOn, readsAs } from '../../core/table/taught/form-likeness';
import type { FormDescription } from '../../core/table/taught/form-description';
import { rejudge } from '../commands/reassess';
import { useModel, usePaneState } from '../context';
import { restoredCounts } from '../keeping/restored-counts';
import { currentAssessment } from '../state/selectors';
import type { PaneState } from '../state/state';
import { useCommonStyles } from '../components/common-styles';
import { Icon } from '../components/icons';
import { useAnswerWords, type AnswerWords } from '../words/answer/words';
import { Mixed } from '../components/mixed';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '3px 6px 3px 12px',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  small: { minWidth: 0, flexShrink: 0 },
});

function restoredText(state: PaneState, words: AnswerWords): string {
  const counts = restoredCounts(state);
  const parts = [
    counts.kept > 0 ? words('restored.kept', { count: counts.kept }) : null,
    counts.asked > 0 ? words('restored.asked', { count: counts.asked }) : null,
    counts.marks > 0 ? words('restored.marks', { count: counts.marks }) : null,
    counts.changed > 0 ? words('restored.marks-changed', { count: counts.changed }) : null,
    state.restored?.form === true && state.form !== null ? words('restored.form') : null,
    state.restored?.policy === true ? words('restored.policy') : null,
    state.restored?.isRefused === true ? words('restored.refused') : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `${parts.join(words('restored.joiner'))}${words('restored.stop')}`;
}

/** A form of the library that the open sheet has and that reads it otherwise than it is read now. */
function offeredForm(state: PaneState): FormDescription | null {
  if (state.form !== null) return null;
  const assessment = currentAssessment(state);
  const sheet = assessment?.table.sheet ?? state.sheets.find(({ isActive }) => isActive)?.name;
  const grid = sheet === undefined ? undefined : state.grids.get(sheet);
  if (grid === undefined) return null;
  const fits = (form: FormDescription): boolean =>
    !state.declinedForms.has(formKey(form)) &&
    formStandsOn(form, grid) &&
    (assessment === null || !readsAs(form, assessment.table));
  return state.library.forms.filter(fits).at(-1) ?? null;
}

/** Says quietly what was taken over from an earlier opening, and offers a form that was taught on another workbook. */
export function RestoredNote(): ReactElement {
  const model = useModel();
  const state = usePaneState();
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const text = restoredText(state, words);
  const form = offeredForm(state);
  return (
    <>
      {text !== '' && (
        <div className={styles.note}>
          <span className={`${common.quiet} ${styles.text}`} role="status" data-restored>
            {text}
          </span>
          <Button
            size="small"
            appearance="subtle"
            icon={<Icon name="cross" />}
            aria-label={words('restored.dismiss')}
            onClick={() => {
              model.store.dispatch({ type: 'restored-dismissed' });
            }}
          />
        </div>
      )}
      {form !== null && (
        <div className={styles.note} role="group" aria-label={words('offer.form', { name: form.name })}>
          <span className={`${common.quiet} ${styles.text}`}>
            <Mixed text={words('offer.form', { name: form.name })} />
          </span>
          <Button
            size="small"
            className={styles.small}
            onClick={() => {
              void rejudge(model, { type: 'form-taught', form });
            }}
          >
            {words('offer.use')}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            className={styles.small}
            onClick={() => {
              model.store.dispatch({ type: 'form-declined', form: formKey(form) });
            }}
          >
            {words('offer.decline')}
          </Button>
        </div>
      )}
    </>
  );
}
