import fc from 'fast-check';
import type { GridCell } from '../../../src/core/grid';
import { PRESETS, policyById } from '../../../src/core/policy/presets';
import { readIndicator } from '../../../src/core/score/reading/read-indicator';
import { messageKeys } from './keys';
import { numberCell, textCell } from '../quantity/cells';
import { judgeIndicator, row } from './input';
import { forwardScore, reverseScore, symmetricScore } from './oracle';
import { watchRunaway } from '../../support/runaway';

const national = policyById('national-2020');
if (national === undefined) throw new Error('no national policy');

const decimal = (digits: number, most: number): fc.Arbitrary<string> =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 0, max: digits })).map(([n, places]) => {
    const text = n.toString().padStart(places + 1, '0');
    return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  });
const weight = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map(String),
  fc.integer({ min: 1, max: 400 }).map((n) => (n / 10).toFixed(1)),
);

function judged(input: Parameters<typeof row>[0]): string | undefined {
  return judgeIndicator(row(input), national as NonNullable<typeof national>).min?.toFixed(2);
}

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
const grouped = (text: string): string => text.replace(/\B(?=(?:\d{3}){1,9}(?!\d))/g, ',');

describe('against whole-number arithmetic', () => {
  it('forward', () => {
    fc.assert(
      fc.property(weight, decimal(3, 999_999), decimal(3, 999_999), (w, t, a) => {
        expect(judged({ target: `≥${t}亩`, actual: `${a}亩`, weight: w, level3: '面积' })).toBe(
          forwardScore(w, t, a),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('reverse', () => {
    fc.assert(
      fc.property(weight, decimal(2, 99_999), decimal(2, 99_999), (w, t, a) => {
        const input = {
          level2: '成本指标',
          level3: '总成本',
          target: `≤${t}万元`,
          actual: `${a}万元`,
          weight: w,
        };
        expect(judged(input)).toBe(reverseScore(w, t, a));
      }),
      { numRuns: 400 },
    );
  });

  it('a paid standard', () => {
    fc.assert(
      fc.property(weight, decimal(2, 9_999), decimal(2, 9_999), (w, t, a) => {
        const input = {
          level2: '成本指标',
          level3: '补助标准',
          target: `=${t}元`,
          actual: `${a}元`,
          weight: w,
        };
        expect(judged(input)).toBe(symmetricScore(w, t, a));
      }),
      { numRuns: 200 },
    );
  });

  it('percents, written as percents or as fractions', () => {
    fc.assert(
      fc.property(
        weight,
        fc.integer({ min: 500, max: 1000 }),
        fc.integer({ min: 300, max: 1000 }),
        (w, t, a) => {
          const target = `≥${(t / 10).toFixed(1)}%`;
          const expected = forwardScore(w, String(t), String(a));
          const level3 = '合格率';
          for (const actual of [`${(a / 10).toFixed(1)}%`, (a / 1000).toFixed(3), (a / 10).toFixed(1)]) {
            expect(judged({ level3, target, actual, weight: w })).toBe(expected);
          }
          expect(
            judged({
              level3,
              target,
              actual: numberCell(a / 1000, '0.0%', `${(a / 10).toFixed(1)}%`),
              weight: w,
            }),
          ).toBe(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is the same however a figure is typed', () => {
    fc.assert(
      fc.property(
        weight,
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 1, max: 9_999_999 }),
        (w, t, a) => {
          const expected = forwardScore(w, String(t), String(a));
          const forms = [
            String(a),
            grouped(String(a)),
            fullWidth(String(a)),
            ` ${String(a)} `,
            `${String(a)}人`,
            `${grouped(String(a))} 人`,
          ];
          for (const actual of forms) {
            expect(
              judged({ level3: '受益人数', target: `≥ ${grouped(String(t))}人`, actual, weight: w }),
            ).toBe(isSlip(t, a) && !actual.includes('人') ? undefined : expected);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('元 and 万元 agree', () => {
    fc.assert(
      fc.property(weight, decimal(2, 99_999), decimal(2, 99_999), (w, t, a) => {
        const yuan = (text: string): string => {
          const [whole = '0', part = ''] = text.split('.');
          return `${(BigInt(whole + part.padEnd(4, '0')) * 1n).toString()}元`;
        };
        // 100元 beside 100万元 is a slip of the unit.
        fc.pre(!isSlip(Number(t), Number(a)));
        const expected = reverseScore(w, t, a);
        const base = { level2: '成本指标', level3: '总成本', weight: w };
        expect(judged({ ...base, target: `≤${t}万元`, actual: yuan(a) })).toBe(expected);
        expect(judged({ ...base, target: `≤${yuan(t)}`, actual: `${a}万元` })).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });
});

function isSlip(t: number, a: number): boolean {
  const far = Math.max(t, a) / Math.min(t, a);
  return far >= 800 && [10_000, 1000].some((slip) => far / slip >= 0.5 && far / slip <= 1.5);
}

const fragments = fc.constantFrom(
  '≥',
  '≤',
  '=',
  '>',
  '<',
  '—',
  '-',
  '%',
  '％',
  '万',
  '亿',
  '元',
  '人',
  '/',
  '、',
  '(',
  ')',
  '月',
  '年',
  '日',
  '季度',
  '前',
  '底',
  '每',
  '第',
  '一',
  '十',
  '百',
  '三',
  '0',
  '1',
  '2',
  '12',
  '31',
  '2024',
  '100',
  '.',
  ',',
  ' ',
  '\n',
  '\u3000',
  '至',
  '~',
  '以上',
  '以内',
  '不低于',
  '达成',
  '预期',
  '指标',
  '部分',
  '未',
  '优',
  '是',
  '余',
  '成',
  '百分之',
  '无',
  '零',
  '上半年',
  '旬',
  'e',
  'E+',
  '…',
  '⑩',
  '㎡',
  '½',
  '𝟙',
  '\u0000',
  '\uD800',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fragments, { maxLength: 14 }).map((parts) => parts.join('')),
);
const anyCell: fc.Arbitrary<GridCell> = fc.oneof(
  anyText.map(textCell),
  fc.double().map((value) => numberCell(value)),
  fc
    .tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.constantFrom('0%', 'yyyy/m/d', '0.00"人"', '@', ''),
    )
    .map(([value, format]) => numberCell(value, format)),
  fc.boolean().map((value): GridCell => ({
    kind: 'boolean',
    value,
    formula: null,
    format: 'General',
    text: String(value),
  })),
  anyText.map((formula): GridCell => ({
    kind: 'blank',
    value: null,
    formula: `=${formula}`,
    format: 'General',
    text: '',
  })),
);

it('never throws and never scores outside the weight, whatever the cells hold', () => {
  const names = fc.constantFrom(
    '数量指标',
    '质量指标',
    '时效指标',
    '成本指标',
    '社会效益指标',
    '满意度指标',
    '',
  );
  fc.assert(
    fc.property(
      names,
      anyText,
      anyCell,
      anyCell,
      anyText,
      anyText,
      anyText,
      (level2, level3, target, actual, nature, measureUnit, operator) => {
        const input = row({ level2, level3, target, actual, nature, measureUnit, operator, year: '2024' });
        for (const policy of PRESETS) {
          const verdict = judgeIndicator(input, policy);
          expect(messageKeys).toContain(verdict.reason.key);
          if (verdict.kind === 'none') {
            expect([verdict.min, verdict.max]).toEqual([null, null]);
          } else {
            expect(
              verdict.min?.gte(0) === true && verdict.max?.lte(10) === true && verdict.min.lte(verdict.max),
            ).toBe(true);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});

describe('long cells', () => {
  const long = [
    '1',
    '一',
    '≥',
    '-',
    '— ',
    '1,',
    '月',
    '2024年',
    '每月15日',
    '(',
    '、',
    '达成预期',
    '百分之',
    '1-',
    ' ',
    '无',
    '1月至',
    '\u3000',
    '零',
    '.',
    '1.',
    '未完成',
    '且效果',
    '字以内)',
  ];
  it.each(long)('100,000 characters of %j take no time', (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    const endsInTime = watchRunaway();
    for (const [target, actual] of [
      [text, '5'],
      ['≥5次', text],
      ['6月底前', text],
      ['提高', text],
      [text, text],
    ] as const) {
      readIndicator(row({ level3: text, measureUnit: text, nature: text, target, actual }));
    }
    endsInTime();
  });

  it.each(long)('300 characters of %j take no time either', (part) => {
    const text = part.repeat(Math.ceil(290 / part.length)).slice(0, 290);
    const endsInTime = watchRunaway();
    for (const [target, actual] of [
      [text, '5'],
      ['≥5次', text],
      ['6月底前', text],
      ['提高', text],
    ] as const) {
      for (const level2 of ['时效指标', '数量指标'])
        readIndicator(row({ level2, level3: text, target, actual }));
    }
    endsInTime();
  });
});
