/** Rules of scoring that a form prints for itself, in its notes or beside its figures: 预算执行率达到95%及以上的得满分. */
import { Decimal as DecimalNumber, ONE } from '../../number';
import { remembered } from '../../remember';
import type { ExecutionStep, PrintedExecution } from '../model';
import { rowsOf, type Place } from '../place';
import { squeeze } from '../text';
import { executionStepsOf } from './execution-steps';

const SHORTEST = 10;
const LONGEST = 2000;

/** 执行率 …95% … 满分 within one clause; what lies between is neither a negation nor another figure. */
const FULL_MARKS =
  /执行率[^。;\d]{0,20}(?<from>\d{2,3}(?:\.\d{1,2})?)%[^。;\d]{0,16}?(?:含\d{2,3}%[^。;\d]{0,8}?)?(?<![不非])[得计记赋给为评]?(?:\d{1,3}分\()?(?:满分|(?<=[得计记])(?<points>\d{2})分)/u;
/** 低于95%…, <95%: the clause speaks of what is not enough. */
const BELOW = /(?:低于|小于|不足|未达到?|不到|少于|<|≤)\d{2,3}(?:\.\d{1,2})?%/u;
/** The figure is a lower bound: ≥95%, 达到95%, 95%以上. */
const AT_LEAST = /[≥>含及]|不低于|不少于|达到?|大于|高于|超过|以上/u;
/** Points of its own for lower rates: 每低1个百分点扣0.5分, 80%-95%得8分, 执行率/95%×10. */
const OWN_STEPS =
  /[得计记扣]\d{1,2}(?:\.\d{1,2})?分|扣完为止|扣减|不得分|\/\d{2,3}(?:\.\d{1,2})?%|÷\d{2,3}(?:\.\d{1,2})?%/u;

const CIRCLED = /[\u2460-\u2473]/gu;
const ITEM = /(?:注:?)?(?:\d{1,2}[.、](?!\d)|\(\d{1,2}\)(?!分))/u;

/** One writing for each sign, and nothing that only sets a rule apart. */
function unified(text: string): string {
  return squeeze(text.slice(0, LONGEST).replace(CIRCLED, ';'))
    .replace(/>=|=>|[≧⩾]/gu, '≥')
    .replace(/<=|=<|[≦⩽]/gu, '≤')
    .replace(/[—–－~～]+|-{2,}/gu, '-');
}

/** The sentences of one item that speak of the rate: the first that names it, and those after it that go on with rates. */
function ruleIn(text: string): string | null {
  for (const item of text.split(ITEM)) {
    const at = item.search(/(?:预算|资金|财政)?执行率/u);
    if (at < 0) continue;
    const [first = '', ...rest] = item.slice(at).split('。');
    const end = rest.findIndex((sentence) => !/\d%|其余|执行率/u.test(sentence));
    return [first, ...(end < 0 ? rest : rest.slice(0, end))].join(',');
  }
  return null;
}

function isOnlyThePolicy(steps: readonly ExecutionStep[]): boolean {
  return steps.every(
    ({ from, earns }) =>
      earns.kind === 'rate' || (earns.kind === 'share' && earns.share.eq(1) && from?.at.eq(1) === true),
  );
}

/** What one text says of execution; `null` where it states no rule of its own. Forms print the same notes on every sheet. */
export const printedExecutionOf = remembered(readExecutionRule, { longest: LONGEST, most: 64 });

function readExecutionRule(text: string): Omit<PrintedExecution, 'address'> | null {
  const rule = ruleIn(unified(text));
  const steps = rule === null ? null : executionStepsOf(rule);
  if (steps === null) return fullMarksOf(text);
  if (isOnlyThePolicy(steps)) return null;
  const isFullMarksOnly = steps.every(({ earns }) => earns.kind === 'share' && earns.share.eq(1));
  return { steps, otherwise: isFullMarksOnly ? 'policy' : 'unread' };
}

function hasOwnSteps(about: string): boolean {
  return OWN_STEPS.test(about) || (/\d%/u.test(about) && !/按.{0,12}(?:比例|执行率)|乘/u.test(about));
}

/** A rule that is not read as a whole may still say from which rate on all points are earned. */
function fullMarksOf(text: string): Omit<PrintedExecution, 'address'> | null {
  const squeezed = squeeze(text.slice(0, LONGEST));
  for (const sentence of squeezed.split(/[。;；]/u)) {
    const found = FULL_MARKS.exec(sentence);
    const from = found?.groups?.['from'];
    if (found === null || from === undefined || BELOW.test(found[0]) || !AT_LEAST.test(found[0])) continue;
    const points = found.groups?.['points'];
    if (points !== undefined && !isMost(points, squeezed)) continue;
    const at = new DecimalNumber(from).div(100);
    if (at.lessThanOrEqualTo('0.5') || at.greaterThanOrEqualTo(1)) continue;
    const rest = squeezed.slice(squeezed.indexOf(sentence)).replace(found[0], '');
    const about = rest.split(/\d{1,2}[.、](?!\d)/u)[0] ?? rest;
    const full: ExecutionStep = {
      from: { at, includes: true },
      to: null,
      earns: { kind: 'share', share: ONE },
    };
    return { steps: [full], otherwise: hasOwnSteps(about) ? 'unread' : 'policy' };
  }
  return null;
}

/** 得10分 stands for full marks where no rate earns more. */
function isMost(points: string, text: string): boolean {
  return [...text.matchAll(/[得计记](\d{1,2}(?:\.\d{1,2})?)分/gu)].every(
    (each) => Number(each[1]) <= Number(points),
  );
}

export function readPrintedExecution(place: Place, from: number, to: number): PrintedExecution | null {
  for (const { row, spots } of rowsOf(place, from, to)) {
    for (const spot of spots) {
      if (spot.text.length < SHORTEST || !spot.text.includes('执行率')) continue;
      const said = printedExecutionOf(spot.text);
      if (said !== null) return { ...said, address: { row, column: spot.column } };
    }
  }
  return null;
}
