import { escaped } from '../../../src/cli/report/markdown';
import { csvField } from '../../../src/core/report/csv-text';
import { wantsColour } from '../../../src/cli/report/colour';
import { formatterOf } from '../../../src/cli/report/formatters';
import { oneLine, percentOf } from '../../../src/cli/report/phrases';
import { wordsOf } from '../../../src/cli/words/catalogue';
import type { Format } from '../../../src/cli/arguments/option-table';
import { buildTable } from '../../../src/core/report/build-table';
import type { Report, ReportWorkbook } from '../../../src/core/report/model';
import { EMPTY_TALLY, countWorkbook, summaryOf } from '../../../src/core/report/summary';
import type { Language } from '../../../src/core/messages/message';
import type { Severity } from '../../../src/core/rules/finding';
import { assessed, assessment, decimal, figure, finding } from '../support/hand-made';

const table = (part = {}): ReturnType<typeof buildTable> =>
  buildTable(assessment(part), { say: ({ key }) => `<${key}>`, remark: ({ key }) => key, explain: false });

const judged: ReportWorkbook = { path: '财务/甲.xlsx', status: 'ok', tables: [table()], notes: [] };
const quiet: ReportWorkbook = { ...judged, path: '乙.xlsx', tables: [table({ findings: [] })] };
const failed: ReportWorkbook = {
  path: '丙.xlsx',
  status: 'failed',
  error: { code: 'damaged', message: '文件已损坏（zip）。' },
  tables: [],
  notes: [],
};
const written: ReportWorkbook = {
  ...judged,
  output: 'out/甲.xlsx',
  edits: [{ sheet: '招聘经费', cell: 'H21', before: '', after: '96.38', kind: 'value' }],
  notWritten: [{ sheet: '锁', cell: 'A1', code: 'protected', message: '工作表受保护，未写入' }],
  notes: [{ code: 'signature-broken', message: '签名失效。' }],
};

function print(
  format: Format,
  workbooks: readonly ReportWorkbook[],
  {
    language = 'zh-CN',
    colour = false,
    minSeverity = 'info',
  }: { language?: Language; colour?: boolean; minSeverity?: Severity } = {},
): string {
  const formatter = formatterOf(format, {
    words: wordsOf(language),
    version: '1.2.3',
    policy: 'auto',
    colour,
    minSeverity,
  });
  const tally = workbooks.reduce(countWorkbook, EMPTY_TALLY);
  return [
    formatter.begin(),
    ...workbooks.map((workbook) => formatter.workbook(workbook)),
    formatter.end(summaryOf(tally, {})),
  ].join('');
}

describe('json', () => {
  test.each([0, 1, 3])('%i workbooks are one document with what went in', (count) => {
    const workbooks = [judged, failed, written].slice(0, count);
    const report = JSON.parse(print('json', workbooks)) as Report;
    expect(report).toMatchObject({ version: 1, tool: { name: 'ziping', version: '1.2.3' }, policy: 'auto' });
    expect(report.workbooks).toEqual(JSON.parse(JSON.stringify(workbooks)));
    expect(report.summary.workbooks).toBe(count);
    expect(Object.keys(report)).toEqual(['version', 'tool', 'policy', 'workbooks', 'summary']);
  });
});

describe('ndjson', () => {
  test('one line a workbook, whatever stands in it, and nothing else', () => {
    const odd = { ...judged, path: 'a\nb\u2028c\u2029d.xlsx' };
    const printed = print('ndjson', [odd, failed]);
    expect(printed.split(/[\n\u2028\u2029]/)).toHaveLength(3);
    expect(
      printed
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as ReportWorkbook).path),
    ).toEqual(['a\nb\u2028c\u2029d.xlsx', '丙.xlsx']);
  });
});

test.each(['text', 'markdown'] as const)(
  '%s names what was written, over which formula, and what was not',
  (format) => {
    const edits = [
      { sheet: '招聘经费', cell: 'H21', before: '100', after: '96.38', kind: 'value', replaces: '=SUM(A1)' },
    ];
    const printed = print(format, [{ ...written, edits } as ReportWorkbook]);
    expect(printed).toMatch(/96\.38（原公式 =SUM\(A1\) 换成了数值）/);
    expect(printed).toMatch(/未写入 1 格/);
    expect(printed).toMatch(/锁\W{1,3}A1\W{1,3}工作表受保护，未写入/);
    const long = edits.map((edit) => ({ ...edit, replaces: `=${'A1+'.repeat(2000)}1` }));
    expect(print(format, [{ ...written, edits: long } as ReportWorkbook]).length).toBeLessThan(
      printed.length + 80,
    );
    expect(print(format, [written])).not.toContain('原公式');
    expect(print(format, [judged])).not.toContain('未写入');
  },
);

