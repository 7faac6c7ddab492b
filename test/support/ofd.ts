/** OFD documents written by hand: what a page draws is given as its objects, in millimetres from the upper left corner. */
import { strToU8, zipSync } from 'fflate';

export interface OfdPage {
  /** Objects of its layer, one after the other. */
  readonly draws: string;
  /** Width and height; that of the document (A4) where it is not given. */
  readonly size?: readonly [number, number];
  /** Elements of the page itself before its content. */
  readonly says?: string;
}

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function pageXml({ draws, size, says = '' }: OfdPage): string {
  const area =
    size === undefined ? '' : `<ofd:Area><ofd:PhysicalBox>0 0 ${size.join(' ')}</ofd:PhysicalBox></ofd:Area>`;
  return `<ofd:Page ${NAMESPACE}>${area}${says}<ofd:Content><ofd:Layer ID="9000">${draws}</ofd:Layer></ofd:Content></ofd:Page>`;
}

/** The parts of a document. `data`: further elements of what is common to its pages; `parts`: other parts, or others in their place. */
export function ofdParts(
  pages: readonly OfdPage[],
  {
    data = '',
    parts = {},
  }: { readonly data?: string; readonly parts?: Readonly<Record<string, string>> } = {},
): Readonly<Record<string, string>> {
  const listed = pages.map((_, at) => `<ofd:Page ID="${String(at + 1)}" BaseLoc="Pages/${String(at)}.xml"/>`);
  return {
    'OFD.xml': `<ofd:OFD ${NAMESPACE} DocType="OFD" Version="1.0"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml':
      `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>` +
      `${data}</ofd:CommonData><ofd:Pages>${listed.join('')}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(pages.map((page, at) => [`Doc_0/Pages/${String(at)}.xml`, pageXml(page)])),
    ...parts,
  };
}

export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function ofdOf(pages: readonly OfdPage[], more: Parameters<typeof ofdParts>[1] = {}): Uint8Array {
  return packed(ofdParts(pages, more));
}

/** A template or page part of its own. */
export const ofdPart = pageXml;

/** A list of resources: `<ofd:DrawParams>` and the like. */
export function resources(lists: string): string {
  return `<ofd:Res ${NAMESPACE} BaseLoc="Res">${lists}</ofd:Res>`;
}

export function text(boundary: string, code: string, attributes = ''): string {
  return `<ofd:TextObject ID="1" Boundary="${boundary}" Font="1" ${attributes.includes('Size=') ? '' : 'Size="4"'} ${attributes}>${code}</ofd:TextObject>`;
}

/** Text whose first character begins at (x, y), on the line that it stands on; digits and letters are half as wide as others. */
export function word(x: number, y: number, shown: string, size = 4): string {
  const steps = Array.from(shown.slice(0, -1), (mark) => (/\p{ASCII}/u.test(mark) ? size / 2 : size));
  const delta = steps.length === 0 ? '' : ` DeltaX="${steps.join(' ')}"`;
  return text(
    `${String(x)} ${String(y - size)} ${String(size * (shown.length + 1))} ${String(size * 1.3)}`,
    `<ofd:TextCode X="0" Y="${String(size)}"${delta}>${escaped(shown)}</ofd:TextCode>`,
    `Size="${String(size)}"`,
  );
}

export function path(boundary: string, data: string, attributes = '', inside = ''): string {
  return `<ofd:PathObject ID="1" Boundary="${boundary}" ${attributes}>${inside}<ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
}

export function line(x0: number, y0: number, x1: number, y1: number): string {
  return path(
    `${String(x0)} ${String(y0)} ${String(x1 - x0)} ${String(y1 - y0)}`,
    `M 0 0 L ${String(x1 - x0)} ${String(y1 - y0)}`,
    'LineWidth="0.25"',
  );
}

/** Lines around all cells of a table with edges at `xs` and, from the top down, at `ys`. */
export function lattice(xs: readonly number[], ys: readonly number[]): string {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [...ys.map((y) => line(left, y, right, y)), ...xs.map((x) => line(x, top, x, bottom))].join('');
}

/** A form on a page of its own: title, name, one indicator, total. */
export function formPage(): OfdPage {
  const xs = [20, 50, 80, 110, 140, 170];
  const rows = [
    ['项目名称', '培训', '', '', ''],
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
    ['产出指标', '培训人数', '100人', '100人', '100'],
    ['总分', '', '', '', '100'],
  ];
  const ys = [...rows.map((_, at) => 30 + at * 8), 30 + rows.length * 8];
  const words = rows.flatMap((row, at) =>
    row.map((shown, column) => (shown === '' ? '' : word((xs[column] ?? 0) + 2, 35.5 + at * 8, shown))),
  );
  return { draws: word(60, 22, '项目支出绩效自评表') + lattice(xs, ys) + words.join('') };
}
