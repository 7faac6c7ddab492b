/** A small Word document of paragraphs in a few styles, set as official documents are (GB/T 9704). The same text gives the same bytes. */
import { newPackage } from '../package/new-package';

export type DocxStyle = 'title' | 'heading' | 'paragraph' | 'flush' | 'item' | 'sign';

export interface DocxParagraph {
  readonly style: DocxStyle;
  readonly text: string;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Without the characters that XML cannot hold. */
function xmlText(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- control characters are what is removed here
      .replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}

/** — 1 — in the middle of the foot. */
const PAGE_NUMBER = (() => {
  const look =
    '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>';
  const run = (content: string): string => `<w:r>${look}${content}</w:r>`;
  const dash = (text: string): string => run(`<w:t xml:space="preserve">${text}</w:t>`);
  const field = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const page = `${field('begin')}${run('<w:instrText xml:space="preserve"> PAGE </w:instrText>')}${field('separate')}${run('<w:t>1</w:t>')}${field('end')}`;
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${dash('— ')}${page}${dash(' —')}</w:p>`;
})();

interface Look {
  readonly id: string;
  readonly font: string;
  /** Half points. */
  readonly size: number;
  readonly bold: boolean;
  readonly paragraph: string;
}

const INDENT = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
const LINES = '<w:spacing w:line="560" w:lineRule="exact"/>';
const LOOKS: Readonly<Record<DocxStyle, Look>> = {
  title: {
    id: 'LetterTitle',
    font: '方正小标宋简体',
    size: 44,
    bold: false,
    paragraph: '<w:spacing w:before="240" w:after="360"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
  },
  heading: {
    id: 'LetterHeading',
    font: '黑体',
    size: 32,
    bold: false,
    paragraph: `<w:keepNext/>${LINES}${INDENT}<w:outlineLvl w:val="1"/>`,
  },
  paragraph: { id: 'LetterBody', font: '仿宋', size: 32, bold: false, paragraph: `${LINES}${INDENT}` },
  flush: { id: 'LetterFlush', font: '仿宋', size: 32, bold: false, paragraph: LINES },
  item: { id: 'LetterItem', font: '仿宋', size: 32, bold: false, paragraph: `${LINES}${INDENT}` },
  sign: {
    id: 'LetterSign',
    font: '仿宋',
    size: 32,
    bold: false,
    paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:line="560" w:lineRule="exact"/><w:ind w:rightChars="200" w:right="640"/><w:jc w:val="right"/>`,
  },
};

function styleXml({ id, font, size, bold, paragraph }: Look): string {
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"/>`;
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${fonts}${bold ? '<w:b/>' : ''}<w:sz w:val="${String(size)}"/>` +
    `<w:szCs w:val="${String(size)}"/></w:rPr></w:style>`
  );
}

function paragraphXml({ style, text }: DocxParagraph): string {
  const runs = text
    .split(/\r\n|[\r\n]/u)
    .map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:p><w:pPr><w:pStyle w:val="${LOOKS[style].id}"/></w:pPr><w:r>${runs}</w:r></w:p>`;
}

/** Paper is A4 with the margins of official documents. */
export function writeDocx(paragraphs: readonly DocxParagraph[]): Uint8Array {
  return newPackage({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
      '<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>' +
      '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>' +
      '</Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>' +
      '</Relationships>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>' +
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>' +
      '</Relationships>',
    'word/styles.xml':
      `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>` +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
      `${Object.values(LOOKS).map(styleXml).join('')}</w:styles>`,
    'word/footer1.xml': `<w:ftr xmlns:w="${W}">${PAGE_NUMBER}</w:ftr>`,
    'word/document.xml':
      `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${paragraphs.map(paragraphXml).join('')}` +
      '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>' +
      '</w:body></w:document>',
  });
}
