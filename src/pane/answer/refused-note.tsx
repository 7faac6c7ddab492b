import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneState } from '../context';
import { useAnswerWords } from '../words/answer/words';
import { useCommonStyles } from '../components/common-styles';
import { Mixed } from '../components/mixed';

// As large as the other remarks beside it.
const useStyles = makeStyles({ note: { margin: 0, fontSize: tokens.fontSizeBase200 } });

/** Sheets of a damaged file that are missing in what was checked. */
export function RefusedNote({ className }: { readonly className?: string | undefined }): ReactElement | null {
  const { refused } = usePaneState();
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  if (refused.size === 0) return null;
  const sheets = [...refused].join(words('fix.joiner'));
  return (
    <p className={mergeClasses(common.error, styles.note, className)}>
      <Mixed text={words('state.refused', { sheets })} />
      {words('state.refused-do')}
    </p>
  );
}
