import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assessWorkbook } from '../../../src/core/assess-workbook';
import type { Assessment } from '../../../src/core/assessment';
import { type GridCell, type SheetGrid, a1, cellKey, parseA1 } from '../../../src/core/grid';
import { messageText } from '../../../src/core/messages/text';
import { openText } from '../../../src/workbook/text/text-document';
import type { Workbook } from '../../../src/workbook/workbook';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';

export async function gridsOf(workbook: Workbook): Promise<readonly SheetGrid[]> {
  const grids = await workbook.read({ kind: 'all' }, { merges: true });
  if (!grids.ok) throw new Error(grids.code);
  return grids.value;
}

export function assessed(grids: readonly SheetGrid[]): readonly Assessment[] {
  return assessWorkbook(grids, { policy: 'auto', form: null, silenced: [] }).tables;
}

/** "narrative-figures A6 recorded → expected", for the rules about texts. */
export function told({ findings }: Assessment, rules = /^narrative/u): string[] {
  return findings
    .filter(({ rule }) => rules.test(rule))
    .map(({ rule, cell, recorded, expected }) => `${rule} ${a1(cell)} ${recorded ?? ''} → ${expected ?? ''}`);
}

export function messages({ findings }: Assessment): string[] {
  return findings.map(({ message }) => messageText(message, 'zh-CN'));
}

export async function report(lines: readonly string[]): Promise<Assessment> {
  const opened = openText(new TextEncoder().encode(lines.join('\n')), '自评报告.txt');
  if (!opened.ok) throw new Error(opened.code);
  const [first] = assessed(await gridsOf(opened.workbook));
  if (first === undefined) throw new Error('not recognised');
  return first;
}

/** What a report with these lines between its title and its end is told. */
export async function toldOf(...lines: readonly string[]): Promise<string[]> {
  return told(
    await report(['项目支出绩效自评报告', '一、项目资金使用和绩效情况', ...lines, '项目资金按规定使用。']),
  );
}

export async function corpusGrids(name: string): Promise<readonly SheetGrid[]> {
  const file = path.join(__dirname, '../../fixtures/corpus', `${name}.xlsx`);
  const opened = await openXlsx(readFileSync(file), `${name}.xlsx`);
  if (!opened.ok) throw new Error(opened.code);
  return gridsOf(opened.workbook);
}

export function changed(grid: SheetGrid, cells: Readonly<Record<string, string | number>>): SheetGrid {
  const next = new Map(grid.cells);
  for (const [address, value] of Object.entries(cells)) {
    const at = parseA1(address);
    if (at === null) throw new Error(address);
    const cell: GridCell = {
      kind: typeof value === 'number' ? 'number' : 'text',
      value,
      formula: null,
      format: 'General',
      text: String(value),
    };
    next.set(cellKey(at.row, at.column), cell);
  }
  return { ...grid, cells: next };
}

export async function corpusTable(
  name: string,
  cells: Readonly<Record<string, string | number>> = {},
): Promise<Assessment> {
  const [grid] = await corpusGrids(name);
  if (grid === undefined) throw new Error(name);
  const [first] = assessed([changed(grid, cells)]);
  if (first === undefined) throw new Error('not recognised');
  return first;
}
