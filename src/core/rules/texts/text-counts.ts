/** Counts and rates of a text against the indicators that count the same, and against each other. */
import { groupsOf } from '../../groups';
import { Decimal, HUNDRED, ONE, plain, sum } from '../../number';
import { bareName } from '../../quantity/bare-name';
import { type CountMention, type MeasureClass, coreWords, coverage, measureOf } from '../../narrative/counts';
import { type RunningText, segmentBefore } from '../../narrative/running-text';
import type { Quantity, Reading } from '../../quantity/reading';
import type { Figure } from '../../table/figure';
import type { RuleContext } from '../context';
import type { IndicatorFact } from '../../score/facts';
import type { FindingDraft } from '../rule';
import { nameOf, openRows } from '../shared/rows';
import { saidTwice } from './said-twice';
import { clip } from '../shared/words';

interface Row {
  readonly fact: IndicatorFact;
  readonly core: string;
  readonly unitClass: string;
  /** What a figure of the row is multiplied by to be one of its class. */
  readonly factor: Decimal;
}

const NAME_UNIT = /\(([^()\d]{1,4})\)\s*$/u;
const NAME_COUNT = /([人户家台次场项])数$/u;

function percentOf(reading: Reading): boolean {
  return reading.quantity !== null && reading.quantity.percent === 'percent';
}

const SHARE: MeasureClass = { unitClass: '%', factor: ONE };

