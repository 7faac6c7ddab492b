/** What kind of row an indicator row is: a real one, the execution rate, or a place left free. */
import { Decimal as DecimalNumber, type Decimal } from '../../number';
import type { IndicatorRow } from '../model';
import type { RoleColumns } from '../heads/role-columns';
import type { Spot } from '../sheet-view';
import { looseNumber, PLACEHOLDER_MARKS, pointsOfHint, squeeze, trimEnd } from '../text';
import { EXECUTION_NAMES } from '../vocabulary';

export interface Levels {
  level1: Spot | null;
  level2: Spot | null;
  group: Spot | null;
  level3: Spot | null;
}

export function isPlaceholderText(squeezed: string): boolean {
  return (
    squeezed === '' ||
    PLACEHOLDER_MARKS.has(squeezed) ||
    /^(?:指标\d{0,2}|\d{1,2}|[.…·]{1,6}|其他)[:.、]?$/.test(squeezed) ||
    /^(?:指标)?\d{0,2}[:：]?[.…/—-]{1,6}$/.test(squeezed)
  );
}

function isPromptText(squeezed: string): boolean {
  return (
    squeezed === '' ||
    (/[.…]/.test(squeezed) && isPlaceholderText(squeezed)) ||
    /^指标\d{0,2}[:.、]?$/.test(squeezed)
  );
}

/** 其中桃树种植面积: a part of what the row above counts. */
export function saysOfWhich(name: string): boolean {
  return /^[★☆*(\d.、指标:]{0,12}其中/u.test(squeeze(name.slice(0, 40)));
}

/** 加分项, 减分, 扣分项目, 加减分项; 扣分原因 and the like are no such rows. */
const ADJUSTMENT = /^(?:[加减扣]|加减|奖励加|违规扣|附加)分(?:项目?|指标|因素|事项)?$/;

const EXECUTION = new Set(EXECUTION_NAMES);

function bareName(text: string): string {
  return trimEnd(
    text.replace(/\([^()]*\)/g, '').replace(/^(?:\d{1,2}[.、)]|指标\d{0,2}[:.]?|[★☆*])+/, ''),
    ':%',
  );
}

/** 预算执行率, and 预算执行得分 where it is a row's name. */
export function namesExecution(text: string): boolean {
  const name = bareName(text);
  return EXECUTION.has(name) || EXECUTION.has(name.replace(RESTATED, ''));
}

const RESTATED = /(?:得分|评分)$/u;

/** 预算执行得分: the score of the fund block once more, where that states one. */
export function restatesExecution(text: string): boolean {
  const name = bareName(squeeze(text.slice(0, 40)));
  return RESTATED.test(name) && namesExecution(name);
}

export function kindOf(
  name: string,
  levels: Levels,
  columns: RoleColumns,
  cells: { target: string; actual: string; weight: string; score: string },
): { kind: IndicatorRow['kind']; isPrompt: boolean } {
  const names = [
    name,
    levels.level2 === null ? '' : squeeze(levels.level2.text.slice(0, 40)),
    levels.level1 === null ? '' : squeeze(levels.level1.text.slice(0, 40)),
  ];
  const shown = names.find((each) => each !== '' && !isPlaceholderText(each)) ?? '';
  if (names.some((each) => ADJUSTMENT.test(bareName(each)))) return { kind: 'adjustment', isPrompt: false };
  if (namesExecution(shown)) return { kind: 'execution', isPrompt: false };
  const isMark = (text: string): boolean =>
    text === '' || isPlaceholderText(text) || /^[≥≤=<>]?[/—-]+$/.test(text);
  // 10 may be the number of a free row, but not where points stand.
  const hasNoPoints = (text: string): boolean => {
    const points = looseNumber(text);
    return points === null ? isMark(text) : points === 0;
  };
  const figuresEmpty =
    [cells.target, cells.actual].every(isMark) && [cells.weight, cells.score].every(hasNoPoints);
  if (name === '' && levels.level3 === null) {
    const anything = Object.values(cells).some((text) => text !== '');
    return anything && !figuresEmpty
      ? { kind: 'indicator', isPrompt: false }
      : { kind: 'placeholder', isPrompt: !anything };
  }
  if (isPlaceholderText(name) && figuresEmpty) {
    return { kind: 'placeholder', isPrompt: isPromptText(name) };
  }
  const marks = [cells.target, cells.actual, cells.weight, cells.score].filter((text) => text !== '');
  const isScored = columns.column('target') === undefined && columns.column('actual') === undefined;
  if (!isScored && marks.length >= 2 && marks.every((text) => PLACEHOLDER_MARKS.has(text))) {
    return { kind: 'placeholder', isPrompt: false };
  }
  return { kind: 'indicator', isPrompt: false };
}

/** The points that a name states in brackets at its end: 宣传次数（10分） is 10. */
export function declaredWeight(name: string | null): Decimal | null {
  if (name === null || name.length > 200) return null;
  const hints = [...squeeze(name).matchAll(/\(([^()]{2,12})\)/g)];
  const last = hints[hints.length - 1]?.[1];
  const points = last === undefined ? null : pointsOfHint(last);
  return points === null ? null : new DecimalNumber(points);
}
