/**
 * A workbook whose formulas follow: after every write the dependent formulas of the small language get their new results, and
 * the others are remembered as not recalculated. Everything else is the workbook that it was given.
 */
import type { CellEdit } from '../../core/edit';
import { type CellAddress, type CellRange, placeKey, type SheetGrid } from '../../core/grid';
import type {
  ApplyResult,
  ChangeEvent,
  Outcome,
  ReadOptions,
  ReportSheet,
  SheetInfo,
  SheetSelector,
  Workbook,
  WorkbookCapabilities,
} from '../../workbook/workbook';
import { recalculate, type Place } from '../../core/formula/recalculate';

/** A workbook with more cells than this is not recalculated here; Excel does it on opening. */
const MOST_CELLS = 200_000;

export class RecalculatingWorkbook implements Workbook {
  readonly name: string;
  readonly capabilities: WorkbookCapabilities;
  private readonly staleCells = new Map<string, Place>();

  constructor(private readonly inner: Workbook) {
    this.name = inner.name;
    this.capabilities = inner.capabilities;
  }

  /** Formulas whose shown result may be out of date. */
  stale(): readonly Place[] {
    return [...this.staleCells.values()];
  }

  sheets(): Promise<Outcome<readonly SheetInfo[]>> {
    return this.inner.sheets();
  }

  read(selector: SheetSelector, options: ReadOptions): Promise<Outcome<readonly SheetGrid[]>> {
    return this.inner.read(selector, options);
  }

  async apply(edits: readonly CellEdit[]): Promise<Outcome<ApplyResult>> {
    const outcome = await this.inner.apply(edits);
    if (!outcome.ok || outcome.value.written.length === 0) return outcome;
    for (const { sheet, cell } of outcome.value.written) this.staleCells.delete(placeKey(sheet, cell));
    const isSettled = !outcome.value.recalculationPending || (await this.follow(outcome.value.written));
    return { ok: true, value: { ...outcome.value, recalculationPending: !isSettled } };
  }

  reveal(sheet: string, target: CellAddress | CellRange): Promise<Outcome<null>> {
    return this.inner.reveal(sheet, target);
  }

  onChange(listener: (event: ChangeEvent) => void): () => void {
    return this.inner.onChange(listener);
  }

  writeReport(report: ReportSheet): Promise<Outcome<null>> {
    return this.inner.writeReport(report);
  }

  /** True where every dependent formula shows its new result. */
  private async follow(written: readonly CellEdit[]): Promise<boolean> {
    const read = await this.inner.read({ kind: 'all' }, { merges: false });
    if (!read.ok) return false;
    const cells = read.value.reduce((sum, grid) => sum + grid.cells.size, 0);
    if (cells > MOST_CELLS) return false;
    const { edits, stale } = recalculate(read.value, written);
    if (edits.length > 0) {
      const applied = await this.inner.apply(edits);
      const refused = applied.ok ? applied.value.notWritten.map(({ edit }) => edit) : edits;
      for (const { sheet, cell } of refused) this.mark({ sheet, cell });
      for (const { sheet, cell } of edits) {
        if (!refused.some((edit) => placeKey(edit.sheet, edit.cell) === placeKey(sheet, cell)))
          this.staleCells.delete(placeKey(sheet, cell));
      }
    }
    for (const place of stale) this.mark(place);
    return this.staleCells.size === 0;
  }

  private mark(place: Place): void {
    this.staleCells.set(placeKey(place.sheet, place.cell), { sheet: place.sheet, cell: place.cell });
  }
}
