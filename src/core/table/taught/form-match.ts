/** Applies a taught form: finds its headers by their texts and gives the columns the roles that were taught. */
import { headerKey, type FormBlock, type FormDescription } from './form-description';
import { columnOf, wordsOf } from '../heads/columns';
import type { Header } from '../heads/headers';
import type { Leaf } from '../heads/leaf';

export class FormMatcher {
  private readonly words = new Set<string>();
  private readonly blocks: readonly {
    readonly block: FormBlock;
    readonly roles: ReadonlyMap<string, FormBlock['columns'][number]>;
  }[];

  constructor(form: FormDescription) {
    this.blocks = form.blocks.map((block) => ({
      block,
      roles: new Map(block.columns.map((column) => [headerKey(column.header), column])),
    }));
    for (const block of form.blocks) {
      for (const { header } of block.columns)
        for (const part of header.split(' / ')) this.words.add(headerKey(part));
    }
  }

  /** True where a cell's text is one of the form's header texts, or a part of one. */
  knows(text: string): boolean {
    return text.length <= 200 && this.words.has(headerKey(text));
  }

  /** The header that the form makes of these leaves; `null` unless every header text of one of its blocks is there. */
  header(leaves: readonly Leaf[], top: number, bottom: number): Header | null {
    const byKey = new Map(leaves.map((leaf) => [keyOf(leaf), leaf]));
    for (const { block, roles } of this.blocks) {
      if (![...roles.keys()].every((key) => byKey.has(key))) continue;
      const columns = leaves.flatMap((leaf) => {
        const taught = roles.get(keyOf(leaf));
        return columnOf(leaf, taught && { role: taught.role, certainty: 'sure' }) ?? [];
      });
      const first = columns[0];
      const last = columns[columns.length - 1];
      if (first === undefined || last === undefined) continue;
      return {
        family: block.kind === 'funds' ? 'fund' : 'indicator',
        top,
        bottom,
        left: Math.min(leaves[0]?.left ?? first.left, first.left),
        right: Math.max(...columns.map((column) => column.right)),
        columns,
        leaves,
        taught: block.kind,
      };
    }
    return null;
  }
}

function keyOf(leaf: Leaf): string {
  return headerKey(wordsOf(leaf));
}
