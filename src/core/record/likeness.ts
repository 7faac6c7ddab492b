/** How alike two names are: shared pairs of characters, with the marks that set one apart from its neighbours held sacred. */
import { normalizeText } from '../quantity/normalize';

const LONGEST = 120;

/**
 * Words that make two otherwise equal names different things. Each list is one kind of mark; two names that both carry
 * marks of a kind must carry the same ones.
 */
const MARKS: readonly RegExp[] = [
  /(?:19|20)\d\d(?=年)/gu,
  /第?[一二三四五六七八九十\d]{1,3}(?=[期批组号轮级类]|标段|季度|阶段|年级)/gu,
  /中央|省级|市级|县级|区级|乡镇|村级|本级/gu,
  /上半年|下半年|年初|年末/gu,
  /小学|初中|高中|中职|高职|本科|幼儿|学前/gu,
  /[男女]/gu,
  /[东南西北]/gu,
  /城市|城镇|农村|城乡/gu,
  /新增|续聘|新建|改建|扩建|维修|购置/gu,
  /投诉|满意/gu,
  /质量|时效|成本|数量/gu,
];

export interface NameShape {
  readonly text: string;
  readonly pairs: ReadonlyMap<string, number>;
  readonly size: number;
  readonly marks: readonly string[];
}

/** A name ready to be compared; make it once for each name. `text` is expected to be normalised. */
export function shapeOf(text: string): NameShape {
  const cut = text.slice(0, LONGEST);
  const pairs = new Map<string, number>();
  const characters = Array.from(cut);
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at] ?? ''}${characters[at + 1] ?? ''}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return {
    text: cut,
    pairs,
    size: Math.max(0, characters.length - 1),
    marks: MARKS.map((pattern) => [...new Set(cut.match(pattern) ?? [])].sort().join('|')),
  };
}

function marksClash(a: NameShape, b: NameShape): boolean {
  return a.marks.some((mark, kind) => mark !== '' && b.marks[kind] !== '' && mark !== b.marks[kind]);
}

/** 0 to 1; 1 for equal texts. Names whose marks contradict each other are never more than a third alike. */
export function likeness(a: NameShape, b: NameShape): number {
  if (a.text === '' || b.text === '') return 0;
  if (a.text === b.text) return 1;
  let shared = 0;
  for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0);
  const dice = a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
  // A short name that stands whole in the longer one says more than its share of pairs.
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  const contained =
    short.size >= 3 && long.text.includes(short.text) ? 0.6 + (0.4 * short.size) / long.size : 0;
  const value = Math.max(dice, contained);
  return marksClash(a, b) ? Math.min(value, 1 / 3) : value;
}

const CODE = /(?<![a-z\d])[a-z]{0,4}\d[a-z\d-]{6,40}(?![a-z\d])/giu;
const YEAR = /(?:19|20)\d\d年度?/gu;
const EDGE = /[\s,.。、;；:：，"'“”‘’()[\]{}<>《》【】〔〕_·*★#-]/gu;

export interface ProjectName {
  /** The project's code where the name carries one. */
  readonly code: string | null;
  /** Without the code, signs and white space; what brackets hold is kept, for it tells phases and sources apart. */
  readonly name: string;
  /** The same without years, for names of two years. */
  readonly undated: string;
}

/** "[140105-T0001] 2024年培训经费（二期）" gives its code and "2024年培训经费二期". */
export function projectName(text: string): ProjectName {
  const normal = normalizeText(text.slice(0, 300));
  const codes = (normal.match(CODE) ?? []).filter((code) => (code.match(/\d/gu) ?? []).length >= 5);
  const code = codes[0]?.replaceAll('-', '').toUpperCase() ?? null;
  const bare = codes.reduce((rest, each) => rest.replace(each, ''), normal);
  // A list of things keeps its joints: 甲、乙 names two.
  const name = bare
    .replace(/^[\d一二三四五六七八九十]{1,3}、/u, '')
    .replace(/[、+]/gu, '和')
    .replace(EDGE, '');
  const undated = name.replace(YEAR, '');
  return { code, name, undated: undated === '' ? name : undated };
}

/** A code as it stands in a column of its own; `null` for blanks and dashes. */
export function codeOf(text: string): string | null {
  const bare = normalizeText(text).replace(/[\s-]/gu, '').toUpperCase();
  return /\d/u.test(bare) && bare.length >= 4 ? bare : null;
}
