/** One cell, one reading: what a target or an actual says by itself. */
import type { GridCell } from '../grid';
import { HUNDRED } from '../number';
import { calendarOfBareNumber } from './dates/bare-dates';
import { readCalendar } from './dates/calendar';
import { statedFigures } from './figures/stated-figures';
import { withoutCircles, withoutListMarks } from './list-marks';
import { normalizeText } from './normalize';
import { type Phrase, findPhrases } from './figures/phrases';
import { readOccasion } from './dates/occasions';
import {
  type CalendarReading,
  NO_OPERATOR,
  type Occasion,
  type OperatorReading,
  type Quantity,
  type Reading,
} from './reading';
import { remembered } from '../remember';
import { isTorn, withoutSlips } from './slips';
import { inPlainWords } from './wordings';
import { isPlaceholder, saysNothingHappened, saysWhole, scaleStepOf, tierOf, truthOf } from './words';
import { BLANK_READING, bareQuantity, reading } from './readings';
import { type Opening, governed, lacksNumber, openingOf } from './opening';
import { readLiteralFormula, readNumberCell } from './read-number';

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

export const PLAIN_CONTEXT: ReadContext = {
  prefersDates: false,
  monthsAreDurations: false,
  losesOperators: false,
};

function ofPhrase(phrase: Phrase, phrases: readonly Phrase[], text: string): Reading {
  return reading('number', text, {
    operator: phrase.operator,
    quantity: phrase.quantity,
    quantities: phrases.map((one) => one.quantity),
    operators: phrases.map((one) => one.operator),
  });
}

function ofWords(text: string, normal: string): Reading {
  const truth = truthOf(normal);
  if (truth !== null) return reading('boolean', text, { truth });
  const scaleStep = scaleStepOf(normal);
  if (scaleStep !== null) return reading('scale-word', text, { scaleStep });
  if (saysWhole(normal)) {
    const quantity: Quantity = { ...bareQuantity(HUNDRED), percent: 'percent' };
    return reading('number', text, { quantity, quantities: [quantity] });
  }
  if (saysNothingHappened(normal)) return reading('nothing', text, {});
  return reading(normal.length <= LONGEST_WORD ? 'word' : 'text', text, {});
}

/** More than bare digits, which may be those of the dates themselves. */
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
