/** One place to choose the files that the open workbook is compared with. They are read here and sent nowhere. */
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { chooseFile, removeFile, setWhole } from '../commands/against';
import { useCommonStyles } from '../components/common-styles';
import { Icon } from '../components/icons';
import { useModel, usePaneState } from '../context';
import type { ChoiceKind, Chosen } from './against';
import { readChoice } from './chosen';
import { type OtherRecord, choiceKind } from './other-side';
import { type RecordWords, useRecordWords } from '../words/record/words';

type Chooseable = Exclude<OtherRecord, 'department'>;
const RECORDS: readonly Chooseable[] = ['baseline', 'ledger', 'last-year'];
const TABLE_TYPES = '.xlsx,.xlsm,.xls,.et,.docx';
const LEDGER_TYPES = '.xlsx,.xlsm,.xls,.et,.csv';

const useStyles = makeStyles({
  kind: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  title: { flex: '1 1 auto', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  none: { whiteSpace: 'nowrap' },
  choose: { flexShrink: 0 },
  file: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  problems: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  hidden: { display: 'none' },
  // The box's own padding would set it apart from the lines above.
  whole: { marginInlineStart: '-8px' },
});

function sizeOf(file: Chosen[ChoiceKind][number], words: RecordWords): string {
  const { content } = file;
  if (content.kind === 'tables') return words('read', { count: content.tables.length });
  const { rows, unit, isUnitStated } = content.ledger;
  return words(isUnitStated ? 'ledger-read' : 'ledger-guessed', { count: rows.length, unit });
}

/** The readers reject with the code of what they found. */
const FAILED = new Map(
  (
    [
      'encrypted',
      'legacy-xls',
      'not-a-workbook',
      'too-large',
      'damaged',
      'unsafe',
      'no-sheets',
      'too-slow',
    ] as const
  ).map((code) => [code as string, `failed-${code}` as const]),
);

function failedWord(error: unknown) {
  return (error instanceof Error ? FAILED.get(error.message) : undefined) ?? 'failed';
}

export function FileChoices(): ReactElement {
  const model = useModel();
  const { against } = usePaneState();
  const words = useRecordWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isReading, setIsReading] = useState(false);
  const { openComparison } = model.host;

  const take = async (kind: ChoiceKind, files: readonly File[]): Promise<void> => {
    setIsReading(true);
    setProblems([]);
    const found: string[] = [];
    for (const file of files) {
      const { name } = file;
      try {
        const grids = await openComparison?.(file);
        const read = readChoice(kind, name, grids ?? []);
        if (read.ok) chooseFile(model, kind, read.file);
        else found.push(words(read.problem, { name }));
      } catch (error) {
        found.push(words(failedWord(error), { name }));
      }
    }
    setProblems(found);
    setIsReading(false);
  };

  return (
    <div>
      {RECORDS.map((record) => (
        <Choice key={record} record={record} onFiles={(kind, files) => void take(kind, files)} />
      ))}
      <div role="status" className={common.quiet}>
        {isReading ? words('reading') : ''}
      </div>
      {problems.length > 0 && (
        <div role="alert" className={common.error}>
          {problems.length > 1 && words('not-taken', { count: problems.length })}
          <ul className={styles.problems}>
            {problems.map((problem, index) => (
              <li key={`${String(index)} ${problem}`}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <Checkbox
        className={styles.whole}
        checked={against.isWhole}
        label={words('whole')}
        title={words('whole-hint')}
        onChange={(_, { checked }) => {
          setWhole(model, checked === true);
        }}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly record: Chooseable;
  readonly onFiles: (kind: ChoiceKind, files: readonly File[]) => void;
}

function Choice({ record, onFiles }: ChoiceProps): ReactElement {
  const model = useModel();
  const { against } = usePaneState();
  const words = useRecordWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const input = useRef<HTMLInputElement>(null);
  const kind = choiceKind(record) ?? 'baseline';
  const files = against.chosen[kind];
  const name = words('choose-of', { kind: words(record) });
  return (
    <div className={styles.kind} role="group" aria-label={words(record)}>
      <div className={styles.line}>
        <span className={styles.title}>{words(record)}</span>
        {files.length === 0 && (
          <span className={mergeClasses(common.quiet, styles.none)}>{words('none')}</span>
        )}
        <Button
          size="small"
          className={styles.choose}
          aria-label={name}
          onClick={() => input.current?.click()}
        >
          {words('choose')}
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
            const chosen = [...(event.target.files ?? [])];
            event.target.value = '';
            if (chosen.length > 0) onFiles(kind, chosen);
          }}
        />
      </div>
      {files.map((file) => (
        <div key={file.name} className={styles.file}>
          <div className={styles.name}>
            {file.name} <span className={mergeClasses(common.quiet)}>{sizeOf(file, words)}</span>
          </div>
          <Button
            size="small"
            appearance="subtle"
            icon={<Icon name="cross" />}
            aria-label={words('remove', { name: file.name })}
            title={words('remove', { name: file.name })}
            onClick={() => {
              removeFile(model, kind, file.name);
            }}
          />
        </div>
      ))}
    </div>
  );
}
