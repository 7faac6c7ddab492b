/** docs/limits.md says the limits that the program holds to. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LIMITS } from '../../src/workbook/guard/limits';

const page = readFileSync(path.join(__dirname, '../../docs/limits.md'), 'utf8');
const MEGABYTE = 1024 * 1024;
const grouped = (value: number): string => value.toLocaleString('en-US');

test.each<[keyof typeof LIMITS, string]>([
  ['inputBytes', `${String(LIMITS.inputBytes / MEGABYTE)} MB`],
  ['entries', grouped(LIMITS.entries)],
  ['partBytes', `${String(LIMITS.partBytes / MEGABYTE)} MB`],
  ['totalBytes', `${String(LIMITS.totalBytes / MEGABYTE)} MB`],
  ['ratio', `${String(LIMITS.ratio)} : 1`],
  ['ratioFromBytes', `above ${String(LIMITS.ratioFromBytes / MEGABYTE)} MB`],
  ['xmlDepth', `depth of XML and of web pages | ${String(LIMITS.xmlDepth)}`],
  ['cells', grouped(LIMITS.cells)],
  ['expandedFormulas', grouped(LIMITS.expandedFormulas)],
  ['cellTextLength', grouped(LIMITS.cellTextLength)],
  ['textRows', grouped(LIMITS.textRows)],
  ['textColumns', `columns of .csv | ${grouped(LIMITS.textColumns)}`],
  ['legacyMerges', grouped(LIMITS.legacyMerges)],
  ['legacyTextBytes', `shared strings of an .xls | ${String(LIMITS.legacyTextBytes / MEGABYTE)} MB`],
  ['pages', `pages of a PDF or OFD | ${grouped(LIMITS.pages)}`],
  [
    'pageMarks',
    `characters on a page of a PDF or OFD, pieces of lines, and elements that an OFD makes a page of | ${grouped(LIMITS.pageMarks)} each`,
  ],
  ['pageRules', `lines of tables in one direction on a page of a PDF or OFD | ${grouped(LIMITS.pageRules)}`],
  ['pageFields', `fields that the lines of a table part in a PDF or OFD | ${grouped(LIMITS.pageFields)}`],
  ['passwordTurns', `hashed before it opens a file | ${grouped(LIMITS.passwordTurns)} times`],
])('%s: %s', (_, text) => {
  expect(page).toContain(text);
});

test('no limit is missing above', () => {
  expect(Object.keys(LIMITS)).toHaveLength(19);
});
