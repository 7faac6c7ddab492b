/** One cell, one reading: what a target or an actual says by itself. */
import type { GridCell } from '../grid';
import { Decimal, HUNDRED, ONE, ZERO, decimalOfDouble } from '../number';
import { calendarOfBareNumber, calendarOfSerial } from './dates/bare-dates';
import { readCalendar } from './dates/calendar';
import { statedFigures } from './figures/combine';
import { withoutCircles, withoutListMarks } from './list-marks';
import { normalizeText } from './normalize';
import { type Phrase, findPhrases, signOfSymbols } from './figures/phrases';
import { bareFormat, isDateFormat, isPercentFormat } from './plain-number';
import { readOccasion } from './dates/occasions';
import {
  type CalendarReading,
  NO_OPERATOR,
  type Occasion,
  type OperatorReading,
  type Quantity,
  type Reading,
  type ReadingKind,
} from './reading';
import { remembered } from '../remember';
import { isTorn, withoutSlips } from './slips';
import { matchUnit } from './unit';
import { inPlainWords } from './wordings';
import { isPlaceholder, saysNothingHappened, saysWhole, scaleStepOf, tierOf, truthOf } from './words';

/** Longer texts are narratives; no figure is looked for in them. */
const LONGEST_TEXT = 300;
const LONGEST_WORD = 60;

export interface ReadContext {
  /** Dates are wanted: a 时效 indicator, or an actual beside a deadline. */
  readonly prefersDates: boolean;
  /** 12月 is a length of time: 发放月数, 工期. */
  readonly monthsAreDurations: boolean;
  /** The column's operators were lost in scanning: 一次 is "=次", whose number is missing. */
  readonly losesOperators: boolean;
}

const PLAIN_CONTEXT: ReadContext = { prefersDates: false, monthsAreDurations: false, losesOperators: false };

function reading(kind: ReadingKind, text: string, more: Partial<Reading>): Reading {
  return {
    kind,
    text,
    operator: NO_OPERATOR,
    quantity: null,
    quantities: [],
    operators: [],
    calendar: null,
    tier: null,
    scaleStep: null,
    truth: null,
    stored: null,
    certainty: 'sure',
    ...more,
  };
}

const BLANK_READING: Reading = reading('blank', '', {});

/** A number without scale or unit. */
export function bareQuantity(written: Decimal): Quantity {
  return {
    written,
    writtenHigh: null,
    scale: ONE,
    percent: 'none',
    unit: '',
    approximate: 'no',
    rhythm: null,
    isChange: false,
  };
}

const LITERAL_FORMULA = /^=\s*([+-]?\d[\d,]{0,29}(?:\.\d{1,20})?)\s*(%)?$/u;

/** Excel takes a typed "=100%" for a formula. */
function readLiteralFormula(cell: GridCell): Reading | null {
  const match = cell.formula === null || cell.formula.length > 60 ? null : LITERAL_FORMULA.exec(cell.formula);
  if (!match?.[1]) return null;
  const written = new Decimal(match[1].replaceAll(',', '').replace(/^\+/u, ''));
  if (!written.isFinite()) return null;
  const percent = match[2] === undefined ? 'none' : 'percent';
  const stored = typeof cell.value === 'number' ? decimalOfDouble(cell.value) : null;
  const quantity: Quantity = { ...bareQuantity(written), percent };
  return reading('number', cell.text.trim() || (cell.formula ?? ''), {
    operator: { sign: 'equals', source: 'formula' },
    quantity,
    quantities: [quantity],
    stored,
  });
}

/** Shows nothing beside the figure. */
const BARE_FIGURE = /^-?\d[\d,]*(?:\.\d*)?$/u;

/** 20241231, 202412 and 2024.12 as numbers: dates where dates are wanted. */
const DATE_NUMBER = /^20\d{2}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?|\.(?:0?[1-9]|1[0-2]))$/u;

function dateOfNumber(text: string): CalendarReading | null {
  if (!DATE_NUMBER.test(text)) return null;
  return text.includes('.') ? calendarOfBareNumber(text, true) : (readCalendar(text, true)?.reading ?? null);
}

function readNumberCell(cell: GridCell, value: number, prefersDates: boolean): Reading {
  const text = cell.text.trim();
  const stored = decimalOfDouble(value);
  if (stored === null) return reading('unreadable', text, {});
  if (isDateFormat(cell.format)) {
    const shown = text.length <= 40 ? readCalendar(normalizeText(text), true) : null;
    const calendar = shown?.reading ?? calendarOfSerial(value, /d/iu.test(bareFormat(cell.format)));
    if (calendar !== null) return reading('calendar', text, { calendar });
  }
  const date = prefersDates ? dateOfNumber(text) : null;
  if (date !== null) return reading('calendar', text, { calendar: date, stored });
  if (isPercentFormat(cell.format)) {
    const quantity: Quantity = { ...bareQuantity(stored.times(HUNDRED)), percent: 'percent' };
    return reading('number', text, { quantity, quantities: [quantity], stored });
  }
  // A format such as 0"人" shows a unit that the value does not hold.
  const [shown] = text.length > 40 || BARE_FIGURE.test(text) ? [] : findPhrases(normalizeText(text), []);
  const suffix = shown !== undefined && shown.quantity.percent === 'none' ? shown.quantity : null;
  const quantity: Quantity = {
    ...bareQuantity(stored),
    unit: suffix?.unit ?? '',
    scale: suffix?.scale ?? ONE,
  };
  return reading('number', text, { quantity, quantities: [quantity], stored });
}

