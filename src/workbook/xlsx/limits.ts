/** Bounds on what is accepted from an untrusted file. A department's year is far below every one of them. */
export const LIMITS = {
  inputBytes: 50 * 1024 * 1024,
  entries: 5000,
  partBytes: 100 * 1024 * 1024,
  totalBytes: 400 * 1024 * 1024,
  /** Uncompressed ÷ compressed, looked at only above `ratioFromBytes`. */
  ratio: 200,
  ratioFromBytes: 1024 * 1024,
  xmlDepth: 256,
  /** Cells of a workbook that hold something: above that, memory would be the attack. */
  cells: 2_000_000,
  /** Characters of shared formulas written out for every cell of their groups. */
  expandedFormulas: 20_000_000,
  /** What Excel itself holds in one cell. */
  cellTextLength: 32767,
} as const;
