import { csvRows, separatorOf } from '../../../src/workbook/csv/csv-rows';
import { openCsv } from '../../../src/workbook/csv/csv-document';
import { openWorkbook } from '../../../src/workbook/open-workbook';
import { watchRunaway } from '../../support/runaway';

describe('rows', () => {
  test.each<[string, string, string[][]]>([
    [
      'plain',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'windows line ends, one at the end',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'old line ends',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty fields',
      ',a,\n,,',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    ['quotes, doubled quotes, line breaks', '"a,""b""\r\nc",d\n', [['a,"b"\r\nc', 'd']]],
    ['a quote within a field is a character', 'a"b,c', [['a"b', 'c']]],
    ['text after a closing quote stays', '"a"b,c', [['ab', 'c']]],
    ['an unclosed quote runs to the end', '"a,b\nc', [['a,b\nc']]],
    [
      'tabs',
      'a\tb,c\n1\t2',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      '"a;b";c\n1,5;2',
      [
        ['a;b', 'c'],
        ['1,5', '2'],
      ],
    ],
    ['a blank line is an empty row', 'a\n\nb', [['a'], [''], ['b']]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(csvRows(text)).toEqual(rows);
  });

  test('a separator within quotes does not count', () => {
    expect(separatorOf('"a;b;c;d",x\n')).toBe(',');
  });

  test('long hostile texts are read in linear time', () => {
    const endsInTime = watchRunaway();
    csvRows('"'.repeat(400_000));
    csvRows('a,"\n'.repeat(150_000));
    csvRows('a"b,\n'.repeat(100_000));
    endsInTime();
  });
});

describe('files', () => {
  const cells = async (bytes: Uint8Array, name = '台账.csv'): Promise<string[]> => {
    const opened = await openWorkbook(bytes, name);
    if (!opened.ok) throw new Error(opened.code);
    const grids = await opened.workbook.read({ kind: 'all' }, { merges: true });
    return grids.ok ? [...grids.value[0]!.cells.values()].map(({ text }) => text) : [];
  };

  test('UTF-8 with a byte order mark', async () => {
    expect(await cells(Buffer.from('\uFEFF项目名称,支出数\n养护,"1,234.50"\n'))).toEqual([
      '项目名称',
      '支出数',
      '养护',
      '1,234.50',
    ]);
  });

  test('GB18030, as finance systems write it', async () => {
    // 项目,支出
    const bytes = Uint8Array.from([0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0xd6, 0xa7, 0xb3, 0xf6, 0x0d, 0x0a]);
    expect(await cells(bytes)).toEqual(['项目', '支出']);
  });

  test('fields between tabs under the name of a workbook, as systems export them', async () => {
    const text = '项目支出绩效自评表\r\n目标\t培训，宣传，检查，考核，评比\r\n得分\t10\r\n';
    const fields = ['项目支出绩效自评表', '目标', '培训，宣传，检查，考核，评比', '得分', '10'];
    expect(await cells(Buffer.from(text), '导出.xls')).toEqual(fields);
    expect(await cells(Buffer.from(`\uFEFF${text}`, 'utf16le'), '导出.xls')).toEqual(fields);
    const opened = await openWorkbook(Buffer.from('一行\t两栏\n再一行'), '导出.xls');
    expect(opened).toMatchObject({ ok: false, code: 'not-a-workbook' });
  });

  test('codes that were kept as text, and guarded text', async () => {
    expect(await cells(Buffer.from('="001",\'=A1\n'))).toEqual(['001', '=A1']);
  });

  test('merged areas are unknown, not absent', async () => {
    const opened = openCsv(Buffer.from('甲,,乙\n'), 'a.csv');
    if (!opened.ok) throw new Error(opened.code);
    const grids = await opened.workbook.read({ kind: 'all' }, { merges: true });
    expect(grids.ok && grids.value[0]?.merges).toBeNull();
  });

  test('what is no text is refused', () => {
    expect(openCsv(Uint8Array.from([0, 1, 2, 0xff, 0xfe]), 'a.csv')).toMatchObject({ ok: false });
  });
});
