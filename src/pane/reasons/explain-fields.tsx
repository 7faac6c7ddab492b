/** What a reason is put together from: what happened, why, and what is done about it. */
import { makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useCommonStyles } from '../components/common-styles';
import { FIRST_FIELD } from '../frame/panel-frame';
import type { Engine } from '../engine';
import type { ExplanationDraft } from '../state/state';
import { useReasonsWords } from '../words/reasons/words';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '3px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export type ReasonQuality = ReturnType<Engine['judgeReason']>;

interface ExplainFieldsProps {
  readonly draft: ExplanationDraft;
  readonly onChange: (next: ExplanationDraft) => void;
  readonly quality: ReasonQuality;
}

export function ExplainFields({ draft, onChange, quality }: ExplainFieldsProps): ReactElement {
  const words = useReasonsWords();
  const hint =
    quality === 'none'
      ? words('explain.not-a-reason', { word: draft.reason.trim() })
      : quality === 'weak'
        ? words('explain.weak')
        : words('explain.reason-hint');
  return (
    <>
      <Field
        label={words('explain.facts')}
        rows={2}
        value={draft.facts}
        onChange={(facts) => {
          onChange({ ...draft, facts });
        }}
      />
      <Field
        label={words('explain.reason')}
        hint={hint}
        rows={3}
        isRequired
        isInvalid={quality === 'none'}
        value={draft.reason}
        onChange={(reason) => {
          onChange({ ...draft, reason });
        }}
      />
      <Field
        label={words('explain.measures')}
        rows={2}
        value={draft.measures}
        onChange={(measures) => {
          onChange({ ...draft, measures });
        }}
      />
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  readonly value: string;
  readonly isInvalid?: boolean;
  readonly isRequired?: boolean;
  readonly onChange: (value: string) => void;
}

function Field({
  label,
  hint,
  rows,
  value,
  isInvalid = false,
  isRequired = false,
  onChange,
}: FieldProps): ReactElement {
  const styles = useStyles();
  const common = useCommonStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {/* What is written into the table is Chinese. */}
      <Textarea
        id={id}
        resize="vertical"
        value={value}
        textarea={{ rows, lang: 'zh-CN', ...(isRequired ? FIRST_FIELD : {}) }}
        aria-required={isRequired}
        aria-invalid={isInvalid}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
      {hint !== undefined && (
        <span
          className={mergeClasses(common.quiet, isInvalid && common.error)}
          id={`${id}-hint`}
          aria-live="polite"
        >
          {hint}
        </span>
      )}
    </div>
  );
}
