/** Text as labels are compared: the original is kept, the compared form has no white space, brackets, numbering or colon. */
import { remembered } from '../remember';
import { SIMPLE_CHARACTERS, simplified } from '../traditional';

/** Longer texts are prose, never labels; they are not normalised at all. */
export const LABEL_LIMIT = 80;

export interface LabelText {
  /** NFKC, no white space, brackets set aside, leading numbering and trailing colon dropped. */
  readonly core: string;
  /** What stood in brackets: "万元", "20分", "B/A", "二级". */
  readonly hints: readonly string[];
  /** The text after the first colon, as written, where the label carries its value in the same cell. */
  readonly inlineValue: string | null;
  /** True where the text ended with a colon. */
  readonly endsWithColon: boolean;
}

const EMPTY_LABEL: LabelText = { core: '', hints: [], inlineValue: null, endsWithColon: false };

/** Zero-width and control characters that copying from web pages leaves behind. */
const INVISIBLE_CHARACTERS = String.raw`\u0000-\u0008\v\f\u000e-\u001f\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff`;
const INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]`, 'g');
const SPACE = /\s+/g;
const OPENING = '([{【〔《<「';
const CLOSING = ')]}】〕》>」';

/** Nothing here that `squeeze` would change: printable ASCII, Chinese characters and their stops. */
const SQUEEZED = new RegExp(`^[\\x21-\\x7e\\u3001\\u3002${SIMPLE_CHARACTERS}]*$`);

/** NFKC in simplified characters, without white space and invisible characters. */
export function squeeze(text: string): string {
  return SQUEEZED.test(text) ? text : squeezedShort(text);
}

const squeezedShort = remembered((text) =>
  simplified(text.normalize('NFKC').replace(INVISIBLE, '').replace(SPACE, '')),
);

/** What `oneLine` takes out; few texts hold any of it. */
const ODD_IN_LINE = new RegExp(`[\\r\\n${INVISIBLE_CHARACTERS}]`);

/** One line for people: white space runs become one blank, line breaks vanish between Chinese characters. */
export function oneLine(text: string): string {
  if (!ODD_IN_LINE.test(text)) return text.trim();
  return text
    .replace(INVISIBLE, '')
    .replace(/[\r\n]+/g, '')
    .trim();
}

interface Bracketed {
  readonly outside: string;
  readonly hints: string[];
}

/** Splits off what stands in brackets; an unclosed bracket is a hint up to the end. Linear in the text. */
function setBracketsAside(text: string): Bracketed {
  let outside = '';
  let inside = '';
  let depth = 0;
  const hints: string[] = [];
  for (const character of text) {
    if (OPENING.includes(character)) {
      if (depth > 0) inside += character;
      depth += 1;
    } else if (CLOSING.includes(character)) {
      if (depth > 0) depth -= 1;
      if (depth === 0) {
        if (inside !== '') hints.push(inside);
        inside = '';
      } else inside += character;
    } else if (depth > 0) inside += character;
    else outside += character;
  }
  if (inside !== '') hints.push(inside);
  return { outside, hints };
}

/** Length of "一、", "1.", "(一)", "①", "★", "指标1:" and the like at the start; 0 where there is none. */
function numberingLength(text: string): number {
  const mark = /^[★☆▲△●○■□◆◇※*#·•\u2460-\u2473\-—]+/.exec(text);
  if (mark) return mark[0].length;
  const ordinal = /^(?:第?[一二三四五六七八九十]{1,3}[、.,:)]|\d{1,2}[、.,:)](?!\d)|[a-z][、.)])/i.exec(text);
  if (ordinal) return ordinal[0].length;
  const named = /^指标\d{1,2}[:.、]?/.exec(text);
  if (named && named[0].length < text.length) return named[0].length;
  return 0;
}

function isNumberingHint(hint: string): boolean {
  return /^\d{1,2}$/.test(hint) || (hint.length <= 2 && /^[一二三四五六七八九十]+$/.test(hint));
}

/** Without the given marks at the end; a loop, since such a pattern is quadratic on long runs of marks. */
export function trimEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** 一级指标 Level 1: the same label once more in another script, below or behind the Chinese one. */
const SAME_IN_OTHER_SCRIPT =
  /^(?=[^:：]*[\u4e00-\u9fff])([^:：A-Za-z\u0400-\u06ff\u0f00-\u0fff\u1800-\u18af]{2,40})\s(?:[A-Za-z]{3}|[\u0400-\u06ff\u0f00-\u0fff\u1800-\u18af]{2})[^\u4e00-\u9fff:：]*$/u;

export const readLabel = remembered((text: string): LabelText => {
  if (text.length > LABEL_LIMIT * 3) return EMPTY_LABEL;
  const squeezed = squeeze(SAME_IN_OTHER_SCRIPT.exec(text)?.[1] ?? text);
  if (squeezed === '') return EMPTY_LABEL;
  const { outside, hints } = setBracketsAside(squeezed);
  let core = outside;
  for (let guard = 0; guard < 4; guard += 1) {
    const length = numberingLength(core);
    if (length === 0 || length >= core.length) break;
    core = core.slice(length);
  }
  const colon = core.indexOf(':');
  const endsWithColon = colon >= 0 && trimEnd(core, ':').length <= colon;
  let inlineValue: string | null = null;
  if (colon > 0) {
    if (!endsWithColon) {
      const at = text.search(/[:：]/);
      inlineValue = at >= 0 ? text.slice(at + 1).trim() : null;
    }
    core = core.slice(0, colon);
  }
  core = trimEnd(core, ';,.。、…');
  return {
    core: core.length > LABEL_LIMIT ? '' : core,
    hints: hints.filter((hint) => !isNumberingHint(hint) || /级/.test(hint)),
    inlineValue: inlineValue === '' ? null : inlineValue,
    endsWithColon,
  };
});

/** A plain figure as people write it in score and weight cells: "10", "9.87分", "１００", "1,018", "150万"; `null` for anything else. */
export function looseNumber(text: string): number | null {
  if (text.length > 40) return null;
  const squeezed = squeeze(text).replace(/,/g, '');
  const match = /^(-?\d{1,15}(?:\.\d{1,12})?)(?:[分%元]|[百千万亿]{1,2}元?)?$/.exec(squeezed);
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** The points that a hint states, 20 for "20分", "20分*执行率" or "满分20分"; `null` where it states none. */
export function pointsOfHint(hint: string): string | null {
  const match = /^(?:满分|权重|分值|共|计)?:?(\d{1,3}(?:\.\d{1,2})?)分/.exec(hint);
  return match?.[1] ?? null;
}

export const PLACEHOLDER_MARKS = new Set([
  '/',
  '\\',
  '—',
  '--',
  '——',
  '-',
  '…',
  '……',
  '...',
  '无',
  '×',
  'x',
  '/////',
  '//',
]);

/** 优秀(90分以上): the grade without the points that it stands for; the text is squeezed. */
export function withoutBand(grade: string): string {
  const opens = grade.indexOf('(');
  const isBand = opens > 0 && opens <= LONGEST_GRADE && /\d/u.test(grade.slice(opens)) && grade.endsWith(')');
  return isBand ? grade.slice(0, opens) : grade;
}

const LONGEST_GRADE = 4;
