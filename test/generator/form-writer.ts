/** What the parts of a form share while they are written: the cursor, the truth, and the writing of figures. */
import {
  R100,
  decimalsOf,
  equal,
  mul,
  rational,
  roundHalfUp,
  toFixed,
  toPlain,
  type Rational,
} from '../oracle/rational';
import type { FormContent } from './content';
import { SheetDraft } from './draft';
import { deform } from './labels';
import type { FormLayout } from './layout';
import type { Random } from './random';
import { BLANK, formatFor, numberCell, storedDouble, text, withThousands, type Written } from './written';

export class FormWriter {
  readonly draft = new SheetDraft();
  /** Decimals that the figures record: "0.9874" for a rate of 98.74 %. */
  readonly recorded = new Map<string, string>();
  row = 0;

  constructor(
    readonly content: FormContent,
    readonly layout: FormLayout,
    readonly random: Random,
  ) {}

  get right(): number {
    return this.layout.width - 1;
  }

  /** A label over an area, deformed as labels are; the same area is deformed in the same way every time. */
  label(top: number, left: number, bottom: number, right: number, label: string): void {
    const stream = this.random.fork(`label ${String(top)} ${String(left)} ${label}`);
    this.draft.putOver({ top, left, bottom, right }, label === '' ? BLANK : text(deform(stream, label)));
  }

  plain(top: number, left: number, bottom: number, right: number, words: string, path?: string): void {
    this.draft.putOver({ top, left, bottom, right }, words === '' ? BLANK : text(words), path);
  }

  figure(row: number, span: { left: number; right: number }, written: Written, path: string): void {
    this.draft.putOver({ top: row, bottom: row, ...span }, written, path);
  }

  private note(path: string, value: Rational | null): void {
    if (value !== null) this.recorded.set(path, toPlain(value));
  }

  amount(row: number, span: { left: number; right: number }, value: Rational, path: string): void {
    const stream = this.random.fork(path);
    const digits = Math.max(this.content.amountDigits, decimalsOf(value));
    let style = this.layout.amountAs;
    if (stream.chance(0.1)) style = stream.pick(['number', 'fixed', 'thousands', 'text'] as const);
    const fixed = toFixed(value, digits);
    let written: Written;
    if (style === 'number') written = numberCell(value);
    else if (style === 'fixed') written = numberCell(value, formatFor(value, digits));
    else if (style === 'thousands') {
      written = numberCell(value, digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`);
    } else {
      const shown = stream.chance(0.3) ? withThousands(fixed) : stream.chance(0.5) ? fixed : toPlain(value);
      written = text(stream.chance(0.1) ? `${shown} ` : shown);
    }
    this.note(path, value);
    this.figure(row, span, written, path);
  }

  rate(
    row: number,
    span: { left: number; right: number },
    value: Rational | null,
    path: string,
    formula: string | null,
  ): void {
    if (value === null) {
      this.figure(row, span, BLANK, path);
      return;
    }
    let style = this.layout.rateAs;
    const whole = roundHalfUp(value, 2);
    const hidesAGap = equal(whole, rational(1)) && !equal(value, rational(1));
    if (style === 'coarse' && (hidesAGap || this.layout.family === 'execution-20')) style = 'percent';
    if (style === 'formula' && formula === null) style = 'percent';
    const rounded = roundHalfUp(value, 4);
    const hundred = mul(rounded, R100);
    let written: Written;
    let recorded = rounded;
    switch (style) {
      case 'text':
        written = text(`${toFixed(hundred, 2)}%`);
        break;
      case 'hundred':
        written = numberCell(hundred, this.random.fork(path).pick(['0.00', 'General']));
        break;
      case 'fraction':
        written = numberCell(rounded, this.random.fork(path).pick(['0.0000', 'General']));
        break;
      case 'coarse': {
        const stored = this.random.fork(path).chance(0.5) ? whole : rounded;
        written = numberCell(stored, '0%');
        recorded = stored;
        break;
      }
      case 'formula': {
        const double = storedDouble(value);
        written = numberCell(double, '0.00%', formula);
        recorded = rational(trimmed(double));
        break;
      }
      case 'percent':
        written = numberCell(rounded, '0.00%');
        break;
    }
    this.note(path, recorded);
    this.figure(row, span, written, path);
  }

  score(
    row: number,
    span: { left: number; right: number },
    value: Rational | null,
    path: string,
    formula: string | null = null,
  ): void {
    if (value === null) {
      this.figure(row, span, BLANK, path);
      return;
    }
    let style = this.layout.scoreAs;
    if (style === 'formula' && formula === null) style = 'number';
    const short = roundHalfUp(value, 2);
    let written: Written;
    let recorded = short;
    switch (style) {
      case 'number':
        written = numberCell(short);
        break;
      case 'fixed':
        written = numberCell(short, formatFor(short, 2));
        break;
      case 'suffixed':
        written = text(`${toFixed(short, 2)}分`);
        break;
      case 'text':
        written = text(toPlain(short));
        break;
      case 'formula': {
        const double = storedDouble(value);
        written = numberCell(double, '0.00', formula);
        recorded = rational(trimmed(double));
        break;
      }
    }
    this.note(path, recorded);
    this.figure(row, span, written, path);
  }

  weight(row: number, span: { left: number; right: number }, value: Rational | null, path: string): void {
    if (value === null) {
      this.figure(row, span, BLANK, path);
      return;
    }
    const style = this.layout.weightAs;
    const plain = toPlain(value);
    this.note(path, value);
    this.figure(
      row,
      span,
      style === 'number' ? numberCell(value) : text(style === 'text' ? plain : `${plain}分`),
      path,
    );
  }
}

/** Fifteen significant digits, as Excel shows a double. */
function trimmed(double: string): string {
  const short = Number(double).toPrecision(15);
  return /e/i.test(short) ? Number(short).toFixed(15) : short;
}
