import '../../support/same-realm';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { constants, deflateSync } from 'node:zlib';
import { strFromU8, strToU8, zlibSync } from 'fflate';
import { a1, a1Range, addressOfKey, type SheetGrid } from '../../../src/core/grid';
import { openWorkbook } from '../../../src/workbook/open-workbook';
import { assessed, corpusGrids, gridsOf } from '../../core/narrative/judge';
import { formPage, lattice, line, type PdfPage, pdfOf, picture, word } from '../../support/pdf';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures/documents', name)));
}

async function read(bytes: Uint8Array, name = '自评表.pdf'): Promise<readonly SheetGrid[]> {
  const opened = await openWorkbook(bytes, name);
  if (!opened.ok) throw new Error(opened.code);
  expect([opened.kind, opened.workbook.capabilities.canWrite]).toEqual(['document', false]);
  return gridsOf(opened.workbook);
}

const textsOf = ({ cells }: SheetGrid): string =>
  [...cells].map(([key, { text }]) => `${a1(addressOfKey(key))} ${text}`).join(', ');

/** The paragraphs, and the tables with the areas that are merged in them. */
async function shown(...pages: readonly PdfPage[]): Promise<readonly string[]> {
  const [paragraphs, ...tables] = await read(pdfOf(pages));
  return [
    ...(paragraphs === undefined ? [] : [textsOf(paragraphs)]),
    ...tables.map((table) => [textsOf(table), ...(table.merges ?? []).map(a1Range).sort()].join('; ')),
  ];
}

const GRID = lattice([50, 150, 250], [700, 680, 660]);

test('a form that was printed over two pages has the verdict of the workbook that it was printed from', async () => {
  const [twin] = assessed(await corpusGrids('adjusted-13-shiye-zhaopin'));
  const [printed, ...more] = assessed(await read(fixture('form.pdf')));
  const facts = (table: typeof twin): unknown => [
    table?.table.title?.text,
    table?.table.projectName?.text,
    table?.executionRate?.toFixed(),
    table?.total.recorded?.toFixed(),
    table?.indicators.map(({ row, verdict }) => [row.level3?.text, verdict.kind]),
    table?.findings
      .map(({ rule, recorded, expected }) => `${rule} ${recorded ?? ''} ${expected ?? ''}`)
      .sort(),
  ];
  expect(more).toEqual([]);
  expect(facts(printed)).toEqual(facts(twin));
});

test('bytes of Node are bytes', async () => {
  const [, table] = await read(Buffer.from(pdfOf([{ draws: GRID + word(55, 685, '甲') }])));
  expect(table && textsOf(table)).toBe('A1 甲');
});

describe('cells', () => {
  test('lines around cells part them, wherever the pen was', async () => {
    const boxes = [50, 150]
      .flatMap((x) => [660, 680].map((y) => `${String(x)} ${String(y)} 100 20 re S\n`))
      .join('');
    const thin = [660, 680, 700].map((y) => `50 ${String(y)} 200 0.5 re f\n`).join('');
    const upright = [50, 150, 249.5].map((x) => `${String(x)} 660 0.5 40 re f\n`).join('');
    const doubled = GRID + lattice([51.2, 151.2, 251.2], [698.8, 678.8, 658.8]);
    const pieces = [50, 150].map((x) => [660, 680, 700].map((y) => line(x, y, x + 99, y)).join('')).join('');
    const words = word(55, 685, '甲') + word(155, 685, '乙') + word(55, 665, '丙') + word(155, 665, '丁');
    for (const drawn of [GRID, boxes, thin + upright, doubled, pieces + upright]) {
      expect(await shown({ draws: drawn + words })).toEqual(['', 'A1 甲, B1 乙, A2 丙, B2 丁']);
    }
  });

  test('where a line is missing, cells are one; a table may be open at its sides', async () => {
    const across = [700, 680, 660].map((y) => line(50, y, 250, y)).join('');
    const words = word(55, 685, '表头') + word(55, 665, '左') + word(155, 665, '右');
    expect(await shown({ draws: across + line(150, 680, 150, 660) + words })).toEqual([
      '',
      'A1 表头, A2 左, B2 右; A1:B1',
    ]);
  });

  test('an area that is no rectangle falls into rows, and nothing in it is lost', async () => {
    const drawn = lattice([50, 250], [700, 640]) + line(50, 680, 150, 680) + line(150, 700, 150, 680);
    const words = word(55, 685, '角') + word(155, 685, '上') + word(55, 650, '下');
    expect(await shown({ draws: drawn + words })).toEqual(['', 'A1 角, B1 上, A2 下; A2:B2']);
  });

  test('frames, lines under words, boxes to be ticked, areas, curves and white lines are no tables', async () => {
    const frame = '20 20 555 800 re S\n';
    const underlined = line(55, 683, 75, 683);
    const box = '200 685 8 8 re S\n';
    const area = '0.9 0.9 0.9 rg 50 680 200 20 re f 0 g\n';
    const curve = '50 600 m 60 640 90 640 100 600 c 100 500 l 50 500 l h S\n';
    const white = `1 1 1 RG ${line(100, 700, 100, 660)}0 G\n`;
    const thick = `15 w ${line(50, 670, 250, 670)}1 w\n`;
    const words = word(55, 685, '甲') + word(155, 685, '乙');
    const drawn = frame + underlined + box + area + curve + white + thick + GRID;
    expect(await shown({ draws: drawn + words })).toEqual(['', 'A1 甲, B1 乙']);
  });
});

