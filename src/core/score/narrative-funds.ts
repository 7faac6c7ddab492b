/** The fund line of forms that have no fund block: what a report's text states, and the sums of a 基础数据表. */
import type { AssessedFigure, AssessedFund } from '../assessment';
import { type CellAddress, textCell } from '../grid';
import { type Decimal, HUNDRED } from '../number';
import type { Claim } from '../narrative/claims';
import type { TextFacts } from '../narrative/text-facts';
import type { FundBlock, FundLine, Table } from '../table/model';
import type { Figure } from '../table/figure';
import { NO_FUND_FIGURES } from '../table/funds/no-fund-figures';

/** A figure whose cell is the text that states it. */
function figureOf({ text, figure, label }: Claim): Figure {
  const address = text.cellAt(figure.start);
  return {
    address,
    range: { top: address.row, left: address.column, bottom: address.row, right: address.column },
    cell: textCell(text.sourceAt(figure.start)),
    evidence: { label: `${label}${figure.text}`, labelCell: address },
  };
}

function assessedClaim(
  claim: Claim | null,
  recorded: Decimal | null,
  computed: Decimal | null,
): AssessedFigure | null {
  return claim === null ? null : { figure: figureOf(claim), recorded, computed };
}

function totalLine(label: string, labelCell: CellAddress, figures: Partial<FundLine>): FundLine {
  return {
    ...NO_FUND_FIGURES,
    budgetRows: [],
    executedRows: [],
    label,
    labelCell,
    role: 'total',
    depth: 0,
    ...figures,
  };
}

/** One total line with the budget and the spending that the text states; none where it states neither. */
export function narrativeFunds(table: Table, { funds }: TextFacts): AssessedFund[] {
  if (table.layout !== 'narrative') return [];
  const { initial, adjusted, executed, rate, computedRate } = funds;
  const first = initial ?? adjusted ?? executed;
  if (first === null) return [];
  const initialBudget = assessedClaim(initial, initial?.figure.value ?? null, null);
  const adjustedBudget = assessedClaim(adjusted, adjusted?.figure.value ?? null, null);
  const spent = assessedClaim(executed, executed?.figure.value ?? null, null);
  const stated = assessedClaim(rate, rate?.figure.value.div(HUNDRED) ?? null, computedRate);
  return [
    {
      line: totalLine('资金总额', first.text.cellAt(first.figure.start), {
        initialBudget: initialBudget?.figure ?? null,
        adjustedBudget: adjustedBudget?.figure ?? null,
        executed: spent?.figure ?? null,
        rate: stated?.figure ?? null,
      }),
      initialBudget,
      adjustedBudget,
      executed: spent,
      carryover: null,
      weight: null,
      rate: stated,
      score: null,
    },
  ];
}

/** The two sums of a 基础数据表 as a fund block of one line: the sources are the budget, the uses what was executed. */
export function dataSheetFundBlock({ dataSheet, range }: Table): FundBlock | null {
  if (dataSheet === null) return null;
  const sources = dataSheet.groups.find(({ kind }) => kind === 'sources')?.sum ?? null;
  const uses = dataSheet.groups.find(({ kind }) => kind === 'uses')?.sum ?? null;
  const first = sources ?? uses;
  if (first === null) return null;
  return {
    range,
    unit: null,
    headWeight: null,
    columns: [],
    lines: [
      totalLine(first.evidence.label, first.evidence.labelCell ?? first.address, {
        initialBudget: sources,
        adjustedBudget: sources,
        executed: uses,
      }),
    ],
  };
}
