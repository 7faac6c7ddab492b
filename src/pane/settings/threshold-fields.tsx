import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import type { Policy } from '../../core/policy/model';
import { useCommonStyles } from '../components/common-styles';
import { problemOf, thresholdsOf, type Draft, type Threshold, type ThresholdProblem } from './thresholds';
import { useSettingsWords, type SettingsWords } from '../words/settings/words';
import { Mixed } from '../components/mixed';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 92px',
    gap: '4px 8px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  input: {
    minWidth: 0,
    width: '100%',
    '& input': { minWidth: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  },
  wide: { gridColumn: '1 / -1' },
});

function problemText(problem: ThresholdProblem, words: SettingsWords): string {
  switch (problem.key) {
    case 'threshold.range':
      return words('threshold.range', { min: problem.min, max: problem.max });
    case 'threshold.below':
      return words('threshold.below', { limit: problem.limit });
    default:
      return words(problem.key);
  }
}

function labelOf({ kind, name }: Threshold, words: SettingsWords): string {
  if (kind === 'grade') return words('threshold.grade', { grade: name });
  if (kind === 'tier') return words('threshold.tier', { tier: name });
  return words(`threshold.${kind}`);
}

interface FieldsProps {
  readonly policy: Policy;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

/** The numbers of a policy, each with its unit; what cannot stand says why under its field. */
export function ThresholdFields({ policy, draft, onDraft }: FieldsProps): ReactElement {
  const words = useSettingsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const id = useId();
  const fields = useRef<HTMLDivElement>(null);
  // They were asked for, and they push what asked for them out of sight.
  useEffect(() => {
    fields.current?.querySelector('input')?.focus();
  }, []);
  return (
    <div className={styles.fields} ref={fields} role="group" aria-label={words('settings.thresholds')}>
      {thresholdsOf(policy).map((threshold) => {
        const field = `${id}${threshold.id}`;
        const problem = problemOf(threshold, draft);
        return [
          <label key="label" htmlFor={field}>
            <Mixed text={labelOf(threshold, words)} />
          </label>,
          <Input
            key="input"
            id={field}
            size="small"
            className={styles.input}
            inputMode="decimal"
            autoComplete="off"
            value={draft[threshold.id] ?? ''}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : `${field}-problem`}
            contentAfter={<span aria-hidden="true">{words(`threshold.unit-${threshold.unit}`)}</span>}
            onChange={(_, { value }) => {
              onDraft({ ...draft, [threshold.id]: value });
            }}
          />,
          problem !== null && (
            <span key="problem" id={`${field}-problem`} className={mergeClasses(styles.wide, common.error)}>
              {problemText(problem, words)}
            </span>
          ),
        ];
      })}
    </div>
  );
}