describe('text', () => {
  const inCell = async (draws: string): Promise<string | undefined> =>
    (await shown({ draws: GRID + draws }))[1];

  test('lines that were broken to fit are joined, new lines stay', async () => {
    const full = '项目按计划推进全部';
    expect(await inCell(word(53, 690, full) + word(53, 668, ''))).toBe(`A1 ${full}`);
    const tall = lattice([50, 150], [700, 600, 580]);
    const told = async (...lines: string[]): Promise<string | undefined> =>
      (await shown({ draws: tall + lines.map((text, at) => word(53, 685 - at * 14, text)).join('') }))[1];
    expect(await told('项目按计划推进全部', '完成')).toBe('A1 项目按计划推进全部完成');
    expect(await told('1.已完成', '2.未完成')).toBe('A1 1.已完成\n2.未完成');
    expect(await told('完成率为百分之九', '1234.56万元')).toBe('A1 完成率为百分之九1234.56万元');
  });

  test('what stands apart on a line has a space between, what stands close has none', async () => {
    expect(await inCell(word(53, 685, '项') + word(80, 685, '目'))).toBe('A1 项 目');
    expect(await inCell(word(53, 685, '共') + word(65, 685, '12') + word(77, 685, '次'))).toBe('A1 共12次');
    const paragraph = word(50, 800, '填报单位：某局') + word(300, 800, '单位：万元');
    expect((await shown({ draws: paragraph + GRID + word(55, 685, '甲') }))[0]).toBe(
      'A1 填报单位：某局   单位：万元',
    );
  });

  test('a line written over two cells is parted at their edge', async () => {
    expect(await inCell(`BT /F 10 Tf 1 0 0 1 138 685 Tm [<4e00> -300 <4e8c>] TJ ET\n`)).toBe('A1 一, B1 二');
  });

  test('what a cell cuts off is its own, beside it and below it', async () => {
    const clip = 'q 52 682 96 16 re W n\n';
    expect(
      await inCell(`${clip}${word(53, 686, '一二三四五六七八九十甲乙丙')}Q\n${word(155, 686, '右')}`),
    ).toBe('A1 一二三四五六七八九十甲乙丙, B1 右');
    expect(
      await inCell(
        `${clip}${word(53, 686, '一二三四五六七八九')}${word(53, 674, '十')}Q\n${word(53, 665, '下')}`,
      ),
    ).toBe('A1 一二三四五六七八九十, A2 下');
  });

  test('bold print that is the same text twice is read once; twice the same digit is two', async () => {
    expect(await inCell(word(53, 685, '合计') + word(53.3, 685, '合计'))).toBe('A1 合计');
    expect(await inCell(word(53, 685, '11'))).toBe('A1 11');
  });

  test('stand-ins for characters, blanks and marks without a meaning', async () => {
    expect(await inCell(word(53, 685, '⻅习⼈数\u00a05\uf06c'))).toBe('A1 见习人数 5');
  });

  test('codes of GBK, spacing, scale, rise and moves of the line count as they are drawn', async () => {
    expect(await inCell('BT /G 10 Tf 53 685 Td <cfeec4bf> Tj ET\n')).toBe('A1 项目');
    expect(await inCell('BT /F 10 Tf 12 TL 53 690 Td <7532> Tj T* <4e59> Tj ET\n')).toBe('A1 甲\n乙');
    expect(await inCell('BT /F 10 Tf 2 Tc 50 Tz 53 685 Td <75324e59> Tj ET\n')).toBe('A1 甲乙');
    expect(await inCell('q 1 0 0 1 100 0 cm BT /F 10 Tf 53 685 Td 5 Ts <7532> Tj ET Q\n')).toBe('B1 甲');
  });
});

