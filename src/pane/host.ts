/** What the pane is given by the entry that shows it. */
import type { SheetGrid } from '../core/grid';
import type { JournalStorage } from '../workbook/journal';
import type { Workbook } from '../workbook/workbook';
import type { Engine } from './engine';

/** Settings as text, kept by the entry. Neither function may throw. */
export interface Preferences {
  load(): string | null;
  save(text: string): void;
}

export interface PaneHost {
  readonly workbook: Workbook;
  readonly journalStorage: JournalStorage;
  readonly preferences: Preferences;
  loadEngine(): Promise<Engine>;
  now(): Date;
  /** False where the browser refused. */
  copy(text: string): Promise<boolean>;
  /** Offers a text file to the user; `null` where the host cannot (an Excel pane has no downloads on some platforms). */
  readonly offerFile: ((name: string, text: string, mediaType: string) => void) | null;
  /** Reads a file that the open workbook is compared with, on this machine; rejects where it cannot be read. */
  readonly openComparison?: (file: File) => Promise<readonly SheetGrid[]>;
  /** Version and kind of host for the diagnostics, no content. */
  readonly about: string;
}
