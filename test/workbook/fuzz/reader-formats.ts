/** The formats that are only read: samples of each, and how they are damaged. */
import { readFileSync } from 'node:fs';

import type { BookType } from '@e965/xlsx';
import { read, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { corpusGrids } from '../../core/narrative/judge';
import * as ofd from '../../support/ofd';
import { formPage, pdfOf } from '../../support/pdf';
import { docxOf, paragraphXml, tableXml } from '../docx/make-docx';
import { agileOf, containerOf } from '../encryption/make-encrypted';
import { mutateBiff } from './mutate-biff';
import { hitBytes, tearBytes } from './mutate-bytes';
import { mutateText } from './mutate-text';
import { below, pick, type Random } from './random';

export type FormatName =
  'xls' | 'doc' | 'docx' | 'csv' | 'txt' | 'html' | 'xml' | 'pdf' | 'ofd' | 'ods' | 'encrypted';

export interface ReaderFormat {
  /** The name that the file goes by: text formats are told by it. */
  readonly file: string;
  readonly samples: () => Promise<readonly Uint8Array[]>;
  readonly mutate: (sample: Uint8Array, random: Random) => Uint8Array;
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`test/fixtures/${name}`));
}

/** Written by another program than the fixtures are. */
function written(name: string, bookType: BookType): Uint8Array {
  const book = read(fixture(name), { cellStyles: true, cellNF: true });
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

async function legacySamples(): Promise<readonly Uint8Array[]> {
  return Promise.resolve([
    fixture('xlsx/legacy.xls'),
    fixture('xlsx/form.xls'),
    written('corpus/national-01-2020-zhaopin.xlsx', 'biff8'),
    written('corpus/adjusted-54-yishu-buzhu.xlsx', 'biff8'),
    written('corpus/scoresheet-01-renshi-kaoshi.xlsx', 'biff8'),
  ]);
}

async function wordSamples(): Promise<readonly Uint8Array[]> {
  const form = (await corpusGrids('national-01-2020-zhaopin')).map(tableXml).join('');
  return [
    fixture('documents/form.docx'),
    fixture('documents/report.docx'),
    docxOf(paragraphXml('项目支出绩效自评表') + form),
  ];
}

/** Where the parts of a .doc stand is told at its beginning; formats and places of its text are numbers near its end. */
function mutateDoc(sample: Uint8Array, random: Random): Uint8Array {
  const made = hitBytes(sample, random, sample.length >> 1);
  for (let count = below(random, 3); count > 0 && made.length > 2048; count -= 1) {
    made[512 + below(random, 1024)] = pick(random, [0, 1, 2, 0x7f, 0x80, 0xff]);
  }
  return made;
}

const WORD_SNIPPETS = [
  '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
  '<w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>',
  '<w:tr><w:trPr><w:gridBefore w:val="99999"/></w:trPr></w:tr>',
  '<w:vMerge/>',
  '<w:vMerge w:val="restart"/>',
  '<w:gridSpan w:val="999999999"/>',
  '<w:p><w:r><w:t>10.00分</w:t></w:r></w:p>',
  '<w:del><w:r><w:delText>x</w:delText></w:r></w:del>',
  '<w:r><w:rPr><w:vanish/></w:rPr></w:r>',
  '<w:tc>',
  '</w:tc>',
  '</w:p>',
  '<!-- -->',
  '<![CDATA[<w:p>]]>',
  '<!DOCTYPE a>',
  '\ufeff',
];
const FIGURES = ['1e999', '-', '99999999999999999999', '０．５', '万元', '100%', '①', '（10分）'];
const WHOLE = [
  '<w:p><w:r><w:t>10.00分</w:t></w:r></w:p>',
  '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
  '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
  '<w:del><w:p><w:r><w:t>x</w:t></w:r></w:p></w:del>',
  '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>得分</w:t></w:r></w:p>',
];
const VALUES = [
  '',
  '0',
  '-1',
  '1',
  '2',
  '256',
  '99999',
  '4294967296',
  'restart',
  '__proto__',
  '&#0;',
  '&amp;',
];

interface Elements {
  readonly names: readonly string[];
  /** Put in before another one. */
  readonly whole: readonly string[];
  /** An attribute with its value in quotes. */
  readonly attribute: RegExp;
  /** Behind it a text begins. */
  readonly text: string;
}

const OF_WORD: Elements = {
  names: ['w:p', 'w:tc', 'w:tr', 'w:tbl', 'w:r'],
  whole: WHOLE,
  attribute: /(?<= w:val=)"[^"]*"/u,
  text: '<w:t>',
};

