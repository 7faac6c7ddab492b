import { createHash } from 'node:crypto';

import { unzipSync } from 'fflate';

import type { CellContent } from '../../../src/core/edit';
import { readDirectory } from '../../../src/workbook/zip/zip-directory';
import type { SeedCell } from '../contract';
import { buildXlsx, xlsxParts, zipParts } from './build-xlsx';
import { at, fixture, grid, grids, openBytes, write } from './support';

const num = (value: string, format?: string): CellContent =>
  format === undefined ? { kind: 'number', value } : { kind: 'number', value, format };
const text = (value: string): CellContent => ({ kind: 'text', value });

function hashes(bytes: Uint8Array): Map<string, string> {
  return new Map(
    readDirectory(bytes).map((entry) => [
      entry.rawName,
      createHash('sha256').update(entry.compressed).digest('hex'),
    ]),
  );
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = hashes(before);
  const now = hashes(after);
  expect([...now.keys()].filter((name) => !old.has(name))).toEqual([]);
  return [...old].filter(([name, hash]) => now.get(name) !== hash).map(([name]) => name);
}

function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return Buffer.from(part).toString('utf8');
}

function oneSheet(cells: Readonly<Record<string, SeedCell>>): Record<string, string> {
  return xlsxParts({ active: 0, sheets: [{ name: '表', cells }] });
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe.each(['kitchen.xlsx', 'kitchen.xlsm'])('a number written into %s', (name) => {
  test('changes one part, and in that part one cell', async () => {
    const before = fixture(`xlsx/${name}`);
    const workbook = await openBytes(before);
    const result = await write(workbook, '评分表', { E4: num('2.75') });
    const after = await workbook.save();
    expect(changedParts(before, after)).toEqual([SHEET]);
    expect(partOf(after, SHEET)).toBe(
      partOf(before, SHEET).replace('<c r="E4" s="6" t="n"><v>3</v></c>', '<c r="E4" s="6"><v>2.75</v></c>'),
    );
    expect(workbook.capabilities.isSigned).toBe(true);
    expect(result).toMatchObject({ recalculationPending: true, signatureBroken: true });
    expect(at(await grid(await openBytes(after), '评分表'), 'E4')?.value).toBe(2.75);
  });

  test('untouched entries keep their order and a file saved without edits its content', async () => {
    const before = fixture(`xlsx/${name}`);
    const after = await (await openBytes(before)).save();
    expect([...hashes(after).entries()]).toEqual([...hashes(before).entries()]);
    expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(before)));
  });
});

test('what is written into a file without a signature breaks none, and nothing written breaks none either', async () => {
  const plain = await openBytes(fixture('xlsx/strict.xlsx'));
  const [first] = await grids(plain);
  const edited = await write(plain, first?.sheet ?? '', { A40: num('1') });
  expect([edited.written.length, edited.signatureBroken]).toEqual([1, false]);
  const signed = await openBytes(fixture('xlsx/kitchen.xlsx'));
  expect((await write(signed, '评分表', {})).signatureBroken).toBe(false);
});

