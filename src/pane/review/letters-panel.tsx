import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { letterMarkdown, letterText } from '../../core/letter/letter-text';
import type { Letter } from '../../core/letter/model';
import { CopyButton } from '../components/copy-button';
import { useCommonStyles } from '../components/common-styles';
import { PanelFrame } from '../frame/panel-frame';
import { PrintedPage } from './printed-page';
import { useEngine, useModel, usePaneState } from '../context';
import { workbookLetters } from './letters';
import { useReviewWords } from '../words/review/words';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  letter: {
    padding: '9px 11px',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  buttons: { marginBottom: '6px' },
});

function Printed({
  letters,
  onDone,
}: {
  readonly letters: readonly Letter[];
  readonly onDone: () => void;
}): ReactElement {
  return (
    <PrintedPage onDone={onDone}>
      {letters.map(({ unit, blocks }) => (
        <article key={unit ?? ''} lang="zh-CN">
          {blocks.map(({ kind, text }, at) => {
            const key = `${String(at)} ${text}`;
            if (kind === 'title') return <h1 key={key}>{text}</h1>;
            if (kind === 'heading') return <h2 key={key}>{text}</h2>;
            return (
              <p key={key} data-block={kind}>
                {text}
              </p>
            );
          })}
        </article>
      ))}
    </PrintedPage>
  );
}

function LetterBox({ letter }: { readonly letter: Letter }): ReactElement {
  const { host } = useModel();
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { offerFile, letterDocument } = host;
  const name =
    letter.unit === null
      ? words('letter.overview-file')
      : words('letter.file', { unit: letter.unit === '' ? words('letter.no-unit') : letter.unit });
  // The whole name for those who hear it, its ending for those who see the letter below.
  const saveAs = (ending: string): ReactElement => (
    // One piece of text, or the button would lose the space in it.
    <span>
      {words('letter.save', { name: '' })}
      <span className={common.visuallyHidden}>{name}</span>
      {ending}
    </span>
  );
  return (
    <section className={styles.letter} aria-label={name}>
      <div className={mergeClasses(common.buttons, styles.buttons)}>
        <CopyButton text={() => letterText(letter)} label={words('letter.copy-one')} />
        {offerFile !== null && (
          <>
            {letterDocument !== undefined && (
              <Button
                size="small"
                onClick={() => {
                  void letterDocument(letter).then((bytes) => {
                    offerFile(`${name}.docx`, bytes, DOCX);
                  });
                }}
              >
                {saveAs('.docx')}
              </Button>
            )}
            <Button
              size="small"
              onClick={() => {
                offerFile(`${name}.md`, letterMarkdown(letter), 'text/markdown;charset=utf-8');
              }}
            >
              {saveAs('.md')}
            </Button>
          </>
        )}
      </div>
      <p className={styles.text} lang="zh-CN">
        {letterText(letter).trimEnd()}
      </p>
    </section>
  );
}

/** 退回修改意见: a letter a unit and the overview, to be copied, printed or saved. */
export function LettersPanel(): ReactElement {
  const engine = useEngine();
  const { host } = useModel();
  const state = usePaneState();
  const words = useReviewWords();
  const common = useCommonStyles();
  const [isPrinting, setIsPrinting] = useState(false);
  const letters = useMemo(() => {
    const [overview, ...units] = workbookLetters(state, engine, host.workbook);
    return overview === undefined ? [] : [...units, overview];
  }, [state, engine, host]);
  return (
    <PanelFrame
      isText
      title={words('letter.heading')}
      footer={
        letters.length > 0 ? (
          <>
            <CopyButton
              text={() => letters.map(letterText).join('\n\n')}
              label={words('letter.copy')}
              appearance="primary"
              size="medium"
            />
            <Button
              onClick={() => {
                setIsPrinting(true);
              }}
            >
              {words('report.print')}
            </Button>
          </>
        ) : undefined
      }
    >
      {letters.length === 0 ? (
        <p className={mergeClasses(common.quiet, common.statement)}>{words('letter.none')}</p>
      ) : (
        <div className={common.body}>
          {letters.map((letter) => (
            <LetterBox key={letter.unit ?? ' '} letter={letter} />
          ))}
        </div>
      )}
      {isPrinting && (
        <Printed
          letters={letters}
          onDone={() => {
            setIsPrinting(false);
          }}
        />
      )}
    </PanelFrame>
  );
}
