import { a1, a1Range, addressOfKey, type SheetGrid } from '../../../src/core/grid';
import { openWorkbook } from '../../../src/workbook/open-workbook';
import { assessed, gridsOf } from '../../core/narrative/judge';
import {
  formPage,
  lattice,
  line,
  ofdOf,
  type OfdPage,
  ofdPart,
  ofdParts,
  packed,
  path,
  resources,
  text,
  word,
} from '../../support/ofd';

async function read(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  const opened = await openWorkbook(bytes, '自评表.ofd');
  if (!opened.ok) throw new Error(opened.code);
  expect([opened.kind, opened.workbook.capabilities.canWrite]).toEqual(['document', false]);
  return gridsOf(opened.workbook);
}

const textsOf = ({ cells }: SheetGrid): string =>
  [...cells].map(([key, cell]) => `${a1(addressOfKey(key))} ${cell.text}`).join(', ');

/** The paragraphs, and the tables with the areas that are merged in them. */
async function shown(bytes: Uint8Array): Promise<readonly string[]> {
  const [paragraphs, ...tables] = await read(bytes);
  return [
    ...(paragraphs === undefined ? [] : [textsOf(paragraphs)]),
    ...tables.map((table) => [textsOf(table), ...(table.merges ?? []).map(a1Range).sort()].join('; ')),
  ];
}

const [XS, YS] = [
  [20, 60, 100],
  [50, 58, 66],
];
const GRID = lattice(XS, YS);
const FOUR = word(22, 56, '甲') + word(62, 56, '乙') + word(22, 64, '丙') + word(62, 64, '丁');
const ALL_FOUR = ['', 'A1 甲, B1 乙, A2 丙, B2 丁'];

test('a form has the verdict of the same form as a workbook, on its own sheet under its title', async () => {
  const [paragraphs, sheet, ...more] = await read(ofdOf([formPage()]));
  const [table] = assessed(sheet === undefined ? [] : [sheet]);
  expect([paragraphs && textsOf(paragraphs), more]).toEqual(['A1 项目支出绩效自评表', []]);
  expect([table?.table.projectName?.text, table?.total.recorded?.toFixed()]).toEqual(['培训', '100']);
  expect(table?.indicators.map(({ row, verdict }) => [row.level3?.text, verdict.kind])).toEqual([
    ['培训人数', 'exact'],
  ]);
});

describe('lines', () => {
  const POINTS = 'CTM="0.3528 0 0 0.3528 0 0"';
  const thin = (x: number, y: number, width: number, height: number): string =>
    path(
      `${String(x)} ${String(y)} ${String(width)} ${String(height)}`,
      `M 0 0 L ${String(width)} 0 L ${String(width)} ${String(height)} L 0 ${String(height)} C`,
      'Stroke="false" Fill="true"',
    );
  const inPoints = [
    ...YS.map((y) => path(`0 ${String(y)} 210 1`, 'S 56.69,0 L 283.45,0', POINTS)),
    ...XS.map((x) => path(`${String(x)} 0 1 297`, 'M0 141.72L0 187.07', POINTS)),
  ].join('');
  const box = path('20 50 80 16', 'M 0 0 L 80 0 L 80 16 L 0 16 C');

  test.each([
    ['strokes', GRID],
    [
      'thin areas',
      YS.map((y) => thin(20, y, 80, 0.2)).join('') + XS.map((x) => thin(x, 50, 0.2, 16)).join(''),
    ],
    ['in units of their own', inPoints],
    ['a frame and what divides it', box + line(20, 58, 100, 58) + line(60, 50, 60, 66)],
    [
      'in a block of the page',
      `<ofd:PageBlock ID="5"><ofd:PageBlock>${GRID}</ofd:PageBlock></ofd:PageBlock>`,
    ],
  ])('%s', async (_, lines) => {
    expect(await shown(ofdOf([{ draws: lines + FOUR }]))).toEqual(ALL_FOUR);
  });

  const across = (inside: string, attributes = '', data = 'M 0 0 L 80 0'): string =>
    path('20 54 80 0', data, attributes, inside);

  test('a line like those below parts cells', async () => {
    expect(await shown(ofdOf([{ draws: GRID + across('') + FOUR }]))).not.toEqual(ALL_FOUR);
  });

  test.each([
    ['white', across('<ofd:StrokeColor Value="255 255 255"/>')],
    ['white in grey', across('<ofd:StrokeColor Value="255"/>')],
    ['white in inks', across('<ofd:StrokeColor Value="0 0 0 0"/>')],
    ['transparent', across('<ofd:StrokeColor Value="0 0 0" Alpha="0"/>')],
    ['not stroked', across('', 'Stroke="false"')],
    ['hidden', across('', 'Visible="false"')],
    ['as thick as an area', across('', 'LineWidth="4"')],
    ['by parameters that refer to others', across('', 'DrawParam="7"')],
    ['a curve', across('', '', 'M 0 0 B 10 0 20 0 80 0 M 0 0 Q 9 0 80 0 M 0 0 A 9 9 0 0 1 80 0')],
    ['not well-formed', across('', '', 'L 80 0 M 0 X 80 0 M 0 0 L 80 0')],
  ])('no line: %s', async (_, drawn) => {
    const draws = GRID + drawn + FOUR;
    const data = '<ofd:PublicRes>/Doc_0/Res.xml</ofd:PublicRes>';
    const parts = {
      'Doc_0/Res.xml': resources(
        '<ofd:DrawParams><ofd:DrawParam ID="7" Relative="8"/>' +
          '<ofd:DrawParam ID="8"><ofd:StrokeColor Value="255 255 255"/></ofd:DrawParam></ofd:DrawParams>',
      ),
    };
    expect(await shown(ofdOf([{ draws }], { data, parts }))).toEqual(ALL_FOUR);
  });
});

