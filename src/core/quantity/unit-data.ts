/** Units as data: which ones measure the same thing, and by how much they differ. */

export interface UnitEntry {
  /** Units of one dimension can be converted into each other; `count:` dimensions are counters of the same kind of thing. */
  readonly dimension: string;
  readonly factor: string;
}

const MEASURES: readonly (readonly [dimension: string, units: Readonly<Record<string, string>>])[] = [
  ['money', { 元: '1', 块钱: '1', 元人民币: '1', 人民币: '1', 元整: '1', 角: '0.1', RMB: '1' }],
  ['dollar', { 美元: '1', USD: '1' }],
  [
    'length',
    {
      米: '1',
      m: '1',
      延米: '1',
      延长米: '1',
      公里: '1000',
      千米: '1000',
      km: '1000',
      里: '500',
      华里: '500',
      厘米: '0.01',
      cm: '0.01',
      毫米: '0.001',
      mm: '0.001',
      分米: '0.1',
      海里: '1852',
      车公里: '1000',
    },
  ],
  [
    'area',
    {
      // 1 平方米 is 0.0015 亩 exactly as people reckon (15 亩 are one 公顷), so 亩 is the base.
      平方米: '0.0015',
      平米: '0.0015',
      平方: '0.0015',
      m2: '0.0015',
      '㎡': '0.0015',
      平方公里: '1500',
      平方千米: '1500',
      km2: '1500',
      公顷: '15',
      hm2: '15',
      ha: '15',
      亩: '1',
      亩次: '1',
    },
  ],
  [
    'volume',
    {
      立方米: '1',
      方: '1',
      立方: '1',
      m3: '1',
      标方: '1',
      标准立方米: '1',
      升: '0.001',
      L: '0.001',
      毫升: '0.000001',
      ml: '0.000001',
    },
  ],
  [
    'mass',
    {
      吨: '1000',
      t: '1000',
      公吨: '1000',
      千克: '1',
      公斤: '1',
      kg: '1',
      斤: '0.5',
      克: '0.001',
      g: '0.001',
      毫克: '0.000001',
      mg: '0.000001',
      微克: '0.000000001',
      μg: '0.000000001',
      ug: '0.000000001',
      公担: '100',
      吨二氧化碳: '1000',
      吨二氧化碳当量: '1000',
      吨CO2: '1000',
      tCO2: '1000',
      tCO2e: '1000',
    },
  ],
  [
    'time',
    {
      秒: '1',
      秒钟: '1',
      s: '1',
      毫秒: '0.001',
      ms: '0.001',
      分钟: '60',
      min: '60',
      小时: '3600',
      个小时: '3600',
      h: '3600',
      钟头: '3600',
      天: '86400',
      日: '86400',
      自然日: '86400',
      日历天: '86400',
      日历日: '86400',
      周: '604800',
      星期: '604800',
      个星期: '604800',
      礼拜: '604800',
    },
  ],
  ['workday', { 工作日: '1', 工作天: '1' }],
  [
    'month',
    { 月: '1', 月份: '1', 季度: '3', 季: '3', 半年: '6', 学期: '6', 年: '12', 年度: '12', 周年: '12' },
  ],
  ['age', { 岁: '1', 周岁: '1' }],
  ['energy', { 度: '1', 千瓦时: '1', kWh: '1', 度电: '1', 兆瓦时: '1000', 吨标煤: '8141', 吨标准煤: '8141' }],
  ['voltage', { 伏: '1', V: '1', 千伏: '1000', kV: '1000' }],
  ['power', { 千瓦: '1', kW: '1', 兆瓦: '1000', MW: '1000', 瓦: '0.001', W: '0.001' }],
  ['data', { KB: '0.0009765625', MB: '1', GB: '1024', TB: '1048576', PB: '1073741824' }],
  ['bandwidth', { Mbps: '1', Gbps: '1000', 兆: '1', M: '1' }],
  ['temperature', { 摄氏度: '1', '°C': '1', '℃': '1' }],
  ['noise', { 分贝: '1', dB: '1' }],
  ['points', { 个百分点: '1', 百分点: '1' }],
  ['score', { 分: '1' }],
  ['level', { 级: '1', 等: '1', 等级: '1', 星: '1', 星级: '1' }],
  ['multiple', { 倍: '1' }],
];

