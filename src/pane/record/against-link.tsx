import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { useCommonStyles } from '../components/common-styles';
import { useModel } from '../context';
import { useRecordWords } from '../words/record/words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 8px',
    alignItems: 'center',
    padding: '10px 12px 14px',
  },
});

/** The way from a table's problems to what it can be compared with. */
export function AgainstLink({ assessment }: { readonly assessment: Assessment }): ReactElement | null {
  const { store, host } = useModel();
  const words = useRecordWords();
  const styles = useStyles();
  const common = useCommonStyles();
  if (host.openComparison === undefined) return null;
  const count = assessment.findings.filter(({ question }) => question !== undefined).length;
  return (
    <div className={styles.line}>
      <Button
        size="small"
        onClick={() => {
          store.dispatch({ type: 'view-opened', view: { kind: 'against' } });
        }}
      >
        {words('open')}
      </Button>
      {count > 0 && <span className={common.quiet}>{words('pending', { count })}</span>}
    </div>
  );
}
