/** Turns what a `<c>` element holds into a `GridCell`. */
import type { GridCell } from '../core/grid';
import { booleanText, numberText, textText } from './display-text';
import { Refusal } from './guard/refusal';
import { serialOf } from './serial-date';
import { decodeEscapes } from './xml/xml';

/** A `<c>` element as it stands in the file. */
export interface CellDraft {
  readonly row: number;
  readonly column: number;
  /** The `t` attribute, "n" where it is absent. */
  readonly type: string;
  /** The `s` attribute. */
  readonly style: number;
  /** Content of `<v>`. */
  raw: string | null;
  /** With its leading "=". */
  formula: string | null;
  inline: string | null;
}

export interface CellContext {
  readonly part: string;
  readonly strings: readonly string[];
  /** Number format codes by cell style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/** Shown texts of numbers repeat within a workbook; the cache is dropped whole when it grows beyond this. */
const TEXT_CACHE_LIMIT = 20_000;

/** JavaScript reads 0x10 as a number, a spreadsheet does not. */
function isForeignNumber(raw: string): boolean {
  return raw.charCodeAt(1) > 57 && /^0[xob]/i.test(raw);
}

export class CellValueReader {
  private readonly context: CellContext;
  private readonly numberTexts = new Map<string, Map<number, string>>();
  private cached = 0;

  constructor(context: CellContext) {
    this.context = context;
  }

  /** `null` for a blank cell without a formula. */
  read(draft: CellDraft): GridCell | null {
    const format = this.context.formats[draft.style] ?? 'General';
    const { formula } = draft;
    switch (draft.type) {
      case 's':
        return this.text(this.sharedString(draft.raw), formula, format);
      case 'inlineStr':
        return this.text(draft.inline ?? decodeEscapes(draft.raw ?? ''), formula, format);
      case 'str':
        return this.text(decodeEscapes(draft.raw ?? ''), formula, format);
      case 'b': {
        const value = draft.raw?.trim();
        if (value === undefined || value === '') return this.blank(formula, format);
        const isSet = value === '1' || value === 'true';
        return { kind: 'boolean', value: isSet, formula, format, text: booleanText(isSet) };
      }
      case 'e': {
        const value = draft.raw?.trim() ?? '';
        if (value === '') return this.blank(formula, format);
        return { kind: 'error', value, formula, format, text: value };
      }
      default:
        return this.number(draft, format);
    }
  }

  private number(draft: CellDraft, format: string): GridCell | null {
    const raw = draft.raw?.trim() ?? '';
    const { formula } = draft;
    if (raw === '') {
      return draft.inline === null ? this.blank(formula, format) : this.text(draft.inline, formula, format);
    }
    const value = draft.type === 'd' ? (serialOf(raw, this.context.date1904) ?? Number.NaN) : Number(raw);
    // What is no number is shown for what it is instead of being dropped.
    if (!Number.isFinite(value) || isForeignNumber(raw)) return this.text(raw, formula, format);
    return { kind: 'number', value, formula, format, text: this.numberText(value, format) };
  }

  private blank(formula: string | null, format: string): GridCell | null {
    return formula === null ? null : { kind: 'blank', value: null, formula, format, text: '' };
  }

  /** An empty constant is a blank cell; a formula may well have an empty text as its result. */
  private text(value: string, formula: string | null, format: string): GridCell | null {
    if (value === '' && formula === null) return null;
    return { kind: 'text', value, formula, format, text: textText(value, format) };
  }

  private sharedString(raw: string | null): string {
    if (raw === null || raw.trim() === '') return '';
    const text = this.context.strings[Number(raw)];
    if (text === undefined) throw new Refusal('damaged', this.context.part);
    return text;
  }

  private numberText(value: number, format: string): string {
    let texts = this.numberTexts.get(format);
    if (texts === undefined) {
      texts = new Map();
      this.numberTexts.set(format, texts);
    }
    let text = texts.get(value);
    if (text === undefined) {
      text = numberText(value, format, this.context.date1904);
      if (this.cached >= TEXT_CACHE_LIMIT) {
        this.numberTexts.clear();
        this.cached = 0;
      }
      texts.set(value, text);
      this.cached += 1;
    }
    return text;
  }
}
