/** The pieces that readings are put together from, each by itself: whole forms would not say which of them was wrong. */
import { readCalendar } from '../../../src/core/quantity/dates/calendar';
import { keepsDeadline } from '../../../src/core/quantity/dates/deadline';
import { numberAt } from '../../../src/core/quantity/figures/figure-at';
import { PLAIN_CONTEXT, readCell } from '../../../src/core/quantity/read-cell';
import { edgesOf } from '../../../src/core/quantity/size';
import { matchUnit } from '../../../src/core/quantity/unit';
import { textCell } from './cells';

const read = (text: string) => readCell(textCell(text), PLAIN_CONTEXT);
const calendar = (text: string) => {
  const found = readCalendar(text, false);
  if (found === null) throw new Error(`no date: ${text}`);
  return found.reading;
};

it.each([
  ['个工作日', '工作日', 4],
  ['个月', '个月', 2],
  ['余人', '人', 2],
  ['多家', '家', 2],
  ['人', '人', 1],
])('the unit of %s is %s', (text, unit, end) => {
  expect(matchUnit(text, 0)).toMatchObject({ unit, end });
});

it.each([
  ['6月', 601, 631],
  ['6月上旬', 601, 610],
  ['6月初', 601, 610],
  ['6月中旬', 611, 620],
  ['6月中', 611, 620],
  ['6月下旬', 621, 631],
  ['6月底', 621, 631],
])('%s lasts from %i to %i', (text, start, end) => {
  expect(calendar(text).periods).toMatchObject([{ start, end }]);
});

it.each([
  ['百分之八十', '80', 'percent'],
  ['千分之三', '3', 'permille'],
  ['十分之0', '0', 'percent'],
])('%s is %s', (text, value, percent) => {
  const found = numberAt(text, 0);
  expect([found?.value.toFixed(), found?.percent]).toEqual([value, percent]);
});

it('a part of nothing is no share', () => {
  expect(numberAt('零分之一', 0)?.percent).toBe('none');
});

it.each([
  ['≥100人', 'number', 'atLeast'],
  ['>=5', 'number', 'atLeast'],
  ['—100人', 'number', 'equals'],
  ['100人', 'number', 'none'],
  ['≥%', 'missing-number', 'atLeast'],
  ['≥', 'missing-number', 'atLeast'],
  ['≥（%）', 'missing-number', 'atLeast'],
  ['%', 'missing-number', 'none'],
])('%s is a %s with %s', (text, kind, sign) => {
  const { kind: found, operator } = read(text);
  expect([found, operator.sign]).toEqual([kind, sign]);
});

it.each([
  ['长8.6公里、宽4.5米', ['长', '宽']],
  ['8.6km×4.5m', ['长', '宽']],
  ['3m×2m×1m', ['长', '宽', '高']],
  ['3m×2m×1m×1m', null],
  ['长3米', null],
  ['3米，4人', null],
  ['长3人、宽4人', null],
  ['3米、4米', null],
])('the edges of %s', (text, names) => {
  expect(edgesOf(read(text))?.map(({ name }) => name) ?? null).toEqual(names);
});

it.each([
  ['6月底前，9月底前，12月底前', '6月20日、9月20日', null],
  ['6月底前，9月底前，12月底前', '6月20日、2025年1月3日', false],
  ['3月底前，6月底前，9月底前', '3月20日、10月5日', false],
])(
  'of several terms, %s, and fewer dates, %s, only what is after the last is certain',
  (target, actual, kept) => {
    expect(keepsDeadline(calendar(target), calendar(actual), 'inclusive', 2024)).toBe(kept);
  },
);