describe('text', () => {
  const code = (shownText: string, attributes: string): string =>
    `<ofd:TextCode ${attributes}>${shownText}</ofd:TextCode>`;
  const wide = '22 51 36 6';

  test.each([
    ['steps one by one', text(wide, code('共12次', 'X="0" Y="5" DeltaX="4 2 2"')), 'A1 共12次'],
    ['steps that repeat', text(wide, code('一二三1', 'X="0" Y="5" DeltaX="g 3 4"')), 'A1 一二三1'],
    ['no steps', text(wide, code('甲12乙', 'X="0" Y="5"')), 'A1 甲12乙'],
    ['a step that leaves room', text(wide, code('左右', 'X="0" Y="5" DeltaX="14"')), 'A1 左   右'],
    [
      'several texts in one object',
      text(wide, code('共', 'X="0" Y="5"') + code('3', 'X="4" Y="5"')),
      'A1 共3',
    ],
    [
      'below each other, the place across said once',
      text('22 50 36 8', code('上', 'X="1" Y="3.5"') + code('下', 'Y="7.5"'), 'Size="3"'),
      'A1 上\n下',
    ],
    ['line breaks of the file', text(wide, code('\n  甲乙\n', 'X="0" Y="5" DeltaX="4"')), 'A1 甲乙'],
    ['spaces of the text', text(wide, code('a b', 'X="0" Y="5" DeltaX="2 2"')), 'A1 a b'],
    ['scaled across', text(wide, code('甲乙', 'X="0" Y="5" DeltaX="2"'), 'HScale="0.5"'), 'A1 甲乙'],
    [
      'in points',
      text(wide, code('甲乙', 'X="0" Y="14" DeltaX="11.34"'), 'Size="11.34" CTM="0.3528 0 0 0.3528 0 0"'),
      'A1 甲乙',
    ],
    [
      'characters each in an object of its own',
      Array.from('2025')
        .map((mark, at) => text(`${String(22 + at * 2.4)} 51 2.4 5`, code(mark, 'X="0" Y="4"')))
        .join(''),
      'A1 2025',
    ],
    [
      'upright characters that run down',
      text('22 50 4 8', code('甲乙', 'X="0" Y="3.5" DeltaY="4"'), 'ReadDirection="90" Size="3"'),
      'A1 甲\n乙',
    ],
    [
      'white, as on dark heads',
      text(wide, `<ofd:FillColor Value="255 255 255"/>${code('甲', 'X="0" Y="5"')}`),
      'A1 甲',
    ],
    ['beyond the basic plane', text(wide, code('𠮷田', 'X="0" Y="5" DeltaX="4"')), 'A1 𠮷田'],
  ])('%s', async (_, drawn, expected) => {
    expect(await shown(ofdOf([{ draws: GRID + drawn }]))).toEqual(['', expected]);
  });

  test('what a box or a clip cuts off is its own cell’s', async () => {
    const long = '一二三四五六七八九十甲乙丙丁';
    const steps = `X="0" Y="5" DeltaX="g 13 4"`;
    const boxed = text('22 51 36 6', code(long, steps));
    const clip =
      '<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path ID="3" Boundary="0 0 36 6"><ofd:AbbreviatedData>M 0 0</ofd:AbbreviatedData>' +
      '</ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>';
    const clipped = text('22 51 60 6', clip + code(long, steps));
    for (const drawn of [boxed, clipped]) {
      expect(await shown(ofdOf([{ draws: GRID + drawn + word(62, 64, '右') }]))).toEqual([
        '',
        `A1 ${long}, B2 右`,
      ]);
    }
  });

  test('text that nobody sees, and a stamp aslant, are none of the page', async () => {
    const unseen = [
      text(wide, code('藏', 'X="9" Y="5"'), 'Visible="false"'),
      text(wide, code('藏', 'X="9" Y="5"'), 'Fill="false"'),
      text(wide, `<ofd:FillColor Value="0 0 0" Alpha="0"/>${code('藏', 'X="9" Y="5"')}`),
      text('20 50 60 60', code('内部', 'X="5" Y="5" DeltaX="20"'), 'Size="20" CTM="0.7 0.7 -0.7 0.7 0 0"'),
    ];
    expect(await shown(ofdOf([{ draws: GRID + unseen.join('') + word(22, 56, '甲') }]))).toEqual([
      '',
      'A1 甲',
    ]);
  });
});

