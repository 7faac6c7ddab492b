import { droppedFiles } from '../../src/workbench/dropped-files';

const PORTION = 2;

interface Folder {
  readonly [name: string]: Folder | null;
}

/** A folder as a browser gives it: a file is `null`, and entries come in portions until one is empty. */
function entryOf(name: string, content: Folder | null): FileSystemEntry {
  if (content === null)
    return {
      name,
      isDirectory: false,
      file: (done: (file: File) => void) => {
        done(new File([], name));
      },
    } as unknown as FileSystemEntry;
  const entries = Object.entries(content).map(([inner, each]) => entryOf(inner, each));
  return {
    name,
    isDirectory: true,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (done: (portion: readonly FileSystemEntry[]) => void) => {
          at += PORTION;
          done(entries.slice(at - PORTION, at));
        },
      };
    },
  } as unknown as FileSystemEntry;
}

function dropped(content: Folder): DataTransfer {
  return {
    files: Object.keys(content).map((name) => new File([], name)),
    items: Object.entries(content).map(([name, each]) => ({
      kind: 'file',
      webkitGetAsEntry: () => entryOf(name, each),
    })),
  } as unknown as DataTransfer;
}

const names = async (content: Folder): Promise<readonly string[]> =>
  (await droppedFiles(dropped(content))).map(({ name }) => name);

it('gives files that were dropped by themselves as they are', async () => {
  await expect(names({ '通知.pdf': null, '甲.xlsx': null })).resolves.toEqual(['通知.pdf', '甲.xlsx']);
});

it('gives the readable files of folders and of folders in them, without what programs leave behind', async () => {
  const folder = {
    'c.xlsx': null,
    'a.XLS': null,
    '~$c.xlsx': null,
    '.DS_Store': null,
    '通知.pdf': null,
    下级: { 'd.et': null, 'e.docx': null, 空: {} },
  };
  await expect(names({ 单位: folder, 'z.xlsx': null })).resolves.toEqual([
    'd.et',
    'e.docx',
    'a.XLS',
    'c.xlsx',
    'z.xlsx',
  ]);
  await expect(names({ 空: {} })).resolves.toEqual([]);
});