const SYMBOLS_AT_START = /^([≥≤<>=]{1,6}|[》《〉〈]=?(?=[\d一二两三四五六七八九十]))/u;
const SCANNED_EQUALS_AT_START = /^(?:[—–―─━ー_]{1,3}|一(?=\d|%))/u;
const ANGLES: ReadonlyMap<string, string> = new Map([
  ['》', '>'],
  ['〉', '>'],
  ['《', '<'],
  ['〈', '<'],
]);

interface Opening {
  readonly operator: OperatorReading;
  readonly rest: string;
}

/** The operator symbols at the start of a text, and what follows them. */
function openingOf(text: string): Opening {
  const symbols = SYMBOLS_AT_START.exec(text)?.[1];
  if (symbols !== undefined) {
    const sign = signOfSymbols(Array.from(symbols, (symbol) => ANGLES.get(symbol) ?? symbol).join(''));
    if (sign !== null) return { operator: { sign, source: 'symbol' }, rest: text.slice(symbols.length) };
  }
  const dash = SCANNED_EQUALS_AT_START.exec(text)?.[0];
  if (dash !== undefined && dash.length < text.length) {
    return { operator: { sign: 'equals', source: 'scan' }, rest: text.slice(dash.length) };
  }
  return { operator: NO_OPERATOR, rest: text };
}

/** ≥% =元 ≤万元/公里 and a bare unit: the number is missing. */
function lacksNumber(opening: Opening): boolean {
  const { rest } = opening;
  // 半年 is a figure by itself, and so are 十次 and 百余家.
  if (/^(?:[半十拾]|[百佰千仟][余多])/u.test(rest)) return false;
  if (rest === '' || /^(?:%|\(%\)|百分比|‰)$/u.test(rest)) return true;
  if (rest.length > 12) return false;
  const unit = matchUnit(rest, 0);
  return unit.end === rest.length;
}

/** Symbols at the start of the text govern its first figure. */
function governed(phrases: readonly Phrase[], { operator }: Opening): readonly Phrase[] {
  if (operator.sign === 'none') return phrases;
  return phrases.map((phrase, index) => (index === 0 ? { ...phrase, operator } : phrase));
}

function ofPhrase(phrase: Phrase, phrases: readonly Phrase[], text: string): Reading {
  return reading('number', text, {
    operator: phrase.operator,
    quantity: phrase.quantity,
    quantities: phrases.map((one) => one.quantity),
    operators: phrases.map((one) => one.operator),
    certainty: phrases.length > 1 ? 'likely' : 'sure',
  });
}

function ofWords(text: string, normal: string): Reading {
  const truth = truthOf(normal);
  if (truth !== null) return reading('boolean', text, { truth });
  const scaleStep = scaleStepOf(normal);
  if (scaleStep !== null) return reading('scale-word', text, { scaleStep });
  if (saysWhole(normal)) {
    const quantity: Quantity = { ...bareQuantity(HUNDRED), percent: 'percent' };
    return reading('number', text, { quantity, quantities: [quantity], certainty: 'likely' });
  }
  if (saysNothingHappened(normal)) return reading('nothing', text, {});
  return reading(normal.length <= LONGEST_WORD ? 'word' : 'text', text, {});
}

/** Text without the spans, to see what is left beside the dates. */
function hasFigures(phrases: readonly Phrase[]): boolean {
  return phrases.some(({ quantity }) => quantity.unit !== '' || quantity.percent !== 'none');
}

/** An error value that was pasted as text. */
const ERROR_TEXT = /^#(?:DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|#+)$/iu;
const DURATION_WORDS = /个月|工作日|小时|分钟|天/u;

/** 2024年3月—2024年11月 is no length of time, whatever is asked for. */
const DATED = /(?:19|20)\d{2}年\d{1,2}月/u;

/** 全年无事故 is no date. */
const WITHIN_YEAR = /^(?:全年|本年度|年内|当年)/u;

/** One for each context, since a text says other things in another. */
const READERS = Array.from({ length: 8 }, (_, flags) => {
  const context: ReadContext = {
    prefersDates: (flags & 1) !== 0,
    monthsAreDurations: (flags & 2) !== 0,
    losesOperators: (flags & 4) !== 0,
  };
  return remembered((raw) => readTextIn(raw, context));
});

function readText(raw: string, { prefersDates, monthsAreDurations, losesOperators }: ReadContext): Reading {
  const flags = (prefersDates ? 1 : 0) + (monthsAreDurations ? 2 : 0) + (losesOperators ? 4 : 0);
  return READERS[flags]?.(raw) ?? BLANK_READING;
}

