import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, memo, Suspense, useMemo, useState, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { a1 } from '../../core/grid';
import type { Finding } from '../../core/rules/finding';
import { reasonGiven } from '../commands/keep';
import { selectFinding } from '../commands/navigate';
import { useEngine, useLanguage, useModel, useStatePart } from '../context';
import { detailOf } from '../derivation';
import { repeatsText } from '../format';
import { ruleTitle } from '../words/rule-titles';
import { fixFor, type Fix } from '../fix';
import { assessOptions } from '../model';
import type { KeyedFinding } from '../state/keys';
import { Basis } from './basis';
import type { RecordDetailKind } from '../record/record-detail';
import { CellLink } from './cell-link';
import { useCommonStyles } from './common-styles';
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
    width: '100%',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    color: 'inherit',
    background: 'none',
    border: 'none',
    padding: 0,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
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
      {words('finding.recorded')} {recorded ?? words('finding.blank')} → {words('finding.expected')}{' '}
      <span className={styles.expected}>{expected}</span>
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

/** There may be hundreds: each is drawn again only where something of its own has changed. */
export const FindingRow = memo(function FindingRow({ assessment, entry }: FindingRowProps): ReactElement {
  const { key, finding } = entry;
  const model = useModel();
  const engine = useEngine();
  const words = useAnswerWords();
  const language = useLanguage();
  const styles = useStyles();
  const common = useCommonStyles();
  const [showsBasis, setShowsBasis] = useState(false);
  const [opened, setOpened] = useState<RecordDetailKind | null>(null);
  const { sheet } = assessment.table;
  const selected = useStatePart((state) => state.selected === key);
  const keptBecause = finding.silenced;
  const access = useStatePart((state) => accessTo(sheet, state, model.host.workbook.capabilities));
  const isWritable = access === 'writable';
  const reason = useStatePart((state) => reasonGiven(state, assessment, finding));
  const grids = useStatePart((state) => state.grids);
  const options = useStatePart((state) => assessOptions(engine, state));
  const fix = useMemo(
    () => fixFor(engine, assessment, grids, finding, options),
    [engine, assessment, grids, finding, options],
  );
  const sentence = engine.text(finding.message, language);
  const title = ruleTitle(finding.rule, language) ?? sentence;
  const detail = detailOf(engine, assessment, finding, words, language);
  const isOpen = keptBecause === null;
  const showsActions = selected || (isOpen && finding.severity === 'error');
  const isComparison = finding.counterpart != null;
  const select = (): void => {
    void selectFinding(model, key);
  };
  return (
    // Clicking anywhere on the line is a convenience for the mouse; the headline is the control.
    <li className={mergeClasses(styles.row, selected && styles.selected)} data-finding={key} onClick={select}>
      <span className={styles.cell} aria-hidden="true">
        {a1(finding.cell)}
      </span>
      <div>
        <button
          type="button"
          className={mergeClasses(styles.headline, finding.severity === 'info' && styles.plain)}
          aria-current={selected ? 'true' : undefined}
          onClick={(event) => {
            event.stopPropagation();
            select();
          }}
        >
          <span className={common.visuallyHidden}>
            {words(`finding.severity-${finding.severity}`)} {a1(finding.cell)}{' '}
          </span>
          {title}
        </button>
        <Comparison finding={finding} />
        {detail !== title && <div className={mergeClasses(styles.line, common.quiet)}>{detail}</div>}
        {keptBecause !== null && (
          <div className={styles.line}>{words('finding.kept-because', { reason: keptBecause })}</div>
        )}
        {isOpen && reason !== null && (
          <div className={styles.line}>{words('finding.kept-before', { reason })}</div>
        )}
        {isOpen && showsActions && isWritable && fix !== null && <Repeats fix={fix} />}
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
        {selected && finding.related.length > 0 && (
          <div className={mergeClasses(styles.line, common.quiet)}>
            {words('finding.also')}{' '}
            {finding.related.map((cell, index) => (
              <span key={a1(cell)}>
                {index > 0 && words('fix.joiner')}
                <CellLink sheet={sheet} cell={cell} />
              </span>
            ))}
          </div>
        )}
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
