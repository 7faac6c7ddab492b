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
  /** Merged areas of a workbook from before 2007: the library joins the list of them anew for each record. */
  legacyMerges: 100_000,
  /** Shared strings of such a workbook: for each character the library looks through the list of their records. */
  legacyTextBytes: 4 * 1024 * 1024,
  /** Lines of a text, rows of separated values and of web pages, paragraphs of a document, and rows of each of its tables. */
  textRows: 200_000,
  /** Columns of separated values, and of the tables of web pages. */
  textColumns: 500,
  /** Pages of a PDF or OFD. */
  pages: 1000,
  /** Characters on a page of a PDF or OFD, lines before those that belong together are joined, and elements that an OFD makes a page of. */
  pageMarks: 200_000,
  /** Lines in one direction on a page of a PDF or OFD. */
  pageRules: 5000,
  /** Fields that the lines of one table part. */
  pageFields: 250_000,
  /** How often a password is hashed before it opens a file: Excel writes a hundred thousand, and each takes some microseconds. */
  passwordTurns: 1_000_000,
} as const;

export type LimitName = keyof typeof LIMITS;
