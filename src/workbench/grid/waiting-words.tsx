import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { Marked } from '../../pane/components/mixed';

const useStyles = makeStyles({
  root: { flex: '1 1 0', padding: '16px', color: tokens.colorNeutralForeground3 },
});

const QUICK_MS = 300;

/** What is being waited for; a wait that is over at once is not spoken of. */
export function WaitingWords({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLong(true);
    }, QUICK_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className={styles.root} role="status">
      {isLong && <Marked text={text} />}
    </div>
  );
}
