/** What a target or an actual says, and what the two say together. Types only, and the figure that the report records. */
import { type Decimal, HUNDRED } from '../number';

export type OperatorSign = 'atLeast' | 'atMost' | 'greaterThan' | 'lessThan' | 'equals' | 'none';

/**
 * `symbol` ≥, `words` 不低于, `column` from 指标性质 or 指标方向, `formula` Excel's own "=100%", `scan` a dash that was "=",
 * `inferred` from the level or the name, `none` nothing says so.
 */
export type OperatorSource = 'symbol' | 'words' | 'column' | 'formula' | 'scan' | 'inferred' | 'none';

export interface OperatorReading {
  readonly sign: OperatorSign;
  readonly source: OperatorSource;
}

export type PercentMark = 'none' | 'percent' | 'permille';

/** So often in so many years: 12 in 1 for 每月, 1 in 2 for 每2年. Whole numbers, so that nothing is rounded. */
export interface Rhythm {
  readonly times: number;
  readonly years: number;
}

export interface Quantity {
  /** As written and unscaled: 95 in ≥95%, 1.2 in 1.2万亩. */
  readonly written: Decimal;
  /** Upper end of 3-5次; `null` for a single number. */
  readonly writtenHigh: Decimal | null;
  /** 10000 in 1.2万亩 and in 万元, 1 where there is none. */
  readonly scale: Decimal;
  readonly percent: PercentMark;
  /** Normalised and without its scale: "元/人/次", "亩"; "" where none is written. */
  readonly unit: string;
  /** 约 近似, 余 a little more, 近 / 不足 a little less. */
  readonly approximate: 'no' | 'about' | 'more' | 'less';
  /** How often a 每月1次 or 每2年1次 happens; `null` where nothing says so. */
  readonly rhythm: Rhythm | null;
  /** 较上年增加30人, 比计划少2次, 超预算2万元: how far it is from something else, not how much there is. */
  readonly isChange: boolean;
}

/** A day as year × 10000 + month × 100 + day. Years that nobody wrote are 0 for this year, 1 for the next. */
export type DayNumber = number;

export interface Period {
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** False where `start` and `end` carry a relative year. */
  readonly hasYear: boolean;
}

/** 春节前, 2024国庆节: a day that has a name. */
export interface Occasion {
  readonly name: string;
  readonly side: 'before' | 'at' | 'after';
  /** Four digits before the name, where there are any. */
  readonly year: number | null;
}

export interface CalendarReading {
  /** The periods named, in order: one for 9月, two for 4月、10月. For 9月前 the named month itself. */
  readonly periods: readonly Period[];
  /** The last day that keeps each target: the end of the period, or the day before it for 9月前. */
  readonly deadlines: readonly DayNumber[];
  /** How often it recurs; `null` for a date that comes once. */
  readonly recurrence: 'week' | 'month' | 'quarter' | 'halfYear' | 'year' | null;
  /** 每月 with no day: nothing but the recurrence is said. */
  readonly isBareRecurrence: boolean;
  /** 提前 / 逾期 in an actual that states no date. */
  readonly relation: 'early' | 'late' | null;
  /** Named and not dated; `periods` is empty then. */
  readonly occasion: Occasion | null;
}

export type ReadingKind =
  | 'blank'
  /** "/", "—", "……", "…（100字以内）": no indicator at all. */
  | 'placeholder'
  | 'number'
  /** ≥% =元 ≤万元: operator or unit without a number. */
  | 'missing-number'
  | 'calendar'
  /** 提高, 保障, 合规: what a qualitative target says. */
  | 'word'
  /** One of the three official answers. */
  | 'tier'
  /** 优 良 中 低 差. */
  | 'scale-word'
  /** 是 否. */
  | 'boolean'
  /** 无, 未发生, 零投诉: nothing happened. */
  | 'nothing'
  /** A sentence or anything else from which no figure can be taken. */
  | 'text'
  /** An error value, or a formula without a stored result. */
  | 'unreadable';

export interface Reading {
  readonly kind: ReadingKind;
  /** What the cell shows, outer white space removed. */
  readonly text: string;
  readonly operator: OperatorReading;
  /** The figure for `number`; `null` for every other kind. */
  readonly quantity: Quantity | null;
  /** All figures of the text where it holds several, the chosen one included; else empty. */
  readonly quantities: readonly Quantity[];
  /** The operator of each of them, in the same order; blank where `quantities` were not read from a text. */
  readonly operators: readonly OperatorReading[];
  readonly calendar: CalendarReading | null;
  /** 0, 1, 2 for a `tier`, best first. */
  readonly tier: number | null;
  /** 0 (优) to 4 (差) for a `scale-word`. */
  readonly scaleStep: number | null;
  readonly truth: boolean | null;
  /** From a number cell: its stored value; percents are fractions there already. */
  readonly stored: Decimal | null;
}

/**
 * How the pair is compared. `cap`: a total cost, met up to the target. `symmetric`: a paid standard, off target on both sides.
 * `range`: 3至5次.
 */
