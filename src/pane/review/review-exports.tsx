import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { CopyButton } from '../components/copy-button';
import { useCommonStyles } from '../components/common-styles';
import { PrintedReport } from './printed-report';
import { useModel, usePaneState } from '../context';
import { reportCsv, reportMarkdown, type ReportVoice } from './report';
import { useReviewWords } from '../words/review/words';

const useStyles = makeStyles({
  exports: { padding: '12px 12px 16px', display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Where the host offers files. */
function Files({ voice }: { readonly voice: ReportVoice }): ReactElement | null {
  const { host } = useModel();
  const { offerFile } = host;
  const state = usePaneState();
  const words = useReviewWords();
  if (offerFile === null) return null;
  const name = words('report.sheet');
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          offerFile(`${name}.csv`, reportCsv(state, voice), 'text/csv;charset=utf-8');
        }}
      >
        {words('report.csv')}
      </Button>
      <Button
        size="small"
        onClick={() => {
          offerFile(
            `${name}.md`,
            reportMarkdown(state, voice, host.now(), host.workbook.unopened),
            'text/markdown;charset=utf-8',
          );
        }}
      >
        {words('report.markdown')}
      </Button>
    </>
  );
}

function PrintButton({ voice }: { readonly voice: ReportVoice }): ReactElement {
  const words = useReviewWords();
  const [isPrinting, setIsPrinting] = useState(false);
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          setIsPrinting(true);
        }}
      >
        {words('report.print')}
      </Button>
      {isPrinting && (
        <PrintedReport
          voice={voice}
          onDone={() => {
            setIsPrinting(false);
          }}
        />
      )}
    </>
  );
}

/** The report outside the workbook: files where the host offers them, the clipboard, paper. */
export function ReviewExports({ voice }: { readonly voice: ReportVoice }): ReactElement {
  const { host } = useModel();
  const state = usePaneState();
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const id = useId();
  return (
    <section className={styles.exports} aria-labelledby={id} data-bar>
      <h3 className={styles.title} id={id}>
        {words('report.more')}
      </h3>
      <div className={common.buttons}>
        <Files voice={voice} />
        <CopyButton
          text={() => reportMarkdown(state, voice, host.now(), host.workbook.unopened)}
          label={words('report.copy-markdown')}
        />
        <PrintButton voice={voice} />
      </div>
    </section>
  );
}
