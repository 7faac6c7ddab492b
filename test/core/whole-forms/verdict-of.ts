import { a1 } from '../../../src/core/grid';
import type { Assessment } from '../../../src/core/assessment';
import type { WholeForm } from './verdict';

const plain = (
  value: { toDecimalPlaces: (n: number) => { toFixed: () => string } } | null,
  digits: number,
): string | null => (value === null ? null : value.toDecimalPlaces(digits).toFixed());

function answer({ verdict }: Assessment['indicators'][number]): string {
  if (verdict.kind === 'exact') return plain(verdict.min, 2) ?? '?';
  if (verdict.kind === 'range') return `${plain(verdict.min, 2) ?? '?'}..${plain(verdict.max, 2) ?? '?'}`;
  return '-';
}

/** The same facts as the engine gives them; what the form does not state is left out. */
export function verdictOf(one: Assessment, { verdict }: WholeForm): WholeForm['verdict'] {
  return {
    rate: plain(one.executionRate, 4),
    ...(verdict.rows === undefined
      ? {}
      : {
          rows: one.indicators
            .filter(({ row }) => row.kind === 'indicator')
            .map(answer)
            .join(' '),
        }),
    sum: plain(one.total.computed, 4),
    ...('grade' in verdict ? { grade: one.grade.computed } : {}),
    findings: one.findings.map(({ rule, cell }) => `${rule} ${a1(cell)}`).sort(),
  };
}
