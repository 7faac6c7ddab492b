/** How a sheet looks in its file, and which of its formulas were not calculated again. */
import { useEffect, useState } from 'react';
import { cellKey } from '../../core/grid';
import type { PaneState } from '../../pane/state/state';
import type { SheetPresentation } from '../../workbook/presentation';
import type { OpenDocument } from '../document/open-document';

const NO_STALE: ReadonlySet<number> = new Set();

export interface SheetLook {
  /** `undefined`: not yet known; `null` where the file says nothing about looks. */
  readonly presentation: SheetPresentation | null | undefined;
  readonly stale: ReadonlySet<number>;
  /** In all sheets. */
  readonly staleCount: number;
}

/** Asked for again whenever the workbook was read. */
export function useSheetLook(
  document: OpenDocument,
  sheet: string | null,
  grids: PaneState['grids'],
): SheetLook {
  const [look, setLook] = useState<{
    readonly sheet: string;
    readonly presentation: SheetPresentation | null;
  } | null>(null);
  const [stale, setStale] = useState<ReadonlyMap<string, ReadonlySet<number>>>(new Map());
  useEffect(() => {
    if (sheet === null) return;
    let isWanted = true;
    void document.presentation(sheet).then((presentation) => {
      if (isWanted) setLook({ sheet, presentation });
    });
    void document.stale().then((places) => {
      if (!isWanted) return;
      const bySheet = new Map<string, Set<number>>();
      for (const place of places) {
        const keys = bySheet.get(place.sheet) ?? new Set();
        bySheet.set(place.sheet, keys.add(cellKey(place.cell.row, place.cell.column)));
      }
      setStale(bySheet);
    });
    return () => {
      isWanted = false;
    };
  }, [document, sheet, grids]);
  return {
    presentation: look?.sheet === sheet ? look.presentation : undefined,
    stale: (sheet === null ? undefined : stale.get(sheet)) ?? NO_STALE,
    staleCount: [...stale.values()].reduce((sum, keys) => sum + keys.size, 0),
  };
}
