/** A report is printed piece by piece, so that a long run keeps no workbook that is already printed. */
import type { ReportSummary, ReportWorkbook } from '../../core/report/model';
import type { Severity } from '../../core/rules/finding';
import type { Words } from '../words/words';

export interface Formatter {
  begin(): string;
  workbook(workbook: ReportWorkbook): string;
  end(summary: ReportSummary): string;
}

export interface FormatOptions {
  readonly words: Words;
  readonly version: string;
  /** As given: `auto`, an id, or the id of a policy file. */
  readonly policy: string;
  readonly colour: boolean;
  /** Findings below it are left out of the report. */
  readonly minSeverity: Severity;
}
