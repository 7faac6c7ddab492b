/** What was dropped, with the files of dropped folders in the place of the folders. */

/** Of a folder only these are meant; what was dropped by itself is opened, or refused by its name. */
const READABLE = /\.(?:xlsx|xlsm|xls|et|docx)$/iu;
/** What programs leave beside the files that they have open. */
const LEFT_OVER = /^(?:~\$|\.)/u;

/** A browser gives the content of a folder in portions, until one is empty. */
function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  return new Promise((resolve, reject) => {
    const all: FileSystemEntry[] = [];
    const more = (): void => {
      reader.readEntries((portion) => {
        all.push(...portion);
        if (portion.length === 0) resolve(all);
        else more();
      }, reject);
    };
    more();
  });
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    (entry as FileSystemFileEntry).file(resolve, reject);
  });
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const entries = (await entriesOf(folder)).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  const files: File[] = [];
  for (const entry of entries) {
    if (LEFT_OVER.test(entry.name)) continue;
    if (isFolder(entry)) files.push(...(await filesIn(entry)));
    else if (READABLE.test(entry.name)) files.push(await fileOf(entry));
  }
  return files;
}

/** Has to be called while the drop is being handled: the browser takes what it gave away afterwards. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly File[]> {
  const plain = [...dropped.files];
  const entries = [...dropped.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry];
  });
  if (!entries.some(isFolder)) return plain;
  const files = await Promise.all(
    entries.map(async (entry) => (isFolder(entry) ? filesIn(entry) : [await fileOf(entry)])),
  );
  return files.flat();
}
