/** 对照: one place to choose the comparison files, and what differs, both cells side by side. */
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useMemo, useRef, useState } from 'react';
import type { Assessment } from '../../core/assessment';
import { type CellAddress, type SheetGrid, a1 } from '../../core/grid';
import type { Language } from '../../core/messages/message';
import { messageText } from '../../core/messages/text';
import type { Workbook } from '../../workbook/workbook';
import { type ChoiceKind, type Chosen, compareChosen, readChoice, withChoice, withoutChoice } from './chosen';
import { Difference } from './difference';
import { type RecordWords, recordWords } from './words';

const KINDS: readonly ChoiceKind[] = ['baseline', 'ledger', 'lastYear'];
const TABLE_TYPES = '.xlsx,.xlsm,.xls,.et,.docx';
const LEDGER_TYPES = '.xlsx,.xlsm,.xls,.et,.csv';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  hidden: { display: 'none' },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

export interface RecordPanelProps {
  readonly workbook: Pick<Workbook, 'name' | 'capabilities' | 'reveal'>;
  /** The judged tables of the open workbook and the grids they were read from. */
  readonly assessments: readonly Assessment[];
  readonly grids: readonly SheetGrid[];
  readonly language: Language;
  /** Kept by whoever mounts the panel, so that it outlives a closed panel and nothing more. */
  readonly chosen: Chosen;
  readonly onChoose: (update: (chosen: Chosen) => Chosen) => void;
  /** Reads a local file; rejects where it cannot be read. */
  readonly openFile: (file: File) => Promise<readonly SheetGrid[]>;
}

function sizeOf(kind: ChoiceKind, chosen: Chosen, words: RecordWords): string {
  const ledger = chosen.ledger[0]?.content;
  if (kind === 'ledger') {
    return ledger?.kind === 'ledger'
      ? words('ledgerRead', { count: ledger.ledger.rows.length, unit: ledger.ledger.unit })
      : words('none');
  }
  const count = chosen[kind].reduce(
    (sum, { content }) => sum + (content.kind === 'tables' ? content.tables.length : 0),
    0,
  );
  return count === 0 ? words('none') : words('read', { count });
}

export function RecordPanel(props: RecordPanelProps): ReactElement {
  const { workbook, assessments, grids, language, chosen, onChoose, openFile } = props;
  const styles = useStyles();
  const words = useMemo(() => recordWords(language), [language]);
  const heading = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [isReading, setIsReading] = useState(false);
  const found = useMemo(
    () => compareChosen(workbook.name, assessments, chosen),
    [workbook.name, assessments, chosen],
  );

  const take = async (kind: ChoiceKind, files: readonly File[]): Promise<void> => {
    setIsReading(true);
    setProblem(null);
    for (const file of files) {
      try {
        const read = readChoice(kind, file.name, await openFile(file));
        if (read.ok) onChoose((now) => withChoice(now, kind, read.file));
        else setProblem(words(read.problem, { name: file.name }));
      } catch {
        setProblem(words('failed', { name: file.name }));
      }
    }
    setIsReading(false);
  };

  const reveal = workbook.capabilities.canReveal
    ? (sheet: string, cell: CellAddress): void => void workbook.reveal(sheet, cell)
    : null;

  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <Text as="h2" id={heading} weight="semibold">
        {words('heading')}
      </Text>
      <Text>{words('intro')}</Text>
      {KINDS.map((kind) => (
        <div key={kind} className={styles.line} role="group" aria-label={words(kind)}>
          <Text weight="semibold">{words(kind)}</Text>
          <Choose
            label={words('choose')}
            about={words(kind)}
            kind={kind}
            onFiles={(files) => void take(kind, files)}
          />
          <Text>{sizeOf(kind, chosen, words)}</Text>
          {chosen[kind].map(({ name }) => (
            <Button
              key={name}
              size="small"
              appearance="subtle"
              onClick={() => {
                onChoose((now) => withoutChoice(now, kind, name));
              }}
            >
              {`${words('remove')} ${name}`}
            </Button>
          ))}
        </div>
      ))}
      {problem !== null && (
        <div role="alert" className={styles.problem}>
          {problem}
        </div>
      )}
      <div role="status">
        {isReading
          ? words('reading')
          : found === null
            ? words('waiting')
            : found.tables.length === 0
              ? words('clean')
              : words('found', { count: found.tables.length })}
      </div>
      <ul className={styles.list}>
        {(found?.tables ?? []).map(({ table, finding }) => {
          const sheet = assessments[table]?.table.sheet ?? '';
          return (
            <Difference
              key={`${sheet} ${a1(finding.cell)} ${finding.rule} ${messageText(finding.message, language)}`}
              finding={finding}
              sheet={sheet}
              workbookName={workbook.name}
              grids={grids}
              chosen={chosen}
              language={language}
              words={words}
              reveal={reveal}
            />
          );
        })}
      </ul>
      {found !== null && found.files.length > 0 && (
        <>
          <Text weight="semibold">{words('files')}</Text>
          <ul className={styles.list}>
            {found.files.map(({ path, sheet, finding }) => (
              <li key={`${path} ${sheet} ${a1(finding.cell)} ${finding.message.key}`}>
                {`${path} ${sheet}!${a1(finding.cell)} ${messageText(finding.message, language)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly about: string;
  readonly kind: ChoiceKind;
  readonly onFiles: (files: readonly File[]) => void;
}

function Choose({ label, about, kind, onFiles }: ChooseProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const name = `${label} ${about}`;
  return (
    <>
      <Button size="small" aria-label={name} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={kind !== 'ledger'}
        accept={kind === 'ledger' ? LEDGER_TYPES : TABLE_TYPES}
        aria-label={name}
        tabIndex={-1}
        className={styles.hidden}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
