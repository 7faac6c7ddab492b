/** One spelling for running text. Line ends become sentence ends, except inside a list that was broken over lines. */

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['（', '('],
  ['）', ')'],
  ['：', ':'],
  ['∶', ':'],
  ['；', ';'],
  ['！', '。'],
  ['？', '。'],
  ['!', '。'],
  ['?', '。'],
  ['％', '%'],
  ['﹪', '%'],
  ['．', '.'],
  ['－', '-'],
  ['−', '-'],
  ['—', '-'],
  ['–', '-'],
  ['～', '~'],
  ['×', '*'],
  ['✕', '*'],
  ['＊', '*'],
  ['／', '/'],
  ['＝', '='],
  ['【', '('],
  ['】', ')'],
  ['［', '('],
  ['］', ')'],
  ['￥', ''],
  ['¥', ''],
]);
const SIGN_CLASS = new RegExp(`[${[...SIGNS.keys()].join('')}]`, 'gu');
const FULL_WIDTH_DIGIT = /[\uFF10-\uFF19]/gu;
/** A full-width comma groups digits only among full-width digits: ４，６９４，６００. */
const FULL_WIDTH_GROUP = /(?<=[\uFF10-\uFF19])，(?=[\uFF10-\uFF19]{3}(?![\uFF10-\uFF19]))/gu;
const SPACE_GROUP = /(?<![\d.])\d{1,3}(?: \d{3}){1,6}(?!\d)/gu;
const SPACES = /[ \t\u00A0\u1680\u180E\u2000-\u200B\u202F\u205F\u3000\uFEFF]+/gu;
const INVISIBLE = /[\u200C-\u200F\u202A-\u202E\u2060-\u2064\u00AD]/gu;
const SPACE_NOT_BETWEEN_DIGITS = /(?<!\d) | (?!\d)/gu;
const COMMA_NOT_IN_NUMBER = /,(?!\d{3}(?!\d))|(?<!\d),/gu;

const SHORT_LINE = 60;

function foldLine(line: string): string {
  return line
    .replace(FULL_WIDTH_GROUP, ',')
    .replace(FULL_WIDTH_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(SIGN_CLASS, (sign) => SIGNS.get(sign) ?? sign)
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(SPACE_NOT_BETWEEN_DIGITS, '')
    .replace(SPACE_GROUP, (group) => group.replaceAll(' ', ''))
    .replace(COMMA_NOT_IN_NUMBER, '，');
}

/** Half-width digits and signs, clauses parted by "，", list members by "、" or ";", sentences by "。". Linear in the text's length. */
export function foldText(text: string): string {
  const lines: string[] = [];
  let last: string | undefined;
  let isInList = false;
  for (const raw of text.split(/\r\n|[\r\n\u2028\u2029\v]/u)) {
    const line = foldLine(raw);
    if (line === '') continue;
    const isListLine: boolean = isInList && line.length < SHORT_LINE && /\d/u.test(line);
    if (last !== undefined && !/[。;，、:]/u.test(last)) lines.push(isListLine ? ';' : '。');
    lines.push(line);
    last = line.at(-1);
    isInList = last === ':' || (isListLine && last !== '。');
  }
  return lines.join('');
}
