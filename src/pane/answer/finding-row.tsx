import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, memo, Suspense, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { a1, type CellAddress } from '../../core/grid';
import type { Finding } from '../../core/rules/finding';
import { reasonGiven } from '../commands/keep';
import { selectFinding } from '../commands/navigate';
import { useEngine, useLanguage, useModel, useStatePart } from '../context';
import { detailOf } from './derivation';
import { repeatsText } from '../format';
import { ruleTitle } from '../words/rule-titles';
import { fixFor, type Fix } from './fix';
import { assessOptions } from '../model';
import type { KeyedFinding } from '../state/keys';
import { Basis } from './basis';
import type { RecordDetailKind } from '../record/record-detail';
import { CellLink } from '../components/cell-link';
import { useCommonStyles } from '../components/common-styles';
import { Mixed } from '../components/mixed';
import { FindingActions } from './finding-actions';
import { accessTo } from '../state/selectors';
import { useAnswerWords } from '../words/answer/words';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '8px 12px 9px 13px',
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '@media (forced-colors: active)': { borderBottomColor: 'CanvasText' },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      insetInlineStart: 0,
      width: '3px',
      backgroundColor: tokens.colorCompoundBrandBackground,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  cell: {
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: 'tabular-nums',
    lineHeight: tokens.lineHeightBase300,
  },
  headline: {
    display: 'block',
    width: 'calc(100% + 8px)',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    color: 'inherit',
    background: 'none',
    border: 'none',
    // The ring of the focus goes around the words, and ends above the line below.
    margin: '0 -4px',
    padding: '0 4px',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: 0 },
  },
  plain: { fontWeight: tokens.fontWeightRegular },
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    marginTop: '2px',
    overflowWrap: 'anywhere',
  },
  expected: { fontWeight: tokens.fontWeightSemibold },
});

const RecordDetail = lazy(async () => ({
  default: (await import('../record/record-detail')).RecordDetail,
}));

/**
 * 表中 75.65% → 应为 92.80%. A comparison says both figures in its sentence, and so does what only reviewers' experience finds odd:
 * of a text and a table that differ, nobody knows here which one is right.
 */
function Comparison({ finding }: { readonly finding: Finding }): ReactElement | null {
  const engine = useEngine();
  const words = useAnswerWords();
  const styles = useStyles();
  const { recorded, expected, counterpart } = finding;
  if (expected === null || counterpart !== undefined || engine.basis(finding.rule) === 'review') return null;
  return (
    <div className={styles.line}>
      {words('finding.recorded')} <Mixed text={recorded ?? words('finding.blank')} /> →{' '}
      {words('finding.expected')}{' '}
      <span className={styles.expected}>
        <Mixed text={expected} />
      </span>
    </div>
  );
}

/** The cells beside those of the sentence that are written with it, where a program repeated what stood in one. */
function Repeats({ fix }: { readonly fix: Fix }): ReactElement | null {
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const cells = fix.edits.map(repeatsText).filter((text) => text !== '');
  if (cells.length === 0) return null;
  return (
    <div className={mergeClasses(styles.line, common.quiet)}>
      {words('fix.repeats', { cells: cells.join(words('fix.joiner')) })}
    </div>
  );
}

interface FindingRowProps {
  readonly assessment: Assessment;
  readonly entry: KeyedFinding;
}

/** What one press would mend; worked out again only where the figures have changed. */
function useFix({ assessment, entry: { finding } }: FindingRowProps): Fix | null {
  const engine = useEngine();
  const grids = useStatePart((state) => state.grids);
  const options = useStatePart((state) => assessOptions(engine, state));
  return useMemo(
    () => fixFor(engine, assessment, grids, finding, options),
    [engine, assessment, grids, finding, options],
  );
}

interface HeadlineProps {
  readonly finding: Finding;
  readonly title: string;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** What is wrong: the control of the line. */
function Headline({ finding, title, isSelected, onSelect }: HeadlineProps): ReactElement {
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.headline, finding.severity === 'info' && styles.plain)}
      aria-current={isSelected ? 'true' : undefined}
      onClick={(event) => {
        event.stopPropagation();
        onSelect();
      }}
    >
      <span className={common.visuallyHidden}>
        {words(`finding.severity-${finding.severity}`)} {a1(finding.cell)}{' '}
      </span>
      <Mixed text={title} />
    </button>
  );
}

