import { roundHalfUp } from '../../number';
import { rowRule } from '../shared/row-rule';
import { nameOf, relatedOf } from '../shared/rows';
import { percent } from '../shared/words';

export const progress = rowRule({ id: 'progress', severity: 'warning', basis: 'arithmetic' }, (fact) => {
  const { progress } = fact.assessed;
  if (progress?.recorded == null || fact.reading.progress === null) return null;
  const shown = progress.recorded.times(100);
  const digits = Math.min(shown.decimalPlaces(), 6);
  const isRight = [fact.reading.progress, fact.reading.ratio].some(
    (ratio) => ratio !== null && shown.equals(roundHalfUp(ratio.times(100), digits)),
  );
  if (isRight || (fact.reading.met === true && progress.recorded.equals(1))) return null;
  const recorded = progress.figure.cell.text;
  const expected = percent(fact.reading.progress);
  return {
    cell: progress.figure.address,
    related: relatedOf(fact).slice(0, 1),
    recorded,
    expected,
    message: { key: 'progress', data: { name: nameOf(fact), recorded, expected } },
  };
});
