import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { NARROW } from './title-bar';
import type { WorkbenchWords } from '../words/words';

const useStyles = makeStyles({
  guide: {
    display: 'flex',
    gap: '12px',
    alignItems: 'center',
    padding: '5px 10px',
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    '@media (forced-colors: active)': { borderBottomColor: 'CanvasText' },
    // It speaks of two sides, and there is only one on a narrow page.
    [NARROW]: { display: 'none' },
  },
  text: { flex: '1 1 0', minWidth: 0 },
});

interface SampleGuideProps {
  readonly words: WorkbenchWords;
  readonly isSample: boolean;
}

/** Says what the sample is and how to go on from it, until it was read; once is enough for a visit. */
export function SampleGuide({ words, isSample }: SampleGuideProps): ReactElement | null {
  const styles = useStyles();
  const [isRead, setIsRead] = useState(false);
  if (!isSample || isRead) return null;
  return (
    <div className={styles.guide} role="note" data-bar>
      <span className={styles.text}>{words('sample-note')}</span>
      <Button
        size="small"
        onClick={() => {
          setIsRead(true);
        }}
      >
        {words('dismiss')}
      </Button>
    </div>
  );
}
