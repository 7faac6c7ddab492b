import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { CopyButton } from '../components/copy-button';
import { useCommonStyles } from '../components/common-styles';
import { PanelFrame } from '../components/panel-frame';
import { useEngine, useLanguage, usePaneState, useWords } from '../context';
import { returnLetters } from '../report';
import { reviewRows } from '../review';

const useStyles = makeStyles({
  letter: {
    margin: 0,
    padding: '9px 11px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** 退回修改意见: one text a unit, ready to be copied. */
export function LettersPanel(): ReactElement {
  const engine = useEngine();
  const state = usePaneState();
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const common = useCommonStyles();
  const letters = useMemo(
    () => returnLetters(reviewRows(state), { engine, words, language }),
    [state, engine, words, language],
  );
  return (
    <PanelFrame
      isText
      title={words('letter.heading')}
      footer={
        letters.length > 0 ? (
          <CopyButton
            text={() => letters.join('\n\n')}
            label={words('letter.copy')}
            appearance="primary"
            size="medium"
          />
        ) : undefined
      }
    >
      {letters.length === 0 ? (
        <p className={mergeClasses(common.quiet, common.statement)}>{words('letter.none')}</p>
      ) : (
        <div className={common.body} lang="zh-CN">
          {letters.map((letter) => (
            <p key={letter} className={styles.letter}>
              {letter}
            </p>
          ))}
        </div>
      )}
    </PanelFrame>
  );
}
