import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState, type ReactElement } from 'react';
import type { Assessment, PlannedEdit } from '../../core/assessment';
import { a1 } from '../../core/grid';
import type { Finding } from '../../core/rules/finding';
import { reasonGiven, unkeep } from '../commands/keep';
import { selectFinding } from '../commands/navigate';
import { write } from '../commands/write';
import { useEngine, useLanguage, useModel, usePaneState } from '../context';
import { detailOf } from '../derivation';
import { plannedText } from '../format';
import { ruleTitle } from '../words/rule-titles';
import { needsExplanation } from '../explanation';
import { fixFor, type Fix } from '../fix';
import { assessOptions } from '../model';
import type { KeyedFinding } from '../state/keys';
import { Basis } from './basis';
import { RecordButtons } from '../record/record-buttons';
import type { RecordDetailKind } from '../record/record-detail';
import { CellLink } from './cell-link';
import { useCommonStyles } from './common-styles';
import { SteadyButton } from './steady-button';
import { useAnswerWords, type AnswerWords } from '../words/answer/words';

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
  // The narrowest pane gives them the whole line.
  buttons: { marginTop: '6px', '@media (max-width: 300px)': { marginInlineStart: '-48px' } },
  fix: { whiteSpace: 'normal', textAlign: 'start', minWidth: 0, fontWeight: tokens.fontWeightRegular },
  small: { minWidth: 0, paddingInline: '6px', whiteSpace: 'nowrap' },
  // They go to the next line together.
  quietButtons: { display: 'inline-flex', gap: '2px' },
});

const RecordDetail = lazy(async () => ({
  default: (await import('../record/record-detail')).RecordDetail,
}));

/** 表中 75.65% → 应为 92.80%; a comparison says both figures in its sentence. */
function Comparison({ finding }: { readonly finding: Finding }): ReactElement | null {
  const words = useAnswerWords();
  const styles = useStyles();
  const { recorded, expected, counterpart } = finding;
  if (expected === null || counterpart !== undefined) return null;
  return (
    <div className={styles.line}>
      {words('finding.recorded')} {recorded ?? words('finding.blank')} → {words('finding.expected')}{' '}
      <span className={styles.expected}>{expected}</span>
    </div>
  );
}

/** In the line of a button every score is one: 得分. */
function followerWords({ figure }: PlannedEdit, words: AnswerWords): string {
  return words(figure === 'execution-score' ? 'fix.score' : `fix.${figure}`);
}

/** More names than these do not stand in one line of the narrowest pane. */
const MOST_FOLLOWERS = 3;

interface FixLabel {
  readonly text: string;
  /** Names all that follows. */
  readonly title: string;
}

/** 改为 92.80%，连同得分、总分 */
function fixLabel(fix: Fix, words: AnswerWords): FixLabel {
  const others = fix.edits.filter((edit) => edit !== fix.main);
  const followers = new Set(others.map((edit) => followerWords(edit, words)));
  followers.delete(followerWords(fix.main, words));
  const value = plannedText(fix.main, fix.main.after);
  if (followers.size === 0) {
    const text = words('fix.change-to', { value });
    return { text, title: text };
  }
  const title = words('fix.chain', { value, followers: [...followers].join(words('fix.joiner')) });
  const isLong = followers.size > MOST_FOLLOWERS;
  return { text: isLong ? words('fix.chain-more', { value, count: others.length }) : title, title };
}

interface FindingRowProps {
  readonly assessment: Assessment;
  readonly entry: KeyedFinding;
}

export function FindingRow({ assessment, entry }: FindingRowProps): ReactElement {
  const { key, finding } = entry;
  const model = useModel();
  const engine = useEngine();
  const state = usePaneState();
  const words = useAnswerWords();
  const language = useLanguage();
  const styles = useStyles();
  const common = useCommonStyles();
  const [showsBasis, setShowsBasis] = useState(false);
  const [opened, setOpened] = useState<RecordDetailKind | null>(null);
  const { sheet } = assessment.table;
  const selected = state.selected === key;
  const keptBecause = finding.silenced;
  const { canWrite } = model.host.workbook.capabilities;
  const reason = reasonGiven(state, assessment, finding);
  const grid = state.grids.get(sheet);
  const options = assessOptions(engine, state);
  const fix = useMemo(
    () => fixFor(engine, assessment, grid, finding, options),
    [engine, assessment, grid, finding, options],
  );
  const sentence = engine.text(finding.message, language);
  const title = ruleTitle(finding.rule, language) ?? sentence;
  const detail = detailOf(engine, assessment, finding, words, language);
  const explains = needsExplanation(finding);
  const isOpen = keptBecause === null;
  const showsActions = selected || (isOpen && finding.severity === 'error');
  const isComparison = finding.counterpart != null;
  const select = (): void => {
    void selectFinding(model, key);
  };
  const open = (kind: 'explain' | 'keep'): void => {
    model.store.dispatch({ type: 'finding-selected', finding: key });
    model.store.dispatch({ type: 'view-opened', view: { kind, finding: key } });
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
        {(showsActions || isComparison) && (
          <div
            className={mergeClasses(common.buttons, styles.buttons)}
            onClick={(event) => {
              event.stopPropagation();
            }}
          >
            {showsActions && isOpen && fix !== null && canWrite && (
              // Where a sheet cannot be written the workbook says why, and what to do; a file that only is read says so once.
              <SteadyButton
                size="small"
                title={fixLabel(fix, words).title}
                className={styles.fix}
                disabled={state.isWriting}
                onClick={() => {
                  void write(
                    model,
                    'corrected',
                    fix.edits.map(({ edit }) => edit),
                  );
                }}
              >
                {fixLabel(fix, words).text}
              </SteadyButton>
            )}
            {showsActions && isOpen && explains && (
              <Button
                size="small"
                className={styles.fix}
                onClick={() => {
                  open('explain');
                }}
              >
                {words('fix.explain')}
              </Button>
            )}
            <RecordButtons finding={finding} className={styles.fix} opened={opened} onOpen={setOpened} />
            {showsActions && (
              <span className={styles.quietButtons}>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.small}
                  aria-expanded={showsBasis}
                  onClick={() => {
                    setShowsBasis(!showsBasis);
                  }}
                >
                  {words('finding.basis')}
                </Button>
                {isOpen ? (
                  <Button
                    size="small"
                    appearance="subtle"
                    className={styles.small}
                    aria-label={words('fix.keep-name')}
                    title={words('fix.keep-name')}
                    onClick={() => {
                      open('keep');
                    }}
                  >
                    {words('fix.keep')}
                  </Button>
                ) : (
                  <Button
                    size="small"
                    appearance="subtle"
                    className={styles.small}
                    onClick={() => {
                      unkeep(model, assessment, finding);
                    }}
                  >
                    {words('fix.unkeep')}
                  </Button>
                )}
              </span>
            )}
          </div>
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
}
