/** Which cell explains what, and whether its words explain anything. */
import { bareName } from '../quantity/bare-name';
import { judgeExplanation } from '../quantity/explanation';
import type { ExplanationFact } from './facts';
import type { FundBlock, IndicatorRow, Table } from '../table/model';
import { isDashes, type Figure } from '../table/figure';

function fact(figure: Figure, name: string, actual: string, isSheetWide: boolean): ExplanationFact {
  const text = figure.cell.text.trim();
  return {
    figure,
    text,
    quality: text === '' ? 'blank' : judgeExplanation(text, { name, actual }).quality,
    isSheetWide,
  };
}

/** The row's own cell, else the one cell of the whole sheet; `null` where the form has neither. */
export function rowExplanation(table: Table, row: IndicatorRow): ExplanationFact | null {
  const name = bareName(row.level3?.text ?? row.level2?.text ?? '');
  const actual = row.actual?.cell.text ?? '';
  if (row.explanation !== null) return fact(row.explanation, name, actual, false);
  return table.sheetExplanation === null ? null : fact(table.sheetExplanation, '', '', true);
}

function fundReason(figure: Figure, label: string): ExplanationFact {
  const reason = fact(figure, label, '', false);
  return isDashes(reason.text) ? { ...reason, quality: 'blank' } : reason;
}

/** The reasons of the fund rows, the total row's first; any of them counts for the total row. */
export function fundReasons(block: FundBlock | null): ExplanationFact[] {
  const lines = block?.lines ?? [];
  const ordered = [
    ...lines.filter(({ role }) => role === 'total'),
    ...lines.filter(({ role }) => role !== 'total'),
  ];
  const facts = ordered.flatMap(({ reason, label }) => (reason === null ? [] : [fundReason(reason, label)]));
  // A column of remarks is no demand for a reason; what stands in it may be one.
  return facts.filter(({ figure, quality }) => quality !== 'blank' || !isRemarks(figure));
}

function isRemarks(figure: Figure): boolean {
  return /^备\s*注/u.test(figure.evidence.label);
}
