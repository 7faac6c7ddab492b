/* eslint-disable regexp/prefer-character-class, regexp/no-useless-non-capturing-group -- the patterns are put together from named pieces */
/**
 * Steps of a printed rule for execution: 执行率≥95%得10分，80%（含）-95%得8分，80%以下不得分. Every word of the rule has to be
 * known, else nothing is read: half a rule is no rule.
 */
import { Decimal, HUNDRED, ONE } from '../../number';
import type { ExecutionStep, StepBound, StepEarning } from '../model';

const P = String.raw`(\d{1,3}(?:\.\d{1,2})?)%`;
const INCLUDED = String.raw`(?:\((不?)(?:含|包含|包括)(?:本数|本级|\d{1,3}%)?\))?`;
const POINTS = String.raw`(\d{1,2}(?:\.\d{1,2})?)`;
/** × 分值, 乘以10分. */
const TIMES_WEIGHT = String.raw`(?:[×x*]|乘以|与)(?:该项|本项|指标)?(?:分值|权重分?|满分|\d{1,2}分?)(?:的乘积|相乘)?`;

interface Cut {
  readonly from: StepBound | null;
  readonly to: StepBound | null;
}

type Token =
  | { readonly kind: 'cut'; readonly cut: Cut }
  | { readonly kind: 'rest' }
  | { readonly kind: 'earns'; readonly earns: StepEarning }
  | { readonly kind: 'nothing' };

type Shape = readonly [pattern: RegExp, read: (groups: readonly string[]) => Token];

const share = (text: string | undefined): Decimal => new Decimal(text ?? '0').div(HUNDRED);

/** 含, 不含, or nothing said. */
function included(mark: string | undefined, unsaid: boolean | null): boolean | null {
  return mark === undefined ? unsaid : mark === '';
}

function bound(at: string | undefined, includes: boolean | null): StepBound {
  return { at: share(at), includes };
}

const cut = (from: StepBound | null, to: StepBound | null): Token => ({ kind: 'cut', cut: { from, to } });
const earns = (earning: StepEarning): Token => ({ kind: 'earns', earns: earning });

const SHAPES: readonly Shape[] = [
  // 80%≤执行率<90%
  [
    new RegExp(`${P}([<≤])(?:预算)?(?:执行率|x)([<≤])${P}`, 'iuy'),
    ([low, a, b, high]) => cut(bound(low, a === '≤'), bound(high, b === '≤')),
  ],
  [
    new RegExp(`${P}([>≥])(?:预算)?(?:执行率|x)([>≥])${P}`, 'iuy'),
    ([high, a, b, low]) => cut(bound(low, b === '≥'), bound(high, a === '≥')),
  ],
  // [80%,90%)
  [
    new RegExp(String.raw`([[(])${P},${P}([\])])`, 'uy'),
    ([open, low, high, close]) => cut(bound(low, open === '['), bound(high, close === ']')),
  ],
  // 80%(含)-90%(不含), 80%至90%之间
  [
    new RegExp(`${P}${INCLUDED}(?:以上)?[-~至到]${P}${INCLUDED}(?:以下|之间)?`, 'uy'),
    ([low, a, high, b]) => cut(bound(low, included(a, null)), bound(high, included(b, null))),
  ],
  // ≥95%, 达到95%(含)以上
  [
    new RegExp(
      `(?:≥|不低于|不少于|大于等于|大于或等于|达到|达)${P}${INCLUDED}(?:[及或]?以上)?${INCLUDED}`,
      'uy',
    ),
    ([low, a, b]) => cut(bound(low, included(a, null) ?? included(b, true)), null),
  ],
  [
    new RegExp(`(?:>|大于|高于|超过)${P}${INCLUDED}(?:[及或]?以上)?`, 'uy'),
    ([low, a]) => cut(bound(low, included(a, false)), null),
  ],
  // 95%(含)以上
  [
    new RegExp(`${P}${INCLUDED}[及或]?以上${INCLUDED}`, 'uy'),
    ([low, a, b]) => cut(bound(low, included(a, null) ?? included(b, true)), null),
  ],
  [new RegExp(`(?:≤|不高于|不超过|小于等于)${P}`, 'uy'), ([high]) => cut(null, bound(high, true))],
  [
    new RegExp(`(?:<|低于|小于|不足|未达到|未达|不到|少于)${P}${INCLUDED}(?:以下)?`, 'uy'),
    ([high, a]) => cut(null, bound(high, included(a, false))),
  ],
  [
    new RegExp(`${P}${INCLUDED}([及或]?)以下${INCLUDED}`, 'uy'),
    ([high, a, or, b]) =>
      cut(null, bound(high, included(a, null) ?? included(b, null) ?? (or === '' ? null : true))),
  ],
  [/其余|其他|其它|否则/uy, () => ({ kind: 'rest' })],
  // 按执行率/95%×10计分
  [
    new RegExp(
      String.raw`(?:得分=|按)?(?:照)?(?:预算|实际)?执行率(?:\/|÷|除以)${P}${TIMES_WEIGHT}(?:计算|计分|得分|计|折算)?(?:得分)?`,
      'uy',
    ),
    ([goal]) => earns({ kind: 'ofGoal', goal: share(goal) }),
  ],
  [
    new RegExp(
      String.raw`(?:得分=|按)?(?:照)?(?:预算|实际)?执行率${TIMES_WEIGHT}(?:计算|计分|得分|计|折算)?(?:得分)?`,
      'uy',
    ),
    () => earns({ kind: 'rate' }),
  ],
  [/按(?:照)?(?:实际)?(?:比例|执行率)(?:计分|得分|计算得分|计算|折算|给分)/uy, () => earns({ kind: 'rate' })],
  // 每降低1个百分点扣0.5分，扣完为止
  [
    new RegExp(
      String.raw`每(?:降低|减少|下降|低|少|差|递减)[1一]?(?:个百分点|%)的?,?(?:相应)?(?:扣减|扣除|扣|减)${POINTS}分(?:,?(?:直至|直到)?(?:扣完为止|扣完))?`,
      'uy',
    ),
    ([points]) => earns({ kind: 'lessEach', points: new Decimal(points ?? '0') }),
  ],
  [
    /(?:不得分|不计分|不给分|[得计记]零分|[得计记]?0分(?!\d))/uy,
    () => earns({ kind: 'share', share: new Decimal(0) }),
  ],
  [
    new RegExp(`[得计记按](?:该项|本项|指标)?(?:分值|权重分?|满分)的?${P}(?:计分|得分)?`, 'uy'),
    ([part]) => earns({ kind: 'share', share: share(part) }),
  ],
  [/[得计记评赋给为]?(?:\d{1,2}分\()?满分\)?/uy, () => earns({ kind: 'share', share: ONE })],
  [
    new RegExp(String.raw`[得计记评赋给为]${POINTS}分(?:\(满分\))?`, 'uy'),
    ([points]) => earns({ kind: 'points', points: new Decimal(points ?? '0') }),
  ],
  // The head: 预算执行率(10分):, and words that say nothing of their own.
  [/\(?(?:满分)?\d{1,2}分\)/uy, () => ({ kind: 'nothing' })],
  [
    /预算|资金|项目|年度|全年|当年|财政|部门|支出|执行率|执行|指标|评分|标准|计分|规则|办法|方法|得分|分值|该项|本项|其中|区间|范围|之间|进度|情况|时候|说明|[的在为时者则即若如当且与及是注,;:、()“”"]|(?<=%)[内间]/uy,
    () => ({ kind: 'nothing' }),
  ],
  // 100%得10分: the one rate.
  [new RegExp(P, 'uy'), ([at]) => cut(bound(at, true), bound(at, true))],
];

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    let end = at;
    for (const [pattern, read] of SHAPES) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null || match[0] === '') continue;
      tokens.push(read(match.slice(1)));
      end = at + match[0].length;
      break;
    }
    if (end === at) return null;
    at = end;
  }
  return tokens;
}

