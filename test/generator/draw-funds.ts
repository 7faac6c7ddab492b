/** The fund block's content: amounts that add up, in whole units of the last decimal that is written. */
import {
  compare,
  equal,
  fraction,
  isZero,
  mul,
  rational,
  roundHalfUp,
  sub,
  type Rational,
} from '../oracle/rational';
import { executionRate, executionScore } from '../oracle/score';
import type { ContentFund, Family } from './content';
import type { Random } from './random';

const EXECUTION_REASONS: readonly string[] = [
  '部分合同尾款按约定于次年支付，已列入下年支付计划。',
  '招标节约资金，结余部分按规定交回财政，下年精准编制预算。',
  '受国库支付进度影响，年底部分款项未能支付，已加快办理。',
  '年中压减一般性支出，部分活动合并举办，后续加强预算编制。',
];
const ADJUSTMENT_REASONS: readonly string[] = [
  '年中根据上级下达的专项资金文件调整预算，执行按实际进度支付。',
  '年中财政统一调整预算规模，资金按调整后的计划安排支出。',
];

const PART_SETS: Readonly<Record<Family, readonly (readonly string[])[]>> = {
  national: [
    ['其中：当年财政拨款', '上年结转资金', '其他资金'],
    ['其中：本年财政拨款', '其他资金'],
    ['其中：中央财政资金', '省级财政资金', '市（区）级财政资金', '其他资金'],
  ],
  adjusted: [
    ['市县区财政资金'],
    ['中央资金', '省级资金', '市县区财政资金'],
    ['中央财政拨款', '单位自筹资金'],
  ],
  'execution-20': [[], [], ['其中：一般公共预算拨款', '其他资金']],
  'explain-90': [
    ['财政资金', '财政专户管理资金', '单位资金'],
    ['其中：财政资金', '财政专户管理资金', '单位资金', '其他资金'],
    ['一般公共预算拨款', '政府性基金', '单位资金'],
  ],
};
const TOTAL_LABELS: Readonly<Record<Family, readonly string[]>> = {
  national: ['年度资金总额', '年度资金总额：', '资金总额', '年度总金额'],
  adjusted: ['资金总额:', '资金总额', '年度资金总额'],
  'execution-20': ['年度财政资金总额', '年度资金总额'],
  'explain-90': ['总额', '资金总额'],
};

interface Amounts {
  readonly initial: bigint;
  readonly adjusted: bigint;
  readonly executed: bigint;
}

/** Non-negative shares that add up to `whole`, none above `limits` where those are given. */
function split(random: Random, whole: bigint, parts: number, limits: readonly bigint[] | null): bigint[] {
  if (limits !== null) {
    const total = limits.reduce((a, b) => a + b, 0n);
    const shares = limits.map((limit) => (total === 0n ? 0n : (limit * whole) / total));
    let rest = whole - shares.reduce((a, b) => a + b, 0n);
    return shares.map((share, i) => {
      const room = (limits[i] ?? 0n) - share;
      const extra = rest < room ? rest : room;
      rest -= extra;
      return share + extra;
    });
  }
  const weights = Array.from({ length: parts }, (_, i) =>
    i === 0 ? random.int(40, 90) : random.chance(0.45) ? 0 : random.int(5, 40),
  );
  const total = BigInt(weights.reduce((a, b) => a + b, 0));
  const shares = weights.map((weight) => (whole * BigInt(weight)) / total);
  const rest = whole - shares.reduce((a, b) => a + b, 0n);
  return shares.map((share, i) => (i === 0 ? share + rest : share));
}

export interface DrawnFunds {
  readonly funds: ContentFund[];
  readonly unit: '元' | '万元';
  readonly digits: number;
}

export function drawFunds(random: Random, family: Family, executionWeight: Rational): DrawnFunds {
  const unit = random.chance(0.2) ? '元' : '万元';
  const digits = unit === '元' ? random.pick([0, 0, 2]) : random.pick([0, 1, 2, 2, 2, 4]);
  const scale = 10n ** BigInt(digits);
  const size = unit === '元' ? random.int(20000, 9000000) : random.int(5, 3000);
  const noise = digits === 0 ? 0n : BigInt(random.int(0, Number(scale) - 1));
  const adjusted = BigInt(size) * scale + noise;
  let initial = adjusted;
  if (random.chance(family === 'explain-90' ? 0.25 : 0.3)) {
    const percentOf = random.pick([0, 60, 80, 90, 105, 110, 125]);
    initial = (adjusted * BigInt(percentOf)) / 100n;
  }
  let executed = adjusted;
  const cut = initial > adjusted;
  if (cut || random.chance(0.55)) {
    executed = (adjusted * BigInt(random.int(620, 996))) / 1000n;
  }
  const amounts: Amounts = { initial, adjusted, executed };
  const labels = random.pick(PART_SETS[family]);
  const single = labels.length > 0 && random.chance(0.12) && !labels.some((l) => l.startsWith('其中'));
  const used = single ? labels.slice(0, 1) : labels;
  const value = (amount: bigint): Rational => fraction(amount, scale);
  const line = (label: string, role: 'total' | 'part', a: Amounts): ContentFund => {
    const budget = value(a.adjusted);
    const spent = value(a.executed);
    const rate = executionRate(spent, budget);
    return {
      label,
      role,
      depth: 0,
      declaredBudget: value(a.initial),
      initialBudget: value(a.initial),
      adjustedBudget: budget,
      executed: spent,
      carryover: sub(budget, spent),
      rate,
      score: rate === null ? null : executionScore(rate, executionWeight),
      weight: executionWeight,
      reason: '',
    };
  };
  const total = line(random.pick(TOTAL_LABELS[family]), 'total', amounts);
  const partsOf = (whole: bigint, limits: readonly bigint[] | null): bigint[] =>
    split(random, whole, used.length, limits);
  const adjustedParts = used.length === 0 ? [] : partsOf(amounts.adjusted, null);
  const executedParts = used.length === 0 ? [] : partsOf(amounts.executed, adjustedParts);
  const initialParts =
    used.length === 0
      ? []
      : amounts.initial === amounts.adjusted
        ? adjustedParts
        : partsOf(amounts.initial, null);
  const parts = used.map((label, i) =>
    line(label, 'part', {
      initial: initialParts[i] ?? 0n,
      adjusted: adjustedParts[i] ?? 0n,
      executed: executedParts[i] ?? 0n,
    }),
  );
  const funds = [total, ...parts];
  const adjustedBudget = !equal(total.initialBudget, total.adjustedBudget);
  if (adjustedBudget || compare(total.executed, total.adjustedBudget) < 0) {
    const reason = random.pick(adjustedBudget ? ADJUSTMENT_REASONS : EXECUTION_REASONS);
    const holder =
      parts[0] !== undefined && !isZero(parts[0].adjustedBudget) && random.chance(0.4) ? parts[0] : total;
    holder.reason = reason;
  } else if (random.chance(0.3)) {
    (parts[0] ?? total).reason = random.pick(['无', '无偏差', '/']);
  }
  return { funds, unit, digits };
}

/** A rate as it is shown: half-up at so many decimals of a percent. */
export function shownRate(rate: Rational, decimals: number): Rational {
  return mul(roundHalfUp(mul(rate, rational(100)), decimals), rational('0.01'));
}
