/** PDF documents written by hand: what a page draws is given as its operators. */

export interface PdfPage {
  /** Operators, one after the other; fonts are /F (Chinese, UCS-2 codes) and /G (Chinese, GBK codes). */
  readonly draws: string;
  /** Width and height in points; A4 where it is not given. */
  readonly size?: readonly [number, number];
  readonly turned?: 0 | 90 | 180 | 270;
  /** What else is said of the operators, as that they are packed. */
  readonly kind?: string;
  /** What operators call by name: dictionaries and streams as they stand in the file. */
  readonly things?: Readonly<Record<string, string>>;
}

const A4 = [595, 842] as const;

function chineseFont(encoding: string, at: number): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [${String(at)} 0 R] >>`;
}

const CHARACTERS =
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500 814 939 500] ' +
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>';

/** Two for what is common to all pages, two for each page. */
const COMMON = 5;

export function pdfOf(pages: readonly PdfPage[]): Uint8Array {
  const page = (at: number): number => COMMON + 1 + at * 2;
  const things = pages.flatMap(({ things: own = {} }) => Object.entries(own));
  const thing = (at: number): number => page(pages.length) + at;
  const named = things.map(([name], at) => `/${name} ${String(thing(at))} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${String(page(at))} 0 R`).join(' ')}] /Count ${String(pages.length)} >>`,
    chineseFont('UniGB-UCS2-H', 4),
    CHARACTERS,
    chineseFont('GBK-EUC-H', 4),
    ...pages.flatMap(({ draws, size = A4, turned = 0, kind = '' }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(' ')}] /Rotate ${String(turned)} ` +
        `/Resources << /Font << /F 3 0 R /G 5 0 R >> /XObject << ${named} >> >> /Contents ${String(page(at) + 1)} 0 R >>`,
      `<< /Length ${String(draws.length)} ${kind} >>\nstream\n${draws}\nendstream`,
    ]),
    ...things.map(([, object]) => object),
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, at) => {
    const start = text.length;
    text += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = text.length;
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const count = String(objects.length + 1);
  text += `xref\n0 ${count}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${String(table)}\n%%EOF\n`;
  return Uint8Array.from(text, (mark) => mark.charCodeAt(0));
}

/** A grey picture of so many pixels, as it stands in the file. */
export function picture(width: number, height: number): string {
  const data = '@'.repeat(width * height);
  return (
    `<< /Type /XObject /Subtype /Image /Width ${String(width)} /Height ${String(height)} /ColorSpace /DeviceGray ` +
    `/BitsPerComponent 8 /Length ${String(data.length)} >>\nstream\n${data}\nendstream`
  );
}

/** Text as UCS-2 codes. */
export function codes(text: string): string {
  return `<${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;
}

/** Text that stands at (x, y), from the lower left corner. */
export function word(x: number, y: number, text: string, size = 10): string {
  return `BT /F ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm ${codes(text)} Tj ET\n`;
}

export function line(x0: number, y0: number, x1: number, y1: number): string {
  return `${String(x0)} ${String(y0)} m ${String(x1)} ${String(y1)} l S\n`;
}

/** Lines around all cells of a table with edges at `xs` and, from the top down, at `ys`. */
export function lattice(xs: readonly number[], ys: readonly number[]): string {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [...ys.map((y) => line(left, y, right, y)), ...xs.map((x) => line(x, top, x, bottom))].join('');
}

/** A form on a page of its own: title, name, one indicator, total. */
export function formPage(): PdfPage {
  const xs = [50, 120, 190, 260, 330, 400];
  const rows = [
    ['项目名称', '培训', '', '', ''],
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
    ['产出指标', '培训人数', '100人', '100人', '100'],
    ['总分', '', '', '', '100'],
  ];
  const ys = [...rows.map((_, at) => 780 - at * 20), 780 - rows.length * 20];
  const words = rows.flatMap((row, at) =>
    row.map((text, column) => (text === '' ? '' : word((xs[column] ?? 0) + 3, 780 - at * 20 - 14, text))),
  );
  return { draws: word(150, 800, '项目支出绩效自评表') + lattice(xs, ys) + words.join('') };
}