function together(cuts: readonly Cut[]): Cut | null {
  let [from, to]: [StepBound | null, StepBound | null] = [null, null];
  for (const one of cuts) {
    if ((one.from !== null && from !== null) || (one.to !== null && to !== null)) return null;
    from = one.from ?? from;
    to = one.to ?? to;
  }
  return { from, to };
}

function stepsOf(tokens: readonly Token[]): readonly ExecutionStep[] | null {
  const steps: ExecutionStep[] = [];
  let cuts: Cut[] = [];
  let isRest = false;
  for (const token of tokens) {
    if (token.kind === 'cut') cuts.push(token.cut);
    else if (token.kind === 'rest') isRest = true;
    else if (token.kind === 'earns') {
      const whole = together(cuts);
      // 每降低1个百分点 counts from the step before it; other points without a rate say nothing.
      const isBare = cuts.length === 0 && !isRest;
      if (whole === null || (isBare && (token.earns.kind !== 'lessEach' || steps.length === 0))) return null;
      if (isRest && cuts.length > 0) return null;
      steps.push({ ...whole, earns: token.earns });
      cuts = [];
      isRest = false;
    }
  }
  return cuts.length > 0 || isRest ? null : steps;
}

/** Higher rates earn no less, every bound is a share of the whole, and no more than one step is bounded by nothing. */
function isSound(steps: readonly ExecutionStep[]): boolean {
  const bounds = steps.flatMap(({ from, to }) => [from, to].flatMap((one) => one ?? []));
  if (bounds.some(({ at }) => at.lessThanOrEqualTo('0.2') || at.greaterThan(ONE))) return false;
  if (steps.filter(({ from, to }) => from === null && to === null).length > 1) return false;
  const top = (step: ExecutionStep): Decimal => step.from?.at ?? new Decimal(0);
  const points = (step: ExecutionStep): Decimal | null =>
    step.earns.kind === 'points' ? step.earns.points : null;
  return steps.every((one) =>
    steps.every((other) => {
      const [a, b] = [points(one), points(other)];
      return a === null || b === null || top(one).lessThanOrEqualTo(top(other)) || a.greaterThanOrEqualTo(b);
    }),
  );
}

/**
 * The steps of one rule, squeezed and with one writing for each sign; `null` where a word of it is not known, where it
 * contradicts itself, or where it is no rule of steps (a single rate with its points is a report, not a rule).
 */
export function executionStepsOf(rule: string): readonly ExecutionStep[] | null {
  const tokens = tokensOf(rule);
  const steps = tokens === null ? null : stepsOf(tokens);
  if (steps === null || !isSound(steps)) return null;
  const earnsAll = steps.some(({ earns: { kind }, from }) => kind === 'share' && from !== null);
  return steps.length >= 2 || (steps.length === 1 && earnsAll) ? steps : null;
}