describe('parts', () => {
  test('a template is drawn with the page that uses it', async () => {
    const says = '<ofd:Template TemplateID="30" ZOrder="Background"/>';
    const data = '<ofd:TemplatePage ID="30" BaseLoc="Tpls/0.xml"/>';
    const parts = { 'Doc_0/Tpls/0.xml': ofdPart({ draws: GRID + word(22, 56, '甲') }) };
    const draws = word(62, 56, '乙') + word(22, 64, '丙') + word(62, 64, '丁');
    expect(await shown(ofdOf([{ draws, says }], { data, parts }))).toEqual(ALL_FOUR);
  });

  test('groups that are drawn in more than one place', async () => {
    const unit = `<ofd:CompositeGraphicUnit ID="40" Width="40" Height="8"><ofd:Content>${line(0, 0, 40, 0)}${line(0, 8, 40, 8)}${line(0, 0, 0, 8)}${line(40, 0, 40, 8)}</ofd:Content></ofd:CompositeGraphicUnit>`;
    const says = '<ofd:PageRes>Own.xml</ofd:PageRes>';
    const parts = {
      'Doc_0/Pages/Own.xml': resources(`<ofd:CompositeGraphicUnits>${unit}</ofd:CompositeGraphicUnits>`),
    };
    const uses = [20, 60].flatMap((x) =>
      [50, 58].map((y) => `<ofd:CompositeObject Boundary="${String(x)} ${String(y)} 40 8" ResourceID="40"/>`),
    );
    expect(await shown(ofdOf([{ draws: uses.join('') + FOUR, says }], { parts }))).toEqual(ALL_FOUR);
  });

  test('places are told from the root or from the part that names them, and names count without case', async () => {
    const { 'Doc_0/Document.xml': document = '', ...rest } = ofdParts([{ draws: GRID + FOUR }]);
    for (const location of [
      '/Doc_0/Pages/0.xml',
      'Doc_0/Pages/0.xml',
      './Pages/../Pages/0.xml',
      'pages\\0.XML',
    ]) {
      const parts = { ...rest, 'Doc_0/Document.xml': document.replace('Pages/0.xml', location) };
      expect(await shown(packed(parts))).toEqual(ALL_FOUR);
    }
  });

  test('other namespaces, or none, and a mark of the byte order', async () => {
    const bare = (xml: string): string => xml.replace(/ xmlns:ofd="[^"]*"/gu, '').replaceAll('ofd:', '');
    const parts = Object.entries(ofdParts([{ draws: GRID + FOUR }]));
    expect(
      await shown(packed(Object.fromEntries(parts.map(([name, xml]) => [name, `\ufeff${bare(xml)}`])))),
    ).toEqual(ALL_FOUR);
  });

  test('pages and documents follow each other; a table goes on over a page', async () => {
    const first: OfdPage = { draws: lattice(XS, [280, 288]) + word(22, 286, '甲') + word(62, 286, '乙') };
    const second: OfdPage = { draws: lattice(XS, [20, 28]) + word(22, 26, '丙') + word(62, 26, '丁') };
    expect(await shown(ofdOf([first, second]))).toEqual(ALL_FOUR);
    const { 'OFD.xml': root = '', ...rest } = ofdParts([{ draws: word(20, 20, '第一份') }]);
    const other = ofdParts([{ draws: word(20, 20, '第二份') }]);
    const moved = Object.entries(other).map(([name, xml]) => [name.replace('Doc_0', 'Doc_1'), xml]);
    const body = /<ofd:DocBody>.*<\/ofd:DocBody>/u.exec(root)?.[0] ?? '';
    const both = root.replace(body, body + body.replace('Doc_0', 'Doc_1'));
    expect(
      await shown(
        packed({ ...rest, ...(Object.fromEntries(moved) as Record<string, string>), 'OFD.xml': both }),
      ),
    ).toEqual(['A1 第一份, A2 第二份']);
  });

  test('a broad page is turned as it is shown', async () => {
    const draws = lattice([200, 280, 400], [50, 58]) + word(202, 56, '甲') + word(282, 56, '乙');
    expect(await shown(ofdOf([{ draws, size: [420, 297] }]))).toEqual(['', 'A1 甲, B1 乙']);
  });
});

