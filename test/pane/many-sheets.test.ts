/** Workbooks of many sheets: results come in by themselves, a few at a time, and can be stopped; hidden sheets count or are left out. */
import { leaveOutHidden } from '../../src/pane/commands/hidden';
import { keep } from '../../src/pane/commands/keep';
import { load, readRest, readSheet, stopReading } from '../../src/pane/commands/read';
import { rejudge } from '../../src/pane/commands/reassess';
import { coreEngine } from '../../src/pane/core-engine';
import type { PaneModel } from '../../src/pane/model';
import type { PaneEvent } from '../../src/pane/state/events';
import { currentAssessment, unreadSheets } from '../../src/pane/state/selectors';
import { cellKey, type SheetGrid, type SheetVisibility } from '../../src/core/grid';
import type { Engine } from '../../src/pane/engine';
import { engineAside } from '../../src/workbench/document/engine-aside';
import type { Failure, SheetSelector, Workbook } from '../../src/workbook/workbook';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { openSample, sampleBytes } from './support/sample-model';

const TABLE = '公共阅读服务';
const COUNT = 70;
const nameOf = (index: number): string => (index === 0 ? TABLE : `${TABLE}${String(index)}`);

/** The first table of the sample, `count` times. `asked`: what was read, in turn. */
function manySheets(count: number, visibilityOf: (index: number) => SheetVisibility = () => 'visible') {
  const asked: SheetSelector[] = [];
  let grid: SheetGrid | undefined;
  const wrap = (workbook: Workbook): Workbook =>
    Object.assign(Object.create(workbook) as Workbook, {
      sheets: () =>
        Promise.resolve({
          ok: true,
          value: Array.from({ length: count }, (_, index) => ({
            name: nameOf(index),
            index,
            visibility: visibilityOf(index),
            isProtected: false,
            isActive: index === 0,
          })),
        }),
      read: async (selector: SheetSelector) => {
        asked.push(selector);
        const read =
          grid === undefined
            ? await workbook.read({ kind: 'named', names: [TABLE] }, { merges: true })
            : null;
        grid ??= read?.ok === true ? read.value[0] : undefined;
        const all = Array.from({ length: count }, (_, index) => ({
          ...grid!,
          sheet: nameOf(index),
          index,
          visibility: visibilityOf(index),
        }));
        const isAsked = ({ sheet, index }: { sheet: string; index: number }): boolean =>
          selector.kind === 'all' ||
          (selector.kind === 'active' ? index === 0 : selector.names.includes(sheet));
        return { ok: true, value: all.filter(isAsked) };
      },
    });
  return { asked, wrap };
}

const sheetsOf = (model: PaneModel): readonly string[] =>
  model.store.getState().tables.map(({ table }) => table.sheet);

const OTHER: PaneEvent = {
  type: 'settings-changed',
  settings: { policy: { kind: 'preset', id: 'central-2021' } },
};

/** `openSample` loads; what is looked at here happens while it loads once more with nothing read. */
async function unloaded(count: number) {
  const many = manySheets(count);
  const { model } = await openSample(many.wrap);
  return { ...many, model };
}

it('reads a small workbook at once', async () => {
  const { asked, model } = await unloaded(60);
  expect(asked.map(({ kind }) => kind)).toEqual(['active', 'all']);
  expect(sheetsOf(model)).toHaveLength(60);
});

