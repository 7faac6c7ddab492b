/** Sources in columns beside their sum: lines of their own. */
import { groupsOf } from '../../groups';
import type { Header } from '../heads/headers';
import type { FundLine } from '../model';
import type { Place } from '../place';
import { asLabel } from '../sheet-view';
import { squeeze } from '../text';
import { NO_FUND_FIGURES } from './no-fund-figures';

/** One source beside the sum is an example, several are a list. */
const FEWEST = 2;

export function partsBeside({ view }: Place, { leaves }: Header, row: number): FundLine[] {
  const parts = leaves.flatMap(({ part, left }) => (part === undefined ? [] : [{ ...part, left }]));
  const sources = groupsOf(parts, ({ source }) => squeeze(source.text.slice(0, 40)));
  if (sources.size < FEWEST) return [];
  return [...sources.values()].flatMap((own): FundLine[] => {
    const label = own[0] === undefined ? null : asLabel(own[0].source);
    if (label === null) return [];
    const figures = own.map(({ role, left }) => [role, view.figure(row, left, label)] as const);
    return [
      {
        ...NO_FUND_FIGURES,
        ...Object.fromEntries(figures),
        ...label,
        role: 'part',
        depth: 0,
        budgetRows: [],
        executedRows: [],
      },
    ];
  });
}