/** The unit of a row: of its figures, else of its unit column, else of its name. */
function measureOfRow({ reading, assessed }: IndicatorFact, name: string): MeasureClass {
  if (percentOf(reading.target) || percentOf(reading.actual)) return SHARE;
  const written = reading.actual.quantity?.unit ?? '';
  const aimed = reading.target.quantity?.unit ?? '';
  const column = assessed.row.measureUnit?.cell.text.trim() ?? '';
  const named =
    NAME_UNIT.exec(name.replaceAll('（', '(').replaceAll('）', ')'))?.[1] ?? NAME_COUNT.exec(name)?.[1];
  const unit = [written, aimed, column, named].find((each) => each !== undefined && each !== '') ?? '';
  const measure = measureOf(unit);
  // 3.45 beside 万亩: the figure leaves the 万 to its column.
  const scale = written === '' && aimed === '' ? SCALES.get(unit.charAt(0)) : undefined;
  return scale === undefined ? measure : { ...measure, factor: measure.factor.times(scale) };
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** 里程 of 硬化道路里程 stands in no sentence that says how much was hardened; short names keep it. */
const MEASURE = /(?<=\p{Script=Han}{4})(?:里程|面积|长度|规模|数量)$/u;

function withoutMeasure(core: string): string {
  return core.replace(MEASURE, '');
}

function rowsOf(context: RuleContext): Row[] {
  return openRows(context).flatMap((fact) => {
    const name = fact.assessed.row.level3?.text ?? '';
    const core = withoutMeasure(coreWords(bareName(name)));
    const { unitClass, factor } = measureOfRow(fact, name);
    return core.length < 2 || unitClass === '' ? [] : [{ fact, core, unitClass, factor }];
  });
}

const MOST_COVERED = 0.99;
const WELL_COVERED = 0.6;

const NARROWED = /[内外前后]$/u;

/** 采购设备20台，合格率100% says nothing of 培训合格率; whose 满意度 it is goes without saying. */
function isOfAnother({ text, figure, noun }: CountMention, core: string): boolean {
  const stem = core.slice(0, -noun.length);
  if (stem.length < 2 || noun.includes('满意')) return false;
  // 法定期限内结案率 is counted otherwise than 结案率.
  if (NARROWED.test(stem)) return true;
  const before = segmentBefore(text.text, figure.start);
  const from = figure.start - before.length;
  const hasCount = text.figures.some(
    ({ kind, start, end }) => kind === 'count' && start >= from && end <= figure.start,
  );
  return hasCount && coverage(stem, before) === 0;
}

/** The one row that counts what the text counts; `null` where none does or several may. */
function rowOf(mention: CountMention, rows: readonly Row[]): Row | null {
  const same = rows.filter((row) => row.unitClass === mention.unitClass);
  const isRate = mention.figure.kind === 'percent';
  const words = isRate || mention.text.role === 'report' ? mention.noun : mention.clause;
  const least = isRate || mention.text.role === 'report' ? MOST_COVERED : WELL_COVERED;
  const graded = same
    .map((row) => ({ row, share: coverage(row.core, words) }))
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share);
  const [best, next] = graded;
  if (best !== undefined)
    return next === undefined || next.share < best.share || next.row.core.length < best.row.core.length
      ? best.row
      : null;
  if (mention.noun.length < 2) return null;
  const holding = same.filter(({ core }) =>
    isRate ? core.endsWith(mention.noun) && !isOfAnother(mention, core) : core.includes(mention.noun),
  );
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

/** A goal that counts people, and the one indicator of the table that does: they share a word of three characters. */
function onlyRow(mention: CountMention, rows: readonly Row[], context: RuleContext): Row | null {
  if (mention.text.role === 'report' || mention.unitClass !== '人') return null;
  const same = rows.filter((row) => row.unitClass === '人');
  const [row] = same;
  if (row === undefined || same.length > 1 || mention.noun.length < 3) return null;
  const words = [
    context.table.projectName?.text ?? '',
    ...context.indicators.map(({ assessed }) => assessed.row.level3?.text ?? ''),
  ].map(coreWords);
  const head = mention.noun.slice(0, 3);
  return words.some((word) => word.includes(head)) ? row : null;
}

function valueOf(quantity: Quantity | null, stored: Decimal | null): Decimal | null {
  if (quantity === null) return null;
  if (quantity.percent === 'percent' && stored !== null) return stored.times(HUNDRED);
  return quantity.writtenHigh === null ? quantity.written.times(quantity.scale) : null;
}

function valuesOf(role: RunningText['role'], { fact: { reading }, factor, unitClass }: Row): Decimal[] {
  const readings = role === 'expected' ? [reading.target, reading.initialTarget] : [reading.actual];
  return readings.flatMap((each) => {
    if (each.quantity?.approximate !== 'no') return [];
    const own = valueOf(each.quantity, each.stored)?.times(factor) ?? null;
    return own === null ? [] : [own, ...otherValues(each, own, unitClass)];
  });
}

/** CT机1台、彩超1台 and 采纳92条，采纳率95.8%: each further figure of the same kind, and what they come to. */
function otherValues({ quantities }: Reading, own: Decimal, unitClass: string): Decimal[] {
  const others = quantities.slice(1).flatMap((one) => {
    const measure = one.percent === 'percent' ? SHARE : measureOf(one.unit);
    if (one.percent === 'permille' || measure.unitClass !== unitClass) return [];
    return valueOf(one, null)?.times(measure.factor) ?? [];
  });
  return others.length === 0 ? [] : [...others, sum([own, ...others])];
}

const CLOSE_LOW = new Decimal('0.333');
const CLOSE_HIGH = new Decimal('3');

/** Far-off figures count something else, unless the indicator's whole name stands right before them. */
function isComparable(mention: CountMention, { core }: Row, value: Decimal): boolean {
  if (withoutMeasure(coreWords(mention.figure.before)).endsWith(core)) return true;
  if (value.isZero() || mention.amount.isZero()) return false;
  const ratio = mention.amount.div(value);
  return ratio.greaterThanOrEqualTo(CLOSE_LOW) && ratio.lessThanOrEqualTo(CLOSE_HIGH);
}

function figureFor(role: RunningText['role'], { assessed }: IndicatorFact): Figure | null {
  const own = role === 'expected' ? assessed.target : assessed.actual;
  return own?.figure ?? null;
}

interface Match {
  readonly mention: CountMention;
  readonly row: Row;
}

/** Several rules ask. */
const MATCHES = new WeakMap<RuleContext, readonly Match[]>();

/** Counts of the texts, each with the one row that counts the same. */
export function matchesOf(context: RuleContext): readonly Match[] {
  const known = MATCHES.get(context);
  if (known !== undefined) return known;
  const rows = rowsOf(context);
  const matches = context.texts.mentions.flatMap((mention) => {
    const row = rowOf(mention, rows) ?? onlyRow(mention, rows, context);
    return row === null ? [] : [{ mention, row }];
  });
  MATCHES.set(context, matches);
  return matches;
}

/** The indicator's own figure stands somewhere in the text, and not beside words that name another thing. */
function isTold(text: RunningText, { core, unitClass: own }: Row, values: readonly Decimal[]): boolean {
  return text.figures.some((figure) => {
    const { unitClass, factor } = measureOf(figure.unit);
    if (unitClass !== own || !values.some((value) => value.equals(figure.quantity.times(factor))))
      return false;
    const words = coreWords(figure.after === '' ? figure.before : figure.after);
    return words.length < 2 || coverage(words, core) > 0;
  });
}

/** 1.24万人 is 12360人 and 12.6公里 12580米 at the digits that they show. */
function says({ figure, amount }: CountMention, value: Decimal, factor: Decimal): boolean {
  if (amount.equals(value)) return true;
  const own = measureOf(figure.unit).factor;
  const isConverted = !figure.value.equals(figure.quantity) || !own.equals(factor);
  return isConverted && amount.minus(value).abs().lessThan(figure.step.times(own));
}

const SENTENCE = /^[^。;]*/u;

/** 东片20公里，西片16.8公里: what the figures of one sentence come to, from this one on, one by one. */
function listedFrom({ text, figure, unitClass }: CountMention): Decimal[] {
  const end = figure.start + (SENTENCE.exec(text.text.slice(figure.start))?.[0].length ?? 0);
  const amounts = text.figures.flatMap((one) => {
    const measure = measureOf(one.unit);
    const isListed = one.start >= figure.start && one.start < end && measure.unitClass === unitClass;
    return isListed ? [one.quantity.times(measure.factor)] : [];
  });
  return amounts.map((_, index) => sum(amounts.slice(0, index + 1)));
}

/** 200户 in spring and 112户 in autumn make 312户. */
function areParts(mentions: readonly CountMention[], values: readonly Decimal[]): boolean {
  const wholes = [
    ...(mentions.length > 1 ? [sum(mentions.map(({ amount }) => amount))] : []),
    ...mentions.flatMap(listedFrom),
  ];
  return values.some((value) => wholes.some((whole) => value.equals(whole)));
}

/** It leads to the next figure, which is none of the quotation's. */
const JOINED = /(?:以及|[和与及跟、，])$/u;

/** One finding for a text and an indicator; a text that states the indicator's figure anywhere may state its parts as well. */
export function countContradictions(context: RuleContext): FindingDraft[] {
  return [...groupsOf(matchesOf(context), ({ mention }) => mention.text)].flatMap(([text, matches]) =>
    [...groupsOf(matches, ({ row }) => row)].flatMap(([row, own]): FindingDraft[] => {
      const mentions = own.map(({ mention }) => mention);
      const values = valuesOf(text.role, row);
      const [value] = values;
      const figure = figureFor(text.role, row.fact);
      if (value === undefined || figure === null) return [];
      const isSame = mentions.some((one) => values.some((each) => says(one, each, row.factor)));
      if (isSame || areParts(mentions, values) || isTold(text, row, values)) return [];
      const near = mentions
        .filter((mention) => isComparable(mention, row, value))
        .sort((a, b) => a.amount.minus(value).abs().comparedTo(b.amount.minus(value).abs()))[0];
      if (near === undefined) return [];
      return [
        {
          cell: text.cellAt(near.figure.start),
          related: [figure.address],
          recorded: near.figure.text,
          expected: clip(figure.cell.text),
          message: {
            key: 'narrative-figures.counts',
            data: {
              text: clip(`${near.figure.before}${near.figure.text}${near.figure.after.replace(JOINED, '')}`),
              name: nameOf(row.fact),
              expected: clip(figure.cell.text),
            },
          },
        },
      ];
    }),
  );
}

const LEAST_NOUN = 3;

/** The same thing counted twice and not alike, in texts of which no indicator speaks. */
export function repeatedCounts(context: RuleContext): FindingDraft[] {
  const matched = new Set(matchesOf(context).map(({ mention }) => mention));
  const groups = groupsOf(context.texts.mentions, (mention) =>
    matched.has(mention) || mention.text.role === 'expected' || mention.noun.length < LEAST_NOUN
      ? null
      : `${mention.unitClass} ${mention.noun}`,
  );
  return [...groups.values()].flatMap((mentions) => {
    const [first, ...rest] = mentions;
    if (first === undefined) return [];
    const others = rest.filter(({ amount }) => !amount.equals(first.amount));
    const [other] = others;
    // Three figures for one thing are steps or parts of it rather than a slip.
    if (other === undefined || new Set(mentions.map(({ amount }) => plain(amount))).size > 2) return [];
    return [saidTwice(clip(other.noun), first, other)];
  });
}
