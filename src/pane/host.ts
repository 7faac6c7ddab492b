/** What the pane is given by the entry that shows it. */
import type { SheetGrid } from '../core/grid';
import type { Letter } from '../core/letter/model';
import type { JournalStorage } from '../workbook/journal';
import type { Workbook } from '../workbook/workbook';
import type { Engine } from './engine';

/** Small texts by name that outlive the page where the browser allows it. No function may throw. */
export interface TextStorage {
  load(name: string): string | null;
  /** `null` takes the text away. False where it will not outlive the page. */
  save(name: string, text: string | null): boolean;
  names(): readonly string[];
}

export interface PaneHost {
  readonly workbook: Workbook;
  readonly journalStorage: JournalStorage;
  readonly storage: TextStorage;
  /** What tells this workbook from others when it is opened again; `null` where nothing does. */
  readonly document: string | null;
  loadEngine(): Promise<Engine>;
  now(): Date;
  /** False where the browser refused. */
  copy(text: string): Promise<boolean>;
  /** Offers a file to the user; `null` where the host cannot (an Excel pane has no downloads on some platforms). */
  readonly offerFile: ((name: string, content: string | Uint8Array, mediaType: string) => void) | null;
  /** Reads a file that the open workbook is compared with, on this machine; rejects where it cannot be read. */
  readonly openComparison?: (file: File) => Promise<readonly SheetGrid[]>;
  /** A letter as a Word document; absent where no file can be offered. */
  readonly letterDocument?: (letter: Letter) => Promise<Uint8Array>;
  /** True where the user chooses between light and dark; elsewhere the pane looks as its host does. */
  readonly hasSchemes: boolean;
  /** True where the file was opened for its tables: what lies in front of them, a cover or instructions, is passed over. */
  readonly opensOnTable?: boolean;
  /** Version and kind of host for the diagnostics, no content. */
  readonly about: string;
}
