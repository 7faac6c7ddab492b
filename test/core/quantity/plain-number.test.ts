import {
  isDateFormat,
  readPlainNumber,
  readRate,
  shownDigits,
  shownRateDigits,
} from '../../../src/core/quantity/plain-number';
import { formulaCell, numberCell, textCell } from './cells';

describe('readPlainNumber', () => {
  it.each([
    ['10.00分', '10'],
    ['10.00 分', '10'],
    ['9.87分', '9.87'],
    ['96.38分', '96.38'],
    ['1 314', '1314'],
    ['1\u00A0314', '1314'],
    ['1\u2009314.50', '1314.5'],
    ['１２３', '123'],
    ['１，０１８', '1018'],
    ['215,457.6', '215457.6'],
    ['20%', '20'],
    ['100%', '100'],
    ['33.10万元', '33.1'],
    ['9。87', '9.87'],
    ['９．８７', '9.87'],
    ['-3.5', '-3.5'],
    ['－3.5', '-3.5'],
    ['约100', '100'],
    ['¥1,200.00', '1200'],
    ['总分：96.38分', '96.38'],
    ['96.38（优）', '96.38'],
    ['（10分）', '10'],
    ['19.33（扣0.67分）', '19.33'],
    ['120万元（含上年结转20万元）', '120'],
    ['30-0.6=29.4', '29.4'],
    ['15×96%=14.4分', '14.4'],
    ['十分', '10'],
    ['1.2E+05', '120000'],
    ['.5', '0.5'],
    ['10.', '10'],
    ['0', '0'],
  ])('%s is %s', (text, expected) => {
    expect(readPlainNumber(textCell(text))?.toFixed()).toBe(expected);
  });

  it.each([
    '',
    '—',
    '/',
    '无',
    '-',
    '--',
    '……',
    '10月',
    '2024年',
    '1,2,3',
    '10,5',
    '10 20',
    '10\n20',
    '满分',
    'abc',
    '1.2.3',
    '10分/10分',
    '15（20）',
    '20（上年18）',
    '12=',
    '第1项',
    '…（100字以内）',
    '≥95%',
    '9'.repeat(61),
    '.',
    '%',
  ])('%s is no number', (text) => {
    expect(readPlainNumber(textCell(text))).toBeNull();
  });

  it('reads number cells at 15 digits and in the figure that they show', () => {
    expect(readPlainNumber(numberCell(8.710000000000001))?.toFixed()).toBe('8.71');
    expect(readPlainNumber(numberCell(0.1, '0%', '10%'))?.toFixed()).toBe('10');
    expect(readPlainNumber(formulaCell('=SUM(A1:A2)', 10))?.toFixed()).toBe('10');
    expect(readPlainNumber(formulaCell('=SUM(A1:A2)', null))).toBeNull();
    expect(
      readPlainNumber({ kind: 'error', value: '#DIV/0!', formula: null, format: 'General', text: '#DIV/0!' }),
    ).toBeNull();
    expect(
      readPlainNumber({ kind: 'boolean', value: true, formula: null, format: 'General', text: 'TRUE' }),
    ).toBeNull();
  });
});

describe('readRate', () => {
  it.each([
    ['98.74%', '0.9874'],
    ['98.74％', '0.9874'],
    ['98.74 %', '0.9874'],
    ['98.74（%）', '0.9874'],
    ['0.9874', '0.9874'],
    ['98.74', '0.9874'],
    ['100', '1'],
    ['1', '1'],
    ['1.05', '1.05'],
    ['20', '0.2'],
    ['83%', '0.83'],
    ['0', '0'],
    ['0.5%', '0.005'],
    ['百分之九十五', '0.95'],
    ['百分之百', '1'],
    ['100百分比', '1'],
    ['105.2%', '1.052'],
    ['5‰', '0.005'],
    ['执行率：98%', '0.98'],
  ])('%s is %s', (text, expected) => {
    expect(readRate(textCell(text))?.toFixed()).toBe(expected);
  });

  it.each(['', '—', '/', '无', '98%-99%', '完成', '9月'])('%s is no rate', (text) => {
    expect(readRate(textCell(text))).toBeNull();
  });

  it('takes percent formats at their stored value', () => {
    expect(readRate(numberCell(0.9874, '0.00%', '98.74%'))?.toFixed()).toBe('0.9874');
    expect(readRate(numberCell(1.2, '0%', '120%'))?.toFixed()).toBe('1.2');
    expect(readRate(numberCell(0.9874))?.toFixed()).toBe('0.9874');
    expect(readRate(numberCell(98.74))?.toFixed()).toBe('0.9874');
    expect(readRate(numberCell(1))?.toFixed()).toBe('1');
  });
});

describe('shown digits', () => {
  it.each([
    ['9.80', 2, 4],
    ['10', 0, 2],
    ['98.74%', 2, 4],
    ['98.70%', 1, 3],
    ['100.00%', 0, 2],
    ['83%', 0, 2],
    ['0.9874', 4, 4],
    ['98.74', 2, 4],
    ['10.00分', 2, 4],
    ['215,457.6', 1, 3],
  ])('%s shows %d, as a rate %d', (text, digits, rateDigits) => {
    expect(shownDigits(textCell(text))).toBe(digits);
    expect(shownRateDigits(textCell(text))).toBe(rateDigits);
  });

  it('falls back to the format where the column is too narrow', () => {
    expect(shownDigits(numberCell(9.8, '0.00', '####'))).toBe(2);
    expect(shownDigits(numberCell(0.987, '0.00%', '###'))).toBe(1);
    expect(shownDigits(numberCell(9.875, 'General', '##'))).toBe(3);
    expect(shownDigits(textCell('30-0.6=29.4'))).toBe(1);
    expect(shownDigits(textCell('—'))).toBe(0);
  });
});

it('knows date formats', () => {
  for (const format of ['yyyy/m/d', 'yyyy"年"m"月"d"日"', 'm"月"d"日"', '[$-804]yyyy-mm-dd;@', 'mmm-yy']) {
    expect(isDateFormat(format)).toBe(true);
  }
  for (const format of ['General', '0.00', '0.00%', '#,##0.00_ ', '@', '0.00E+00', '"m"0'])
    expect(isDateFormat(format)).toBe(false);
});
