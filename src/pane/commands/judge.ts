/** Judging what was read. A grid that did not change is not judged again in the same way. */
import type { AssessOptions } from '../../core/assess-workbook';
import type { Assessment } from '../../core/assessment';
import type { SheetGrid } from '../../core/grid';
import { mayGoOn } from '../../core/table/open-end';
import type { Outcome } from '../../workbook/workbook';
import type { Engine, EngineReading, Joined } from '../engine';
import { assessOptions, type PaneModel } from '../model';

interface Judged {
  /** The sheets that were judged together. */
  readonly grids: readonly SheetGrid[];
  readonly options: AssessOptions;
  readonly reading: EngineReading;
}

/** By the first sheet, the newest last. */
const judged = new WeakMap<SheetGrid, readonly Judged[]>();
/** Alone and with the next sheet, in use and about to be used. */
const MOST_WAYS = 4;

export function isSameWay(a: AssessOptions, b: AssessOptions): boolean {
  return a.policy === b.policy && a.form === b.form;
}

/** What the user keeps is marked afterwards: it changes no judgement. */
function judge(engine: Engine, grids: readonly SheetGrid[], options: AssessOptions): EngineReading {
  const [first] = grids;
  if (first === undefined) return { tables: [], sheetsNeedingMerges: [] };
  const ways = judged.get(first) ?? [];
  const known = ways.find(
    (each) =>
      isSameWay(each.options, options) &&
      each.grids.length === grids.length &&
      each.grids.every((grid, index) => grid === grids[index]),
  );
  if (known !== undefined) return known.reading;
  const reading = engine.assess(grids, { ...options, silenced: [] });
  judged.set(first, [...ways.slice(1 - MOST_WAYS), { grids, options, reading }]);
  return reading;
}

/** Judging for longer than this without a pause would be felt under the hand. */
const LONGEST_STRETCH_MS = 16;

/** Called in every pause with how many of how many are done; false where nobody wants to know the rest any more. */
type OnPause = (done: number, of: number) => boolean;

async function inSlices<T>(
  items: readonly T[],
  run: (item: T) => void,
  onPause: OnPause = () => true,
): Promise<boolean> {
  let since = performance.now();
  for (const [index, item] of items.entries()) {
    if (performance.now() - since > LONGEST_STRETCH_MS) {
      if (!onPause(index, items.length)) return false;
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
    run(item);
  }
  return true;
}

/** Judges sheet by sheet and lets the page breathe in between; gives the sheets that only their merged areas can decide. */
export async function judgeAhead(
  model: PaneModel,
  engine: Engine,
  grids: readonly SheetGrid[],
): Promise<Outcome<readonly string[]>> {
  const failure = await engine.assessAside?.(grids, assessOptions(engine, model.store.getState()));
  if (failure) return failure;
  const needMerges: string[] = [];
  await inSlices(grids, (grid) => {
    const options = assessOptions(engine, model.store.getState());
    needMerges.push(...judge(engine, [grid], options).sheetsNeedingMerges);
  });
  return { ok: true, value: needMerges };
}

/** Judges all that was read with other options, so that `judgeAll` with these finds everything done. False where it was ended. */
export async function judgeAllAhead(
  engine: Engine,
  grids: Iterable<SheetGrid>,
  options: AssessOptions,
  onPause: OnPause,
): Promise<boolean> {
  const inOrder = ordered(grids);
  await engine.assessAside?.(inOrder, options);
  if (!(await inSlices(inOrder, (grid) => judge(engine, [grid], options), onPause))) return false;
  const groups = groupsOf(engine, inOrder, options).filter(({ length }) => length > 1);
  return inSlices(
    groups,
    (group) => judge(engine, group, options),
    () => onPause(inOrder.length, inOrder.length),
  );
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
  const all = ordered(grids);
  const hiddenSheets = all
    .filter((grid) => isHidden(grid) && judge(engine, [grid], options).tables.length > 0)
    .map(({ sheet }) => sheet);
  const inOrder = state.review.withoutHidden ? all.filter((grid) => !isHidden(grid)) : all;
  const tables = groupsOf(engine, inOrder, options).flatMap(
    (group): readonly Assessment[] => judge(engine, group, options).tables,
  );
  if (!isJoined)
    return {
      tables: tables.map((assessment) => engine.keep(assessment, options.silenced)),
      fileFindings: state.fileFindings,
      hiddenSheets,
    };
  const { workbook } = model.host;
  return {
    ...engine.join(tables, options, { workbook, against: state.against }),
    hiddenSheets,
  };
}

function ordered(grids: Iterable<SheetGrid>): readonly SheetGrid[] {
  return [...grids].sort((a, b) => a.index - b.index);
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
    const { tables } = judge(engine, [grid], options);
    if (isOpen && last?.[last.length - 1]?.index === grid.index - 1) last.push(grid);
    else groups.push([grid]);
    const end = tables[tables.length - 1];
    isOpen = end !== undefined && mayGoOn(end.table);
  }
  return groups;
}
