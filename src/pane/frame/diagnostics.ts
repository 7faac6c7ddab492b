/** What a maintainer needs to know, and nothing that stands in a cell: no names, no figures, no messages of exceptions. */
import type { PaneModel } from '../model';

/** Frames name functions and places in our own files; the first line, which may quote content, is dropped. */
function frames(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at |@/.test(line))
    .slice(0, 12)
    .join('\n');
}

export function diagnostics(model: PaneModel, panel: string, error: Error | null): string {
  const state = model.store.getState();
  const lines = [
    model.host.about,
    `panel: ${panel}`,
    `phase: ${state.phase}; view: ${state.view.kind}; busy: ${state.isWriting ? 'writing' : state.readings > 0 ? 'reading' : 'no'}; stale: ${String(state.stale)}`,
    `failure: ${state.failure?.code ?? 'none'}`,
    `sheets: ${String(state.sheets.length)}; read: ${String(state.grids.size)}; tables: ${String(state.tables.length)}`,
    `layouts: ${[...new Set(state.tables.map(({ table }) => table.layout))].join(', ')}`,
    `language: ${state.settings.language}; policy: ${state.settings.policy.kind}`,
    ...(error === null ? [] : [`error: ${error.name}`, frames(error)]),
  ];
  return lines.join('\n');
}