describe('what cannot be read is said', () => {
  const refusal = async (bytes: Uint8Array): Promise<unknown> => {
    const opened = await openWorkbook(bytes, '表.ofd');
    return opened.ok ? null : [opened.code, opened.detail];
  };
  const page: OfdPage = { draws: GRID + FOUR };
  const without = (name: string): Uint8Array =>
    packed(Object.fromEntries(Object.entries(ofdParts([page])).filter(([part]) => part !== name)));
  const composite = (content: string): Readonly<Record<string, string>> => ({
    'Doc_0/Res.xml': resources(
      `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="40"><ofd:Content>${content}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`,
    ),
  });
  const data = '<ofd:DocumentRes>Res.xml</ofd:DocumentRes>';
  const use = '<ofd:CompositeObject Boundary="0 0 9 9" ResourceID="40"/>';

  test.each([
    ['no characters', ofdOf([{ draws: GRID }]), 'no-text', ''],
    ['no pages', ofdOf([]), 'no-text', ''],
    ['a password', ofdOf([page], { parts: { 'Encryptions.xml': '<a/>' } }), 'encrypted', ''],
    ['a page that is not there', without('Doc_0/Pages/0.xml'), 'damaged', 'Pages/0.xml'],
    ['a document that is not there', without('Doc_0/Document.xml'), 'damaged', 'OFD.xml'],
    [
      'a template that is not there',
      ofdOf([{ ...page, says: '<ofd:Template TemplateID="3"/>' }]),
      'damaged',
      'Doc_0/Pages/0.xml',
    ],
    ['a group that is not there', ofdOf([{ draws: use }]), 'damaged', ''],
    [
      'a part that breaks off',
      ofdOf([page], { parts: { 'Doc_0/Pages/0.xml': '<a><b>' } }),
      'damaged',
      'Doc_0/Pages/0.xml',
    ],
    ['a group in itself', ofdOf([{ draws: use }], { data, parts: composite(use) }), 'unsafe', ''],
    [
      'groups of groups without end',
      ofdOf([{ draws: use.repeat(300) }], { data, parts: composite(`<ofd:PageBlock/>`.repeat(1000)) }),
      'too-large',
      '',
    ],
    [
      'a document type',
      ofdOf([page], { parts: { 'Doc_0/Document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' } }),
      'unsafe',
      'Doc_0/Document.xml',
    ],
  ])('%s', async (_, bytes, code, detail) => {
    expect(await refusal(bytes)).toEqual([code, detail]);
  });
});
