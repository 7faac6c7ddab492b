/** Judging what was read. A grid that did not change is not judged again. */
import type { AssessOptions } from '../../core/assess-workbook';
import type { Assessment } from '../../core/assessment';
import type { SheetGrid } from '../../core/grid';
import { mayGoOn } from '../../core/table/open-end';
import type { Engine, EngineReading, Joined } from '../engine';
import { assessOptions, type PaneModel } from '../model';

interface Judged {
  readonly options: AssessOptions;
  readonly reading: EngineReading;
}
const judgedGrids = new WeakMap<SheetGrid, Judged>();

function judge(engine: Engine, grid: SheetGrid, options: AssessOptions): EngineReading {
  const known = judgedGrids.get(grid);
  if (known?.options === options) return known.reading;
  const reading = engine.assess([grid], options);
  judgedGrids.set(grid, { options, reading });
  return reading;
}

/** Judging for longer than this without a pause would be felt under the hand. */
const LONGEST_STRETCH_MS = 16;

/** Judges sheet by sheet and lets the page breathe in between. Resolves to the sheets that only their merged areas can decide. */
export async function judgeAhead(
  model: PaneModel,
  engine: Engine,
  grids: readonly SheetGrid[],
): Promise<readonly string[]> {
  const needMerges: string[] = [];
  let since = performance.now();
  for (const grid of grids) {
    if (performance.now() - since > LONGEST_STRETCH_MS) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
    needMerges.push(
      ...judge(engine, grid, assessOptions(engine, model.store.getState())).sheetsNeedingMerges,
    );
  }
  return needMerges;
}

export interface AllJudged extends Joined {
  /** The hidden sheets with tables. */
  readonly hiddenSheets: readonly string[];
}

/** `isJoined`: with what the tables owe each other and whatever they are compared with, which takes all of them at once. */
export function judgeAll(
  model: PaneModel,
  engine: Engine,
  grids: Iterable<SheetGrid>,
  isJoined: boolean,
): AllJudged {
  const state = model.store.getState();
  const options = assessOptions(engine, state);
  const all = [...grids].sort((a, b) => a.index - b.index);
  const hiddenSheets = all
    .filter((grid) => isHidden(grid) && judge(engine, grid, options).tables.length > 0)
    .map(({ sheet }) => sheet);
  const inOrder = state.review.withoutHidden ? all.filter((grid) => !isHidden(grid)) : all;
  const tables = groupsOf(engine, inOrder, options).flatMap(([grid, ...more]): readonly Assessment[] =>
    grid === undefined
      ? []
      : more.length === 0
        ? judge(engine, grid, options).tables
        : engine.assess([grid, ...more], options).tables,
  );
  if (!isJoined) return { tables, fileFindings: state.fileFindings, hiddenSheets };
  const { workbook } = model.host;
  return {
    ...engine.join(tables, options, { workbook: workbook.name, against: state.against }),
    hiddenSheets,
  };
}

function isHidden({ visibility }: SheetGrid): boolean {
  return visibility !== 'visible';
}

/** Sheets one by one; where a form may go on on the next sheet, both together. */
function groupsOf(
  engine: Engine,
  inOrder: readonly SheetGrid[],
  options: AssessOptions,
): readonly (readonly SheetGrid[])[] {
  const groups: SheetGrid[][] = [];
  let isOpen = false;
  for (const grid of inOrder) {
    const last = groups[groups.length - 1];
    const { tables } = judge(engine, grid, options);
    if (isOpen && last?.[last.length - 1]?.index === grid.index - 1) last.push(grid);
    else groups.push([grid]);
    const end = tables[tables.length - 1];
    isOpen = end !== undefined && mayGoOn(end.table);
  }
  return groups;
}
