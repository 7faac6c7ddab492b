/** One place to choose the files that the open workbook is compared with. They are read here and sent nowhere. */
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { chooseFiles, removeFile, setWhole } from '../commands/against';
import { useCommonStyles } from '../components/common-styles';
import { Icon } from '../components/icons';
import { useModel, usePaneState } from '../context';
import type { ChoiceKind, Chosen } from './against';
import { type OtherRecord, choiceKind } from './other-side';
import { type RecordWords, useRecordWords } from '../words/record/words';
import { Mixed, named } from '../components/mixed';

type Chooseable = Exclude<OtherRecord, 'department'>;
const RECORDS: readonly Chooseable[] = ['baseline', 'ledger', 'last-year'];
const TABLE_TYPES = '.xlsx,.xlsm,.xls,.et,.ods,.docx,.doc,.wps,.pdf,.ofd';
const LEDGER_TYPES = '.xlsx,.xlsm,.xls,.et,.csv';

const useStyles = makeStyles({
  kind: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  title: { flex: '1 1 auto', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  none: { whiteSpace: 'nowrap' },
  choose: { flexShrink: 0 },
  file: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  refused: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
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

export function FileChoices(): ReactElement {
  const model = useModel();
  const { against } = usePaneState();
  const words = useRecordWords();
  const styles = useStyles();
  return (
    <div>
      {RECORDS.map((record) => (
        <Choice key={record} record={record} />
      ))}
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

/** How far the files of one kind have been read, and why some were not taken, where they were chosen. */
function ReadingOf({ kind }: { readonly kind: ChoiceKind }): ReactElement {
  const { left, of, refused } = usePaneState().against.reading[kind];
  const words = useRecordWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const isReading = left > 0;
  return (
    <>
      <div role="status" className={common.quiet}>
        {!isReading ? '' : of > 1 ? words('reading-of', { done: of - left, of }) : words('reading')}
      </div>
      {refused.length > 0 && (
        <div role="alert" className={mergeClasses(common.error, styles.refused)}>
          {refused.length > 1 && words('not-taken', { count: refused.length })}
          <ul className={styles.problems}>
            {refused.map(({ name, why }, index) => (
              <li key={`${String(index)} ${name}`}>
                <Mixed text={words(why, { name })} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The button that opens the browser's own dialogue; the field itself is not to be seen. */
function ChooseButton({ kind, name }: { readonly kind: ChoiceKind; readonly name: string }): ReactElement {
  const model = useModel();
  const words = useRecordWords();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" className={styles.choose} aria-label={name} onClick={() => input.current?.click()}>
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
          if (chosen.length > 0) void chooseFiles(model, kind, chosen);
        }}
      />
    </>
  );
}

/** What was chosen of one kind, what is in it, and the way to take it out again. */
function ChosenFiles({ kind }: { readonly kind: ChoiceKind }): ReactElement {
  const model = useModel();
  const { against } = usePaneState();
  const words = useRecordWords();
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <>
      {against.chosen[kind].map((file) => {
        const remove = words('remove', { name: file.name });
        return (
          <div key={file.name} className={styles.file}>
            <div className={styles.name}>
              <Mixed text={file.name} />{' '}
              <span className={common.quiet}>
                <Mixed text={sizeOf(file, words)} />
              </span>
            </div>
            <Button
              size="small"
              appearance="subtle"
              icon={<Icon name="cross" />}
              {...named(remove)}
              title={remove}
              onClick={() => {
                removeFile(model, kind, file.name);
              }}
            />
          </div>
        );
      })}
    </>
  );
}

function Choice({ record }: { readonly record: Chooseable }): ReactElement {
  const { against } = usePaneState();
  const words = useRecordWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const kind = choiceKind(record) ?? 'baseline';
  const isNone = against.chosen[kind].length === 0;
  return (
    <div className={styles.kind} role="group" aria-label={words(record)}>
      <div className={styles.line}>
        <span className={styles.title}>{words(record)}</span>
        {isNone && <span className={mergeClasses(common.quiet, styles.none)}>{words('none')}</span>}
        <ChooseButton kind={kind} name={words('choose-of', { kind: words(record) })} />
      </div>
      <ChosenFiles kind={kind} />
      <ReadingOf kind={kind} />
    </div>
  );
}