describe('csv', () => {
  test('a row a finding, one for a quiet table, one for a failure', () => {
    const printed = print('csv', [judged, quiet, failed], { language: 'en-US' });
    expect(printed.startsWith('\uFEFFfile,status,sheet,')).toBe(true);
    expect(printed.endsWith('\r\n')).toBe(true);
    expect(printed.trim().split('\r\n').slice(1)).toEqual([
      '财务/甲.xlsx,ok,招聘经费,A1:K30,公开招聘经费,2021,national-2020,100,96.38,优,优,error,total,H21,<total>,100,96.38,G6,,',
      '乙.xlsx,ok,招聘经费,A1:K30,公开招聘经费,2021,national-2020,100,96.38,优,优,,,,,,,,,',
      '丙.xlsx,failed,,,,,,,,,,error,damaged,,文件已损坏（zip）。,,,,,',
    ]);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-cmd', "'-cmd"],
    ['@x', "'@x"],
    ['＝1', "'＝1"],
    ['\tx', "'\tx"],
    ['  =1', "'  =1"],
    ['-2', '-2'],
    ['\r=x', '"\'\r=x"'],
    ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
    ['-3.5', '-3.5'],
    ['-3.5e', "'-3.5e"],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['甲\u001B[31m\u0000乙', '甲 [31m 乙'],
    ['甲', '甲'],
  ])('%j', (value, field) => {
    expect(csvField(value)).toBe(field);
  });
});

