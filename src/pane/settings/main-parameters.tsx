import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Policy } from '../../core/policy/model';
import { useCommonStyles } from '../components/common-styles';
import { Mixed } from '../components/mixed';
import { useSettingsWords } from '../words/settings/words';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The parameters that decide most, in plain words. */
export function MainParameters({ policy }: { readonly policy: Policy }): ReactElement {
  const words = useSettingsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { execution, overachievement, gradeBands, rounding } = policy;
  const bands = gradeBands
    .filter(({ from }) => from !== '0')
    .map(({ grade, from }) => words('settings.threshold-band', { grade, from }))
    .join(words('fix.joiner'));
  return (
    <>
      <span className={common.quiet}>{words('settings.thresholds')}</span>
      <ul className={styles.list}>
        <li>
          {words('settings.threshold-execution', {
            weight: execution.weight,
            base: words(execution.base === 'initial' ? 'derive.base-initial' : 'derive.base-adjusted'),
          })}
        </li>
        {execution.explainBelow !== null && (
          <li>
            {words('settings.threshold-explain', {
              rate: `${String(Number(execution.explainBelow) * 100)}%`,
            })}
          </li>
        )}
        {overachievement.explainAbove !== null && (
          <li>{words('settings.threshold-over', { share: overachievement.explainAbove })}</li>
        )}
        <li>
          <Mixed text={words('settings.threshold-grades', { bands })} />
        </li>
        <li>{words('settings.threshold-rounding', { digits: rounding.digits })}</li>
      </ul>
    </>
  );
}
