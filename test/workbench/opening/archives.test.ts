/** @jest-environment jsdom */
/** Archives among the files that were brought: what takes their place, and what is told of the others. */
import type { Unpacked } from '../../../src/workbench/document/archive';
import { withArchivesUnpacked } from '../../../src/workbench/opening/archives';

const MEGABYTE = 1024 * 1024;

/** jsdom gives no content of a file; `size` is what the system says of it. */
function file(
  name: string,
  size = 1,
  content = (): Promise<ArrayBuffer> => Promise.resolve(new ArrayBuffer(1)),
): File {
  const made = new File(['-'], name);
  Object.defineProperty(made, 'size', { value: size });
  Object.defineProperty(made, 'arrayBuffer', { value: content });
  return made;
}

async function brought(files: readonly File[], unpacked: Unpacked) {
  const asked: string[] = [];
  const unpack = ({ name }: { readonly name: string }): Promise<Unpacked> => {
    asked.push(name);
    return Promise.resolve(unpacked);
  };
  const dropped = await withArchivesUnpacked(files, unpack);
  return { asked, names: dropped.files.map(({ name }) => name), unread: dropped.unread };
}

const none = { ok: true, files: [], others: [] } as const;

it('puts what is meant in the place of the archive, and tells of the rest', async () => {
  const inside: Unpacked = {
    ok: true,
    files: [{ name: '表.xlsx', bytes: new Uint8Array([1]) }],
    others: ['各单位.zip/扫描.pdf'],
  };
  expect(await brought([file('甲.xlsx'), file('各单位.ZIP'), file('乙.xlsx')], inside)).toEqual({
    asked: ['各单位.ZIP'],
    names: ['甲.xlsx', '表.xlsx', '乙.xlsx'],
    unread: [{ kind: 'other', path: '各单位.zip/扫描.pdf' }],
  });
});

it('tells an archive that nothing can be taken out of, and one without anything that is meant', async () => {
  const refused = await brought([file('坏.zip')], { ok: false, code: 'refused' });
  expect([refused.names, refused.unread]).toEqual([[], [{ kind: 'archive', path: '坏.zip' }]]);
  const bare = await brought([file('照片.zip')], none);
  expect([bare.names, bare.unread]).toEqual([[], [{ kind: 'bare', path: '照片.zip' }]]);
});

it('does not even read one that is too large', async () => {
  expect(await brought([file('大.zip', 200 * MEGABYTE + 1)], none)).toEqual({
    asked: [],
    names: [],
    unread: [{ kind: 'archive', path: '大.zip' }],
  });
  expect((await brought([file('大.zip', 200 * MEGABYTE)], none)).asked).toEqual(['大.zip']);
});

it('leaves to the readers what is no archive inside, what is empty and what cannot be read', async () => {
  const gone = file('占用.zip', 1, () => Promise.reject(new Error('gone')));
  const files = [file('其实是表.zip'), file('空.zip', 0), gone];
  const { asked, names, unread } = await brought(files, { ok: false, code: 'not-one' });
  expect([asked, names, unread]).toEqual([['其实是表.zip'], files.map(({ name }) => name), []]);
});
