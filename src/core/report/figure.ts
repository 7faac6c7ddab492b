/** Figures of the table as they stand in the report. */
import { a1 } from '../grid';
import type { AssessedFigure, AssessedGrade, AssessedTotal } from '../assessment';
import { type Decimal, Decimal as DecimalClass, plain, roundHalfUp } from '../number';
import type { Figure } from '../table/figure';
import type { ReportFigure, ReportResultFigure } from './model';

/** Digits that a computed rate keeps; it is not rounded for judging, only for print. */
const RATE_DIGITS = 10;

export type Rounding =
  | { readonly kind: 'amount' }
  | { readonly kind: 'rate' }
  | { readonly kind: 'score'; readonly digits: number };

export const AMOUNT: Rounding = { kind: 'amount' };
export const RATE: Rounding = { kind: 'rate' };

/** A decimal as the report prints it, rounded as its kind demands. */
export function printed(value: Decimal | null, rounding: Rounding): string | null {
  if (value === null) return null;
  switch (rounding.kind) {
    case 'amount':
      return plain(value);
    case 'rate':
      return plain(roundHalfUp(value, RATE_DIGITS));
    case 'score':
      return plain(roundHalfUp(value, rounding.digits));
  }
}

/**
 * The recorded decimal as the cell writes it: a text cell keeps its own digits ("10.00分" is "10.00"), a stored number has
 * none of its own beyond its value ("10").
 */
export function recordedText(figure: Figure, recorded: Decimal | null): string | null {
  if (recorded === null) return null;
  const { kind, text } = figure.cell;
  return (kind === 'text' ? writtenDigits(text, recorded) : null) ?? plain(recorded);
}

function writtenDigits(text: string, value: Decimal): string | null {
  if (text === plain(value)) return text;
  const normal = text.normalize('NFKC').replace(/(?<=\d)[,\s](?=\d)/g, '');
  for (const [token] of normal.matchAll(/-?\d+(?:\.\d+)?/g)) {
    const plainToken = token.replace(/^(-?)0+(?=\d)/, '$1');
    // A dash before a figure may be a typed "=", so the sign is what was read, not what is printed.
    for (const candidate of [plainToken, plainToken.replace('-', '')]) {
      if (new DecimalClass(candidate).equals(value)) return candidate;
    }
  }
  return null;
}

export function reportFigure(assessed: AssessedFigure | null, rounding: Rounding): ReportFigure | null {
  if (assessed === null) return null;
  const { figure, recorded } = assessed;
  return {
    cell: a1(figure.address),
    text: figure.cell.text,
    recorded: recordedText(figure, recorded),
    computed: printed(assessed.computed, rounding),
  };
}

/** A cell of words: a reason, an explanation. */
export function wordFigure(figure: Figure | null): ReportFigure | null {
  return figure === null ? null : { ...placed(figure), recorded: null, computed: null };
}

export function totalFigure(total: AssessedTotal, rounding: Rounding): ReportResultFigure | null {
  if (total.figure === null) return null;
  return {
    ...placed(total.figure),
    recorded: recordedText(total.figure, total.recorded),
    computed: printed(total.inCell.computed, rounding),
    afterEdits: printed(total.inCell.afterEdits, rounding),
  };
}

export function gradeFigure(grade: AssessedGrade): ReportResultFigure | null {
  if (grade.figure === null) return null;
  return {
    ...placed(grade.figure),
    recorded: grade.recorded,
    computed: grade.computed,
    afterEdits: grade.afterEdits,
  };
}

function placed(figure: Figure): { readonly cell: string; readonly text: string } {
  return { cell: a1(figure.address), text: figure.cell.text };
}