describe('formulas', () => {
  test('overwriting the master of a shared formula leaves its followers their own', async () => {
    const bytes = fixture('xlsx/kitchen.xlsx');
    const workbook = await openBytes(bytes);
    const before = await grid(workbook, '评分表');
    await write(workbook, '评分表', { H4: num('5') });
    const after = await grid(await openBytes(await workbook.save()), '评分表');
    expect(at(after, 'H4')).toMatchObject({ value: 5, formula: null });
    for (let row = 5; row <= 43; row += 1) {
      const address = `H${String(row)}`;
      expect([address, at(after, address)]).toEqual([address, at(before, address)]);
    }
    expect(at(after, 'H43')?.formula).toBe('=ROUND(AVERAGE(E43:G43),2)');
  });

  test('overwriting a follower leaves the group alone', async () => {
    const bytes = fixture('xlsx/kitchen.xlsx');
    const workbook = await openBytes(bytes);
    await write(workbook, '评分表', { H7: num('5') });
    const part = partOf(await workbook.save(), SHEET);
    expect(part).toContain('<f t="shared" ref="H4:H43" si="0">');
    expect(part.match(/<f t="shared" si="0"\/>/g)).toHaveLength(38);
  });

  test('a formula that goes leaves the calculation chain, and an empty chain leaves the file', async () => {
    const workbook = await openBytes(fixture('xlsx/kitchen.xlsx'));
    await write(workbook, '评分表', { H4: num('5') });
    const once = await workbook.save();
    expect(partOf(once, 'xl/calcChain.xml')).toContain('<c r="H5" i="1"/>');
    expect(partOf(once, 'xl/calcChain.xml')).not.toContain('"H4"');
    await write(workbook, '评分表', { H5: num('5') });
    const twice = await workbook.save();
    expect(Object.keys(unzipSync(twice))).not.toContain('xl/calcChain.xml');
    expect(partOf(twice, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partOf(twice, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partOf(twice, 'xl/_rels/workbook.xml.rels')).toContain('sharedStrings');
  });

  test('an entry that inherited its sheet number from a removed one gets its own', async () => {
    const parts = oneSheet({ A1: { formula: '=1', value: 1 }, A2: { formula: '=2', value: 2 } });
    parts['xl/calcChain.xml'] =
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/><c r="A2"/></calcChain>';
    parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const workbook = await openBytes(zipParts(parts));
    await write(workbook, '表', { A1: num('5') });
    expect(partOf(await workbook.save(), 'xl/calcChain.xml')).toContain('<c r="A2" i="1"/>');
  });

  test('part of an array formula is refused with its sheet and its range, a formula in one cell is not', async () => {
    const parts = oneSheet({ A1: { value: 1 }, A2: { value: 2 }, B1: { value: 3 } });
    parts[SHEET] = (parts[SHEET] ?? '')
      .replace('<c r="A1" s="0"><v>1</v></c>', '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c>')
      .replace(
        '<c r="B1" s="0"><v>3</v></c>',
        '<c r="B1"><f t="array" ref="B1">SUM(C1:C9*2)</f><v>3</v></c>',
      );
    const workbook = await openBytes(zipParts(parts));
    const result = await write(workbook, '表', { A2: num('5'), C1: num('6') });
    // Neither: what else was to be written may rest on it.
    expect(result.written).toEqual([]);
    const reason = { code: 'array', detail: '表!A1:A2' };
    expect(result.notWritten).toMatchObject([reason, reason]);
    expect((await write(workbook, '表', { B1: num('5') })).written).toHaveLength(1);
    expect(at(await grid(workbook, '表'), 'B1')).toMatchObject({ value: 5, formula: null });
    expect((await write(workbook, '表', { A1: num('5'), A2: num('6') })).written).toHaveLength(2);
  });

  test('a recalculation is asked for only where a formula may see what was written', async () => {
    const cells = {
      A1: { value: 1 },
      A9: { value: 1 },
      B1: { formula: '=SUM(A1:A5)', value: 1 },
    };
    const workbook = await openBytes(buildXlsx({ active: 0, sheets: [{ name: '表', cells }] }));
    expect((await write(workbook, '表', { A9: num('2') })).recalculationPending).toBe(false);
    expect(partOf(await workbook.save(), 'xl/workbook.xml')).not.toContain('calcPr');
    expect((await write(workbook, '表', { A2: num('2') })).recalculationPending).toBe(true);
    const saved = await workbook.save();
    expect(partOf(saved, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
    expect(await grids(await openBytes(saved))).toHaveLength(1);
  });

  test('a formula is stored with the result that it is to show', async () => {
    const workbook = await openBytes(zipParts(oneSheet({ A1: { value: 1 } })));
    await write(workbook, '表', {
      B1: { kind: 'formula', formula: '=IF(A1>0,"优","差")&"<"', result: '优<' },
      C1: { kind: 'formula', formula: '=A1*2', result: '2' },
      D1: { kind: 'formula', formula: '=A1*3', result: null },
    });
    const after = await grid(await openBytes(await workbook.save()), '表');
    expect(at(after, 'B1')).toMatchObject({ kind: 'text', value: '优<', formula: '=IF(A1>0,"优","差")&"<"' });
    expect(at(after, 'C1')).toMatchObject({ kind: 'number', value: 2 });
    expect(at(after, 'D1')).toMatchObject({ kind: 'blank', value: null, formula: '=A1*3' });
  });
});

describe('places', () => {
  test('cells and rows that are not there yet go in where they belong', async () => {
    const parts = oneSheet({ B2: { value: 1 }, D2: { value: 2 }, B5: { value: 3 } });
    const workbook = await openBytes(zipParts(parts));
    await write(workbook, '表', {
      C2: num('9'),
      A2: num('8'),
      E2: num('7'),
      A1: num('6'),
      A4: num('5'),
      C3: num('4'),
      A9: num('3'),
    });
    const saved = await workbook.save();
    const order = [...partOf(saved, SHEET).matchAll(/<c r="([A-Z]+\d+)"/g)].map((match) => match[1]);
    expect(order).toEqual(['A1', 'A2', 'B2', 'C2', 'D2', 'E2', 'C3', 'A4', 'B5', 'A9']);
    expect((await grid(await openBytes(saved), '表')).cells.size).toBe(10);
  });

  test('an empty sheet, an empty row, a hint of spans and a dimension', async () => {
    const parts = oneSheet({});
    const head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
    parts[SHEET] = `${head}<dimension ref="A1"/><sheetData/></worksheet>`;
    const empty = await openBytes(zipParts(parts));
    await write(empty, '表', { C3: num('1'), A3: text('甲') });
    expect(partOf(await empty.save(), SHEET)).toBe(
      `${head}<dimension ref="A1:C3"/><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve">甲</t></is></c><c r="C3"><v>1</v></c></row></sheetData></worksheet>`,
    );
    parts[SHEET] =
      `${head}<sheetData><row r="3" spans="1:2" ht="22" /><row r="4" spans="1:1"><c r="A4"/></row></sheetData></worksheet>`;
    const rows = await openBytes(zipParts(parts));
    await write(rows, '表', { C3: num('1'), B4: num('2') });
    expect(partOf(await rows.save(), SHEET)).toContain(
      '<row r="3" spans="1:3" ht="22"><c r="C3"><v>1</v></c></row><row r="4" spans="1:2"><c r="A4"/><c r="B4"><v>2</v></c></row>',
    );
  });

  test('a new cell looks like its row or column', async () => {
    const parts = oneSheet({ A1: { value: 1, format: '0.00' }, A2: { value: 1, format: '0.0%' } });
    parts[SHEET] = (parts[SHEET] ?? '')
      .replace('<sheetData>', '<cols><col min="3" max="4" style="1"/></cols><sheetData>')
      .replace('<row r="2">', '<row r="2" s="2" customFormat="1">');
    const workbook = await openBytes(zipParts(parts));
    await write(workbook, '表', { C1: num('1'), C2: num('1'), B1: num('1') });
    const after = await grid(workbook, '表');
    expect(at(after, 'C1')?.format).toBe('0.00');
    expect(at(after, 'C2')?.format).toBe('0.0%');
    expect(at(after, 'B1')?.format).toBe('General');
  });

  test('cells without references keep their places', async () => {
    const bytes = fixture('xlsx/noref.xlsx');
    const workbook = await openBytes(bytes);
    const before = await grid(workbook, '评分表');
    await write(workbook, '评分表', { E4: num('2.75') });
    const after = await grid(await openBytes(await workbook.save()), '评分表');
    expect(at(after, 'E4')?.value).toBe(2.75);
    const rest = (of: typeof before): [number, unknown][] =>
      [...of.cells].filter(([key]) => key !== 3 * 16384 + 4);
    expect(rest(after)).toEqual(rest(before));
  });

  test('new cells do not push those without references aside', async () => {
    const parts = oneSheet({});
    const head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
    parts[SHEET] =
      `${head}<sheetData><row r="1"><c r="E1"><v>1</v></c><c><v>2</v></c></row><row r="9"/><row><c><v>3</v></c></row></sheetData></worksheet>`;
    const workbook = await openBytes(zipParts(parts));
    expect((await write(workbook, '表', { A1: num('5') })).written).toHaveLength(1);
    expect((await write(workbook, '表', { A8: num('5') })).written).toHaveLength(1);
    const after = await grid(await openBytes(await workbook.save()), '表');
    expect([at(after, 'E1')?.value, at(after, 'F1')?.value, at(after, 'A10')?.value]).toEqual([1, 2, 3]);
  });
});

test('a cell whose place cannot be told is refused', async () => {
  const parts = oneSheet({});
  const head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  parts[SHEET] =
    `${head}<sheetData><row r="5"><c r="B9"><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>`;
  const workbook = await openBytes(zipParts(parts));
  const result = await write(workbook, '表', { B5: num('3') });
  expect(result.notWritten).toMatchObject([{ code: 'unsupported', detail: 'order' }]);
});

describe('dialects', () => {
  test.each(['strict', 'utf16', 'from-libreoffice', 'sparse', 'proto'])(
    '%s: only the cell written changes, in the part and in what is read',
    async (name) => {
      const bytes = fixture(`xlsx/${name}.xlsx`);
      const workbook = await openBytes(bytes);
      const [first] = await grids(workbook);
      if (first === undefined) throw new Error('no sheet');
      if (first.isProtected) {
        const refused = await write(workbook, first.sheet, { B2: num('1') });
        expect(refused.notWritten[0]?.code).toBe('protected');
        expect(changedParts(bytes, await workbook.save())).toEqual([]);
        return;
      }
      await write(workbook, first.sheet, { D5: num('4.5') });
      const saved = await workbook.save();
      expect(changedParts(bytes, saved).filter((part) => part !== 'xl/workbook.xml')).toEqual([SHEET]);
      const after = await grid(await openBytes(saved), first.sheet);
      expect(at(after, 'D5')?.value).toBe(4.5);
      const others = [...first.cells].filter(([key]) => key !== 4 * 16384 + 3);
      for (const [key, cell] of others) expect(after.cells.get(key)).toEqual(cell);
    },
  );

  test('prefixed elements get prefixed cells', async () => {
    const parts = oneSheet({ A1: { value: 1 } });
    parts[SHEET] =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const workbook = await openBytes(zipParts(parts));
    await write(workbook, '表', { A1: num('2'), B1: text('乙'), A2: num('3') });
    expect(partOf(await workbook.save(), SHEET)).toContain(
      '<x:row r="1"><x:c r="A1"><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">乙</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row></x:sheetData>',
    );
  });

  test('a byte order mark, comments and CDATA survive', async () => {
    const parts = oneSheet({ A1: { value: 1 } });
    const body =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!-- <c r="A1"> --><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t><![CDATA[<c r="A1">]]></t></is></c></row></sheetData></worksheet>';
    parts[SHEET] = `\ufeff<?xml version="1.0"?>\r\n${body}`;
    const workbook = await openBytes(zipParts(parts));
    await write(workbook, '表', { A1: num('2') });
    expect(partOf(await workbook.save(), SHEET)).toBe(
      `\ufeff<?xml version="1.0"?>\r\n${body.replace('<c r="A1"><v>1</v></c>', '<c r="A1"><v>2</v></c>')}`,
    );
    expect(at(await grid(workbook, '表'), 'B1')?.value).toBe('<c r="A1">');
  });
});

describe('contents', () => {
  test('text survives: escapes, line breaks, control characters, blanks at the ends', async () => {
    const values = ['<a & "b">', '一\n二', ' 前后 ', '_x000D_', '\r\t\u0001', '😀', '_x005F_', ']]>'];
    const workbook = await openBytes(zipParts(oneSheet({})));
    await write(
      workbook,
      '表',
      Object.fromEntries(values.map((value, index) => [`A${String(index + 1)}`, text(value)])),
    );
    const after = await grid(await openBytes(await workbook.save()), '表');
    expect(values.map((_value, index) => at(after, `A${String(index + 1)}`)?.value)).toEqual(values);
  });

  test('what a cell cannot hold is refused, the rest is written', async () => {
    const workbook = await openBytes(zipParts(oneSheet({})));
    const result = await write(workbook, '表', {
      A1: num('1e999'),
      A2: num('=1'),
      A3: text('长'.repeat(32768)),
      A4: { kind: 'formula', formula: 'A1', result: null },
      A5: num('-0.5'),
    });
    expect(result.notWritten.map((each) => each.code)).toEqual([
      'unsupported',
      'unsupported',
      'too-large',
      'unsupported',
    ]);
    expect(at(await grid(workbook, '表'), 'A5')?.value).toBe(-0.5);
  });

  test('one cell edited twice: the second edit meets what the first left', async () => {
    const workbook = await openBytes(zipParts(oneSheet({ A1: { value: 1 } })));
    const edit = {
      sheet: '表',
      cell: { row: 0, column: 0 },
      before: { value: 1, formula: null, format: 'General' },
    };
    const outcome = await workbook.apply([
      { ...edit, after: num('2') },
      { ...edit, after: num('3') },
    ]);
    expect(outcome).toMatchObject({ ok: true, value: { notWritten: [{ code: 'changed' }] } });
    expect(at(await grid(workbook, '表'), 'A1')?.value).toBe(2);
  });

  test('a new number format keeps the look of the cell, whatever its row has', async () => {
    const parts = oneSheet({ A1: { value: 1 } });
    parts['xl/styles.xml'] =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/><font><b/></font><font><i/></font></fonts>' +
      '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs></styleSheet>';
    parts[SHEET] = (parts[SHEET] ?? '')
      .replace('<row r="1">', '<row r="1" s="2" customFormat="1">')
      .replace('s="0"', 's="1"');
    const workbook = await openBytes(zipParts(parts));
    await write(workbook, '表', { A1: num('2', '0.00') });
    const styles = partOf(await workbook.save(), 'xl/styles.xml');
    expect(/<xf [^>]*>(?=<\/cellXfs>)/.exec(styles)?.[0]).toMatch(/numFmtId="2".*fontId="1"/);
  });

  test('a workbook without styles gets some once a number format is wanted, and not before', async () => {
    const { 'xl/styles.xml': none, ...parts } = oneSheet({ A1: { value: 1 }, B1: { value: 2 } });
    expect(none).toBeDefined();
    const rels = 'xl/_rels/workbook.xml.rels';
    parts[rels] = (parts[rels] ?? '').replace(/<Relationship Id="rIdS"[^>]*>/, '');
    parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace(
      /<Override PartName="\/xl\/styles[^>]*>/,
      '',
    );
    parts[SHEET] = (parts[SHEET] ?? '').replaceAll(' s="0"', '');
    const before = zipParts(parts);
    const workbook = await openBytes(before);
    await write(workbook, '表', { B1: num('3') });
    expect(changedParts(before, await workbook.save())).toEqual([SHEET]);
    await write(workbook, '表', { A1: num('0.9', '0.00%') });
    const saved = await workbook.save();
    const made = unzipSync(saved);
    expect(Object.keys(made).filter((name) => !(name in parts))).toEqual(['xl/styles.xml']);
    expect(partOf(saved, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
    const read = await grid(await openBytes(saved), '表');
    expect(at(read, 'A1')).toMatchObject({ value: 0.9, format: '0.00%', text: '90.00%' });
    expect(at(read, 'B1')).toMatchObject({ value: 3, format: 'General' });
    // The next one is added to what was made.
    await write(workbook, '表', { B1: num('4', '0.000') });
    expect(at(await grid(await openBytes(await workbook.save()), '表'), 'B1')?.text).toBe('4.000');
  });

  test('a number format is appended, once, and no style is renumbered', async () => {
    const bytes = fixture('xlsx/kitchen.xlsx');
    const workbook = await openBytes(bytes);
    await write(workbook, '评分表', {
      E4: num('0.5', '0.000"分"'),
      E5: num('0.5', '0.000"分"'),
      E6: num('1', '0.00'),
    });
    const saved = await workbook.save();
    const before = partOf(bytes, 'xl/styles.xml');
    const after = partOf(saved, 'xl/styles.xml');
    expect(after).toContain('<numFmts count="9">');
    expect(after).toContain('<cellXfs count="19">');
    expect(after.match(/formatCode="0\.000/g)).toHaveLength(1);
    const xfs = (styles: string): string[] => {
      const cellXfs = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles)?.[1] ?? '';
      return [...cellXfs.matchAll(/<xf [\s\S]*?(?:<\/xf>|\/>)/g)].map((match) => match[0]);
    };
    expect(xfs(after).slice(0, 17)).toEqual(xfs(before));
    const read = await grid(await openBytes(saved), '评分表');
    expect(at(read, 'E4')).toMatchObject({ format: '0.000"分"', text: '0.500分' });
    expect(at(read, 'E6')).toMatchObject({ format: '0.00', text: '1.00' });
  });
});
