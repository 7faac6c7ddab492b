/** Keeps the answer fresh while the user works in the sheet. Changes are hints; the sheet is read again after a pause. */
import type { ChangeEvent } from '../../workbook/workbook';
import type { PaneModel } from '../model';
import { currentAssessment } from '../state/selectors';
import { load, refresh, showSheet } from './read';

const PAUSE_MS = 350;

/** Returns the function that ends it. */
export function watch(model: PaneModel): () => void {
  const { store, host } = model;
  const waiting = new Set<string | null>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const settle = async (): Promise<void> => {
    timer = null;
    if (store.getState().busy !== null) {
      timer = setTimeout(() => void settle(), PAUSE_MS);
      return;
    }
    const sheets = [...waiting];
    waiting.clear();
    await refresh(model, sheets.length === 1 ? (sheets[0] ?? null) : null);
  };
  const later = (sheet: string | null): void => {
    // Sheets that nobody asked about stay unread.
    if (sheet !== null && !store.getState().grids.has(sheet)) return;
    // Our own writes are followed by a refresh anyway.
    if (store.getState().busy === 'writing') return;
    waiting.add(sheet);
    store.dispatch({ type: 'became-stale' });
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void settle(), PAUSE_MS);
  };
  const follow = async (sheet: string | null): Promise<void> => {
    const sheets = await host.workbook.sheets();
    const active = sheet ?? (sheets.ok ? sheets.value.find((each) => each.isActive)?.name : undefined);
    const { view } = store.getState();
    if (active === undefined || view.kind !== 'problems') return;
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
