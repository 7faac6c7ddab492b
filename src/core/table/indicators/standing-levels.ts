/** Under which levels a row stands, as the rows are read from top to bottom. */
import type { Header } from '../heads/headers';
import { isFirstLevel } from '../level-names';
import type { RoleColumns } from '../heads/role-columns';
import type { Place } from '../place';
import type { Spot } from '../sheet-view';
import { squeeze } from '../text';
import type { LevelRow } from './level-rows';
import type { Levels } from './row-kind';

const LEVELS = ['level1', 'level2', 'group', 'level3'] as const;

export class StandingLevels implements Levels {
  level1: Spot | null;
  level2: Spot | null = null;
  group: Spot | null = null;
  level3: Spot | null = null;
  /** The first level where it stands in a row of its own. */
  private heading: Spot | null;

  constructor(
    place: Place,
    private readonly columns: RoleColumns,
    header: Header,
  ) {
    this.heading = headingAbove(place, columns, header);
    this.level1 = this.heading;
  }

  /** A heading alone in its row, over the indicators that follow. */
  goUnder(heading: Spot): void {
    this.heading = heading;
    this.level1 = heading;
    this.level2 = null;
    this.group = null;
    this.level3 = null;
  }

  /** A row of a tree whose levels share one column with the indicators. */
  goUnderLevel({ level, spot }: LevelRow): void {
    if (level === 'level1') this.goUnder(spot);
    else {
      this.level2 = spot;
      this.group = null;
      this.level3 = null;
    }
  }

  /** The levels that the row itself names; those below a level that changed are open again. */
  readRow(row: number): void {
    const { columns } = this;
    let changed = false;
    for (const name of LEVELS) {
      if (columns.column(name) === undefined) {
        if (name === 'level1' && this.heading === null) this.level1 = null;
        continue;
      }
      const spot = name === 'level3' ? columns.finest(row, name) : columns.spot(row, name);
      if (spot !== null) {
        const before = this[name];
        if (before === null || (before.row !== spot.row && squeeze(before.text) !== squeeze(spot.text))) {
          changed = true;
          for (const lower of LEVELS.slice(LEVELS.indexOf(name) + 1)) this[lower] = null;
        }
        this[name] = spot;
      } else if (changed) this[name] = null;
    }
  }
}

/** 产出指标（50分） in the row above heads without a first level. */
function headingAbove({ view }: Place, columns: RoleColumns, header: Header): Spot | null {
  if (columns.column('level1') !== undefined || header.top === 0) return null;
  const [only, ...more] = view.spots(header.top - 1, header.left, header.right);
  return only !== undefined && more.length === 0 && only.cell.kind === 'text' && isFirstLevel(only.text)
    ? only
    : null;
}
