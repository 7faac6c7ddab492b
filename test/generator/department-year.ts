/** Two years of one department as records, with the truth about which project and which indicator became which. */
import type { RecordIndicator, RecordTable } from '../../src/core/record/model';
import { BENEFIT_GROUPS, COST_GROUP, type Group, OUTPUT_GROUPS, SATISFACTION_GROUP } from './indicator-bank';
import { type Random, seeded } from './random';

export interface DepartmentYear {
  /** The approved record, or last year's. */
  readonly before: readonly RecordTable[];
  readonly after: readonly RecordTable[];
  /** after → before, for projects that go on. */
  readonly projects: ReadonlyMap<number, number>;
  /** For each project that goes on: its indicators, after → before. */
  readonly indicators: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Positions in `after` of projects under another name. */
  readonly renamed: readonly number[];
  /** Positions in `after` of projects that came out of a merger or a split under a new name. */
  readonly broken: readonly number[];
}

const TOPICS =
  '公开招聘 职称评审 困难学生资助 校园安全改造 农村饮水安全 社区养老服务 残疾人康复 中小企业贷款贴息 道路养护 河道清淤 ' +
  '公共图书馆免费开放 文物保护 执法办案 信息系统运维 森林防火 动物疫病防控 高标准农田 城乡居民医疗救助 公益性岗位 创业担保 ' +
  '人才引进 档案数字化 政务大厅运行 法律援助 普法宣传 食品抽检 药品监管 环境监测 大气污染防治 垃圾分类 ' +
  '老旧小区改造 公租房维护 公交运营 农机购置 畜禽粪污利用 乡村教师生活 学前教育 职业技能培训 退役军人安置 优抚对象慰问';
const KINDS = '补助经费 专项经费 工作经费 项目 专项资金 补贴 运行经费 建设项目'.split(' ');
const PREFIXES = ['', '', '', '2024年', '省级', '中央', '市级'];
const SWAPS: readonly (readonly [string, string])[] = [
  ['经费', '资金'],
  ['补助', '补贴'],
  ['专项', ''],
  ['工作', ''],
  ['项目', ''],
  ['改造', '改造提升'],
  ['服务', '服务保障'],
  ['运行', '运行维护'],
];
const WORDINGS: readonly (readonly [string, string])[] = [
  ['人次', '人次数'],
  ['数量', '数'],
  ['次数', '场次'],
  ['面积', '总面积'],
  ['及时率', '及时性'],
  ['完成时间', '完成时限'],
  ['满意度', '满意程度'],
  ['率', '比率'],
];

interface Plan {
  readonly name: string;
  readonly code: string | null;
  readonly indicators: readonly RecordIndicator[];
}

const AT = { row: 0, column: 0 };

function targetOf(random: Random): string {
  return random.chance(0.4) ? `≥${String(random.int(80, 100))}%` : `≥${String(random.int(2, 4000))}`;
}

function indicator(group: Group, name: string, random: Random): RecordIndicator {
  const text = targetOf(random);
  return {
    level1: group.level1,
    level2: group.level2,
    level3: name,
    place: AT,
    initialTarget: null,
    target: { address: AT, cell: { kind: 'text', value: text, formula: null, format: 'General', text } },
    actual: null,
    weight: { address: AT, value: String(random.int(2, 15)), digits: 0 },
    explanation: null,
    operator: '',
    nature: '',
    actualUnit: '',
    measureUnit: '',
  };
}

function indicatorsOf(topic: string, random: Random): RecordIndicator[] {
  const groups = [...OUTPUT_GROUPS, COST_GROUP, ...BENEFIT_GROUPS, SATISFACTION_GROUP];
  return groups.flatMap((group) =>
    random
      .shuffle(group.templates)
      .slice(0, group.templates.length > 6 ? random.int(1, 3) : random.int(0, 2))
      // Some indicators name their project, as real ones do.
      .map(({ name }) => indicator(group, random.chance(0.3) ? `${topic}${name}` : name, random)),
  );
}

function table({ name, code, indicators }: Plan): RecordTable {
  return {
    sheet: name.slice(0, 20),
    layout: 'national-2020',
    name: code === null ? name : `${code} ${name}`,
    place: AT,
    year: null,
    department: '',
    implementingUnit: '',
    funds: null,
    indicators,
    texts: [],
  };
}

function swapped(text: string, swaps: readonly (readonly [string, string])[], random: Random): string {
  for (const [from, to] of random.shuffle(swaps)) {
    if (text.includes(from) && text.replace(from, to).length >= 4) return text.replace(from, to);
  }
  return text;
}

interface Changed {
  readonly indicators: readonly RecordIndicator[];
  readonly truth: ReadonlyMap<number, number>;
}

