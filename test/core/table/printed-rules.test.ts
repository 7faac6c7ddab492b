import { printedExecutionOf } from '../../../src/core/table/around/printed-rules';

test.each([
  ['注：1.预算执行率达到95%及以上的得满分；低于95%的，按执行率乘以分值计分。', '0.95', false],
  ['预算执行率≥98%，得满分', '0.98', false],
  ['执行率在90%（含）以上的得10分（满分）；80%-90%得8分', '0.9', true],
  ['预算执行率95%以上得满分，每降低1个百分点扣0.5分，扣完为止', '0.95', true],
  ['预算执行率达到90%以上（含90%）计满分，90%以下按执行率/90%×10计算', '0.9', true],
  ['3.执行率大于等于95%的，该项得满分。4.定量指标扣分不超过2分。', '0.95', false],
  ['预算执行率（10分）：执行率≥95%的，得10分；低于95%的，按比例计分。', '0.95', false],
])('%s', (text, from, steps) => {
  const said = printedExecutionOf(text);
  expect([said?.fullFrom.toFixed(), said?.hasOwnSteps]).toEqual([from, steps]);
});

test.each([
  '预算执行率得分=执行率×10，执行率100%得满分',
  '执行率低于95%不得满分',
  '预算执行率未达到90%的需说明原因',
  '执行率80%以上得8分，90%以上得9分，100%得10分',
  '预算执行率95%，得分9.5分',
])('no rule of full marks: %s', (text) => {
  expect(printedExecutionOf(text)).toBeNull();
});
