/** 小计 of a 基础数据表 against the figures beside it, for 资金来源 and for 支出. */
import { Decimal } from '../../number';
import { readPlainNumber } from '../../quantity/plain-number';
import { isAmountRight } from '../../score/amounts';
import type { RuleContext } from '../context';
import { type PartSum, possibleSums } from './part-sums';

/** Unlike in a fund block, a blank 其他 excuses nothing here: the form demands that the sums hold. */
export function dataSheetSums({ table }: RuleContext): PartSum[] {
  return (table.dataSheet?.groups ?? []).flatMap((group): PartSum[] => {
    const total = group.sum === null ? null : readPlainNumber(group.sum.cell);
    const values = group.parts.flatMap(({ figure }) => readPlainNumber(figure.cell) ?? []);
    if (group.sum === null || total === null || values.length === 0) return [];
    const sums = possibleSums(values);
    const least = sums.reduce((a, b) => Decimal.min(a, b));
    const most = sums.reduce((a, b) => Decimal.max(a, b));
    const isRight = sums.some((sum) => isAmountRight(sum, total) || isAmountRight(total, sum));
    const standing = isRight
      ? 'right'
      : least.greaterThan(total)
        ? 'over'
        : most.lessThan(total)
          ? 'short'
          : 'right';
    const label = `${group.label}${group.sum.evidence.label}`;
    return [
      {
        figure: { ...group.sum, evidence: { ...group.sum.evidence, label } },
        total,
        parts: standing === 'over' ? least : most,
        standing,
        line: null,
      },
    ];
  });
}