/** What leaves a document well-formed: an element twice, gone or elsewhere; another value or text. */
function mutateElements(text: string, random: Random, elements: Elements): string {
  const at = below(random, text.length + 1);
  const opening = new RegExp(`<(${elements.names.join('|')})(?:\\s[^<>]*[^/])?>`, 'gu');
  opening.lastIndex = at;
  const found = opening.exec(text);
  const close = `</${found?.[1] ?? ''}>`;
  const start = found?.index ?? -1;
  const end = text.indexOf(close, start) + close.length;
  if (start < 0 || end < close.length || random() < 0.2) {
    return text.slice(0, at) + text.slice(at).replace(elements.attribute, `"${pick(random, VALUES)}"`);
  }
  const element = text.slice(start, end);
  switch (below(random, 4)) {
    case 0:
      return text.slice(0, start) + text.slice(end);
    case 1:
      return text.slice(0, end) + element.repeat(1 + below(random, 60)) + text.slice(end);
    case 2:
      return text.slice(0, start) + pick(random, elements.whole) + text.slice(start);
    default: {
      const place = text.indexOf(elements.text, at) + elements.text.length;
      if (place < elements.text.length) return text;
      return text.slice(0, place) + pick(random, FIGURES).repeat(1 + below(random, 9)) + text.slice(place);
    }
  }
}

/** `main`: the part that most changes are made in. */
function mutatePackage(
  elements: Elements,
  snippets: readonly string[],
  main: string,
): ReaderFormat['mutate'] {
  return (sample, random) => {
    if (random() < 0.3) return hitBytes(sample, random, 600);
    const parts = new Map(Object.entries(unzipSync(sample)));
    for (let count = 1 + below(random, 4); count > 0; count -= 1) {
      const name = random() < 0.8 ? main : pick(random, [...parts.keys()]);
      const old = strFromU8(parts.get(name) ?? new Uint8Array());
      const made =
        random() < 0.7 ? mutateElements(old, random, elements) : mutateText(old, random, snippets, VALUES);
      parts.set(name, strToU8(made));
    }
    if (random() < 0.05) parts.delete(pick(random, [...parts.keys()]));
    return zipSync(Object.fromEntries(parts), { level: 1 });
  };
}

const OF_OFD: Elements = {
  names: ['ofd:TextObject', 'ofd:TextCode', 'ofd:PathObject', 'ofd:Layer', 'ofd:Content', 'ofd:Page'],
  whole: [
    '<ofd:PathObject Boundary="0 0 1e9 1e9"><ofd:AbbreviatedData>M 0 0 L 600 0 B 1 2 3 4 5 6 C</ofd:AbbreviatedData></ofd:PathObject>',
    '<ofd:CompositeObject ResourceID="40" Boundary="0 0 9 9" CTM="9 0 0 9 0 0"/>',
    '<ofd:PageBlock><ofd:PageBlock><ofd:PageBlock/></ofd:PageBlock></ofd:PageBlock>',
    '<ofd:TextObject Boundary="20 30 5 5" Size="0"><ofd:TextCode X="0" Y="0">得分</ofd:TextCode></ofd:TextObject>',
    '<ofd:Template TemplateID="30"/>',
  ],
  attribute: /(?<= (?:Boundary|CTM|Size|DeltaX|BaseLoc|X|Y)=)"[^"]*"/u,
  text: '<ofd:TextCode X="0" Y="4">',
};
const OFD_SNIPPETS = [
  ' CTM="0 1 -1 0 90 0"',
  ' HScale="0"',
  ' CharDirection="45"',
  ' DeltaX="g 999999999 1"',
  ' Visible="false"',
  ' DrawParam="7"',
  '<ofd:Clips><ofd:Clip/></ofd:Clips>',
  '</ofd:Layer>',
  'M 0 0 L',
  '<!DOCTYPE a>',
];

/** A page, two of them, and one with a template, parameters and a group that is drawn twice. */
function ofdSamples(): Promise<readonly Uint8Array[]> {
  const page = ofd.formPage();
  const lists =
    '<ofd:DrawParams><ofd:DrawParam ID="7" Relative="8" LineWidth="1"/></ofd:DrawParams><ofd:CompositeGraphicUnits>' +
    `<ofd:CompositeGraphicUnit ID="40"><ofd:Content>${ofd.line(0, 0, 40, 0)}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`;
  const group = '<ofd:CompositeObject Boundary="20 80 40 9" ResourceID="40"/>';
  const rich = ofd.ofdOf([{ draws: page.draws + group + group, says: '<ofd:Template TemplateID="30"/>' }], {
    data: '<ofd:PublicRes>Res.xml</ofd:PublicRes><ofd:TemplatePage ID="30" BaseLoc="Tpl.xml"/>',
    parts: {
      'Doc_0/Res.xml': ofd.resources(lists),
      'Doc_0/Tpl.xml': ofd.ofdPart({ draws: ofd.word(20, 20, '单位：万元') }),
    },
  });
  return Promise.resolve([ofd.ofdOf([page]), ofd.ofdOf([page, page]), rich]);
}

