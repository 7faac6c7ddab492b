/** Holds what recognition read against the truth, figure by figure. */
import { a1, sameAddress, type CellAddress } from '../../src/core/grid';
import { FUND_FIGURES, INDICATOR_FIGURES, type Table } from '../../src/core/table/model';
import type { Figure, PlacedText } from '../../src/core/table/figure';
import type { FormTruth } from './generate';

export interface Miss {
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

export interface Comparison {
  readonly figures: number;
  readonly misses: readonly Miss[];
}

type Read = { address: CellAddress; text: string } | null;

function ofFigure(figure: Figure | null | undefined): Read {
  return figure ? { address: figure.address, text: figure.cell.text } : null;
}
function ofText(placed: PlacedText | null | undefined): Read {
  return placed ?? null;
}

/** The table that covers the form, or `null`. */
export function tableOf(tables: readonly Table[], truth: FormTruth): Table | null {
  const anchor = truth.figures.get('indicators[0].level3')?.address;
  if (anchor === undefined) return null;
  const holds = ({ range }: Table): boolean =>
    anchor.row >= range.top &&
    anchor.row <= range.bottom &&
    anchor.column >= range.left &&
    anchor.column <= range.right;
  return (
    tables.find((table) =>
      table.indicators.some((row) => row.level3 !== null && sameAddress(row.level3.address, anchor)),
    ) ??
    tables.find(holds) ??
    null
  );
}

function indicatorRead(table: Table, truth: FormTruth, index: number, name: string): Read {
  const at = truth.figures.get(`indicators[${String(index)}].level3`)?.address;
  const row = at === undefined ? undefined : table.indicators.find((r) => r.row === at.row);
  if (row === undefined) return null;
  if (name === 'level1' || name === 'level2' || name === 'level3') return ofText(row[name]);
  const slot = INDICATOR_FIGURES.find((figure) => figure === name);
  return slot === undefined ? null : ofFigure(row[slot]);
}

function fundRead(table: Table, truth: FormTruth, index: number, name: string): Read {
  const at = truth.figures.get(`funds[${String(index)}].label`)?.address;
  const lines = table.fundBlock?.lines ?? [];
  const line = at === undefined ? undefined : lines.find((l) => l.labelCell.row === at.row);
  if (line === undefined) return null;
  if (name === 'label') return { address: line.labelCell, text: line.label };
  const slot = FUND_FIGURES.find((figure) => figure === name);
  return slot === undefined ? null : ofFigure(line[slot]);
}

function readAt(table: Table, truth: FormTruth, path: string): Read | undefined {
  const indicator = /^indicators\[(\d+)\]\.(\w+)$/.exec(path);
  if (indicator) return indicatorRead(table, truth, Number(indicator[1]), indicator[2] ?? '');
  const fund = /^funds\[(\d+)\]\.(\w+)$/.exec(path);
  if (fund) {
    return fund[2] === 'declaredBudget' ? undefined : fundRead(table, truth, Number(fund[1]), fund[2] ?? '');
  }
  const subtotal = /^subtotals\[\d+\]\.(weight|score)$/.exec(path);
  if (subtotal) {
    const at = truth.figures.get(path)?.address;
    const row = table.subtotals.find((s) => s.labelCell.row === at?.row);
    return ofFigure(subtotal[1] === 'weight' ? row?.weight : row?.score);
  }
  switch (path) {
    case 'title':
      return ofText(table.title);
    case 'projectName':
    case 'department':
    case 'implementingUnit':
      return ofText(table[path]);
    case 'year':
      return table.year === null ? null : { address: table.year.address, text: table.year.year };
    case 'total':
      return ofFigure(table.total?.score);
    case 'total.weight':
      return ofFigure(table.total?.weight);
    case 'total.review':
      return ofFigure(table.total?.reviewScore);
    case 'grade':
      return ofFigure(table.grade);
    case 'sheetExplanation':
      return ofFigure(table.sheetExplanation);
    default:
      return undefined;
  }
}

const bare = (words: string): string => words.replace(/\s+/g, '');

/** Figures are right where cell and shown text agree; of a row that a form leaves blank only a wrong cell counts. */
export function compareTable(truth: FormTruth, table: Table | null): Comparison {
  const misses: Miss[] = [];
  let figures = 0;
  for (const [path, expected] of truth.figures) {
    const read = table === null ? null : readAt(table, truth, path);
    if (read === undefined) continue;
    figures += 1;
    const words = bare(expected.text);
    if (read === null) {
      misses.push({ path, expected: `${a1(expected.address)} ${words}`, got: 'nothing' });
      continue;
    }
    const isYear = path === 'year';
    const field = path === 'projectName' || path === 'department' || path === 'implementingUnit';
    const alike = field
      ? bare(read.text) === bare(truth.content[path])
      : isYear
        ? words.includes(read.text)
        : path.endsWith('.label')
          ? true
          : bare(read.text) === words;
    if (!alike || (!isYear && !sameAddress(read.address, expected.address))) {
      misses.push({
        path,
        expected: `${a1(expected.address)} ${words}`,
        got: `${a1(read.address)} ${bare(read.text)}`,
      });
    }
  }
  if (table !== null) misses.push(...wrongKinds(truth, table));
  return { figures, misses };
}

/** Rows that are no indicator of the form, and rows of the wrong kind. */
function wrongKinds(truth: FormTruth, table: Table): Miss[] {
  const misses: Miss[] = [];
  const known = new Map<number, string>();
  truth.content.indicators.forEach((indicator, i) => {
    const at = truth.figures.get(`indicators[${String(i)}].level3`)?.address;
    if (at === undefined) return;
    const kind =
      indicator.kind === 'indicator' || indicator.kind === 'execution' ? indicator.kind : 'placeholder';
    known.set(at.row, kind);
  });
  for (const row of table.indicators) {
    const kind = known.get(row.row);
    if (kind === row.kind) continue;
    misses.push({
      path: `row ${String(row.row + 1)}`,
      expected: kind ?? 'no indicator',
      got: `${row.kind} ${row.level3?.text ?? ''}`,
    });
  }
  return misses;
}
