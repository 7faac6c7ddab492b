import { Textarea } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { keep, reasonGiven } from '../commands/keep';
import { useCommonStyles } from '../components/common-styles';
import { FIRST_FIELD, PanelFrame } from '../frame/panel-frame';
import { SteadyButton } from '../components/steady-button';
import { LONGEST_REMARK } from '../keeping/workbook-record';
import { useEngine, useLanguage, useModel, usePaneState } from '../context';
import { findingByKey } from '../state/selectors';
import type { FindingKey } from '../state/state';
import { useReasonsWords } from '../words/reasons/words';

interface KeepPanelProps {
  readonly assessment: Assessment;
  readonly finding: FindingKey;
}

/** 情况属实，保留: a finding stays as it is, and the reason goes into the report. */
export function KeepPanel({ assessment, finding: key }: KeepPanelProps): ReactElement {
  const model = useModel();
  const engine = useEngine();
  const words = useReasonsWords();
  const language = useLanguage();
  const common = useCommonStyles();
  const id = useId();
  const state = usePaneState();
  const finding = findingByKey(assessment, key)?.finding ?? null;
  const given = finding === null ? null : reasonGiven(state, assessment, finding);
  const [reason, setReason] = useState(given ?? '');
  const isGiven = reason.trim() !== '';
  return (
    <PanelFrame
      title={words('keep.heading')}
      footer={
        <SteadyButton
          appearance="primary"
          disabled={!isGiven || finding === null}
          onClick={() => {
            if (finding !== null) keep(model, assessment, finding, reason.trim());
          }}
        >
          {words('keep.confirm')}
        </SteadyButton>
      }
    >
      <div className={common.body}>
        {finding === null ? (
          <p className={common.quiet}>{words('explain.gone')}</p>
        ) : (
          <strong>{engine.text(finding.message, language)}</strong>
        )}
        <p className={common.quiet}>{words('keep.intro')}</p>
        {given !== null && <p className={common.quiet}>{words('keep.changed')}</p>}
        <label htmlFor={id}>{words('keep.reason')}</label>
        <Textarea
          id={id}
          resize="vertical"
          textarea={{ rows: 3, maxLength: LONGEST_REMARK, ...FIRST_FIELD }}
          value={reason}
          aria-required
          aria-describedby={`${id}-hint`}
          onChange={(_, data) => {
            setReason(data.value);
          }}
        />
        <span className={common.quiet} id={`${id}-hint`}>
          {isGiven ? '' : words('keep.needs-reason')}
        </span>
      </div>
    </PanelFrame>
  );
}
