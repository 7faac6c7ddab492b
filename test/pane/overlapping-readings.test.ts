/** Writing while other sheets are still being read, and answers that come late. */
import { load, refresh } from '../../src/pane/commands/read';
import { createReadingOrder } from '../../src/pane/commands/reading-order';
import { watch } from '../../src/pane/commands/watch';
import { write } from '../../src/pane/commands/write';
import { coreEngine } from '../../src/pane/core-engine';
import { fixFor } from '../../src/pane/answer/fix';
import { assessOptions, type PaneModel } from '../../src/pane/model';
import { currentAssessment, findingByKey, scoreboard } from '../../src/pane/state/selectors';
import type { ChangeEvent, SheetSelector, Workbook } from '../../src/workbook/workbook';
import { openSample, valuesOf } from './support/sample-model';

const TABLE = '公共阅读服务';
const HERITAGE = '非遗保护传承';
const RATE = `execution-rate-base@${TABLE}!I6`;
const I6 = { row: 5, column: 8 } as const;

type Answer = Awaited<ReturnType<Workbook['read']>>;

/** A workbook whose answers wait to be let through: what they hold was read when they were asked for. */
function slow(selects: (selector: SheetSelector) => boolean) {
  const held: (() => void)[] = [];
  let isOn = false;
  const listeners = new Set<(event: ChangeEvent) => void>();
  const hidden = new Set<string>();
  return {
    wrap: (workbook: Workbook): Workbook =>
      Object.assign(Object.create(workbook) as Workbook, {
        apply: (...parameters: Parameters<Workbook['apply']>) => workbook.apply(...parameters),
        sheets: async () => {
          const list = await workbook.sheets();
          return list.ok ? { ok: true, value: list.value.filter(({ name }) => !hidden.has(name)) } : list;
        },
        read: async (...parameters: Parameters<Workbook['read']>): Promise<Answer> => {
          const answer = await workbook.read(...parameters);
          if (isOn && selects(parameters[0])) await new Promise<void>((resolve) => held.push(resolve));
          return answer;
        },
        onChange: (listener: (event: ChangeEvent) => void) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      }),
    hold: () => {
      isOn = true;
    },
    /** Lets the answer through that has waited longest. */
    release: () => held.shift()?.(),
    waiting: () => held.length,
    tell: (event: ChangeEvent) => {
      for (const listener of listeners) listener(event);
    },
    remove: (sheet: string) => hidden.add(sheet),
  };
}

