import { readFileSync } from 'node:fs';
import path from 'node:path';
import { a1 } from '../../../src/core/grid';
import { openWorkbook } from '../../../src/workbook/open-workbook';
import { decodeText, openText } from '../../../src/workbook/text/text-document';
import { assessed, gridsOf, told } from '../../core/narrative/judge';

function fixture(name: string): Uint8Array {
  return readFileSync(path.join(__dirname, '../../fixtures/documents', name));
}

describe('text files', () => {
  it.each(['report.txt', 'report-gb18030.txt', 'report-utf16.txt'])('%s', async (name) => {
    const opened = await openWorkbook(fixture(name), name);
    if (!opened.ok) throw new Error(opened.code);
    expect(opened.kind).toBe('document');
    const [report] = assessed(await gridsOf(opened.workbook));
    expect(report?.table.layout).toBe('narrative');
    expect(report?.table.title && a1(report.table.title.address)).toBe('A1');
    expect(report && told(report)[0]).toBe('narrative-figures A6 46.68元 → 46.68万元');
  });

  it('takes the mark off', () => {
    expect(decodeText(new TextEncoder().encode('\uFEFF报告'))).toBe('报告');
    expect(decodeText(new Uint8Array([0xb1, 0xa8, 0xb8, 0xe6]))).toBe('报告');
    expect(decodeText(new Uint8Array([0xfe, 0xff, 0x62, 0xa5]))).toBe('报');
    expect(decodeText(new Uint8Array([0x41, 0, 0x0a, 0]))).toBe('A\n');
  });

  it('refuses what is no text', async () => {
    expect(openText(new Uint8Array([1, 2, 3, 0xff]), 'x.txt')).toMatchObject({
      ok: false,
      code: 'not-a-workbook',
    });
    expect(await openWorkbook(new TextEncoder().encode('甲'), 'x.xlsx')).toMatchObject({ ok: false });
    expect(openText(new Uint8Array(0), 'x.txt')).toMatchObject({ ok: true });
  });
});
