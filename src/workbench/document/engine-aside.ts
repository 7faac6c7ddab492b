/** The engine of the page, which judges large sheets in the worker that holds the file: the page would stand still meanwhile. */
import type { AssessOptions } from '../../core/assess-workbook';
import type { SheetGrid } from '../../core/grid';
import { isSameWay } from '../../pane/commands/judge';
import type { Engine, EngineReading } from '../../pane/engine';
import { isLarge } from '../../pane/large';
import type { OpenDocument } from './open-document';

interface Judged {
  readonly options: AssessOptions;
  readonly reading: EngineReading;
}

export function engineAside(engine: Engine, judge: OpenDocument['judge']): Engine {
  const judged = new WeakMap<SheetGrid, Judged>();
  const known = (grid: SheetGrid, options: AssessOptions): EngineReading | undefined => {
    const last = judged.get(grid);
    return last !== undefined && isSameWay(last.options, options) ? last.reading : undefined;
  };
  return {
    ...engine,
    assess: (grids, options) => {
      const [only, ...more] = grids;
      const reading = only === undefined || more.length > 0 ? undefined : known(only, options);
      return reading ?? engine.assess(grids, options);
    },
    assessAside: async (grids, options) => {
      for (const grid of grids.filter(isLarge)) {
        if (known(grid, options) !== undefined) continue;
        const outcome = await judge(grid.sheet, { ...options, silenced: [] });
        if (!outcome.ok) return outcome;
        judged.set(grid, { options, reading: outcome.value });
      }
      return null;
    },
  };
}