async function settled(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !holds(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
}

function rateFix(model: PaneModel) {
  const state = model.store.getState();
  const assessment = currentAssessment(state)!;
  const { finding } = findingByKey(assessment, RATE)!;
  const options = assessOptions(coreEngine, state);
  return fixFor(coreEngine, assessment, state.grids, finding, options)!.edits.map(({ edit }) => edit);
}

const recordedRate = (model: PaneModel): string | undefined =>
  scoreboard(currentAssessment(model.store.getState())!).rate.recorded?.toFixed();

const isScan = (selector: SheetSelector): boolean => selector.kind === 'all';

describe('while the other sheets are being read', () => {
  it('the open table is mended at once, and the late answer about it changes nothing', async () => {
    const gate = slow(isScan);
    const { model, workbook } = await openSample(gate.wrap);
    // For the scan to have news of another sheet.
    await workbook.apply([
      {
        sheet: HERITAGE,
        cell: { row: 2, column: 2 },
        before: { value: '非物质文化遗产保护传承项目', formula: null, format: 'General' },
        after: { kind: 'text', value: '非遗保护项目' },
      },
    ]);
    gate.hold();
    const scan = load(model);
    await settled(() => gate.waiting() === 1);
    expect(model.store.getState()).toMatchObject({ readings: 1, isWriting: false });

    await expect(write(model, 'corrected', rateFix(model))).resolves.toBe(true);
    await expect(valuesOf(workbook, TABLE, [[I6.row, I6.column]])).resolves.toEqual([0.945]);
    expect(recordedRate(model)).toBe('0.945');
    expect(findingByKey(currentAssessment(model.store.getState())!, RATE)).toBeNull();
    expect(model.store.getState()).toMatchObject({ readings: 1, isWriting: false, stale: false });

    // The scan asked before the write: what it says of this sheet is old, of the others it is new.
    const before = model.store.getState().grids;
    const names = () => model.store.getState().tables.map(({ table }) => table.projectName?.text);
    expect(names()).not.toContain('非遗保护项目');
    gate.release();
    await scan;
    const after = model.store.getState();
    expect(recordedRate(model)).toBe('0.945');
    expect(after.grids.get(TABLE)).toBe(before.get(TABLE));
    expect(names()).toContain('非遗保护项目');
    expect(after).toMatchObject({ readings: 0, stale: false });
    expect(after.outcome?.written).toHaveLength(4);
  });

  it('a write that is under way stays under way when the answer comes', async () => {
    const gate = slow(() => true);
    const { model } = await openSample(gate.wrap);
    gate.hold();
    const scan = load(model);
    await settled(() => gate.waiting() === 1);
    const writing = write(model, 'corrected', rateFix(model));
    expect(model.store.getState().isWriting).toBe(true);
    gate.release();
    // The answer about the active sheet is there; the second reading and the one after the write wait.
    await settled(() => gate.waiting() === 2);
    expect(model.store.getState().isWriting).toBe(true);
    await expect(write(model, 'corrected', rateFix(model))).resolves.toBe(false);
    gate.release();
    await settled(() => gate.waiting() === 1);
    gate.release();
    await Promise.all([scan, writing]);
    expect(recordedRate(model)).toBe('0.945');
    expect(model.store.getState()).toMatchObject({ readings: 0, isWriting: false });
  });

  it('words about a refused write outlive the reading behind it, and a new try ends them', async () => {
    const gate = slow(isScan);
    const { model } = await openSample((workbook) =>
      Object.assign(gate.wrap(workbook), {
        apply: () => Promise.resolve({ ok: false, code: 'busy', detail: '' }),
      }),
    );
    gate.hold();
    const scan = load(model);
    await settled(() => gate.waiting() === 1);
    await write(model, 'corrected', rateFix(model));
    gate.release();
    await scan;
    expect(model.store.getState().failure).toEqual({ code: 'busy', detail: '', during: 'writing' });
  });

  it('a sheet that was deleted meanwhile does not come back', async () => {
    const gate = slow(isScan);
    const { model } = await openSample(gate.wrap);
    gate.hold();
    const scan = load(model);
    await settled(() => gate.waiting() === 1);
    gate.remove(HERITAGE);
    await refresh(model, [TABLE]);
    const names = () => model.store.getState().tables.map(({ table }) => table.sheet);
    expect(names()).not.toContain(HERITAGE);
    gate.release();
    await scan;
    expect(names()).not.toContain(HERITAGE);
    expect(model.store.getState().sheets.map(({ name }) => name)).not.toContain(HERITAGE);
    expect(model.store.getState().grids.has(HERITAGE)).toBe(false);
  });

  it('what was typed meanwhile is read at once, and an older answer does not call the table fresh', async () => {
    const gate = slow(isScan);
    const { model, workbook } = await openSample(gate.wrap);
    const stop = watch(model);
    gate.hold();
    const scan = load(model);
    await settled(() => gate.waiting() === 1);
    await workbook.apply([
      {
        sheet: TABLE,
        cell: I6,
        before: { value: 0.756, formula: null, format: '0.00%' },
        after: { kind: 'number', value: '0.8' },
      },
    ]);
    gate.tell({ kind: 'cells', sheet: TABLE });
    expect(model.store.getState().stale).toBe(true);
    gate.release();
    await scan;
    // Read before the change: the sheet is still to be read again.
    expect(model.store.getState().stale).toBe(true);
    await settled(() => !model.store.getState().stale);
    expect(recordedRate(model)).toBe('0.8');
    stop();
  });
});

describe('a part of the program that does not load', () => {
  it('is said, and the next try may work', async () => {
    const { model } = await openSample();
    let isThere = false;
    const late: PaneModel = {
      ...model,
      loadEngine: () => (isThere ? model.loadEngine() : Promise.reject(new Error('offline'))),
    };
    await load(late);
    expect(late.store.getState()).toMatchObject({ readings: 0, failure: { code: 'program' } });
    isThere = true;
    await load(late);
    expect(late.store.getState()).toMatchObject({ readings: 0, failure: null });
  });
});

describe('the order of answers', () => {
  it('takes the newest about each sheet, and any about a sheet that is not known', () => {
    const order = createReadingOrder();
    const [first, second] = [order.begin(), order.begin()];
    expect([order.take('a', second), order.take('a', first), order.take('b', first)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([order.takeList(second), order.takeList(first)]).toEqual([true, false]);
    order.outdate(['a']);
    expect([order.isCurrent('a'), order.isCurrent('b')]).toEqual([false, true]);
    order.outdate(null);
    expect(order.isCurrent('b')).toBe(false);
    expect(order.take('c', second)).toBe(true);
    expect(order.isCurrent('c')).toBe(false);
    expect(order.take('c', order.begin())).toBe(true);
    expect(order.isCurrent('c')).toBe(true);
  });
});
