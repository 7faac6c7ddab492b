import { builtInFormat, builtInFormatId, numberText, textText } from '../../src/workbook/display-text';

test.each([
  [33.1, '#,##0.00', '33.10'],
  [1234567.5, '#,##0.00', '1,234,567.50'],
  [0.9874, '0.00%', '98.74%'],
  [1.005, '0.00', '1.01'],
  [2.675, '0.00', '2.68'],
  [0.1 + 0.2, 'General', '0.3'],
  [1e21, 'General', '1E+21'],
  [44561, 'yyyy"年"m"月"d"日"', '2021年12月31日'],
  [44561, 'yyyy\\年m\\月', '2021年12月'],
  [-3.25, '0.0_);[Red](0.0)', '(3.3)'],
  [9.87, '0.00"分"', '9.87分'],
  [0.5, 'h:mm', '12:00'],
])('%d under %s shows %s', (value, code, text) => {
  expect(numberText(value, code)).toBe(text);
});

test('accounting formats pad, but never fail', () => {
  expect(numberText(33.1, '_ ¥* #,##0.00_ ').replaceAll(' ', '')).toBe('¥33.10');
  expect(numberText(33.1, '[[[bad').length).toBeGreaterThan(0);
  expect(numberText(1e300, 'yyyy-mm-dd').length).toBeGreaterThan(0);
});

test('the built-in formats of the Chinese table', () => {
  expect(numberText(44561, builtInFormat(31) ?? '')).toBe('2021年12月31日');
  expect(numberText(44561, builtInFormat(27) ?? '')).toBe('2021年12月');
  expect(numberText(44561, builtInFormat(58) ?? '')).toBe('12月31日');
  expect(numberText(1.5, builtInFormat(46) ?? '')).toBe('36:00:00');
  expect(numberText(0.5 + 1 / 86400, builtInFormat(45) ?? '')).toBe('00:01');
  expect(builtInFormat(164)).toBeUndefined();
  expect(builtInFormatId('0.00%')).toBe(10);
});

test('text sections of a format apply to text', () => {
  expect(textText('9.87', '@"分"')).toBe('9.87分');
  expect(textText('甲', '0.00')).toBe('甲');
});