describe('text', () => {
  test('grouped by workbook and table, the cell first', () => {
    const two = [
      finding(),
      finding({ cell: { row: 5, column: 8 }, severity: 'warning', silenced: '已批复' }),
    ];
    expect(print('text', [{ ...judged, tables: [table({ findings: two })] }, quiet, failed])).toBe(
      [
        '财务/甲.xlsx',
        '  招聘经费 A1:K30 · 公开招聘经费 · 2021年度 · 计分规则 national-2020',
        '    执行率 98.74% → 98.77%　总分 100 → 94.4　等级 优',
        '    H21  须处理    <total>  total',
        '    I6   建议核对  <total>  total  已说明保留：已批复',
        '',
        '乙.xlsx',
        '  招聘经费 A1:K30 · 公开招聘经费 · 2021年度 · 计分规则 national-2020',
        '    执行率 98.74% → 98.77%　总分 100 → 94.4　等级 优',
        '    没有发现问题',
        '',
        '丙.xlsx',
        '  读取失败  文件已损坏（zip）。',
        '',
        '没有处理成的文件（1 个）',
        '  丙.xlsx  文件已损坏（zip）。',
        '',
        '合计：工作簿 3 个，自评表 2 张',
        '没有处理成 1 个',
        '须处理 1，建议核对 0，提示 0',
        '等级：优 2，良 0，中 0，差 0',
        '',
      ].join('\n'),
    );
  });

  test('files that need another look are named together at the end, the first two hundred of them', () => {
    const none = { ...quiet, tables: [], notes: [{ code: 'no-table', message: '没有找到自评表。' }] };
    const locked = {
      ...failed,
      error: { code: 'encrypted', message: '文件设有打开密码，无法读取。请另存一份。' },
    };
    const many = Array.from({ length: 203 }, (_, at) => ({ ...none, path: `${String(at)}.xlsx` }));
    const text = print('text', [locked, ...many]);
    expect(text).toContain('没有处理成的文件（1 个）\n  丙.xlsx  文件设有打开密码，无法读取。\n\n');
    expect(text).toContain('没有自评表的文件（203 个）\n  0.xlsx\n');
    expect(text).toContain('  199.xlsx\n  ……另有 3 个\n\n合计：');
    const markdown = print('markdown', [locked, none]);
    expect(markdown).toContain(
      '---\n\n**没有处理成的文件（1 个）**\n\n- 丙.xlsx: 文件设有打开密码，无法读取。\n',
    );
    expect(print('text', [none])).not.toContain('没有自评表的文件');
    expect(print('text', [{ ...none, role: 'comparison' }, none])).not.toContain('没有自评表的文件');
  });

  test('how a column was read is said in words, a role that is none as it stands', () => {
    const explain = {
      layoutReasons: ['年初指标值'],
      policyReason: '按表式选用',
      columns: [
        { role: 'target', label: '应做到', cell: 'D3', certainty: 'sure' as const },
        { role: 'x', label: '甲', cell: 'E3', certainty: 'guess' as const },
      ],
      ambiguities: [],
    };
    const text = print('text', [{ ...judged, tables: [{ ...table(), explain }] }]);
    expect(text).toContain('D3  应做到  识别为 指标值 (确定)\n');
    expect(text).toContain('E3  甲  识别为 x (猜测)\n');
  });

  test('a result that could not be written is not called unread, and its tables are told', () => {
    const error = { code: 'write-failed', message: '结果没有写成（磁盘已满），原文件未动。' };
    const full: ReportWorkbook = { ...quiet, status: 'failed', error };
    expect(print('text', [full])).toContain(
      '  写入失败  结果没有写成（磁盘已满），原文件未动。\n  招聘经费 A1:K30',
    );
    expect(print('markdown', [full])).toMatch(
      /\*\*写入失败\*\*: 结果没有写成（磁盘已满），原文件未动。\n\n### /,
    );
  });

  test('what was written and what was not', () => {
    const printed = print('text', [written], { language: 'en-US' });
    expect(printed).toContain('1 cell written\n    招聘经费!H21  blank → 96.38\n');
    expect(printed).toContain('1 cell not written\n    锁!A1  工作表受保护，未写入\n');
    expect(printed).toContain('output  out/甲.xlsx');
    expect(printed).toContain('note  签名失效。');
  });

  test('colours only where they are wanted', () => {
    expect(print('text', [judged], { colour: true })).toContain('\u001B[31m须处理  \u001B[39m');
    expect(print('text', [judged])).not.toContain('\u001B');
    expect(print('text', [judged], { colour: true })).toContain(
      '\u001B[1m财务/甲.xlsx\u001B[22m\n  \u001B[4m招聘经费 A1:K30',
    );
  });

  test("a stranger's text cannot move the cursor of the terminal", () => {
    const evil = { ...judged, path: 'a\u001B[2Jb\r\u202Ec.xlsx' };
    expect(print('text', [evil]).split('\n')[0]).toBe('a [2Jb c.xlsx');
    expect(oneLine('a\n\tb')).toBe('a b');
    // One character that terminals take for the beginning of a command as well, and one that turns the direction.
    expect(oneLine('a\u009B2Jb\u2067c')).toBe('a 2Jb c');
  });
});

describe('markdown', () => {
  test('a table for the findings', () => {
    const printed = print('markdown', [written, failed], { language: 'en-US' });
    expect(printed).toContain('## 财务/甲.xlsx\n\n> 签名失效。\n\n### 招聘经费 A1:K30');
    expect(printed).toContain('| cell | severity | message | recorded | expected | rule |\n| --- |');
    expect(printed).toContain('| H21 | to fix | &lt;total&gt; | 100 | 96.38 | total |\n');
    expect(printed).toContain('## 丙.xlsx\n\n**failed**: 文件已损坏（zip）。\n');
  });

  test('nothing is said of findings, edits and refusals where there are none', () => {
    const [, printed] = print('markdown', [quiet]).split('## 乙.xlsx');
    expect(printed?.split('\n## ')[0]).not.toMatch(/\||写入/);
  });

  test('text of a file can neither end a table nor start a tag', () => {
    expect(escaped('a\u001B[31m\u202Eb')).toBe('a \\[31m b');
    expect(escaped('a|b\n<img src=x> [x](y) `c`')).toBe('a\\|b &lt;img src=x&gt; \\[x\\](y) \\`c\\`');
  });
});

test.each([
  ['0.9874', '98.74%'],
  ['1', '100%'],
  ['0', '0%'],
  ['0.05', '5%'],
  ['0.005', '0.5%'],
  ['0.9876543211', '98.77%'],
  ['0.99995', '100%'],
  ['1.2', '120%'],
  ['33.1', '3310%'],
  ['-0.125', '-12.5%'],
  [null, null],
  ['约九成', null],
])('%s is %s', (fraction, percent) => {
  expect(percentOf(fraction)).toBe(percent);
});

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
])('terminal %s, %j: colour %s', (terminal, env, colour) => {
  expect(wantsColour(terminal, env)).toBe(colour);
});

