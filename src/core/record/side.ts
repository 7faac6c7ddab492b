/** The tables of several workbooks as one list, each knowing where it came from. */
import type { Counterpart } from '../rules/finding';
import type { CellAddress } from '../grid';
import { clip } from '../rules/shared/words';
import { placeIn } from './finding-of';
import type { RecordFile, RecordIndicator, RecordTable } from './model';
import { type ProjectFacts, projectFacts } from './pair-projects';

export interface SideTable {
  readonly file: number;
  readonly table: number;
  readonly path: string;
  readonly content: RecordTable;
  readonly facts: ProjectFacts;
}

export function sideOf(files: readonly RecordFile[]): readonly SideTable[] {
  return files.flatMap(({ path, tables }, file) =>
    tables.map((content, table) => ({ file, table, path, content, facts: projectFacts(content) })),
  );
}

/** Tables that set targets; reports, data sheets and score sheets do not. */
export function setsTargets({ content }: SideTable): boolean {
  return content.indicators.some(({ target, initialTarget }) => target !== null || initialTarget !== null);
}

/** Tables that state the money of a project in a fund block of their own. */
export function statesMoney({ content }: SideTable): boolean {
  return content.funds !== null && content.layout !== 'narrative' && content.layout !== 'data-sheet';
}

export function at(side: SideTable, cell: CellAddress | null): Counterpart {
  return placeIn(side.path, side.content, cell);
}

export function titleOf({ content }: Pick<SideTable, 'content'>): string {
  return clip(content.name === '' ? content.sheet : content.name);
}

export function nameOf({ level3, level2, level1 }: RecordIndicator): string {
  return clip([level3, level2, level1].find((text) => text !== '') ?? '');
}
