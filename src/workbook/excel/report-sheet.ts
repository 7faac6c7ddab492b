/**
 * The one use of `@microsoft/office-js-helpers`: a sheet of the given name, made or wiped. The library is archived; this facade is
 * what would be replaced (docs/adr). It wipes whatever has the name, so the caller first makes sure that the sheet is ours.
 */

/** Costs two requests. The library is a chunk of its own. */
export async function forceReportSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}