export type Direction =
  | 'forward'
  | 'reverse'
  | 'equals'
  | 'cap'
  | 'symmetric'
  | 'range'
  | 'zero'
  | 'deadline'
  | 'qualitative'
  | 'boolean'
  | 'unknown';

/** The more, the better. */
export function isRising(direction: Direction): boolean {
  return direction === 'forward' || direction === 'equals';
}

/** No more than that. */
export function isLimit(direction: Direction): boolean {
  return direction === 'reverse' || direction === 'cap';
}

/** What the indicator is about, as far as it changes how it is judged. */
export type Subject =
  'satisfaction' | 'bounded-rate' | 'rate' | 'standard' | 'cost' | 'duration' | 'negative' | 'other';

export type ComparisonProblem =
  /** The target is blank or a placeholder; `target-number` where it only lacks its number. */
  | 'target-missing'
  | 'target-number'
  | 'target-unreadable'
  | 'actual-missing'
  | 'actual-unreadable'
  /** Words beside a number. */
  | 'actual-words'
  /** 较上年增加30人 beside ≥500人. */
  | 'change-only'
  /** Several figures, and nothing says which. */
  | 'actual-ambiguous'
  /** 82%至96%, 小学96%、初中93% and 部分村达到95% beside ≥95%: some of it reaches the target, and not all. */
  | 'actual-straddles'
  | 'unit-different'
  /** Bare figures that fit only if one of them is in another unit. */
  | 'unit-slip'
  /** A percent beside a count or the other way round. */
  | 'percent-different'
  | 'over-hundred'
  /** 0 beside a cost cap or a time limit: not done rather than saved. */
  | 'not-done'
  | 'negative'
  /** 上升1% beside 下降5%. */
  | 'opposite'
  /** A percent or a number beside a word. */
  | 'qualitative-percent'
  /** A word beside a date, or periods that overlap the deadline. */
  | 'date-unclear'
  /** Both figures are approximate or bounded so that the comparison stays open. */
  | 'bound-unclear'
  /** Ⅳ类 beside Ⅲ类: missed, and no share of a class can be told. */
  | 'class-worse'
  /** The target asks for several things, 2期、120人, and not each is answered or met. */
  | 'several-targets';

/** The two figures in one unit, percents as fractions. */
export interface Compared {
  readonly target: Decimal;
  /** Upper end of a range target. */
  readonly targetHigh: Decimal | null;
  readonly actual: Decimal;
  /** As they are written into a sentence: "93%", "2800米"; bare where both share the unit. */
  readonly targetText: string;
  readonly actualText: string;
}

export interface IndicatorReading {
  /** The reading that is judged. */
  readonly target: Reading;
  readonly initialTarget: Reading;
  readonly actual: Reading;
  /** Which cell the target came from: the initial one stands in where the other lacks its number. */
  readonly targetSource: 'target' | 'initial' | 'none';
  readonly direction: Direction;
  /** Where the direction comes from; `level` and `name` are inferences to be told to the user. */
  readonly directionSource: 'written' | 'column' | 'level' | 'name' | 'unit' | 'default';
  readonly subject: Subject;
  /** The operator speaks against 指标性质/指标方向 or against what the name says (≤ for a completion rate). Never for dates. */
  readonly isDirectionOdd: boolean;
  readonly compared: Compared | null;
  /** Share reached: actual ÷ target, inverse for reverse ones, min ÷ max for standards; `null` where it is no ratio. */
  readonly ratio: Decimal | null;
  /** actual ÷ target whatever the direction, for progress columns; `null` for words, dates and zero targets. */
  readonly progress: Decimal | null;
  /** `null` where it cannot be said. */
  readonly met: boolean | null;
  readonly problem: ComparisonProblem | null;
  /** The tier that a qualitative answer gives, best is 0; `null`: none, or a choice over the whole weight. */
  readonly tier: number | null;
  /** True for a word answered by another word. */
  readonly isOpenChoice: boolean;
  /** The actual carries ≥ ≤ > <. */
  readonly hasCopiedOperator: boolean;
  /** A satisfaction or pass rate above 100 %. */
  readonly isImpossiblePercent: boolean;
  /** A percent or number answers a qualitative target. */
  readonly isQualitativePercent: boolean;
  /** May be asked to explain a ratio above the policy's limit: a forward quantity, no rate of satisfaction, no time. */
  readonly mayOverachieve: boolean;
}

/**
 * The decimal that the report records: as written and unscaled (33.1 for ≤33.10万元), percents as fractions, number cells
 * at their stored value; `null` for words, dates, ranges and blanks.
 */
export function recordedOf(reading: Reading): Decimal | null {
  if (reading.stored !== null) return reading.stored;
  const { quantity } = reading;
  if (quantity === null || quantity.writtenHigh !== null) return null;
  if (quantity.percent === 'percent') return quantity.written.div(HUNDRED);
  return quantity.percent === 'permille' ? quantity.written.div(1000) : quantity.written;
}

export const NO_OPERATOR: OperatorReading = { sign: 'none', source: 'none' };
