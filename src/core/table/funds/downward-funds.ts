/** Fund lists that run downwards: groups (预算资金, 实际支出资金) of sources, one amount a row, no column heads. */
import type { FundBlock, FundLine } from '../model';
import type { Figure } from '../figure';
import { isFigureText, rowsOf, type Place } from '../place';
import { type Spot, asLabel } from '../sheet-view';
import { unitOf } from '../amount-unit';
import { NO_FUND_FIGURES } from './no-fund-figures';

type Group = 'budget' | 'released' | 'executed';

const GROUPS: readonly { readonly group: Group; readonly words: readonly string[] }[] = [
  {
    group: 'executed',
    words: [
      '实际支出资金',
      '实际支出',
      '支出资金',
      '执行资金',
      '实际使用资金',
      '资金支出',
      '支出情况',
      '实际执行资金',
      '执行数',
      '资金使用',
    ],
  },
  { group: 'released', words: ['预算下达资金', '下达资金', '到位资金', '资金到位', '实际到位资金'] },
  {
    group: 'budget',
    words: [
      '预算资金',
      '预算安排资金',
      '计划资金',
      '预算安排',
      '年初预算资金',
      '资金预算',
      '资金来源',
      '预算数',
    ],
  },
];

export interface DownwardReading {
  readonly block: FundBlock;
  readonly top: number;
  readonly bottom: number;
}

interface Item {
  readonly group: Group;
  readonly label: Spot;
  readonly groupLabel: Spot;
  readonly value: Figure;
  readonly row: number;
}

function groupOf(place: Place, spot: Spot): Group | null {
  if (spot.text.length > 40) return null;
  const { core } = place.view.label(spot.text);
  return GROUPS.find(({ words }) => words.includes(core))?.group ?? null;
}

/** `null` where the rows hold no such list: both a budget and an executed group are needed. */
export function readDownwardFunds(place: Place, from: number, to: number): DownwardReading | null {
  const items: Item[] = [];
  let group: Group | null = null;
  let groupLabel: Spot | null = null;
  let head: Spot | null = null;
  for (const { row, spots } of rowsOf(place, from, to)) {
    if (items.length > 0 && row > (items[items.length - 1]?.row ?? row) + 2) break;
    const found = spots.find((spot) => groupOf(place, spot) !== null);
    if (found !== undefined) {
      group = groupOf(place, found);
      groupLabel = found;
      const before = spots.find((spot) => spot.column < found.column);
      if (items.length === 0 && before !== undefined) head = before;
    }
    const figures = spots.filter(isFigureText);
    const value = figures[figures.length - 1];
    // 预算数 | 120 | 其中：财政拨款 | 100, 预算数 | 600 | 300 | 200: more than one amount a row.
    if (found !== undefined && figures.length > 1) return null;
    if (group === null || groupLabel === null || value === undefined) {
      if (items.length > 0) break;
      continue;
    }
    const between = spots.filter(
      (spot) => spot.column < value.column && spot !== head && !isFigureText(spot),
    );
    const label = between[between.length - 1] ?? groupLabel;
    items.push({
      group,
      label,
      groupLabel,
      row,
      value: place.view.figure(row, value.column, asLabel(label)),
    });
  }
  if (!items.some((item) => item.group === 'executed') || !items.some((item) => item.group !== 'executed'))
    return null;
  return blockOf(place, items, head);
}

function blockOf(place: Place, items: readonly Item[], head: Spot | null): DownwardReading | null {
  const first = items[0];
  const last = items[items.length - 1];
  if (first === undefined || last === undefined) return null;
  const released = items.filter((item) => item.group === 'released');
  const budgets = items.filter((item) => item.group === 'budget');
  const lines: FundLine[] = [
    {
      ...NO_FUND_FIGURES,
      ...asLabel(head ?? first.groupLabel),
      role: 'total',
      depth: 0,
      adjustedBudget: released.length === 1 ? (released[0]?.value ?? null) : null,
      budgetRows: (budgets.length > 0 ? budgets : released).map((item) => item.value),
      executedRows: items.filter((item) => item.group === 'executed').map((item) => item.value),
    },
  ];
  for (const item of items) {
    if (item.group === 'released' && budgets.length > 0) continue;
    lines.push({
      ...NO_FUND_FIGURES,
      ...asLabel(item.label),
      role: 'part',
      depth: 0,
      adjustedBudget: item.group === 'executed' ? null : item.value,
      executed: item.group === 'executed' ? item.value : null,
      budgetRows: [],
      executedRows: [],
    });
  }
  const columns = items.map((item) => item.value.address.column);
  return {
    top: first.row,
    bottom: last.row,
    block: {
      range: {
        top: first.row,
        bottom: last.row,
        left: (head ?? first.groupLabel).column,
        right: Math.max(...columns),
      },
      unit:
        head === null
          ? null
          : (place.view
              .label(head.text)
              .hints.map(unitOf)
              .find((unit) => unit !== null) ?? null),
      headWeight: null,
      lines,
      columns: [],
    },
  };
}
