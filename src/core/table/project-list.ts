/** Several projects under one head: each name stands in a column of its own, merged over the project's indicators or once above them. */
import type { Draft } from './assemble';
import type { Header } from './heads/headers';
import { type Leaf, lowestOf } from './heads/leaf';
import { NAME_ROLES } from './heads/label-roles';
import type { Table } from './model';
import type { PlacedText } from './figure';
import { fieldOf, rowsOf, totalKind, type Place } from './place';
import type { SheetView } from './sheet-view';
import { squeeze } from './text';

export interface ProjectPart {
  readonly draft: Draft;
  /** `null` where no column names projects: the draft is read as it stands. */
  readonly name: PlacedText | null;
}

/** More projects than this on one sheet are a register, not forms. */
const MOST_PROJECTS = 200;

/** The draft project by project; one part, the draft itself, where no column of names parts it. */
export function partsByProject(view: SheetView, draft: Draft): readonly ProjectPart[] {
  const whole = [{ draft, name: null }];
  const [header, ...more] = draft.headers;
  if (header?.family !== 'indicator' || more.length > 0 || header.taught !== null) return whole;
  const column = nameColumn(view, header);
  if (column === null) return whole;
  const names = namesBelow(view, header, column, draft.to);
  if (names.length === 0 || names.length > MOST_PROJECTS) return whole;
  return names.map((name, at) => {
    const from = name.address.row;
    const to = names[at + 1]?.address.row ?? draft.to;
    const own: Header = at === 0 ? header : { ...header, top: from, bottom: from - 1 };
    return { draft: { ...draft, headers: [own], from: at === 0 ? draft.from : from, to }, name };
  });
}

/** The head 项目名称 left of the names; a bare 项目 can head a kind of indicator. */
function nameColumn(view: SheetView, header: Header): Leaf | null {
  const place: Place = { view, left: header.left, right: header.right };
  const firstName = header.columns.find(({ role }) => NAME_ROLES.includes(role));
  const column = header.columns.find(({ role, leaf, left }) => {
    const label = lowestOf(leaf);
    return (
      role === 'ignored' &&
      firstName !== undefined &&
      left < firstName.left &&
      label !== undefined &&
      fieldOf(place, label) === 'projectName' &&
      place.view.label(label.text).core.endsWith('名称')
    );
  });
  return column?.leaf ?? null;
}

function namesBelow(view: SheetView, header: Header, column: Leaf, to: number): readonly PlacedText[] {
  const place: Place = { view, left: column.left, right: column.right };
  const names: PlacedText[] = [];
  for (const { row, spots } of rowsOf(place, header.bottom + 1, to)) {
    const [spot] = spots;
    if (spot?.row !== row || spot.cell.kind !== 'text' || totalKind(place, spot) !== null) continue;
    const last = names[names.length - 1];
    if (last === undefined || squeeze(last.text) !== squeeze(spot.text)) names.push(view.placed(spot));
  }
  return names;
}

/** What stands once above all projects holds for each. */
export function ofProject(table: Table, name: PlacedText | null, first: Table | null): Table {
  if (name === null) return table;
  return {
    ...table,
    projectName: name,
    title: table.title ?? first?.title ?? null,
    department: table.department ?? first?.department ?? null,
    implementingUnit: table.implementingUnit ?? first?.implementingUnit ?? null,
    year: table.year ?? first?.year ?? null,
  };
}
