import type { Rule } from '../rule';
import { Decimal } from '../../number';
import type { Quantity } from '../../quantity/reading';
import type { AmountUnit } from '../../table/model';
import { isAmountRight } from '../shared/amounts';
import { isExceeded } from './part-sums';
import { nameOf, openRows } from '../shared/rows';
import { amountText, clip } from '../shared/words';

const TEN_THOUSAND = new Decimal(10000);
const TOTAL_COST = /总成本|总金额|总投资|总支出|总费用|项目成本|项目支出/;

const SCALES: Readonly<Record<AmountUnit, number>> = {
  元: 1,
  千元: 1000,
  万元: 10000,
  百万元: 1000000,
  亿元: 100000000,
};

/** Forms that state no unit count in 万元. */
function scaleOf(unit: AmountUnit | null): number {
  return SCALES[unit ?? '万元'];
}

/** In 元; the unit is the actual's, else the target's, else the one in the name or in 度量单位. `null` where none is stated. */
function moneyOf(
  written: Decimal,
  scale: Decimal,
  unit: string,
  context: string,
  target: Quantity | null,
): Decimal | null {
  if (unit === '元') return written.times(scale);
  if (unit !== '') return null;
  if (!scale.equals(1)) return written.times(scale);
  if (target?.unit === '元') return written.times(target.scale);
  return /万元/.test(context) ? written.times(TEN_THOUSAND) : null;
}

export const costNotExecuted: Rule = {
  meta: { id: 'cost-not-executed', severity: 'info', basis: 'review' },
  check(context) {
    const { execution } = context;
    if (execution?.executed == null || isExceeded(context, execution.line.executed)) return [];
    const executed = execution.executed.times(scaleOf(context.table.fundBlock?.unit ?? null));
    return openRows(context).flatMap((fact) => {
      const { reading, assessed } = fact;
      const actual = reading.actual.quantity;
      if (assessed.actual === null || !TOTAL_COST.test(nameOf(fact)) || reading.subject !== 'cost') return [];
      if (actual === null || reading.compared === null) return [];
      const places = `${nameOf(fact)} ${assessed.row.measureUnit?.cell.text.slice(0, 20) ?? ''}`;
      const spent = moneyOf(actual.written, actual.scale, actual.unit, places, reading.target.quantity);
      if (spent === null || isAmountRight(spent.div(TEN_THOUSAND), executed.div(TEN_THOUSAND))) return [];
      return [
        {
          cell: assessed.actual.figure.address,
          related: [execution.executedCell].filter((address) => address !== null),
          recorded: clip(reading.actual.text),
          expected: amountText(execution.executed),
          message: {
            key: 'cost-not-executed',
            data: {
              name: nameOf(fact),
              actual: clip(reading.actual.text),
              executed: amountText(execution.executed),
              unit: context.table.fundBlock?.unit ?? '',
            },
          },
        },
      ];
    });
  },
};