const OF_ODS: Elements = {
  names: ['table:table-row', 'table:table-cell', 'table:table', 'text:p', 'table:table-column'],
  whole: [
    '<table:table-row table:number-rows-repeated="999999999"/>',
    '<table:table-row><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>得分</text:p></table:table-cell></table:table-row>',
    '<table:table-cell table:number-columns-spanned="999999999" table:number-rows-spanned="999999999"/>',
    '<table:table-cell table:formula="of:=[.A1]" office:value-type="float" office:value="1e999"/>',
    '<table:table-cell office:value-type="date" office:date-value="2024-02-30"/>',
    '<table:table table:name="__proto__"/>',
    '<text:s text:c="999999999"/>',
  ],
  attribute: /(?<= (?:table|office|text):[a-z-]{1,30}=)"[^"]*"/u,
  text: '<text:p>',
};
const ODS_SNIPPETS = ['<text:p>', '</table:table-cell>', '<office:annotation>', '<!DOCTYPE a>', '\ufeff'];

const LINES = [
  '\n',
  '\r',
  '\r\n',
  '"',
  '""',
  '","',
  ',',
  '\t',
  ';',
  '|',
  '，',
  '\u2028',
  '="001"',
  "'=1",
  '\ufeff',
];

function mutateLines(sample: Uint8Array, random: Random): Uint8Array {
  if (random() < 0.3) return tearBytes(sample, random);
  let made = new TextDecoder(sample[0] === 0xff ? 'utf-16le' : 'gb18030').decode(sample);
  const utf8 = new TextDecoder('utf-8').decode(sample);
  if (!utf8.includes('\ufffd')) made = utf8;
  for (let count = 1 + below(random, 4); count > 0; count -= 1) {
    made = mutateText(made, random, LINES, FIGURES);
  }
  return strToU8(made);
}

const PAGE_SNIPPETS = [
  '<table>',
  '</table>',
  '<tr><td>10.00分</td></tr>',
  '<td rowspan="65534" colspan="1000">',
  '<td colspan=0 rowspan=0>',
  '<th>',
  '</td>',
  '</tr>',
  '<tr style="display:none">',
  '<br>',
  '<style>',
  '<!--',
  '-->',
  '<![if !supportLists]>',
  '&#0;',
  '&nbsp;',
];

function mutatePage(sample: Uint8Array, random: Random): Uint8Array {
  if (random() < 0.2) return tearBytes(sample, random);
  let made = new TextDecoder().decode(sample);
  for (let count = 1 + below(random, 4); count > 0; count -= 1)
    made = mutateText(made, random, PAGE_SNIPPETS, FIGURES);
  return strToU8(made);
}

const OF_XML: Elements = {
  names: ['Row', 'Cell', 'Worksheet', 'Table', 'Data'],
  whole: [
    '<Row ss:Index="9"/>',
    '<Row ss:Span="9"><Cell><Data ss:Type="String">得分</Data></Cell></Row>',
    '<Cell ss:Index="16384" ss:MergeDown="999999999"/>',
    '<Cell ss:Formula="=R[-1]C"><Data ss:Type="Number">1e999</Data></Cell>',
    '<Cell><Data ss:Type="DateTime">2024-02-30T00:00:00.000</Data></Cell>',
    '<Worksheet ss:Name="__proto__"><Table/></Worksheet>',
  ],
  attribute: /(?<= ss:[A-Za-z]{1,20}=)"[^"]*"/u,
  text: '<Data ss:Type="String">',
};

function mutateXml(sample: Uint8Array, random: Random): Uint8Array {
  if (random() < 0.1) return tearBytes(sample, random);
  let made = new TextDecoder().decode(sample);
  for (let count = 1 + below(random, 4); count > 0; count -= 1) made = mutateElements(made, random, OF_XML);
  return strToU8(made);
}

function markupSamples(bookType: BookType): () => Promise<readonly Uint8Array[]> {
  const names = ['national-01-2020-zhaopin', 'adjusted-54-yishu-buzhu', 'scoresheet-01-renshi-kaoshi'];
  return () => Promise.resolve(names.map((name) => written(`corpus/${name}.xlsx`, bookType)));
}

