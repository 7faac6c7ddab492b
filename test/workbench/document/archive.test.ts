/** What is taken out of an archive, under which names, and which archives are refused. */
import { packEntry, writeZip } from '../../../src/workbook/zip/zip-write';
import { unpack } from '../../../src/workbench/document/archive';
import { createDocumentHost } from '../../../src/workbench/document/document-host';
import { unpackOver } from '../../../src/workbench/document/open-document';
import { toXlsx } from '../../generator/to-xlsx';
import { gridOfRows } from '../../support/grid-of-rows';

const WORKBOOK = toXlsx([gridOfRows('\n项目|甲', { sheet: '表' })]);
const NAME = '自评表.zip';

function archive(...paths: readonly string[]): Uint8Array {
  return writeZip(paths.map((path) => packEntry(path, WORKBOOK, null)));
}

/** As programs write it that say nothing about the letters of the name. */
function unmarked(nameBytes: Uint8Array): Uint8Array {
  return writeZip([{ ...packEntry('-', WORKBOOK, null), nameBytes, flags: 0 }]);
}

function taken(bytes: Uint8Array): { readonly files: readonly string[]; readonly others: readonly string[] } {
  const unpacked = unpack({ name: NAME, bytes });
  if (!unpacked.ok) throw new Error(unpacked.code);
  return { files: unpacked.files.map(({ name }) => name), others: unpacked.others };
}

it('takes out the files that are meant, folder by folder, and tells of the others', () => {
  const bytes = archive(
    '一科/表10.xlsx',
    '一科/表2.xls',
    '一科/',
    '表1.docx',
    '一科/扫描.pdf',
    '一科/~$表2.xls',
    '__MACOSX/一科/._表2.xls',
    '.DS_Store',
    '一科/下级.zip',
  );
  expect(taken(bytes)).toEqual({
    files: ['表1.docx', '表2.xls', '表10.xlsx'],
    others: [`${NAME}/一科/扫描.pdf`, `${NAME}/一科/下级.zip`],
  });
});

it('gives the files as they were packed', () => {
  const unpacked = unpack({ name: NAME, bytes: archive('表.xlsx') });
  expect(unpacked.ok && unpacked.files.map(({ bytes }) => Buffer.from(bytes).equals(WORKBOOK))).toEqual([
    true,
  ]);
});

it('reads names in GBK, as programs on Chinese Windows write them, and in UTF-8 that nothing marks', () => {
  const gbk = Uint8Array.from([0xd7, 0xd4, 0xc6, 0xc0, 0xb1, 0xed, ...Buffer.from('.xlsx')]);
  expect(taken(unmarked(gbk)).files).toEqual(['自评表.xlsx']);
  expect(taken(unmarked(Buffer.from('自评表.xlsx'))).files).toEqual(['自评表.xlsx']);
});

it('takes a path apart where old programs wrote it with backslashes', () => {
  expect(taken(archive('一科\\表.xlsx')).files).toEqual(['表.xlsx']);
});

it('leaves alone what is a workbook by another name', () => {
  expect(unpack({ name: NAME, bytes: WORKBOOK })).toEqual({ ok: false, code: 'not-one' });
});

it('refuses what is damaged, has a password or unpacks to far more than it holds', () => {
  const whole = archive('表.xlsx');
  const [entry] = [packEntry('表.xlsx', WORKBOOK, null)];
  const bomb = packEntry('表.xlsx', new Uint8Array(20_000_000), null);
  const refused = [
    whole.subarray(0, whole.length - 30),
    writeZip([{ ...entry, crc: 1 }]),
    writeZip([{ ...entry, flags: 1 }]),
    writeZip([bomb]),
    Buffer.from('Rar!'),
  ];
  expect(refused.map((bytes) => unpack({ name: NAME, bytes }))).toEqual(
    refused.map(() => ({ ok: false, code: 'refused' })),
  );
});

it('gives up an archive that takes too long, and ends the worker that had it', async () => {
  const host = createDocumentHost(() => undefined);
  let closed = 0;
  const line = (isSlow: boolean) => () => ({
    methods: isSlow ? { ...host, unpack: () => new Promise<never>(() => undefined) } : host,
    stopped: new Promise<null>(() => undefined),
    close: () => {
      closed += 1;
    },
  });
  const packed = { name: NAME, bytes: archive('表.xlsx') };
  expect(await unpackOver(line(true), packed, 20)).toEqual({ ok: false, code: 'refused' });
  expect(await unpackOver(line(false), packed)).toMatchObject({ ok: true, files: [{ name: '表.xlsx' }] });
  expect(closed).toBe(2);
});
