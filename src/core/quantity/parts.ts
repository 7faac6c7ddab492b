/** Texts of several parts, each with its label: 打印机3台，电脑10台. */
import { skeletonOf, withoutCircles, withoutListMarks } from './list-marks';
import { normalizeText } from './normalize';
import { matchUnit } from './unit';

const LONGEST = 300;
/** Words before a label that only say that something was done; 新建2座 keeps its 新建, since nothing else names it. */
const DOING =
  /^(?:已|共|全年|其中|建设|建成|新建|完成|购置|采购|实施|开展|举办|组织|召开|安装|发放|培育|补助|达到|不少于|不低于|不超过)(?=.)/u;
const AFTER_LABEL = /(?:[:：为约达共]|不少于|不低于|不超过|不高于|达到|以上){1,3}$/u;

const AFTER_UNIT = /^(?:以?内|以上|左右)/u;

/** 响应 of 30分钟内响应. */
function labelBehind(clause: string): string {
  const rest = clause.slice(clause.indexOf('#') + 1);
  return rest.slice(matchUnit(rest, 0).end).replace(AFTER_UNIT, '');
}

/** 1个方案2个报告 as 1个方案 and 2个报告: each figure with its counter and what is counted, and nothing before the first. */
function asSingles(clause: string): readonly string[] {
  if (!clause.startsWith('#') || !clause.includes('#', 1)) return [clause];
  const pieces = clause
    .split('#')
    .slice(1)
    .map((rest) => `#${rest}`);
  const areNamed = pieces.every((piece) => matchUnit(piece, 1).unit !== '' && labelBehind(piece).length >= 2);
  return areNamed ? pieces : [clause];
}

function labelOf(clause: string): string {
  let label = clause.slice(0, clause.indexOf('#')).replace(AFTER_LABEL, '');
  while (DOING.test(label)) label = label.replace(DOING, '');
  return label;
}

/**
 * The labels of a text that holds one figure for each of its clauses, in order; '' where a figure stands alone; `null` for
 * any other text and where two are alike.
 */
export function labelsOf(text: string): readonly string[] | null {
  if (text.length > LONGEST) return null;
  const plain = withoutListMarks(normalizeText(withoutCircles(text.replace(/\n/gu, ';'))));
  const clauses = skeletonOf(plain)
    .split(/[,;、。]/u)
    .filter((clause) => clause !== '');
  // 经评查，合格率100% begins with words of its own.
  if (clauses[0]?.includes('#') === false) clauses.shift();
  const single = clauses.flatMap(asSingles);
  if (single.some((clause) => clause.split('#').length !== 2)) return null;
  const before = single.map(labelOf);
  const labels = before.every((label) => label === '') ? single.map(labelBehind) : before;
  return new Set(labels).size === labels.length ? labels : null;
}

/** Words of a label that only say what is measured: 道路硬化里程 is 硬化道路. */
const MEASURED = /总?(?:里程|面积|长度|数量|个数|人数|户数|次数|场次|规模|总数)$/u;
const NEGATION = /[不未无非没]/u;

function charactersOf(label: string): ReadonlySet<string> {
  const bare = label.replace(MEASURED, '');
  return new Set(bare === '' ? label : bare);
}

/** 硬化道路 and 道路硬化, 民事案件 and 民事: one says all that the other says, and denies nothing of it. */
export function isLike(a: string, b: string): boolean {
  const [left, right] = [charactersOf(a), charactersOf(b)];
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  const rest = [...many].filter((one) => !few.has(one));
  return few.size > 0 && many.size - rest.length === few.size && !rest.some((one) => NEGATION.test(one));
}

/** The only one of a list that fits; -1 for none or several. */
function onlyPlace<T>(list: readonly T[], fits: (one: T) => boolean): number {
  const place = list.findIndex(fits);
  return place >= 0 && list.slice(place + 1).some(fits) ? -1 : place;
}

/**
 * For each label of a target the place of the answer's label that says the same, in whatever order of words; `null` where
 * one finds none or two may be meant. A figure without a label takes what the others leave.
 */
export function pairLabels(asked: readonly string[], answered: readonly string[]): readonly number[] | null {
  const places = asked.map((label) => answered.indexOf(label));
  const free = (): readonly number[] =>
    answered.flatMap((_, place) => (places.includes(place) ? [] : [place]));
  const open = (): readonly number[] => places.flatMap((place, index) => (place < 0 ? [index] : []));
  const labelled = (index: number): boolean => asked[index] !== '';
  const [left, others] = [open().filter(labelled), free().filter((place) => answered[place] !== '')];
  for (const index of left) {
    const likes = (place: number): boolean => isLike(asked[index] ?? '', answered[place] ?? '');
    const found = others[onlyPlace(others, likes)];
    if (found === undefined) continue;
    if (onlyPlace(left, (other) => isLike(asked[other] ?? '', answered[found] ?? '')) >= 0)
      places[index] = found;
  }
  const [last, ...more] = open();
  if (last === undefined) return places;
  const rest = free();
  const isAlone = asked[last] === '' || rest.some((place) => answered[place] === '');
  if (more.length > 0 || rest.length !== 1 || !isAlone) return null;
  return places.map((place, index) => (index === last ? (rest[0] ?? place) : place));
}

const SIZE = /(?:[宽厚高深]|直径|管径|口径|孔径)度?$/u;

/** 宽 of 8.6公里，宽4.5米: how large a thing is of which the other figure says how much there is. */
export function isSize(label: string): boolean {
  return SIZE.test(label);
}
