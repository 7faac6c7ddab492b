import { Decimal } from '../../../src/core/number';
import { isRateRight, isTotalRight, rangeStanding, scoreStanding } from '../../../src/core/score/compare';

const decimal = (text: string): Decimal => new Decimal(text);

test.each([
  // Half-up at the digits shown.
  ['7.67', 2, '7.665', 'right'],
  ['7.66', 2, '7.665', 'rounding'],
  ['7.7', 1, '7.665', 'right'],
  ['7.6', 1, '7.665', 'rounding'],
  ['7.65', 2, '7.665', 'under'],
  ['7.69', 2, '7.665', 'over'],
  // At least one decimal: a whole number is no rounding of 7.92, and as a slip it is one of a tenth.
  ['8', 0, '7.92', 'rounding'],
  ['8', 0, '7.95', 'right'],
  ['8', 0, '7.67', 'over'],
  // Under a tenth of a point, and no more than one unit of the last digit.
  ['9.9', 1, '9.8', 'over'],
  ['9.9', 1, '9.801', 'rounding'],
  ['9.7', 1, '9.8', 'under'],
  ['8.8', 1, '8.8888888888', 'rounding'],
  // A formula's long decimals are the rounded figure.
  ['7.6666666666', 2, '7.6666666667', 'right'],
  ['0.635', 2, '0.63499999', 'right'],
  // More than the weight is no rounding of anything.
  ['10.01', 2, '9.9995', 'over'],
] as const)(
  'a score of %s shown with %i digits where the rule gives %s',
  (recorded, digits, rule, standing) => {
    const slack = { mayRound: true, weight: decimal('10') };
    expect(scoreStanding(decimal(recorded), digits, decimal(rule), slack)).toBe(standing);
  },
);

test('where the target was met nothing is put down to rounding', () => {
  expect(scoreStanding(decimal('9.99'), 2, decimal('10'), { mayRound: false, weight: decimal('10') })).toBe(
    'under',
  );
});

test.each([
  ['8', 0, 'right'],
  ['6', 0, 'right'],
  ['8.01', 2, 'over'],
  ['5.99', 2, 'under'],
] as const)('a score of %s in a tier of 6 to 8', (recorded, digits, standing) => {
  expect(rangeStanding(decimal(recorded), digits, decimal('6'), decimal('8'))).toBe(standing);
});

test('the ends of a tier may be met as rounded', () => {
  expect(rangeStanding(decimal('6.67'), 2, decimal('5'), decimal('6.666'))).toBe('right');
  expect(rangeStanding(decimal('4.99'), 2, decimal('4.994'), decimal('6'))).toBe('right');
});

test.each([
  ['90.12', 2, '90.125', '0.005', true],
  ['90.12', 2, '90.126', '0.005', false],
  ['90.1', 1, '90.126', '0.005', true],
  ['90', 0, '90.04', '0.005', true],
  ['90', 0, '90.05', '0.005', false],
  ['90', 0, '90.5', '0.5', true],
] as const)(
  'a total of %s shown with %i digits beside a sum of %s, %s allowed',
  (recorded, digits, sum, tolerance, isRight) => {
    expect(isTotalRight(decimal(recorded), digits, decimal(sum), { tolerance })).toBe(isRight);
  },
);

test.each([
  ['0.98', 2, '0.98335', true],
  ['0.99', 2, '0.98335', false],
  ['1', 0, '0.995', true],
  ['1', 0, '0.994', false],
  ['0.9834', 4, '0.98335', true],
  ['0.9833', 4, '0.98335', false],
])('a rate of %s shown with %i digits where it is %s', (recorded, digits, rate, isRight) => {
  expect(isRateRight(decimal(recorded), digits, decimal(rate))).toBe(isRight);
});