const PDF_SNIPPETS = [
  '0 1 -1 0 595 0 cm\n',
  '1e9 0 0 1e9 0 0 cm\n',
  'q\n',
  'Q\n',
  'BT\n',
  'ET\n',
  '/F 0 Tf\n',
  '/G 99 Tf\n',
  '3 Tr\n',
  '0 Tz\n',
  '-50 Tc\n',
  'T*\n',
  'W n\n',
  '0 0 m 600 800 l S\n',
  '50 50 500 0.1 re f\n',
  '[<4e00> -99999 <4e8c>] TJ\n',
  '(\\377\\0) Tj\n',
  '<< /Length 99999999 >>\nstream\n',
  'endstream\n',
  '5 0 R',
  '/Rotate 45',
  '/MediaBox [0 0 1e6 -5]',
];

function mutatePdf(sample: Uint8Array, random: Random): Uint8Array {
  if (random() < 0.3) return hitBytes(sample, random, sample.length);
  let made = strFromU8(sample, true);
  for (let count = 1 + below(random, 4); count > 0; count -= 1)
    made = mutateText(made, random, PDF_SNIPPETS, VALUES);
  return Uint8Array.from(made, (mark) => mark.charCodeAt(0));
}

const REPORTS = ['report.txt', 'report-gb18030.txt', 'report-utf16.txt'];

/** A form as a finance system might export it. */
async function formLines(): Promise<Uint8Array> {
  const [grid] = await corpusGrids('national-01-2020-zhaopin');
  const rows = new Map<number, string[]>();
  for (const [key, { text }] of grid?.cells ?? []) {
    const row = Math.floor(key / 16384);
    rows.set(row, [...(rows.get(row) ?? []), `"${text.replaceAll('"', '""')}"`]);
  }
  return strToU8([...rows.values()].map((fields) => fields.join(',')).join('\r\n'));
}

/** By each scheme under the password that nobody set; of the last the password is hashed once, as in no real file, so that many runs are. */
function encryptedSamples(): Promise<readonly Uint8Array[]> {
  return Promise.resolve([
    fixture('encrypted/nobodys-password.xls'),
    fixture('encrypted/nobodys-password.xlsx'),
    containerOf(agileOf('SHA512', 256, 1, fixture('corpus/national-01-2020-zhaopin.xlsx'))),
  ]);
}

export const READER_FORMATS: Readonly<Record<FormatName, ReaderFormat>> = {
  xls: { file: 'fuzz.xls', samples: legacySamples, mutate: mutateBiff },
  doc: {
    file: 'fuzz.doc',
    samples: () => Promise.resolve([fixture('documents/form.doc'), fixture('documents/parts.doc')]),
    mutate: mutateDoc,
  },
  docx: {
    file: 'fuzz.docx',
    samples: wordSamples,
    mutate: mutatePackage(OF_WORD, WORD_SNIPPETS, 'word/document.xml'),
  },
  csv: {
    file: 'fuzz.csv',
    samples: async () => [fixture('compare/ledger.csv'), await formLines()],
    mutate: mutateLines,
  },
  txt: {
    file: 'fuzz.txt',
    samples: () => Promise.resolve(REPORTS.map((name) => fixture(`documents/${name}`))),
    mutate: mutateLines,
  },
  html: { file: 'fuzz-page.xls', samples: markupSamples('html'), mutate: mutatePage },
  pdf: {
    file: 'fuzz.pdf',
    samples: () =>
      Promise.resolve([fixture('documents/form.pdf'), pdfOf([formPage()]), pdfOf([formPage(), formPage()])]),
    mutate: mutatePdf,
  },
  ofd: {
    file: 'fuzz.ofd',
    samples: ofdSamples,
    mutate: mutatePackage(OF_OFD, OFD_SNIPPETS, 'Doc_0/Pages/0.xml'),
  },
  ods: {
    file: 'fuzz.ods',
    samples: () => Promise.resolve([fixture('ods/from-libreoffice.ods'), fixture('ods/kitchen.ods')]),
    mutate: mutatePackage(OF_ODS, ODS_SNIPPETS, 'content.xml'),
  },
  encrypted: {
    file: 'fuzz-encrypted.xlsx',
    samples: encryptedSamples,
    // Whatever is hit within the package itself damages a part of it.
    mutate: (sample, random) => hitBytes(sample, random, sample.length, 2),
  },
  xml: { file: 'fuzz-2003.xls', samples: markupSamples('xlml'), mutate: mutateXml },
};
