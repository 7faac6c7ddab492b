import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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
  },
  // There is only one side on a narrow page.
  ofTwoSides: { [NARROW]: { display: 'none' } },
  text: { flex: '1 1 0', minWidth: 0 },
});

/** What needs a word of introduction. */
type GuideKind = 'sample' | 'pasted';

interface GuideProps {
  readonly words: WorkbenchWords;
  readonly kind: GuideKind | null;
}

/** Says what the open file is and what becomes of it, until it was read; once is enough for a visit. */
export function Guide({ words, kind }: GuideProps): ReactElement | null {
  const styles = useStyles();
  const [read, setRead] = useState<readonly GuideKind[]>([]);
  if (kind === null || read.includes(kind)) return null;
  return (
    <div className={mergeClasses(styles.guide, kind === 'sample' && styles.ofTwoSides)} role="note" data-bar>
      <span className={styles.text}>{words(`${kind}-note`)}</span>
      <Button
        size="small"
        onClick={() => {
          setRead([...read, kind]);
        }}
      >
        {words('dismiss')}
      </Button>
    </div>
  );
}
