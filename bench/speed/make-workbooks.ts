/** Workbooks of any size from the sheets of the corpus: styles, merges and texts are those of real tables. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORPUS = path.join(__dirname, '../../test/fixtures/corpus');

/** A workbook with `count` sheets, the department's seven tables over and over. */
export function workbookOf(count: number): Uint8Array {
  const parts = unzipSync(readFileSync(path.join(CORPUS, 'department-workbook.xlsx')));
  const sheets = Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const made: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(parts)) if (!sheets.includes(name)) made[name] = part;
  for (const number of numbers) {
    const sheet = part(parts, sheets[(number - 1) % sheets.length] ?? '');
    made[`xl/worksheets/sheet${String(number)}.xml`] = varied(
      sheet,
      Math.floor((number - 1) / sheets.length),
    );
  }
  const workbook = strFromU8(part(parts, 'xl/workbook.xml'));
  const sheetList = numbers.map(
    (n) =>
      `<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="表${String(n)}" sheetId="${String(n)}" r:id="rId${String(n)}"/>`,
  );
  made['xl/workbook.xml'] = strToU8(between(workbook, '<sheets>', '</sheets>', sheetList.join('')));
  const types = strFromU8(part(parts, '[Content_Types].xml'));
  made['[Content_Types].xml'] = strToU8(
    types
      .replace(/<Override [^<>]*\/worksheets\/sheet\d+\.xml[^<>]*\/>/g, '')
      .replace(
        '</Types>',
        `${numbers
          .map(
            (n) =>
              `<Override PartName="/xl/worksheets/sheet${String(n)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
          )
          .join('')}</Types>`,
      ),
  );
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  made['xl/_rels/workbook.xml.rels'] = strToU8(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbers
      .map(
        (n) =>
          `<Relationship Id="rId${String(n)}" Type="${kind}/worksheet" Target="worksheets/sheet${String(n)}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdS" Type="${kind}/styles" Target="styles.xml"/>${'' /* no shared strings: they are inline */}<Relationship Id="rIdT" Type="${kind}/theme" Target="theme/theme1.xml"/></Relationships>`,
  );
  return zipSync(made);
}

/** `count` files in folders of a hundred, the corpus over and over. */
export function folderOf(count: number, folder: string): void {
  const files = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.xlsx') && name !== 'department-workbook.xlsx')
    .map((name) => readFileSync(path.join(CORPUS, name)));
  for (let at = 0; at < count; at += 1) {
    const below = path.join(folder, `unit-${String(Math.floor(at / 100))}`);
    mkdirSync(below, { recursive: true });
    writeFileSync(path.join(below, `table-${String(at)}.xlsx`), files[at % files.length] ?? '');
  }
}

/**
 * Every copy of a sheet has figures of its own, so that no program profits from having seen them before. Chinese is written as
 * Excel writes it, as letters and not as numbers of letters.
 */
function varied(sheet: Uint8Array, copy: number): Uint8Array {
  const moved = (figure: string): string =>
    figure.length < 5 ? figure : figure.slice(0, -1) + String((Number(figure.slice(-1)) + copy) % 10);
  const lettered = strFromU8(sheet).replace(/&#(\d{3,6});/g, (_, code: string) =>
    String.fromCodePoint(Number(code)),
  );
  return strToU8(
    lettered.replace(/(?<=<(?:t|v)>)[^<]+/g, (content) => content.replace(/\d+(?:\.\d+)?/g, moved)),
  );
}

function part(parts: Readonly<Record<string, Uint8Array>>, name: string): Uint8Array {
  const found = parts[name];
  if (found === undefined) throw new Error(`the corpus has no ${name}`);
  return found;
}

function between(text: string, from: string, to: string, replacement: string): string {
  return text.slice(0, text.indexOf(from) + from.length) + replacement + text.slice(text.indexOf(to));
}
