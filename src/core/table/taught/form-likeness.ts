/** Whether a form that was taught on one sheet is the form of another. */
import { fingerprint } from '../../fingerprint';
import type { SheetGrid } from '../../grid';
import { describeForm, headerKey, type FormDescription } from './form-description';
import type { Table } from '../model';

/** Names a form by its header texts, whatever they are taken for. */
export function formKey({ blocks }: FormDescription): string {
  return fingerprint(
    blocks.flatMap(({ kind, columns }) => [kind, ...columns.map((each) => headerKey(each.header))]),
  );
}

const textsOf = new WeakMap<SheetGrid, ReadonlySet<string>>();

function textsOn(grid: SheetGrid): ReadonlySet<string> {
  const known = textsOf.get(grid);
  if (known !== undefined) return known;
  const texts = new Set<string>();
  for (const { text } of grid.cells.values()) texts.add(headerKey(text));
  textsOf.set(grid, texts);
  return texts;
}

/** True where every header text of the form stands somewhere on the sheet. */
export function formStandsOn({ blocks }: FormDescription, grid: SheetGrid): boolean {
  const texts = textsOn(grid);
  return blocks.every(({ columns }) =>
    columns.every(({ header }) => header.split(' / ').every((part) => texts.has(headerKey(part)))),
  );
}

/** True where the table is read as the form teaches, each header with its role. */
export function readsAs({ blocks }: FormDescription, table: Table): boolean {
  const read = describeForm(table, '').blocks;
  return blocks.every(({ kind, columns }) =>
    read.some((block) => {
      const roles = new Map(block.columns.map(({ header, role }) => [headerKey(header), role]));
      return (
        block.kind === kind && columns.every(({ header, role }) => roles.get(headerKey(header)) === role)
      );
    }),
  );
}