test('a rate that is right at the digits it shows has no arrow', () => {
  const [fund] = assessment().funds;
  const shows = (text: string, recorded: string): string =>
    print('text', [
      {
        ...judged,
        tables: [
          table({
            executionRate: decimal('0.833333'),
            funds: [{ ...fund!, rate: assessed('I6', text, recorded) }],
          }),
        ],
      },
    ]);
  expect(shows('83%', '0.83')).toContain('执行率 83%　');
  expect(shows('84%', '0.84')).toContain('执行率 84% → 83.33%　');
  expect(shows('83.33%', '0.8333')).toContain('执行率 83.33%　');
  expect(shows('', '1')).toContain('执行率 100% → 83.33%　');
});

test('a row that sums up the indicators alone is no total to be changed', () => {
  const { total } = assessment();
  const inCell = { computed: decimal('90'), afterEdits: decimal('90') };
  const tables = [table({ total: { ...total, isOfIndicators: true, inCell, afterEdits: total.computed } })];
  expect(print('text', [{ ...judged, tables }])).toContain('总分 核算为96.38　');
});

describe('a form with a score that is still blank', () => {
  const base = assessment();
  const [row] = base.indicators;
  const blank = { ...row!, score: assessed('H14', '', null) };
  const half = (total: string, recorded: string | null): ReportWorkbook => ({
    ...judged,
    tables: [
      table({
        indicators: [row!, blank],
        total: {
          ...base.total,
          figure: figure('H21', total),
          recorded: recorded === null ? null : decimal(recorded),
        },
        grade: { ...base.grade, recorded: null, computed: null, afterEdits: null },
        findings: [],
      }),
    ],
  });

  test.each([
    ['', null, '总分 空（没有填完，已填合计 94.4）'],
    ['94.4', '94.4', '总分 94.4（没有填完，已填合计 94.4）'],
    ['100', '100', '总分 100（没有填完，已填合计 94.4）'],
  ])('stated total %j: its sum so far is no correction', (text, recorded, expected) => {
    for (const format of ['text', 'markdown'] as const) {
      const printed = print(format, [half(text, recorded)]);
      expect(printed).toContain(expected);
      expect(printed).not.toContain('总分 空 →');
    }
    const [, first] = print('csv', [half(text, recorded)]).split('\r\n');
    expect(first).toBe(
      `财务/甲.xlsx,ok,招聘经费,A1:K30,公开招聘经费,2021,national-2020,${recorded ?? ''},,,,,,,,,,,,`,
    );
  });

  test('the JSON says what it always said', () => {
    const report = JSON.parse(print('json', [half('', null)])) as Report;
    expect(report.workbooks[0]?.tables[0]?.results).toEqual({
      executionRate: '0.9876543211',
      total: '96.38',
      grade: null,
    });
  });
});

test('a table whose total cannot be computed is not called free of problems', () => {
  const { total } = assessment();
  const none = { computed: null, afterEdits: null };
  const tables = [table({ total: { ...total, ...none, inCell: none }, findings: [] })];
  for (const format of ['text', 'markdown'] as const) {
    const printed = print(format, [{ ...judged, tables }]);
    expect(printed).toContain('总分无法计算，只核对了一部分，这部分没有发现问题');
    expect(printed).not.toMatch(/[^分]没有发现问题/);
  }
});

test('a table whose lesser findings are left out is not called free of them', () => {
  const { total } = assessment();
  const none = { computed: null, afterEdits: null };
  const tables = [
    table({ findings: [] }),
    table({ total: { ...total, ...none, inCell: none }, findings: [] }),
  ];
  for (const format of ['text', 'markdown'] as const) {
    const printed = print(format, [{ ...judged, tables }], { minSeverity: 'error' });
    expect(printed.match(/没有所选级别的问题/gu)).toHaveLength(2);
    expect(printed).not.toContain('没有发现问题');
    expect(printed).toContain('须处理 0；其他级别的没有列出');
    const notes = print(format, [{ ...judged, tables }], { minSeverity: 'warning' });
    expect(notes).toContain('须处理 0，建议核对 0；提示没有列出');
  }
});
