/** Opens a workbook file of any kind that can be read, by its content and not by its name. */
import type { LegacyWorkbook } from './legacy/legacy-workbook';
import { containerKind } from './xlsx/container-kind';
import { LIMITS } from './xlsx/limits';
import type { OpenFailureCode, XlsxOptions, XlsxWorkbook } from './xlsx/xlsx-workbook';
import { openXlsx } from './xlsx/xlsx-workbook';

/** `xlsx` can be written and saved; `legacy` is read only. */
export type OpenedWorkbook =
  | { readonly ok: true; readonly kind: 'xlsx'; readonly workbook: XlsxWorkbook }
  | { readonly ok: true; readonly kind: 'legacy'; readonly workbook: LegacyWorkbook }
  | { readonly ok: false; readonly code: OpenFailureCode; readonly detail: string };

/** Never throws for bad input. The reader for legacy files is loaded when the first one comes. */
export async function openWorkbook(
  bytes: Uint8Array,
  name: string,
  options: XlsxOptions = {},
): Promise<OpenedWorkbook> {
  if (bytes.length > LIMITS.inputBytes) {
    return { ok: false, code: 'too-large', detail: `${String(bytes.length)} bytes` };
  }
  if (containerKind(bytes) === 'legacy-xls') {
    const { openLegacy } = await import('./legacy/legacy-workbook');
    const outcome = openLegacy(bytes, name);
    return outcome.ok ? { ...outcome, kind: 'legacy' } : outcome;
  }
  const outcome = await openXlsx(bytes, name, options);
  return outcome.ok ? { ...outcome, kind: 'xlsx' } : outcome;
}
