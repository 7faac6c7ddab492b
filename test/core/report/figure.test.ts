import {
  AMOUNT,
  RATE,
  gradeFigure,
  printed,
  recordedText,
  reportFigure,
  totalFigure,
  wordFigure,
} from '../../../src/core/report/figure';
import { assessed, decimal, figure, numberCell, textCell } from '../../cli/support/hand-made';

describe('recordedText keeps the digits that the cell itself writes', () => {
  test.each([
    [textCell('10.00分'), '10', '10.00'],
    [textCell('≤33.10万元'), '33.1', '33.10'],
    [textCell('>=20,000人'), '20000', '20000'],
    [textCell('1 314'), '1314', '1314'],
    [textCell('１２３.50'), '123.5', '123.50'],
    [textCell('—64天'), '64', '64'],
    [textCell('-64天'), '64', '64'],
    [textCell('-3.0'), '-3', '-3.0'],
    [textCell('98.74%'), '0.9874', '0.9874'],
    [textCell('3至4月，共12.0次'), '12', '12.0'],
    [textCell('十二家'), '12', '12'],
    [numberCell(10, '10.00', '0.00'), '10', '10'],
    [numberCell(0.9874, '98.74%', '0.00%'), '0.9874', '0.9874'],
  ])('%j', (cell, value, expected) => {
    expect(recordedText(figure('A1', cell), decimal(value))).toBe(expected);
  });

  test('nothing read is null', () => {
    expect(recordedText(figure('A1', '/'), null)).toBeNull();
  });
});

describe('printed', () => {
  test.each([
    [decimal('0.98765432109876'), RATE, '0.9876543211'],
    [decimal('1').div(3), RATE, '0.3333333333'],
    [decimal('1'), RATE, '1'],
    [decimal('96.375'), { kind: 'score', digits: 2 } as const, '96.38'],
    [decimal('96.375'), { kind: 'score', digits: 1 } as const, '96.4'],
    [decimal('1e-7'), AMOUNT, '0.0000001'],
    [decimal('123456789012.10'), AMOUNT, '123456789012.1'],
  ])('%s', (value, rounding, expected) => {
    expect(printed(value, rounding)).toBe(expected);
  });
});

test('a figure carries its cell, its text and both values', () => {
  expect(reportFigure(assessed('H6', '10.00分', '10', '9.87'), AMOUNT)).toEqual({
    cell: 'H6',
    text: '10.00分',
    recorded: '10.00',
    computed: '9.87',
  });
  expect(reportFigure(null, AMOUNT)).toBeNull();
  expect(wordFigure(figure('K6', '无'))).toEqual({ cell: 'K6', text: '无', recorded: null, computed: null });
  expect(wordFigure(null)).toBeNull();
});

test('total and grade say what they become; without a cell they are null', () => {
  const total = {
    figure: figure('H21', '100'),
    recorded: decimal('100'),
    withoutExecution: false,
    holdsMore: false,
    isOpen: false,
    scale: decimal('1'),
    computed: decimal('96.375'),
    afterEdits: decimal('94.4'),
    unstated: null,
    isOfIndicators: false,
    inCell: { computed: decimal('96.375'), afterEdits: decimal('94.4') },
  };
  expect(totalFigure(total, { kind: 'score', digits: 2 })).toEqual({
    cell: 'H21',
    text: '100',
    recorded: '100',
    computed: '96.38',
    afterEdits: '94.4',
  });
  expect(totalFigure({ ...total, figure: null }, AMOUNT)).toBeNull();
  const grade = {
    figure: figure('J21', '优秀'),
    recorded: '优',
    computed: '良',
    afterEdits: null,
    isOutOfBands: false,
  } as const;
  expect(gradeFigure(grade)).toEqual({
    cell: 'J21',
    text: '优秀',
    recorded: '优',
    computed: '良',
    afterEdits: null,
  });
  expect(gradeFigure({ ...grade, figure: null })).toBeNull();
});
