/** Keeps the answer fresh while the user works in the sheet. Changes are hints; the sheet is read again after a pause. */
import type { ChangeEvent } from '../../workbook/workbook';
import type { PaneModel } from '../model';
import { currentAssessment } from '../state/selectors';
import { isOnItsWay } from './navigate';
import { load, refresh, showSheet } from './read';
import { readingOrder } from './reading-order';

const PAUSE_MS = 350;

/** Returns the function that ends it. */
export function watch(model: PaneModel): () => void {
  const { store, host } = model;
  const waiting = new Set<string | null>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const settle = async (): Promise<void> => {
    timer = null;
    if (store.getState().isWriting) {
      timer = setTimeout(() => void settle(), PAUSE_MS);
      return;
    }
    const sheets = [...waiting];
    waiting.clear();
    const named = sheets.filter((sheet) => sheet !== null);
    await refresh(model, named.length === sheets.length ? named : null);
  };
  const later = (sheet: string | null): void => {
    const { grids, readings, isWriting } = store.getState();
    // Sheets that nobody asked about stay unread; one that is being read may answer with what it held before.
    if (sheet !== null && !grids.has(sheet) && readings === 0) return;
    // Our own writes are followed by a refresh anyway.
    if (isWriting) return;
    readingOrder(model).outdate(sheet === null ? null : [sheet]);
    waiting.add(sheet);
    store.dispatch({ type: 'became-stale' });
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void settle(), PAUSE_MS);
  };
  const follow = async (sheet: string | null): Promise<void> => {
    const sheets = await host.workbook.sheets();
    // Where the user has gone on meanwhile, the event is the older news.
    const active = (sheets.ok ? sheets.value.find((each) => each.isActive)?.name : undefined) ?? sheet;
    const { view } = store.getState();
    if (active === null || view.kind !== 'problems' || isOnItsWay(model)) return;
    if (currentAssessment(store.getState())?.table.sheet !== active) await showSheet(model, active);
  };
  const onChange = (event: ChangeEvent): void => {
    if (event.kind === 'cells') later(event.sheet);
    else if (event.kind === 'sheets') void load(model);
    else void follow(event.sheet);
  };
  const stop = host.workbook.onChange(onChange);
  return () => {
    if (timer !== null) clearTimeout(timer);
    stop();
  };
}
