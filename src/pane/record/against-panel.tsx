import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { a1 } from '../../core/grid';
import { useCommonStyles } from '../components/common-styles';
import { PanelFrame } from '../frame/panel-frame';
import { useEngine, useLanguage, useModel, usePaneState } from '../context';
import { FileChoices } from './file-choices';
import { PairList } from './pair-list';
import { useRecordWords } from '../words/record/words';
import { tableKey } from '../state/keys';
import { tableName } from '../state/selectors';
import { languageOf, Mixed } from '../components/mixed';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  link: {
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    padding: '3px 0',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { margin: '12px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  file: { padding: '4px 0', overflowWrap: 'anywhere' },
});

/** How many differences each table has, and the way to them. */
function Found(): ReactElement {
  const { store } = useModel();
  const { tables, against } = usePaneState();
  const words = useRecordWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const isChosen = Object.values(against.chosen).some((files) => files.length > 0);
  const lines = tables
    .map((assessment) => ({
      key: tableKey(assessment.table),
      name: tableName(assessment),
      count: assessment.findings.filter(
        ({ counterpart, silenced }) => counterpart !== undefined && silenced === null,
      ).length,
    }))
    .filter(({ count }) => count > 0);
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  return (
    <div>
      <div role="status" className={common.quiet}>
        {count > 0 ? words('found', { count }) : isChosen ? words('clean') : words('waiting')}
      </div>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.key}>
            <button
              type="button"
              className={styles.link}
              title={words('found-open', { name: line.name })}
              {...languageOf(line.name)}
              onClick={() => {
                store.dispatch({ type: 'table-chosen', table: line.key });
              }}
            >
              {words('found-in', { name: line.name, count: line.count })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is wrong in the files compared with, which no table of the workbook can show. */
function FileFindings(): ReactElement | null {
  const engine = useEngine();
  const { fileFindings } = usePaneState();
  const words = useRecordWords();
  const language = useLanguage();
  const styles = useStyles();
  const common = useCommonStyles();
  if (fileFindings.length === 0) return null;
  return (
    <section aria-label={words('files')}>
      <h3 className={styles.heading}>{words('files')}</h3>
      <ul className={styles.list}>
        {fileFindings.map(({ path, sheet, finding }) => (
          <li
            key={`${path} ${sheet} ${a1(finding.cell)} ${engine.text(finding.message, language)}`}
            className={styles.file}
          >
            <Mixed text={engine.text(finding.message, language)} />
            <p className={common.quiet}>
              <Mixed text={`${path} · ${sheet} · ${a1(finding.cell)}`} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 对照: the open workbook against approved targets, the ledger and last year. */
export function AgainstPanel(): ReactElement {
  const words = useRecordWords();
  const common = useCommonStyles();
  return (
    <PanelFrame title={words('heading')}>
      <div className={common.body}>
        <p className={common.quiet}>{words('intro')}</p>
        <FileChoices />
        <Found />
        <PairList />
        <FileFindings />
      </div>
    </PanelFrame>
  );
}
