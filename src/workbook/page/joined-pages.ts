/** Tables that go on over the edge of a page, put together again. */
import type { PageBlock, PageCell, PageTable } from './page-blocks';
import { clustered, nearest } from './rulings';

/** How far the sides of a table may move from page to page, in points. */
const SIDE_TOLERANCE = 4;

/** The table on the columns of `xs`, `down` rows further down. */
function placed({ cells, xs: own }: PageTable, xs: readonly number[], down: number): PageCell[] {
  const columns = own.map((x) => nearest(xs, x));
  return cells.map((cell) => ({
    ...cell,
    left: columns[cell.left] ?? 0,
    right: columns[cell.right] ?? 0,
    top: cell.top + down,
    bottom: cell.bottom + down,
  }));
}

/**
 * Whether a cell that ends on one page goes on in one on the next: one of them is tall, and the text of a tall cell stands in its
 * middle, on one page or the other, or again on each.
 */
function goesOn(above: PageCell, below: PageCell): boolean {
  const isTall = above.bottom - above.top > 1 || below.bottom - below.top > 1;
  return (
    isTall &&
    above.left === below.left &&
    above.right === below.right &&
    (above.text === '' || below.text === '' || above.text === below.text)
  );
}

function joined(above: PageTable, below: PageTable): PageTable {
  const xs = clustered([...above.xs, ...below.xs]);
  const upper = placed(above, xs, 0);
  const lower = placed(below, xs, above.rows);
  const cells = upper.map((cell) => {
    if (cell.bottom !== above.rows) return cell;
    const at = lower.findIndex((other) => other.top === above.rows && goesOn(cell, other));
    const [rest] = at < 0 ? [] : lower.splice(at, 1);
    return rest === undefined ? cell : { ...cell, bottom: rest.bottom, text: cell.text || rest.text };
  });
  return { kind: 'table', xs, rows: above.rows + below.rows, cells: [...cells, ...lower] };
}

/** Whether both sides of the lower table lie on edges of the upper one, and one of them on its side: what is blank may lack its lines. */
function fits(above: PageTable, below: PageTable): boolean {
  const near = (x: number, other: number): boolean => Math.abs(x - other) <= SIDE_TOLERANCE;
  const [left = 0, right = 0] = [below.xs[0], below.xs.at(-1)];
  const sharesSide = near(left, above.xs[0] ?? 0) || near(right, above.xs.at(-1) ?? 0);
  return sharesSide && [left, right].every((side) => above.xs.some((x) => near(side, x)));
}

/**
 * All blocks in order. A table that begins a page is the rest of the one that ends the page before, where it fits under that one and no
 * words stand between them; or only the heading of that table once more, unless it has a name of its own.
 */
export function joinedPages(
  pages: readonly (readonly PageBlock[])[],
  hasOwnName: (table: PageTable) => boolean,
): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  /** What stood above the table that the last page ended with. */
  let heading = '';
  for (const page of pages) {
    const first = page.findIndex(({ kind }) => kind === 'table');
    const table = page[first];
    const words = wordsOf(page.slice(0, first));
    const last = blocks[blocks.length - 1];
    const isRest =
      table?.kind === 'table' &&
      last?.kind === 'table' &&
      fits(last, table) &&
      (words === '' || (words === heading && !hasOwnName(table)));
    if (isRest) blocks.splice(-1, 1, joined(last, table), ...page.slice(first + 1));
    else blocks.push(...page);
    if (!isRest || page.length > first + 1) heading = headingOf(page);
  }
  return blocks;
}

function wordsOf(blocks: readonly PageBlock[]): string {
  return blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
}

/** The words right above the last table. */
function headingOf(page: readonly PageBlock[]): string {
  const tables = page.flatMap(({ kind }, at) => (kind === 'table' ? [at] : []));
  return wordsOf(page.slice((tables.at(-2) ?? -1) + 1, tables.at(-1)));
}
