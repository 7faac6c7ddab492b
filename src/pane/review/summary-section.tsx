import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import { GRADES, type Grade } from '../../core/policy/model';
import type { DepartmentSummary } from '../../core/summary';
import { CopyButton } from '../components/copy-button';
import { useCommonStyles } from '../components/common-styles';
import { Mixed } from '../components/mixed';
import { useLanguage } from '../context';
import { amount, percent } from '../format';
import { tableKey } from '../state/keys';
import { tableName } from '../state/selectors';
import { publicParagraph, repeatedNote } from './summary-words';
import { ruleTitle } from '../words/rule-titles';
import { useReviewWords } from '../words/review/words';

const useStyles = makeStyles({
  section: { padding: '12px 12px 4px', display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  bar: {
    display: 'flex',
    height: '12px',
    gap: '2px',
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  key: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', fontSize: tokens.fontSizeBase200 },
  dot: {
    display: 'inline-block',
    width: '9px',
    height: '9px',
    borderRadius: '2px',
    marginRight: '4px',
    forcedColorAdjust: 'none',
  },
  rates: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(48px, 30%) 58px',
    gap: '3px 8px',
    fontSize: tokens.fontSizeBase200,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  track: {
    alignSelf: 'center',
    height: '8px',
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: '2px',
  },
  fill: {
    height: '8px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    borderRadius: '2px',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  worst: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
  paragraph: {
    margin: 0,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

const GRADE_COLORS: Readonly<Record<Grade, string>> = {
  优: tokens.colorPaletteGreenBackground3,
  良: tokens.colorCompoundBrandBackground,
  中: tokens.colorPaletteDarkOrangeBackground3,
  差: tokens.colorPaletteRedBackground3,
};

const MOST_RATES = 12;
const MOST_RULES = 5;

interface OfSummary {
  readonly summary: DepartmentSummary;
}

/** Projects, budget and execution, and what is not counted in them. */
function Amounts({ summary }: OfSummary): ReactElement {
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const repeated = repeatedNote(summary, words);
  return (
    <>
      <p className={styles.line}>
        {words('summary.amounts', {
          projects: summary.projects,
          budget: amount(summary.budget),
          executed: amount(summary.executed),
          rate: percent(summary.rate),
        })}
      </p>
      {repeated !== null && <p className={common.quiet}>{repeated}</p>}
      {summary.withoutAmounts > 0 && (
        <p className={common.quiet}>{words('summary.left-out', { count: summary.withoutAmounts })}</p>
      )}
      {summary.withoutUnit > 0 && (
        <p className={common.quiet}>{words('summary.no-unit', { count: summary.withoutUnit })}</p>
      )}
    </>
  );
}

/** How many of each grade, as a bar and in words. */
function Grades({ summary }: OfSummary): ReactElement {
  const words = useReviewWords();
  const styles = useStyles();
  const { grades, ungraded } = summary;
  const counts = GRADES.map((grade) => words('summary.grade-count', { grade, count: grades[grade] }));
  const rest = ungraded > 0 ? [words('summary.ungraded', { count: ungraded })] : [];
  const all = [...counts, ...rest].join(' ');
  return (
    <>
      <div className={styles.bar} role="img" lang="zh-CN" aria-label={`${words('summary.grades')} ${all}`}>
        {GRADES.filter((grade) => grades[grade] > 0).map((grade) => (
          <div key={grade} style={{ flexGrow: grades[grade], backgroundColor: GRADE_COLORS[grade] }} />
        ))}
      </div>
      <div className={styles.key} aria-hidden="true">
        {GRADES.map((grade, index) => (
          <span key={grade}>
            <span className={styles.dot} style={{ backgroundColor: GRADE_COLORS[grade] }} />
            <Mixed text={counts[index] ?? ''} />
          </span>
        ))}
        {rest.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </div>
    </>
  );
}

/** The lowest execution rates, the lowest first. */
function Rates({ summary }: OfSummary): ReactElement | null {
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const lowest = summary.lines
    .flatMap(({ assessment, rate }) =>
      rate === null ? [] : [{ key: tableKey(assessment.table), name: tableName(assessment), rate }],
    )
    .sort((a, b) => a.rate.comparedTo(b.rate))
    .slice(0, MOST_RATES);
  if (lowest.length === 0) return null;
  return (
    <>
      <span className={common.quiet}>{words('summary.rates')}</span>
      <div className={styles.rates}>
        {lowest.map(({ key, name, rate }) => (
          <RateBar key={key} name={name} share={Math.min(1, rate.toNumber())} text={percent(rate)} />
        ))}
      </div>
    </>
  );
}

/** What is wrong most often. */
function Worst({ summary }: OfSummary): ReactElement | null {
  const words = useReviewWords();
  const language = useLanguage();
  const styles = useStyles();
  const common = useCommonStyles();
  if (summary.worst.length === 0) return null;
  return (
    <>
      <span className={common.quiet}>{words('summary.worst')}</span>
      <ol className={styles.worst}>
        {summary.worst.slice(0, MOST_RULES).map(({ rule, count }) => (
          <li key={rule}>
            {words('summary.worst-item', { title: ruleTitle(rule, language) ?? rule, count })}
          </li>
        ))}
      </ol>
    </>
  );
}

interface SummaryProps extends OfSummary {
  /** `null` where the workbook takes no sheets. */
  readonly onWrite: (() => void) | null;
}

/** The paragraph for the public accounts, to be copied, or written with the rest onto a sheet. */
function Paragraph({ summary, onWrite }: SummaryProps): ReactElement {
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const paragraph = publicParagraph(summary, words);
  return (
    <>
      <span className={common.quiet}>{words('summary.paragraph-heading')}</span>
      <p className={styles.paragraph} lang="zh-CN">
        {paragraph}
      </p>
      <p className={common.quiet}>{words('summary.paragraph-caution')}</p>
      <div className={common.buttons}>
        <CopyButton text={() => paragraph} label={words('summary.copy')} />
        {onWrite !== null && (
          <Button size="small" onClick={onWrite}>
            {words('summary.write')}
          </Button>
        )}
      </div>
    </>
  );
}

export const Summary = memo(function Summary({ summary, onWrite }: SummaryProps): ReactElement {
  const words = useReviewWords();
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={words('summary.heading')}>
      <h3 className={styles.title}>{words('summary.heading')}</h3>
      <Amounts summary={summary} />
      <Grades summary={summary} />
      <Rates summary={summary} />
      <Worst summary={summary} />
      <Paragraph summary={summary} onWrite={onWrite} />
    </section>
  );
});

function RateBar({
  name,
  share,
  text,
}: {
  readonly name: string;
  readonly share: number;
  readonly text: string;
}): ReactElement {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <>
      <span className={styles.name} title={name} lang="zh-CN">
        {name}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.fill} style={{ display: 'block', width: `${String(share * 100)}%` }} />
      </span>
      <span className={mergeClasses(common.figures, common.end)}>{text}</span>
    </>
  );
}
