import { droppedFiles } from '../../../src/workbench/opening/dropped-files';

const PORTION = 2;

/** `null`: a file. `gone`: a file that cannot be read. A folder with `BROKEN` in it stops there. */
interface Folder {
  readonly [name: string]: Folder | 'gone' | null;
}
const BROKEN = 'broken';

/** A folder as a browser gives it: a file is `null`, and entries come in portions until one is empty. */
function entryOf(name: string, content: Folder | 'gone' | null): FileSystemEntry {
  if (content === null || content === 'gone')
    return {
      name,
      isDirectory: false,
      file: (done: (file: File) => void, failed: (error: Error) => void) => {
        if (content === 'gone') failed(new Error('NotFoundError'));
        else done(new File([], name));
      },
    } as unknown as FileSystemEntry;
  const entries = Object.entries(content).map(([inner, each]) => entryOf(inner, each));
  return {
    name,
    isDirectory: true,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (
          done: (portion: readonly FileSystemEntry[]) => void,
          failed: (error: Error) => void,
        ) => {
          at += PORTION;
          const portion = entries.slice(at - PORTION, at);
          if (portion.some((entry) => entry.name === BROKEN)) failed(new Error('NotReadableError'));
          else done(portion);
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

/** What of a folder was passed by, by its path. */
const passedBy = async (content: Folder): Promise<readonly string[]> =>
  (await droppedFiles(dropped(content))).unread.flatMap(({ kind, path }) => (kind === 'other' ? [path] : []));

const names = async (content: Folder): Promise<readonly string[]> =>
  (await droppedFiles(dropped(content))).files.map(({ name }) => name);

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
  // Others of a folder may be forms as well, so that somebody has to be told.
  await expect(passedBy({ 单位: folder, 'z.pdf': null })).resolves.toEqual(['单位/通知.pdf']);
  await expect(names({ 空: {} })).resolves.toEqual([]);
  // As people count, not letter by letter.
  await expect(names({ 单位: { '10.xlsx': null, '2.xlsx': null } })).resolves.toEqual(['2.xlsx', '10.xlsx']);
});

it('says what could not be read and goes on with the rest', async () => {
  const folder = {
    'a.xlsx': null,
    'b.xlsx': 'gone',
    下级: { 'c.xlsx': null, 'd.xlsx': null, [BROKEN]: null, 'e.xlsx': null },
  } as const;
  const { files, unread } = await droppedFiles(dropped({ 单位: folder, 'y.xlsx': 'gone', 'z.xlsx': null }));
  expect(files.map(({ name }) => name)).toEqual(['c.xlsx', 'd.xlsx', 'a.xlsx', 'z.xlsx']);
  expect(unread).toEqual([
    { kind: 'folder', path: '单位/下级' },
    { kind: 'file', path: '单位/b.xlsx' },
    { kind: 'file', path: 'y.xlsx' },
  ]);
});
