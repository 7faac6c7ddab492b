/** Word documents for tests: paragraphs and tables as small as Word would still open them. */
import { strToU8, zipSync } from 'fflate';
import { type SheetGrid, cellAt } from '../../../src/core/grid';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function paragraphXml(text: string): string {
  const runs = text
    .split('\n')
    .map((line) => `<w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>');
  return `<w:p>${text === '' ? '' : runs}</w:p>`;
}

/** A grid as a table, merged areas as gridSpan and vMerge. */
export function tableXml(grid: SheetGrid): string {
  const bottom = grid.bounds?.bottom ?? 0;
  const right = Math.max(grid.bounds?.right ?? 0, ...(grid.merges ?? []).map((merge) => merge.right));
  let xml = '<w:tbl>';
  for (let row = 0; row <= bottom; row += 1) {
    xml += '<w:tr>';
    for (let column = 0; column <= right;) {
      const merge = grid.merges?.find(
        (each) => row >= each.top && row <= each.bottom && column >= each.left && column <= each.right,
      );
      const span = merge === undefined ? 1 : merge.right - merge.left + 1;
      const isTop = merge === undefined || merge.top === row;
      const isTall = merge !== undefined && merge.bottom > merge.top;
      const vertical = isTall ? `<w:vMerge${isTop ? ' w:val="restart"' : ''}/>` : '';
      const text = isTop ? (cellAt(grid, row, column)?.text ?? '') : '';
      xml += `<w:tc><w:tcPr><w:gridSpan w:val="${String(span)}"/>${vertical}</w:tcPr>${paragraphXml(text)}</w:tc>`;
      column += span;
    }
    xml += '</w:tr>';
  }
  return `${xml}</w:tbl>`;
}

export function docxOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
}
