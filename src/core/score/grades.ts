/** The grade as it is written, and as the total gives it. */
import type { AssessedGrade, AssessedTotal } from '../assessment';
import { Decimal, ZERO } from '../number';
import { GRADES, type Grade, type Policy } from '../policy/model';
import type { SummedForm } from './totals';
import type { Figure } from '../table/figure';
import { squeeze, withoutBand } from '../table/text';

const GRADE_WORDS: readonly (readonly [RegExp, Grade])[] = [
  [/优/, '优'],
  [/良/, '良'],
  [/中|(?<!不)合/, '中'],
  [/差|不/, '差'],
];

/** 优秀=优, 良好=良, 合格=中, 不合格=差; `null` for anything else. */
function readGrade(figure: Figure | null): Grade | null {
  const text = withoutBand(squeeze(figure?.cell.text.slice(0, 40) ?? ''));
  if (text === '' || text.length > 12) return null;
  const hits = GRADE_WORDS.filter(([pattern]) => pattern.test(text));
  return hits.length === 1 ? (hits[0]?.[1] ?? null) : null;
}

/** The band of an exact total, not of a rounded one. */
export function gradeOf(total: Decimal, policy: Policy): Grade {
  const band = policy.gradeBands.find((candidate) => total.greaterThanOrEqualTo(candidate.from));
  return band?.grade ?? GRADES[GRADES.length - 1] ?? '差';
}

/**
 * A form that is not filled in has none. On a sheet that holds the indicators without the execution, the total that is written there is
 * the whole form's; where none is, only a grade that the points still open cannot change.
 */
export function assessGrade(
  { table, policy, weights }: Pick<SummedForm, 'table' | 'policy' | 'weights'>,
  assessedTotal: AssessedTotal,
  isUnfinished: boolean,
): AssessedGrade {
  const { recorded, computed, afterEdits } = assessedTotal;
  const gradeFor = (points: Decimal | null): Grade | null => {
    if (weights.isHalfForm && recorded !== null) return gradeOf(recorded, policy);
    // Bands are out of the policy's whole.
    if (points === null || weights.isOfAnotherWhole || isUnfinished) return null;
    const grade = gradeOf(points, policy);
    if (!weights.isHalfForm) return grade;
    const open = new Decimal(policy.total).minus(weights.indicators ?? ZERO);
    return gradeOf(points.plus(Decimal.max(open, ZERO)), policy) === grade ? grade : null;
  };
  return {
    figure: table.grade,
    recorded: readGrade(table.grade),
    computed: gradeFor(computed),
    afterEdits: gradeFor(afterEdits),
    isOutOfBands: weights.isOfAnotherWhole,
  };
}
