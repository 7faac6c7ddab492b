/** The small formatter must never differ from the full one: which of the two speaks must not show. */
import fc from 'fast-check';
import { numberText } from '../../src/workbook/display-text';
import { plainNumberText } from '../../src/workbook/plain-format';

const FORMATS = ['General', '0', '0.00', '#,##0', '#,##0.00', '0%', '0.00%', '0.0', '0.000', '0.00_ ', '0_ '];

test.each([
  [9.87, 'General', '9.87'],
  [0.9874, '0.00%', '98.74%'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [1.005, '0.00', '1.01'],
  [2.5, '0', '3'],
  [-2.5, '0', '-3'],
  [0, '0.00%', '0.00%'],
  [33.1, '#,##0.00', '33.10'],
  [100, '0.00_ ', '100.00'],
])('%d under %s shows %s', (value, format, text) => {
  expect(plainNumberText(value, format)?.trimEnd()).toBe(text);
});

test.each(['yyyy/m/d', '0.00_);[Red]\\(0.00\\)', '0"分"', '@', '# ?/?', '0.00E+00', '[DBNum1]0', '?0', ''])(
  'leaves %s to the full formatter',
  (format) => {
    expect(plainNumberText(12.5, format)).toBeNull();
  },
);

test('says what the full formatter says', () => {
  const figures = fc.oneof(
    fc.integer({ min: -1_000_000, max: 100_000_000 }),
    fc.integer({ min: -100_000, max: 10_000_000 }).map((cents) => cents / 100),
    fc.integer({ min: 0, max: 200_000 }).map((parts) => parts / 100_000),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  );
  fc.assert(
    fc.property(figures, fc.constantFrom(...FORMATS), (value, format) => {
      const plain = plainNumberText(value, format);
      if (plain !== null) expect([value, format, plain]).toEqual([value, format, numberText(value, format)]);
    }),
    { numRuns: 3000 },
  );
});