it('lets the page paint the first answer before it goes on with the other sheets', async () => {
  const { asked, wrap } = manySheets(3);
  let paint = (): void => undefined;
  const idle = jest.fn((callback: () => void) => {
    paint = callback;
    return 0;
  });
  Object.assign(globalThis, { requestIdleCallback: idle });
  let early: PaneModel | undefined;
  const opened = openSample(wrap, {}, (model) => {
    early = model;
  });
  while (idle.mock.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(asked).toEqual([{ kind: 'active' }]);
  expect(early && currentAssessment(early.store.getState())?.table.sheet).toBe(TABLE);
  paint();
  const { model } = await opened;
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  expect(sheetsOf(model)).toHaveLength(3);
});

it('shows what was found of a large one while the rest is being read', async () => {
  const many = manySheets(COUNT);
  const join = jest.spyOn(coreEngine, 'join');
  const counts: number[] = [];
  const scans: (number | null)[] = [];
  const { model } = await openSample(
    (workbook) => many.wrap(workbook),
    {},
    ({ store }) =>
      store.subscribe(() => {
        const { tables, scan } = store.getState();
        if (counts.at(-1) !== tables.length) counts.push(tables.length);
        if (scans.at(-1) !== (scan?.done ?? null)) scans.push(scan?.done ?? null);
      }),
  );
  expect(counts).toEqual([0, 1, 9, 25, 57, COUNT]);
  expect(scans).toEqual([null, 1, 9, 25, 57, null]);
  expect(sheetsOf(model)).toHaveLength(COUNT);
  // With the first table, and once for all.
  expect(join).toHaveBeenCalledTimes(2);
  join.mockRestore();
});

it('is stopped where it is, and goes on when asked to', async () => {
  const many = manySheets(COUNT);
  const { model } = await openSample(many.wrap, {}, (early) =>
    early.store.subscribe(() => {
      const { scan } = early.store.getState();
      if (scan?.done === 9) stopReading(early);
    }),
  );
  expect(sheetsOf(model)).toHaveLength(25);
  expect(model.store.getState().scan).toBeNull();
  const asked = many.asked.length;
  await readRest(model);
  expect(sheetsOf(model)).toHaveLength(COUNT);
  // What is there is not read again.
  const names = many.asked.slice(asked).flatMap((each) => (each.kind === 'named' ? each.names : []));
  expect(names).toHaveLength(COUNT - 25);
});

it('stays stopped where a sheet is added, which is read where it is in front', async () => {
  const many = manySheets(COUNT);
  const { model } = await openSample(many.wrap, {}, (early) =>
    early.store.subscribe(() => {
      const { scan } = early.store.getState();
      if (scan?.done === 9) stopReading(early);
    }),
  );
  const asked = many.asked.length;
  // As the event of an added sheet does.
  await load(model);
  expect(many.asked.slice(asked).map(({ kind }) => kind)).toEqual(['active']);
  expect(sheetsOf(model)).toHaveLength(25);
  await readRest(model);
  expect(sheetsOf(model)).toHaveLength(COUNT);
});

it('reads a sheet that somebody looks at before its turn', async () => {
  const last = nameOf(COUNT - 1);
  const many = manySheets(COUNT);
  let isAsked = false;
  let seen: readonly string[] = [];
  await openSample(many.wrap, {}, (early) =>
    early.store.subscribe(() => {
      const { scan, grids } = early.store.getState();
      if (scan?.done === 9 && !isAsked) {
        isAsked = true;
        void readSheet(early, last);
      }
      if (seen.length === 0 && grids.has(last)) seen = [...grids.keys()];
    }),
  );
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(COUNT);
});

it('lets the page breathe while it judges', async () => {
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  await unloaded(60);
  clearInterval(timer);
  clock.mockRestore();
  // Nothing else waits here: every reading is answered at once.
  expect(turns).toBeGreaterThan(10);
});

describe('another policy for many tables', () => {
  const policiesOf = (model: PaneModel): ReadonlySet<string> =>
    new Set(model.store.getState().tables.map(({ policy }) => policy.id));

  /** With every look at the clock much time has passed, so that every sheet is a stretch of its own. */
  async function slowly<T>(run: () => Promise<T>): Promise<T> {
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    try {
      return await run();
    } finally {
      clock.mockRestore();
    }
  }

  it('is judged in slices that say how far they are; till the end the old answer stays whole', async () => {
    const { model } = await unloaded(60);
    const [before] = policiesOf(model);
    const seen: (number | null)[] = [];
    const policies: ReadonlySet<string>[] = [];
    model.store.subscribe(() => {
      seen.push(model.store.getState().judging?.done ?? null);
      policies.push(policiesOf(model));
    });
    await slowly(() => rejudge(model, OTHER));
    expect(seen.filter((done) => done !== null).length).toBeGreaterThan(10);
    expect(model.store.getState()).toMatchObject({
      judging: null,
      settings: { policy: { id: 'central-2021' } },
    });
    const [after] = policiesOf(model);
    expect(after).not.toBe(before);
    // Never some tables in one way and some in the other.
    expect(policies.map((each) => each.size)).toEqual(policies.map(() => 1));
  });

  it('judges no table twice for it', async () => {
    const { model } = await unloaded(20);
    const assess = jest.spyOn(coreEngine, 'assess');
    await slowly(() => rejudge(model, OTHER));
    expect(assess).toHaveBeenCalledTimes(20);
    // A finding that is kept is marked on what was judged.
    const shown = currentAssessment(model.store.getState());
    const finding = shown?.findings[0];
    if (shown === null || finding === undefined) throw new Error('nothing to keep');
    keep(model, shown, finding, '已批复');
    expect(currentAssessment(model.store.getState())?.findings[0]?.silenced).toBe('已批复');
    expect(assess).toHaveBeenCalledTimes(20);
    assess.mockRestore();
  });

  it('takes a later choice along, whichever was first', async () => {
    const { model } = await unloaded(20);
    const done = await slowly(() =>
      Promise.all([
        rejudge(model, OTHER),
        rejudge(model, { type: 'settings-changed', settings: { usualPolicy: { kind: 'preset', id: 'x' } } }),
      ]),
    );
    expect(done).toEqual([false, true]);
    expect(model.store.getState()).toMatchObject({
      judging: null,
      settings: { policy: { id: 'central-2021' }, usualPolicy: { id: 'x' } },
    });
  });
});

it('counts tables on hidden sheets, says which they are, and leaves them out when asked to', async () => {
  const many = manySheets(4, (index) => (['visible', 'hidden', 'visible', 'veryHidden'] as const)[index]!);
  const { model } = await openSample(many.wrap);
  expect(sheetsOf(model)).toEqual([0, 1, 2, 3].map(nameOf));
  expect(model.store.getState().hiddenSheets).toEqual([nameOf(1), nameOf(3)]);
  leaveOutHidden(model, true);
  expect(sheetsOf(model)).toEqual([0, 2].map(nameOf));
  expect(model.store.getState().hiddenSheets).toEqual([nameOf(1), nameOf(3)]);
  leaveOutHidden(model, false);
  expect(sheetsOf(model)).toHaveLength(4);
});

it('ends an earlier way through the rest when it begins again', async () => {
  const { model, asked } = await unloaded(COUNT);
  const before = asked.length;
  await Promise.all([load(model), load(model)]);
  expect(model.store.getState()).toMatchObject({ scan: null, readings: 0 });
  expect(sheetsOf(model)).toHaveLength(COUNT);
  expect(asked.slice(before).map(({ kind }) => kind)).toEqual(['active', 'active']);
});

describe('a file that was opened for its tables', () => {
  /** The sample's instructions in front of its tables. */
  const COVER = '填报说明';

  async function opened(opensOnTable: boolean, onModel: (model: PaneModel) => void = () => undefined) {
    const wrap = (workbook: Workbook): Workbook => {
      void workbook.reveal(COVER, { row: 0, column: 0 });
      return workbook;
    };
    return openSample(wrap, { opensOnTable }, onModel);
  }

  it('opens on the first one, in the pane and in the sheet', async () => {
    const { model, workbook } = await opened(true);
    const { current, sheets, isLooking } = model.store.getState();
    expect(current).toMatch(/^公共阅读服务!/);
    expect(isLooking).toBe(false);
    expect(sheets.find(({ isActive }) => isActive)?.name).toBe('公共阅读服务');
    const list = await workbook.sheets();
    expect(list.ok && list.value.find(({ isActive }) => isActive)?.name).toBe('公共阅读服务');
  });

  it('stays where the user has gone meanwhile', async () => {
    const { model } = await opened(true, (early) =>
      early.store.subscribe(() => {
        const { grids, view } = early.store.getState();
        if (grids.size === 1 && view.kind === 'problems')
          early.store.dispatch({ type: 'view-opened', view: { kind: 'review' } });
      }),
    );
    expect(model.store.getState()).toMatchObject({ view: { kind: 'review' }, current: null });
  });

  it('stays on the sheet in front where it is only one of those that the user works with', async () => {
    const { model } = await opened(false);
    expect(model.store.getState()).toMatchObject({ current: null, isLooking: false });
  });
});

describe('a sheet so large that the page would stand still', () => {
  /** The first sheet with a long list far below its table; `judged`: the sheets that were judged beside the page. */
  async function withLongList(outcome?: Failure) {
    const asked: SheetSelector[] = [];
    const judged: string[] = [];
    let long: SheetGrid | undefined;
    const lengthen = (grid: SheetGrid): SheetGrid => {
      const [line] = grid.cells.values();
      const list = Array.from({ length: 20_001 }, (_, at) => [cellKey(500 + at, 0), line!] as const);
      return { ...grid, cells: new Map([...grid.cells, ...list]) };
    };
    const wrap = (workbook: Workbook): Workbook =>
      Object.assign(Object.create(workbook) as Workbook, {
        read: async (...parameters: Parameters<Workbook['read']>) => {
          asked.push(parameters[0]);
          const read = await workbook.read(...parameters);
          if (!read.ok) return read;
          return {
            ok: true,
            value: read.value.map((grid) => (grid.sheet === TABLE ? (long ??= lengthen(grid)) : grid)),
          };
        },
      });
    const onPage: string[] = [];
    const page: Engine = {
      ...coreEngine,
      assess: (grids, options) => {
        onPage.push(...grids.map(({ sheet }) => sheet));
        return coreEngine.assess(grids, options);
      },
    };
    const engine = engineAside(page, (sheet, options) => {
      judged.push(sheet);
      return Promise.resolve(outcome ?? { ok: true, value: coreEngine.assess([long!], options) });
    });
    const { model } = await openSample(wrap, { engine });
    return { model, asked, judged, onPage };
  }

  it('is judged beside it, and read only once', async () => {
    const { model, asked, judged, onPage } = await withLongList();
    expect(judged).toEqual([TABLE]);
    expect(onPage).not.toContain(TABLE);
    expect(onPage.length).toBeGreaterThan(0);
    expect(sheetsOf(model).length).toBeGreaterThan(1);
    expect(asked[0]).toEqual({ kind: 'active' });
    expect(
      asked.slice(1).flatMap((each) => (each.kind === 'named' ? each.names : [each.kind])),
    ).not.toContain(TABLE);
    await rejudge(model, OTHER);
    expect(judged).toEqual([TABLE, TABLE]);
  });

  it('fails to be read where it takes too long', async () => {
    const { model } = await withLongList({ ok: false, code: 'busy', detail: 'read' });
    expect(model.store.getState()).toMatchObject({ phase: 'failed', failure: { code: 'busy' } });
  });
});

/** The sample with only the first half of a sheet's part. */
function withHalf(number: number): Uint8Array {
  const parts = unzipSync(sampleBytes());
  const part = `xl/worksheets/sheet${String(number)}.xml`;
  const bytes = parts[part]!;
  expect(strFromU8(bytes)).toContain('</worksheet>');
  return zipSync({ ...parts, [part]: bytes.subarray(0, bytes.length / 2) });
}

test.each([
  [1, '公共阅读服务', '非遗保护传承'],
  [2, '非遗保护传承', '公共阅读服务'],
])('sheet %d, damaged, is named, and the others are read', async (number, damaged, current) => {
  const { model } = await openSample(undefined, { bytes: withHalf(number), opensOnTable: true });
  const state = model.store.getState();
  expect([...state.refused]).toEqual([damaged]);
  expect(state.phase).toBe('ready');
  expect(currentAssessment(state)?.table.sheet).toBe(current);
  expect(sheetsOf(model)).toHaveLength(3);
  expect(unreadSheets(state)).toEqual([]);
  await readSheet(model, damaged);
  expect(model.store.getState().phase).toBe('ready');
});
