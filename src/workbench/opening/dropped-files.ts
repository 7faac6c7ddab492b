/** What was dropped, with the files of dropped folders in the place of the folders. */
import { isLeftOver, isMeant } from '../document/wanted-files';

/**
 * A file or folder that the browser could not read, of a folder perhaps a part; `archive`: nothing could be taken out of it;
 * `bare`: an archive without any file that is meant; `other`: a file of a folder or an archive that is none of those meant.
 */
export interface Unread {
  readonly kind: 'file' | 'folder' | 'archive' | 'bare' | 'other';
  /** From the folder on: "单位/下级/表.xlsx". */
  readonly path: string;
}

export interface Dropped {
  readonly files: readonly File[];
  readonly unread: readonly Unread[];
}

interface Taken {
  readonly files: File[];
  readonly unread: Unread[];
}

/** A browser gives the content of a folder in portions, until one is empty. Where it stops, what came before still counts. */
function entriesOf(
  folder: FileSystemDirectoryEntry,
): Promise<{ readonly entries: FileSystemEntry[]; readonly isWhole: boolean }> {
  const reader = folder.createReader();
  return new Promise((resolve) => {
    const entries: FileSystemEntry[] = [];
    const more = (): void => {
      reader.readEntries(
        (portion) => {
          entries.push(...portion);
          if (portion.length === 0) resolve({ entries, isWhole: true });
          else more();
        },
        () => {
          resolve({ entries, isWhole: false });
        },
      );
    };
    more();
  });
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

async function takeFile(entry: FileSystemEntry, path: string, { files, unread }: Taken): Promise<void> {
  const file = await new Promise<File | null>((resolve) => {
    (entry as FileSystemFileEntry).file(resolve, () => {
      resolve(null);
    });
  });
  if (file === null) unread.push({ kind: 'file', path });
  else files.push(file);
}

async function takeFolder(folder: FileSystemDirectoryEntry, path: string, taken: Taken): Promise<void> {
  const { entries, isWhole } = await entriesOf(folder);
  if (!isWhole) taken.unread.push({ kind: 'folder', path });
  entries.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }));
  for (const entry of entries) {
    const inner = `${path}/${entry.name}`;
    if (isLeftOver(entry.name)) continue;
    if (isFolder(entry)) await takeFolder(entry, inner, taken);
    else if (isMeant(entry.name)) await takeFile(entry, inner, taken);
    else taken.unread.push({ kind: 'other', path: inner });
  }
}

/** Has to be called while the drop is being handled: the browser takes what it gave away afterwards. Never rejects. */
export async function droppedFiles(dropped: DataTransfer): Promise<Dropped> {
  const plain = [...dropped.files];
  const entries = [...dropped.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry];
  });
  if (!entries.some(isFolder)) return { files: plain, unread: [] };
  const all = await Promise.all(
    entries.map(async (entry) => {
      const taken: Taken = { files: [], unread: [] };
      if (isFolder(entry)) await takeFolder(entry, entry.name, taken);
      else await takeFile(entry, entry.name, taken);
      return taken;
    }),
  );
  return { files: all.flatMap(({ files }) => files), unread: all.flatMap(({ unread }) => unread) };
}
