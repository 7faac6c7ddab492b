/** How Excel reads what is typed or assigned: numbers, percentages, dates, booleans, errors, formulas and text. */

export type CellValue = string | number | boolean;
/** `null` leaves a cell alone and never reaches this module. */
export type CellInput = string | number | boolean;

export interface ReadInput {
  readonly formula: string | null;
  readonly value: CellValue;
  readonly format: string;
}

const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
]);

interface Reading {
  readonly pattern: RegExp;
  readonly value: (match: RegExpExecArray) => CellValue;
  /** Given to a cell that has no format of its own. */
  readonly format: string | null;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const READINGS: readonly Reading[] = [
  { pattern: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i, value: ([text]) => Number(text), format: null },
  {
    pattern: /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))%$/,
    value: ([, digits]) => Number(digits) / 100,
    format: '0%',
  },
  {
    pattern: /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
    value: ([text]) => Number(text.replaceAll(',', '')),
    format: '#,##0',
  },
  {
    pattern: /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/,
    value: ([, year, month, day]) => serial(Number(year), Number(month), Number(day)),
    format: 'yyyy/m/d',
  },
  {
    pattern: /^(\d{1,2})[-/月](\d{1,2})日?$/,
    value: ([, month, day]) => serial(2026, Number(month), Number(day)),
    format: 'm"月"d"日"',
  },
  {
    pattern: /^(\d{1,2}):(\d{2})$/,
    value: ([, hours, minutes]) => (Number(hours) * 60 + Number(minutes)) / 1440,
    format: 'h:mm',
  },
  { pattern: /^(true|false)$/i, value: ([text]) => text.toLowerCase() === 'true', format: null },
];

/** `format` is the number format that the cell has. */
export function readInput(input: CellInput, format: string): ReadInput {
  if (typeof input !== 'string') return { formula: null, value: input, format };
  if (format === '@') return { formula: null, value: input.replace(/^'/, ''), format };
  if (input.startsWith("'")) return { formula: null, value: input.slice(1), format };
  if (/^[=@+-]/.test(input) && input.length > 1 && !isNumber(input)) {
    const formula = input.startsWith('=') ? input : `=${input.replace(/^[@+]/, '')}`;
    const percent = /^=\d+(?:\.\d+)?%$/.test(formula) && format === 'General';
    return { formula, value: '', format: percent ? '0%' : format };
  }
  if (ERRORS.has(input.toUpperCase())) return { formula: null, value: input.toUpperCase(), format };
  const half = input.normalize('NFKC');
  for (const reading of READINGS) {
    const match = reading.pattern.exec(half);
    if (match === null) continue;
    return {
      formula: null,
      value: reading.value(match),
      format: format === 'General' ? (reading.format ?? format) : format,
    };
  }
  return { formula: null, value: input, format };
}

function isNumber(text: string): boolean {
  return /^[+-](?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?%?$/i.test(text);
}

function serial(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}
