import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import type { Finding } from '../../core/rules/finding';
import type { Basis as BasisKind } from '../engine';
import { useEngine, useLanguage } from '../context';
import type { PlainKeyOf } from '../words/words';
import type { ZH_CN } from '../words/answer/zh-CN';
import { useAnswerWords } from '../words/answer/words';
import { Mixed } from '../components/mixed';

const useStyles = makeStyles({
  basis: {
    marginTop: '6px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'auto',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
    '& p': { margin: 0 },
    '& p + p': { marginTop: '4px' },
  },
});

const KIND_WORDS: Readonly<Record<BasisKind, PlainKeyOf<typeof ZH_CN>>> = {
  arithmetic: 'basis.arithmetic',
  form: 'basis.form',
  policy: 'basis.policy-kind',
  review: 'basis.review',
  baseline: 'basis.baseline',
  ledger: 'basis.ledger',
};

/** Says honestly where a demand comes from. */
export function Basis({
  assessment,
  finding,
}: {
  readonly assessment: Assessment;
  readonly finding: Finding;
}): ReactElement {
  const engine = useEngine();
  const words = useAnswerWords();
  const language = useLanguage();
  const styles = useStyles();
  const kind = engine.basis(finding.rule);
  const { policy } = assessment;
  return (
    <div
      className={styles.basis}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <p>{engine.text(finding.message, language)}</p>
      {kind !== null && <p>{words(KIND_WORDS[kind])}</p>}
      {kind === 'policy' && (
        <p>
          <Mixed
            text={words('basis.policy', {
              policy: policy.name[language],
              source: policy.source.text[language],
            })}
          />
        </p>
      )}
      <p>{words('basis.rule', { rule: finding.rule })}</p>
    </div>
  );
}
