/** What stands on a page, from the top down: paragraphs, and tables with the text in their cells. */
import { extremes } from './box';
import type { Point } from './matrix';
import { mainTurn, type PageContent, turnedBack } from './page-content';
import { ruledTable, type RuledCell, type RuledTable } from './ruled-table';
import { rulings } from './rulings';
import { joinedLines, textLines, type TextLine, textRuns, type TextRun } from './text-lines';

export interface PageCell extends RuledCell {
  readonly text: string;
}

export interface PageTable {
  readonly kind: 'table';
  /** Edges from left to right, in points. */
  readonly xs: readonly number[];
  readonly rows: number;
  /** By rows, from left to right. */
  readonly cells: readonly PageCell[];
}

export interface PageParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export type PageBlock = PageTable | PageParagraph;

/** "3", "-3-", "第3页共9页", "3/9": without its spaces. */
const PAGE_NUMBER = /^[-—–·]*第?\d{1,4}页?(?:[,，/共]{1,2}\d{1,4}页?)?[-—–·]*$/u;

function areaOf({ box }: RuledTable): number {
  return (box.right - box.left) * (box.bottom - box.top);
}

function filled(table: RuledTable, runs: ReadonlyMap<RuledCell, readonly TextRun[]>): PageTable {
  const { xs, ys } = table;
  const cells = table.cells
    .map((cell): PageCell => {
      const room = { left: xs[cell.left] ?? 0, right: xs[cell.right] ?? 0 };
      return { ...cell, text: joinedLines(textLines(runs.get(cell) ?? []), room) };
    })
    .sort((a, b) => a.top - b.top || a.left - b.left);
  return { kind: 'table', xs, rows: ys.length - 1, cells };
}

/** Lines outside of all tables as paragraphs, each with its height on the page; the number of the page is none. */
function paragraphs(
  lines: readonly TextLine[],
  tables: readonly RuledTable[],
): readonly (PageParagraph & { readonly at: number })[] {
  const boxes = tables.map(({ box }) => box);
  const [left, right] = extremes([...lines, ...boxes].flatMap((item) => [item.left, item.right]));
  const groups: TextLine[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const isParted =
      before === undefined ||
      line.base - before.base > 3 * line.size ||
      boxes.some(({ top }) => before.base < top && top < line.base);
    if (isParted) groups.push([line]);
    else groups[groups.length - 1]?.push(line);
  });
  return groups.flatMap((group) =>
    joinedLines(group, { left, right })
      .split('\n')
      .map((text) => ({ kind: 'paragraph' as const, text, at: group[0]?.base ?? 0 })),
  );
}

/** Throws `Refusal` for a page with more on it than any form has. */
export function pageBlocks(page: PageContent): readonly PageBlock[] {
  const { glyphs, rules } = turnedBack(page, mainTurn(page.glyphs));
  const tables = rulings(rules)
    .flatMap((ruling) => ruledTable(ruling) ?? [])
    .sort((a, b) => areaOf(a) - areaOf(b));
  const inCells = new Map<RuledCell, TextRun[]>();
  const outside: TextRun[] = [];
  const cellAt = (point: Point): RuledCell | null =>
    tables.reduce<RuledCell | null>((found, table) => found ?? table.cellAt(point), null);
  for (const run of textRuns(glyphs, cellAt)) {
    const cell = cellAt(run.anchor);
    if (cell === null) outside.push(run);
    else {
      const there = inCells.get(cell);
      if (there === undefined) inCells.set(cell, [run]);
      else there.push(run);
    }
  }
  const lines = textLines(outside);
  const edges = [lines[0], lines[lines.length - 1]];
  const kept = lines.filter(
    (line) => !edges.includes(line) || !PAGE_NUMBER.test(line.text.replace(/\s/gu, '')),
  );
  return [
    ...paragraphs(kept, tables),
    ...tables
      .map((table) => ({ ...filled(table, inCells), at: table.box.top }))
      .filter(({ cells }) => cells.some(({ text }) => text !== '')),
  ].sort((a, b) => a.at - b.at);
}