const COUNTERS: readonly (readonly [dimension: string, units: string])[] = [
  ['person', '人 名 位 人次 人员 人数 员 口 学生 名学生 考生 人·次 人份 人头 生'],
  ['household', '户 户次 户数 家庭 个家庭 户家庭'],
  [
    'event',
    '次 场 场次 期 届 批 批次 轮 轮次 回 班 班次 堂 节 课时 学时 起 例 趟 频次 遍 期次 周次 车次 航次 班期 站次 台次 架次 件次 份次 项次 课次 票次 宗 笔 票 疗程',
  ],
  [
    'thing',
    '个 家 所 台 套 件 只 辆 部 组 座 处 份 册 本 篇 项 条 张 幅 块 台套 把 支 棵 株 头 尾 匹 羽 间 栋 幢 眼 口井 盏 根 片 颗 艘 架 瓶 袋 箱 包 盒 桶 副 双 床 顶 面 枚 门 款 点 村 个村 镇 乡 社区 街道 县 市 企业 单位 学校 医院 机构 团队 支队 系统 平台 网点 站 站点 基地 园区 项目 工程 标段 岗位 车间 户型 案 案件 例次 期刊 版 集 字 万字 字数 条次 卷 卷次 种 类 样 品种 批件 剂次 剂 针 支次 针次 具 对 桩 孔 井 塘 池 亭 杆 盘 筐 枝 朵 粒 丛 窝 群 箱次 车 铺 榻 床位 席 座位 车位 泊位 摊位 栏 幅次 页 字节 章 句 首 幕 桌 频道 断面 图斑 网格 样本 水样 单位 件套 蒸吨 机时 治疗量 令 通 封 道 层 环 圈 段 节点 端口 路 点位 格 线 期班 师资 党支部 支部 小组 班组 家次 家企业 个单位 个项目',
  ],
];

function also(...dimensions: readonly string[]): readonly UnitEntry[] {
  return dimensions.map((dimension) => ({ dimension, factor: '1' }));
}

function alsoAs(dimension: string, factor: string): readonly UnitEntry[] {
  return [{ dimension, factor }];
}

/** What else people measure by a unit: 18度 are degrees of warmth, 3000例 are people. */
export const ALSO_MEASURES: ReadonlyMap<string, readonly UnitEntry[]> = new Map([
  ['度', also('temperature')],
  ['例', also('count:person')],
  // Firms are counted by 户 as well as by 家, and what each household gets by what it is: 改厕1200户 is 1200座.
  ['户', also('count:firm', 'count:thing')],
  ['家', also('count:firm')],
  ['户次', also('count:firm', 'count:thing')],
  ['家次', also('count:firm')],
  // Posts are counted by those who hold them.
  ['岗位', also('count:person')],
  ['个岗位', also('count:person')],
  // Wells are counted by 口 and by 眼, people by 口 and by 人.
  ['口', also('count:thing')],
  ['块', also('money')],
  // 200M of a line, 500M of a disk, 1200M of a road.
  ['M', also('data', 'length')],
  // 8.6分 beside ≤15分钟, and 元/分 beside 元/分钟.
  ['分', alsoAs('time', '60')],
  // 2048G and 120T of a disk, which are grams and tonnes elsewhere.
  ['g', alsoAs('data', '1024')],
  ['t', alsoAs('data', '1048576')],
  // 126吨 beside ≥100吨标准煤 leaves out of what.
  ['吨标煤', alsoAs('mass', '1000')],
  ['吨标准煤', alsoAs('mass', '1000')],
]);

/** Every known unit by its name. */
export function buildUnits(): ReadonlyMap<string, UnitEntry> {
  const map = new Map<string, UnitEntry>();
  for (const [dimension, units] of MEASURES) {
    for (const [name, factor] of Object.entries(units)) {
      const key = name.normalize('NFKC');
      if (!map.has(key)) map.set(key, { dimension, factor });
    }
  }
  for (const [dimension, units] of COUNTERS) {
    for (const name of units.split(' ')) {
      if (!map.has(name)) map.set(name, { dimension: `count:${dimension}`, factor: '1' });
    }
  }
  return map;
}