describe('pages', () => {
  const label = (text: string): string => word(55, 685, text);

  test.each([90, 180, 270] as const)('a page turned by %i degrees is read as it is shown', async (turned) => {
    const place = { 90: '0 1 -1 0 842 0', 180: '-1 0 0 -1 595 842', 270: '0 -1 1 0 0 595' }[turned];
    const draws = `q ${place} cm\n${GRID}${label('甲')}${word(155, 665, '乙')}Q\n`;
    const size = turned === 180 ? ([595, 842] as const) : ([842, 595] as const);
    const wanted = ['', 'A1 甲, B2 乙'];
    expect(await shown({ draws, size, turned })).toEqual(wanted);
    // Turned by its own coordinates alone.
    expect(await shown({ draws, size })).toEqual(wanted);
  });

  test('a table goes on over pages, and tall cells with it; the number of the page is no word between', async () => {
    const first = lattice([50, 100], [140, 100]) + lattice([100, 250], [140, 120, 100]);
    const second = lattice([50, 100], [800, 760]) + lattice([100, 250], [800, 780, 760]);
    const above =
      word(50, 160, '自评表') + first + word(105, 125, '一') + word(105, 105, '二') + word(280, 30, '- 1 -');
    const below =
      second + word(55, 775, '产出') + word(105, 785, '三') + word(105, 765, '四') + word(280, 30, '- 2 -');
    expect(await shown({ draws: above }, { draws: below })).toEqual([
      'A1 自评表',
      'A1 产出, B1 一, B2 二, B3 三, B4 四; A1:A4',
    ]);
  });

  test('its columns are those of all its pages', async () => {
    const first = lattice([50, 150, 250], [140, 120]) + word(55, 125, '甲') + word(155, 125, '乙');
    const second = lattice([50, 100, 250], [800, 780]) + word(55, 785, '丙') + word(105, 785, '丁');
    expect(await shown({ draws: first }, { draws: second })).toEqual([
      '',
      'A1 甲, C1 乙, A2 丙, B2 丁; A1:B1; B2:C2',
    ]);
  });

  test('a heading that comes again is none, but a form with a name of its own begins anew', async () => {
    const page = (heading: string, left: string, right: string): PdfPage => ({
      draws: word(50, 800, heading) + GRID + label(left) + word(155, 685, right),
    });
    expect(await shown(page('自评表', '甲', '乙'), page('自评表', '丙', '丁'))).toEqual([
      'A1 自评表',
      'A1 甲, B1 乙, A3 丙, B3 丁',
    ]);
    expect((await shown(page('自评表', '甲', '乙'), page('其他表', '丙', '丁'))).slice(1)).toEqual([
      'A1 甲, B1 乙',
      'A1 丙, B1 丁',
    ]);
    const form = formPage();
    expect((await shown(form, form)).length).toBe(3);
  });

  test('paragraphs keep their order around tables', async () => {
    const draws =
      word(50, 800, '一、概况') + GRID + label('甲') + word(155, 685, '乙') + word(50, 500, '二、结论');
    expect((await shown({ draws }))[0]).toBe('A1 一、概况, A2 二、结论');
  });
});

