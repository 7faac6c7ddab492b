/**
 * Findings that the user keeps as they are. What is kept is one sentence about one cell of one project's table: where the table
 * has become another's, or the figures that the sentence names have changed, the finding asks again.
 */
import type { Assessment } from './assessment';
import { fingerprint } from './fingerprint';
import { sameAddress, type CellAddress } from './grid';
import type { Finding } from './rules/finding';
import type { Table } from './table/model';

export interface Silenced {
  readonly sheet: string;
  readonly rule: string;
  readonly cell: CellAddress;
  /** Whose table it was: `subjectOf`. */
  readonly subject: string;
  /** What the finding said: `saidBy`. */
  readonly said: string;
  /** Goes into the report. */
  readonly reason: string;
}

/** Whose table it is: project, unit and year, whatever its figures are. */
export function subjectOf({ projectName, implementingUnit, department, year }: Table): string {
  return fingerprint([
    projectName?.text ?? null,
    (implementingUnit ?? department)?.text ?? null,
    year?.year ?? null,
  ]);
}

/** What a finding says: the figures recorded and expected, and every one that its sentence names. */
export function saidBy({ recorded, expected, message }: Finding): string {
  const data = Object.entries(message.data).sort(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint([recorded, expected, message.key, ...data.flat()]);
}

/** Marks the findings that are kept with the reason given. */
export function withKept(assessment: Assessment, kept: readonly Silenced[]): Assessment {
  const { table } = assessment;
  const subject = subjectOf(table);
  const own = kept.filter((each) => each.sheet === table.sheet && each.subject === subject);
  if (own.length === 0) return assessment;
  return {
    ...assessment,
    findings: assessment.findings.map((finding) => {
      if (finding.silenced !== null) return finding;
      const match = own.find(
        ({ rule, cell, said }) =>
          rule === finding.rule && sameAddress(cell, finding.cell) && said === saidBy(finding),
      );
      return match === undefined ? finding : { ...finding, silenced: match.reason };
    }),
  };
}
