import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useModel } from '../context';
import { useAnswerWords } from '../words/answer/words';
import { useCommonStyles } from './common-styles';
import { Mixed } from './mixed';

/** Why nothing can be written into a sheet of a file that can only be viewed, and where it can. */
export function ReadOnlyNote({
  sheet,
  className,
}: {
  readonly sheet: string;
  readonly className?: string | undefined;
}): ReactElement {
  const origin = useModel().host.workbook.origins?.get(sheet);
  const words = useAnswerWords();
  const common = useCommonStyles();
  return (
    <p className={mergeClasses(common.quiet, className)}>
      <Mixed
        text={origin === undefined ? words('state.read-only') : words('state.several', { file: origin.file })}
      />
      {words('restored.stop')}
    </p>
  );
}
