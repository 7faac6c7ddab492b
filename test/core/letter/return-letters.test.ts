import { messageText } from '../../../src/core/messages/text';
import type { ReportFinding } from '../../../src/core/report/model';
import { letterMarkdown, letterText } from '../../../src/core/letter/letter-text';
import type { LetterTable } from '../../../src/core/letter/model';
import { ordinal, returnLetters } from '../../../src/core/letter/return-letters';

const finding = (part: Partial<ReportFinding>): ReportFinding => ({
  rule: 'total',
  severity: 'error',
  cell: 'H21',
  message: '总分100，各项得分合计96.38（含预算执行率）',
  recorded: '100',
  expected: '96.38',
  related: [],
  silenced: null,
  ...part,
});
const table = (unit: string, findings: readonly ReportFinding[]): LetterTable => ({
  file: 'a.xlsx',
  sheet: '表',
  unit,
  project: '招聘',
  findings,
  remark: '',
  isReturned: true,
});
const letters = (tables: readonly LetterTable[], more = {}) =>
  returnLetters({ tables, failed: [], files: [], ...more }, (ref) => messageText(ref, 'zh-CN'));

test('errors first, silenced findings and remarks left out, what to hand in by what was asked', () => {
  const [, letter] = letters([
    table('甲', [
      finding({ severity: 'info', message: '提示' }),
      finding({
        rule: 'repeated-text',
        severity: 'warning',
        cell: 'I3',
        message: '原因相同',
        expected: null,
      }),
      finding({ silenced: '已说明', message: '保留' }),
      finding({}),
    ]),
  ]);
  const text = letterText(letter!);
  expect(text).toContain('有1处须处理、1处建议核对');
  expect(text.indexOf('1. H21单元格')).toBeLessThan(text.indexOf('2. I3单元格'));
  expect(text).not.toMatch(/提示|保留/);
  expect(text).toContain('（2）偏差原因、扣分原因的说明和改进措施');
});

test('what it should be is said once', () => {
  const [, letter] = letters([table('甲', [finding({}), finding({ message: '等级不符', expected: '良' })])]);
  const text = letterText(letter!);
  expect(text.match(/96\.38/g)).toHaveLength(1);
  expect(text).toContain('等级不符。应为：良。');
});

test('tables are numbered in words, what stands under each in figures, from one again', () => {
  const [, letter] = letters([table('甲', [finding({}), finding({})]), table('甲', [finding({})])]);
  const numbers = letter!.blocks.flatMap(({ kind, text }) =>
    kind === 'heading' || kind === 'item' ? (/^(?:[一二三]、|\d\. )/u.exec(text)?.[0] ?? []) : [],
  );
  expect(numbers.slice(0, 5)).toEqual(['一、', '1. ', '2. ', '二、', '1. ']);
});

test('units without anything to mend get no letter, but stand in the overview', () => {
  const all = letters(
    [table('甲', [finding({})]), table('乙', []), table('', [finding({ severity: 'warning' })])],
    {
      failed: ['b.xlsx'],
      files: [
        {
          file: 'l.csv',
          sheet: 'l',
          finding: finding({ severity: 'warning', cell: 'A3', message: '没有自评表' }),
        },
      ],
    },
  );
  expect(all.map(({ unit }) => unit)).toEqual([null, '甲', '']);
  const overview = letterText(all[0]!);
  expect(overview).toContain('涉及3个单位；退回修改2个单位');
  expect(overview).toContain('2. 乙：自评表1张，未发现须处理或建议核对的问题。');
  expect(overview).toContain('（未填实施单位）');
  expect(overview).toContain('未能读取的文件1个：b.xlsx');
  expect(overview).toContain('l.csv，l!A3：没有自评表。');
  expect(letterText(all[2]!)).toContain('有1处建议核对');
});

test('a stranger’s text is no markup', () => {
  const [, letter] = letters([table('<b>#甲', [finding({ message: '[x](http://a) *b*' })])]);
  const text = letterMarkdown(letter!);
  expect(text).toContain('\\<b\\>\\#甲');
  expect(text).toContain('\\[x\\](http://a) \\*b\\*');
});

test('the same input gives the same letters', () => {
  const tables = [table('甲', [finding({})]), table('乙', [finding({})])];
  expect(letters(tables)).toEqual(letters(tables));
});

test('the folders of whoever reviews stay out; files are named', () => {
  const counterpart = { path: 'D/复核/台账.csv', sheet: '台账', cell: 'E2' };
  const [, letter] = letters([
    { ...table('甲', [finding({ counterpart })]), file: '报送/甲单位/自评表.xlsx' },
  ]);
  const text = letterText(letter!);
  expect(text).toContain('一、招聘（自评表.xlsx，工作表“表”）');
  expect(text).toContain('对照：台账.csv 台账 E2。');
  expect(text).not.toMatch(/复核\/|报送\//);
});

test('a table that stays is only counted, a remark alone sends one back, and the office signs', () => {
  const all = letters([
    { ...table('甲', [finding({})]), isReturned: false },
    { ...table('乙', []), remark: '请附批复。' },
    { ...table('乙', [finding({})]), isReturned: false },
  ]);
  expect(all.map(({ unit }) => unit)).toEqual([null, '乙']);
  expect(letterText(all[0]!)).toMatch(
    /退回修改1个单位，须处理2处[\s\S]*1\. 甲：自评表1张，须处理1处，建议核对0处，未退回。\n2\. 乙：自评表2张，须处理1处，建议核对0处，退回1张。/,
  );
  expect(letterText(all[1]!)).toMatch(
    /报送的2张.*经复核，其中1张现予退回。请按以下意见[\s\S]*\n1\. 复核意见：请附批复。\n/,
  );
  expect(all[1]!.blocks.slice(-2).map(({ kind }) => kind)).toEqual(['sign', 'sign']);
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [47, '四十七'],
  [99, '九十九'],
  [100, '100'],
])('the %i. is the %s', (index, expected) => {
  expect(ordinal(index)).toBe(expected);
});
