import { Decimal } from '../../../src/core/number';
import { openPoints, printedPoints } from '../../../src/core/score/printed-steps';
import { printedExecutionOf } from '../../../src/core/table/around/printed-rules';

/** What each rate earns of ten points: "policy" where the rule leaves it to the policy, "?" where it cannot be told. */
function pointsOf(text: string, rates: readonly string[]): readonly string[] {
  const said = printedExecutionOf(text);
  if (said === null) return ['no rule'];
  const printed = { ...said, address: { row: 0, column: 0 } };
  return rates.map((rate) => {
    const points = printedPoints(printed, new Decimal(rate), new Decimal(10));
    if (points === 'unread') return '?';
    return points === 'policy' ? 'policy' : points.toFixed();
  });
}

test.each<[string, string, string]>([
  ['注：1.预算执行率达到95%及以上的得满分；低于95%的，按执行率乘以分值计分。', '0.96 0.95 0.9', '10 10 9'],
  ['预算执行率≥98%，得满分', '0.98 0.97', '10 policy'],
  ['执行率在90%（含）以上的得10分（满分）；80%-90%得8分', '0.95 0.9 0.85 0.8 0.79', '10 10 8 8 ?'],
  ['预算执行率95%以上得满分，每降低1个百分点扣0.5分，扣完为止', '0.95 0.93 0.5 0.933', '10 9 0 ?'],
  ['预算执行率达到90%以上（含90%）计满分，90%以下按执行率/90%×10计算', '0.9 0.72', '10 8'],
  ['3.执行率大于等于95%的，该项得满分。4.定量指标扣分不超过2分。', '0.95 0.9', '10 policy'],
  ['预算执行率（10分）：执行率≥95%的，得10分；低于95%的，按比例计分。', '0.95 0.8', '10 8'],
  ['执行率≥95%得10分,80%-95%得8分,80%以下不得分。', '1 0.95 0.949 0.8001 0.8 0.5', '10 10 8 8 ? 0'],
  [
    '预算执行率：95%（含）以上得10分，80%（含）—95%得8分，60%（含）—80%得5分，60%以下得0分。',
    '0.95 0.8 0.6 0.59',
    '10 8 5 0',
  ],
  [
    '①执行率100%得10分；②90%≤执行率＜100%得9分；③80%≤执行率＜90%得8分；④其余不得分',
    '1 0.999 0.9 0.8 0.7',
    '10 9 9 8 0',
  ],
  ['预算执行率<100%，≥80%的得7分，≥60%的得5分，其余得0分；100%得10分', '1 0.9 0.8 0.7 0.3', '10 7 7 5 0'],
  ['执行率80%以上得8分，90%以上得9分，100%得10分', '1 0.95 0.9 0.85 0.7', '10 9 9 8 ?'],
  ['执行率[90%,100%]得满分，[70%,90%)得分值的80%，70%以下不得分', '0.9 0.7 0.6', '10 8 0'],
  ['执行率100%得满分，每少1%扣0.1分，扣完为止', '1 0.98 0.975', '10 9.8 ?'],
  ['执行率≥95%得10分,80%-95%得8分,80%以下不得分。', '0.94999 0.80001', '? ?'],
  // A rule whose words are not all known is read no further than its full marks.
  ['预算执行率达到95%以上的得满分，90%-95%的经主管部门认定后酌情得6至9分', '0.96 0.92', '10 ?'],
  ['预算执行率达到95%以上的得10分，90%-95%的经主管部门认定后酌情得6至9分', '0.96 0.92', '10 ?'],
  ['执行率在85%（含）以上的，得分=执行率×分值；85%以下的不得分', '0.9 0.85 0.8', '9 8.5 0'],
])('%s at %s: %s', (text, rates, points) => {
  expect(pointsOf(text, rates.split(' ')).join(' ')).toBe(points);
});

test.each([
  '预算执行率得分=执行率×10，执行率100%得满分',
  '执行率低于95%不得满分',
  '预算执行率未达到90%的需说明原因',
  '预算执行率95%，得分9.5分',
  '预算执行率达到90%以上的得10分，高于95%的经主管部门认定后得12分',
  '本年预算执行率为100%，得10分；产出指标得50分',
])('no rule: %s', (text) => {
  expect(printedExecutionOf(text)).toBeNull();
});

test('steps written for ten points say nothing of twenty', () => {
  const said = printedExecutionOf('执行率≥95%得10分,80%-95%得8分,80%以下不得分。');
  if (said === null) throw new Error('no rule');
  const printed = { ...said, address: { row: 0, column: 0 } };
  expect(printedPoints(printed, new Decimal('0.9'), new Decimal(20))).toBe('unread');
});

test.each([
  ['执行率≥95%得10分,80%-95%得8分,60%-80%得6分,60%以下不得分。', '0.8', '8 6'],
  ['执行率≥95%得10分,80%-95%得8分,60%-80%得6分,60%以下不得分。', '0.94999', '10 8'],
  ['执行率≥95%得10分,80%-95%得8分,60%-80%得6分,60%以下不得分。', '0.7', ''],
  ['执行率90%-100%得10分,80%-90%按执行率计分,80%以下不得分。', '0.9', '10 9'],
])('%s: at %s either of %s', (text, rate, either) => {
  const said = printedExecutionOf(text);
  if (said === null) throw new Error('no rule');
  const printed = { ...said, address: { row: 0, column: 0 } };
  const points = openPoints(printed, new Decimal(rate), new Decimal(10));
  expect(points.map((one) => one.toFixed()).join(' ')).toBe(either);
});
