import type { Rule } from '../rule';
import type { Decimal } from '../../number';
import type { Quantity } from '../../quantity/reading';
import { YUAN } from '../../table/amount-unit';
import { isAmountRight } from '../../score/amounts';
import { isExceeded } from './part-sums';
import { givenCells } from '../shared/cells';
import { nameOf, openRows } from '../shared/rows';
import { amountText, clip } from '../shared/words';

const TOTAL_COST = /总成本|总金额|总投资|总支出|总费用|项目成本|项目支出/;

/** In 元; the unit is the actual's, else the target's, else the one in the name or in 度量单位. `null` where none is stated. */
function moneyOf(
  { written, scale, unit }: Quantity,
  target: Quantity | null,
  places: string,
): Decimal | null {
  if (unit === '元' || (unit === '' && !scale.equals(1))) return written.times(scale);
  if (unit !== '') return null;
  if (target?.unit === '元') return written.times(target.scale);
  return /万元/.test(places) ? written.times(YUAN.万元) : null;
}

export const costNotExecuted: Rule = {
  meta: { id: 'cost-not-executed', severity: 'info', basis: 'review' },
  check(context) {
    const { execution } = context;
    if (execution?.executed == null || isExceeded(context, execution.line.executed)) return [];
    // Forms that state no unit count in 万元.
    const executed = execution.executed.times(YUAN[context.table.fundBlock?.unit ?? '万元']);
    return openRows(context).flatMap((fact) => {
      const { reading, assessed } = fact;
      const actual = reading.actual.quantity;
      if (assessed.actual === null || !TOTAL_COST.test(nameOf(fact)) || reading.subject !== 'cost') return [];
      if (actual === null || reading.compared === null) return [];
      const places = `${nameOf(fact)} ${assessed.row.measureUnit?.cell.text.slice(0, 20) ?? ''}`;
      const spent = moneyOf(actual, reading.target.quantity, places);
      if (spent === null || isAmountRight(spent.div(YUAN.万元), executed.div(YUAN.万元))) return [];
      return [
        {
          cell: assessed.actual.figure.address,
          related: givenCells(execution.executedCell),
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