/** Why it is kept, or was before the table changed. */
function Kept({ assessment, finding }: { assessment: Assessment; finding: Finding }): ReactElement | null {
  const words = useAnswerWords();
  const styles = useStyles();
  const before = useStatePart((state) => reasonGiven(state, assessment, finding));
  const { silenced } = finding;
  if (silenced === null && before === null) return null;
  const text =
    silenced === null
      ? words('finding.kept-before', { reason: before ?? '' })
      : words('finding.kept-because', { reason: silenced });
  return (
    <div className={styles.line}>
      <Mixed text={text} />
    </div>
  );
}

/** The other cells that it is about. */
function Related({ sheet, cells }: { sheet: string; cells: readonly CellAddress[] }): ReactElement | null {
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  if (cells.length === 0) return null;
  return (
    <div className={mergeClasses(styles.line, common.quiet)}>
      {words('finding.also')}{' '}
      {cells.map((cell, index) => (
        <span key={a1(cell)}>
          {index > 0 && words('fix.joiner')}
          <CellLink sheet={sheet} cell={cell} />
        </span>
      ))}
    </div>
  );
}

/** What is wrong in words: the sentence of the rule, its title, and the line under it. */
function useFindingWords({ assessment, entry: { finding } }: FindingRowProps) {
  const engine = useEngine();
  const language = useLanguage();
  const words = useAnswerWords();
  const sentence = engine.text(finding.message, language);
  const title = ruleTitle(finding.rule, language) ?? sentence;
  return { title, detail: detailOf(engine, assessment, finding, words, language) };
}

/** Esc, taken for what is open under the line: the panel around it stays. */
function closes(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** There may be hundreds: each is drawn again only where something of its own has changed. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps): ReactElement {
  const { assessment, entry } = props;
  const { key, finding } = entry;
  const model = useModel();
  const styles = useStyles();
  const common = useCommonStyles();
  const [showsBasis, setShowsBasis] = useState(false);
  const [opened, setOpened] = useState<RecordDetailKind | null>(null);
  const { sheet } = assessment.table;
  const selected = useStatePart((state) => state.selected === key);
  const access = useStatePart((state) => accessTo(sheet, state, model.host.workbook.capabilities));
  const fix = useFix(props);
  const { title, detail } = useFindingWords(props);
  const isOpen = finding.silenced === null;
  const showsActions = selected || (isOpen && finding.severity === 'error');
  const isComparison = finding.counterpart != null;
  const select = (): void => {
    void selectFinding(model, key);
  };
  return (
    // Clicking anywhere on the line is a convenience for the mouse; the headline is the control.
    <li
      className={mergeClasses(styles.row, selected && styles.selected)}
      data-finding={key}
      onClick={select}
      onKeyDown={(event) => {
        if (showsBasis && closes(event)) setShowsBasis(false);
      }}
    >
      <span className={styles.cell} aria-hidden="true">
        {a1(finding.cell)}
      </span>
      <div>
        <Headline finding={finding} title={title} isSelected={selected} onSelect={select} />
        <Comparison finding={finding} />
        {detail !== title && (
          <div className={mergeClasses(styles.line, common.quiet)}>
            <Mixed text={detail} />
          </div>
        )}
        <Kept assessment={assessment} finding={finding} />
        {isOpen && showsActions && access === 'writable' && fix !== null && <Repeats fix={fix} />}
        {(showsActions || isComparison) && (
          <FindingActions
            assessment={assessment}
            entry={entry}
            fix={fix}
            label={`${a1(finding.cell)} ${title}`}
            isAll={showsActions}
            showsBasis={showsBasis}
            onBasis={setShowsBasis}
            opened={opened}
            onOpen={setOpened}
          />
        )}
        {selected && <Related sheet={sheet} cells={finding.related} />}
        {opened !== null && (
          <Suspense fallback={null}>
            <RecordDetail kind={opened} sheet={sheet} finding={finding} />
          </Suspense>
        )}
        {showsBasis && <Basis assessment={assessment} finding={finding} />}
      </div>
    </li>
  );
});