/** Some reworded, some dropped, some new, all reordered within the table. */
function changedIndicators(old: readonly RecordIndicator[], random: Random): Changed {
  const names = new Set(old.map(({ level3 }) => level3));
  const kept = random.shuffle(
    old.flatMap((each, from) => {
      if (random.chance(0.06)) return [];
      const target = random.chance(0.2) ? indicator({ ...each, templates: [] }, each.level3, random) : each;
      const name = random.chance(0.1) ? swapped(each.level3, WORDINGS, random) : each.level3;
      return [
        { row: { ...target, level3: names.has(name) && name !== each.level3 ? each.level3 : name }, from },
      ];
    }),
  );
  const groups = [...OUTPUT_GROUPS, ...BENEFIT_GROUPS];
  const fresh = Array.from({ length: random.int(0, 2) }, () => {
    const group = random.pick(groups);
    return { group, name: random.pick(group.templates).name };
  }).filter(({ name }) => !names.has(name));
  return {
    indicators: [
      ...kept.map(({ row }) => row),
      ...[...new Map(fresh.map((each) => [each.name, each])).values()].map(({ group, name }) =>
        indicator(group, name, random),
      ),
    ],
    truth: new Map(kept.map(({ from }, to) => [to, from])),
  };
}

/** One word or several changed, source and kind changed, or, rarely, a wholly new name. */
function renamedProject(name: string, topic: string, random: Random): string {
  const draw = random.next();
  if (draw < 0.05)
    return `${random.pick(['能力提升', '综合保障', '重点工作', '惠民实事'])}${random.pick(KINDS)}`;
  if (draw < 0.35) return `${random.pick(PREFIXES)}${topic}${random.pick(KINDS)}`;
  const once = swapped(name, SWAPS, random);
  return draw < 0.7 ? once : swapped(once, SWAPS, random);
}

interface Next {
  readonly plan: Plan;
  readonly from: number | null;
  readonly truth: ReadonlyMap<number, number> | null;
  readonly fate: 'kept' | 'renamed' | 'broken' | 'new';
}

export function departmentYear(seed: number): DepartmentYear {
  const random = seeded(seed);
  const topics = random.shuffle(TOPICS.split(' '));
  const hasCodes = random.chance(0.3);
  const planOf = (topic: string): Plan => ({
    name: `${random.pick(PREFIXES)}${topic}${random.pick(KINDS)}`,
    code: hasCodes && random.chance(0.8) ? `14${String(random.int(10_000_000, 99_999_999))}` : null,
    indicators: indicatorsOf(topic, random),
  });
  const before = topics.slice(0, random.int(8, 26)).map(planOf);
  const next: Next[] = [];
  const goOn = (from: number, plan: Plan, fate: 'kept' | 'renamed'): void => {
    const changed = changedIndicators(plan.indicators, random);
    next.push({ plan: { ...plan, indicators: changed.indicators }, from, truth: changed.truth, fate });
  };
  for (let from = 0; from < before.length; from += 1) {
    const plan = before[from];
    const other = before[from + 1];
    if (plan === undefined) continue;
    const draw = random.next();
    if (draw < 0.04) continue;
    if (draw < 0.08 && other !== undefined) {
      // Two become one under a name of both.
      const parts = [...plan.indicators.slice(0, 5), ...other.indicators.slice(0, 5)];
      const name = `${topics[from] ?? ''}${random.pick(['和', '及', '与', '、', ''])}${random.chance(0.3) ? (topics[from + 1] ?? '') : other.name}`;
      next.push({ plan: { name, code: null, indicators: parts }, from: null, truth: null, fate: 'broken' });
      from += 1;
    } else if (draw < 0.12) {
      for (const part of ['一期', '二期']) {
        const half = plan.indicators.filter(() => random.chance(0.7));
        const split = { name: `${plan.name}（${part}）`, code: null, indicators: half };
        next.push({ plan: split, from: null, truth: null, fate: 'broken' });
      }
    } else if (draw < 0.32) {
      const renamed = renamedProject(plan.name, topics[from] ?? '', random);
      goOn(from, { ...plan, name: renamed }, renamed === plan.name ? 'kept' : 'renamed');
    } else goOn(from, plan, 'kept');
  }
  for (const topic of topics.slice(30, 30 + random.int(0, 3))) {
    next.push({ plan: planOf(topic), from: null, truth: null, fate: 'new' });
  }
  const order = random.shuffle(next);
  const positions = (fate: Next['fate']): number[] =>
    order.flatMap((each, at) => (each.fate === fate ? [at] : []));
  return {
    before: before.map(table),
    after: order.map(({ plan }) => table(plan)),
    projects: new Map(order.flatMap(({ from }, at) => (from === null ? [] : [[at, from] as const]))),
    indicators: new Map(order.flatMap(({ truth }, at) => (truth === null ? [] : [[at, truth] as const]))),
    renamed: positions('renamed'),
    broken: positions('broken'),
  };
}