describe('what cannot be read is said', () => {
  const refusal = async (bytes: Uint8Array): Promise<unknown> => {
    const opened = await openWorkbook(bytes, '表.pdf');
    return opened.ok ? null : [opened.code, opened.limit];
  };

  test('a page without characters, or with a guess at them laid over a picture', async () => {
    expect(await refusal(pdfOf([{ draws: GRID }]))).toEqual(['no-text', undefined]);
    expect(await refusal(pdfOf([{ draws: `BT 3 Tr /F 10 Tf 53 685 Td <7532> Tj ET\n` }]))).toEqual([
      'no-text',
      undefined,
    ]);
  });

  test('a password, and damage', async () => {
    expect(await refusal(fixture('password.pdf'))).toEqual(['encrypted', undefined]);
    expect(await refusal(new TextEncoder().encode('%PDF-1.4\nnothing'))).toEqual(['damaged', undefined]);
  });

  test('a page that breaks off, in its packed operators or among them', async () => {
    const whole = zlibSync(strToU8(GRID + word(55, 685, '甲').repeat(20)));
    const filter = '/Filter /FlateDecode';
    const draws = (bytes: Uint8Array): string => strFromU8(bytes, true);
    expect(await refusal(pdfOf([{ draws: draws(whole), kind: filter }]))).toBeNull();
    const torn = whole.map((byte, at) => (at > 40 && at < 60 ? byte ^ 0xff : byte));
    expect(await refusal(pdfOf([{ draws: draws(torn), kind: filter }]))).toEqual(['damaged', undefined]);
    const among = `${word(55, 685, '甲')}BT /F 10 << /A 1 >> Tf ET ${word(155, 685, '乙')}`;
    expect(await refusal(pdfOf([{ draws: GRID + among }]))).toEqual(['damaged', undefined]);
  });

  test('a stream that becomes too large, however it is packed, is not unpacked to its end', async () => {
    const packed = (bytes: Uint8Array): string => strFromU8(zlibSync(bytes, { level: 9 }), true);
    const blank = packed(new Uint8Array(3 * 1024 * 1024).fill(32));
    const page = (draws: string, kind: string): Uint8Array => pdfOf([{ draws, kind }]);
    expect(await refusal(page(blank, '/Filter /FlateDecode'))).toEqual(['too-large', 'ratio']);
    const twice = packed(strToU8(blank, true));
    expect(await refusal(page(twice, '/Filter [/FlateDecode /FlateDecode]'))).toEqual(['too-large', 'ratio']);
    // A page that was scanned blank is a picture of one colour.
    expect(await refusal(page(blank, '/Subtype /Image /Filter /FlateDecode'))).toEqual([
      'no-text',
      undefined,
    ]);
    expect(await refusal(page('x'.repeat(80_000), '/Filter /LZWDecode'))).toEqual(['too-large', 'partBytes']);
  });

  test('what other programs put into a sound document is none of its damage', async () => {
    const words = GRID + word(55, 685, '甲');
    const flushed = strFromU8(zlibSync(strToU8(words)), true).slice(0, -5);
    const packed = '/Filter /FlateDecode';
    const read1 = async (page: PdfPage): Promise<string | undefined> => (await shown(page))[1];
    // A seal, and a small picture among the operators.
    expect(
      await read1({ draws: `q 99 0 0 99 40 600 cm /Seal Do Q ${words}`, things: { Seal: picture(40, 40) } }),
    ).toBe('A1 甲');
    expect(await read1({ draws: `BI /W 8 /H 8 /CS /G /BPC 8 ID ${'@'.repeat(64)} EI ${words}` })).toBe(
      'A1 甲',
    );
    // Flushed, but never closed: what is torn off ends otherwise.
    const open = deflateSync(words, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
    expect(await read1({ draws: open, kind: packed })).toBe('A1 甲');
    expect(await refusal(pdfOf([{ draws: flushed, kind: packed }]))).toEqual(['damaged', undefined]);
    // Bytes that only look packed, and ends of streams that have no beginning.
    const colours = '<< /Length 9 >>\nstream\nhC\xf8\xf8\xf9\xf9\xfa\xfa\xfa\nendstream';
    expect(await read1({ draws: words, things: { Colours: colours } })).toBe('A1 甲');
    const stray = '<<\nendstream\nendobj\n1 0 obj\n<<\nendstream';
    expect(
      await read1({
        draws: `q /Seal Do Q ${words}`,
        things: { Stray: stray, Seal: picture(40, 40) },
      }),
    ).toBe('A1 甲');
  });

  test('a stamp aslant over the page is no text of it', async () => {
    expect(
      (
        await shown({
          draws: `${GRID}${word(55, 685, '甲')}BT /F 40 Tf 0.7 0.7 -0.7 0.7 60 660 Tm <5185> Tj ET\n`,
        })
      )[1],
    ).toBe('A1 甲');
  });
});