function readTextIn(raw: string, context: ReadContext): Reading {
  const text = raw.trim();
  if (raw.length > LONGEST_TEXT * 2) return reading('text', text, {});
  const folded = normalizeText(withoutCircles(raw)).replace(/[。;,]$/u, '');
  const normal = inPlainWords(withoutListMarks(withoutSlips(folded)));
  if (normal === '') return BLANK_READING;
  if (normal.length > LONGEST_TEXT) return reading('text', text, {});
  if (isPlaceholder(normal)) return reading('placeholder', text, {});
  if (ERROR_TEXT.test(normal) || isTorn(normal)) return reading('unreadable', text, {});
  const tier = tierOf(normal);
  if (tier !== null) return reading('tier', text, { tier });
  const opening = openingOf(normal);
  if (
    context.losesOperators &&
    /^一(?!\d)/u.test(normal) &&
    lacksNumber({ operator: NO_OPERATOR, rest: normal.slice(1) })
  ) {
    return reading('missing-number', text, {
      operator: { sign: 'equals', source: 'scan' },
      certainty: 'likely',
    });
  }
  if (opening.operator.sign !== 'none' || normal.length <= 6) {
    if (lacksNumber(opening) && truthOf(normal) === null) {
      return reading('missing-number', text, { operator: opening.operator });
    }
  }
  if (context.prefersDates && /^(?:19|20)\d{2}$/u.test(opening.rest)) {
    return reading('calendar', text, {
      calendar: calendarOfBareNumber(opening.rest, false),
      operator: opening.operator,
    });
  }
  if (WITHIN_YEAR.test(normal) && saysNothingHappened(normal)) return reading('nothing', text, {});
  // 春节前（1月底前） states a date of its own.
  const occasion = context.prefersDates && !/\d[月日号]/u.test(normal) ? readOccasion(normal) : null;
  if (occasion !== null) return reading('calendar', text, { calendar: ofOccasion(occasion) });
  const dates =
    context.monthsAreDurations && !DATED.test(normal)
      ? null
      : readCalendar(opening.rest, context.prefersDates);
  const searched = dates?.text ?? opening.rest;
  const phrases = statedFigures(governed(findPhrases(searched, dates?.spans ?? []), opening), searched);
  if (dates !== null) {
    const isDate =
      context.prefersDates ||
      phrases.length === 0 ||
      (!hasFigures(phrases) && dates.reading.recurrence === null);
    const isDuration =
      phrases.length > 0 && dates.reading.periods.length === 0 && DURATION_WORDS.test(normal);
    if (isDate && !isDuration && !(dates.reading.isBareRecurrence && phrases.length > 0)) {
      return reading('calendar', text, { calendar: dates.reading, operator: dateOperator(opening, normal) });
    }
  }
  const [first] = phrases;
  if (first !== undefined) return ofPhrase(first, phrases, text);
  return ofWords(text, normal);
}

function ofOccasion(occasion: Occasion): CalendarReading {
  return { periods: [], deadlines: [], recurrence: null, isBareRecurrence: false, relation: null, occasion };
}

function dateOperator(opening: Opening, normal: string): OperatorReading {
  if (opening.operator.sign !== 'none') return opening.operator;
  if (/^(?:不晚于|不迟于|不超过)/u.test(normal)) return { sign: 'atMost', source: 'words' };
  return /^早于/u.test(normal) ? { sign: 'lessThan', source: 'words' } : NO_OPERATOR;
}

/** What a cell says; never throws, linear in the length of its text. */
export function readCell(cell: GridCell | null, context: ReadContext): Reading {
  if (cell === null) return BLANK_READING;
  const literal = readLiteralFormula(cell);
  if (literal !== null) return literal;
  switch (cell.kind) {
    case 'blank':
      return cell.formula === null ? BLANK_READING : reading('unreadable', cell.text.trim(), {});
    case 'error':
      return reading('unreadable', cell.text.trim(), {});
    case 'boolean':
      return reading('boolean', cell.text.trim(), { truth: cell.value === true });
    case 'number':
      return typeof cell.value === 'number'
        ? readNumberCell(cell, cell.value, context.prefersDates)
        : BLANK_READING;
    case 'text':
      return typeof cell.value === 'string' ? readText(cell.value, context) : BLANK_READING;
  }
}

/** A text that is no cell of its own, such as a clause of a reason. */
export function readFigureText(text: string): Reading {
  return readText(text, PLAIN_CONTEXT);
}

/** Picks another of the figures that a reading holds. */
export function withQuantity(source: Reading, quantity: Quantity): Reading {
  return { ...source, kind: 'number', quantity };
}

/** A figure that words stand for: 无 beside a count is 0. */
export function zeroReading(source: Reading): Reading {
  const quantity = bareQuantity(ZERO);
  return { ...source, kind: 'number', quantity, quantities: [quantity], certainty: 'likely' };
}

export { PLAIN_CONTEXT };
