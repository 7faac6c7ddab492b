/** The heads of a 基础数据表 name the year; one that names another year than the title or the other heads was left over. */
import type { CellAddress } from '../../grid';
import type { RuleContext } from '../context';
import type { FindingDraft } from '../rule';
import { clip } from '../shared/words';

const YEAR = /(?<!\d)(20\d\d)(?=年)/u;

function yearIn(text: string): string | null {
  return YEAR.exec(text)?.[1] ?? null;
}

interface Head {
  readonly text: string;
  readonly cell: CellAddress;
  readonly year: string;
}

export function staleHeads({ table }: RuleContext): FindingDraft[] {
  const heads = (table.dataSheet?.groups ?? []).flatMap(({ label, labelCell }): Head[] => {
    const year = yearIn(label);
    return year === null ? [] : [{ text: label, cell: labelCell, year }];
  });
  if (heads.length === 0) return [];
  const titled = yearIn(table.title?.text ?? '');
  // What is left over is older than what it stands beside.
  const year = titled ?? heads.map((head) => head.year).reduce((a, b) => (a > b ? a : b));
  return heads
    .filter((head) => head.year !== year)
    .map((head) => ({
      cell: head.cell,
      related: heads.filter((other) => other.year === year).map(({ cell }) => cell),
      recorded: clip(head.text),
      expected: year,
      message: {
        key: 'stale-year.head',
        data: { text: clip(head.text), year, other: head.year },
      },
    }));
}
