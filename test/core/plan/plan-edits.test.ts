/** What is planned and what is left alone: derived cells by the finding or the figure they rest on, never half a sum. */
import { assessWorkbook } from '../../../src/core/assess-workbook';
import { a1, cellKey } from '../../../src/core/grid';
import { cellEditsOf } from '../../../src/core/plan/cell-edits';
import { planEdits, type FillLevel } from '../../../src/core/plan/plan-edits';
import { readPolicy } from '../../../src/core/policy/validate';
import { gridOfRows, type GridWishes } from '../../support/grid-of-rows';

const FORM = `项目支出绩效自评表（2024年度）
项目名称|图书采购
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额||100|100|90|10|90%|9
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|采购册数|≥100册|100册|30|30|
产出指标|质量指标|验收合格率|≥90%|95%|20|20|
效益指标|社会效益|借阅人次|≥500人次|600人次|30|30|
满意度指标|满意度|读者满意度|≥90%|95%|10|10|
总分|||||100|99|`;

function assessed(text: string, wishes: GridWishes = {}) {
  const [table] = assessWorkbook([gridOfRows(text, wishes)], {
    policy: 'auto',
    form: null,
    silenced: [],
  }).tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

function planned(text: string, fill: FillLevel, wishes: GridWishes = {}): string[] {
  return planEdits(assessed(text, wishes), fill).map(({ cell, after }) => `${a1(cell)} ${after}`);
}

test.each([
  ['the rate', '90|10|90%|9\n', '90|10|—|9\n', ['G4 90%']],
  ['the score', '90|10|90%|9\n', '90|10|90%|—\n', ['H4 9']],
] as const)('a dash for %s of the money is written over, though it is no blank', (_, filled, dash, edits) => {
  const text = FORM.replace(filled, dash);
  expect(planned(text, 'blanks')).toEqual([]);
  expect(planned(text, 'derived')).toEqual(edits);
  expect(planned(text, 'all')).toEqual(edits);
});

test('a dash for the points of the money stays where its weight is a dash, too', () => {
  const text = FORM.replace('90|10|90%|9\n', '90|—|90%|—\n').replace('600人次|30|30', '600人次|40|40');
  for (const fill of ['blanks', 'derived', 'all'] as const)
    expect(planned(text.replace('|100|99|', '|100|100|'), fill)).toEqual([]);
});

test('nothing is planned for a form that is right', () => {
  expect(planned(FORM, 'all')).toEqual([]);
});

test('a score of the execution that is right at the digits it shows stays what it is, in the total, too', () => {
  const table = assessed(FORM.replace('90|10|90%|9\n', '94.5|10|94.5%|9.5\n').replace('|99|', '|99.5|'));
  expect(table.executionRate?.toString()).toBe('0.945');
  expect(table.total.afterEdits?.toString()).toBe('99.5');
  expect(planEdits(table, 'all')).toEqual([]);
});

test('rows that closed up to the left are mended in their own cells', () => {
  const sheet = `项目支出绩效自评表
项目名称|某项目
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|100|100|90|10|80%|10
其中：财政拨款|100|100|90|—|90%|—
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|巡查次数|≥100次|100次|30|30|
质量指标|合格率|100%|100%|20|20
效益指标|社会效益指标|投诉数|≤5件|4件|30|30
满意度指标|服务对象满意度指标|群众满意度|≥90%|95%|10|10
总分|100|95`;
  expect(planned(sheet, 'all')).toEqual(['F4 90%', 'G4 9', 'C11 99']);
  expect(planEdits(assessed(sheet), 'all').map(({ formula }) => formula)).toContain('=SUM(G4,G7,F8,G9:G10)');
});

describe('a row that sums up the indicators alone, with their weight', () => {
  const OF_INDICATORS = FORM.replace('总分|||||100|99|', '合计|||||90|90|');

  test('keeps their sum when the execution beside it is mended; the whole and its grade count both', () => {
    const table = assessed(OF_INDICATORS.replace('90%|9\n', '90%|8\n'));
    expect(planEdits(table, 'all').map(({ cell, after }) => `${a1(cell)} ${after}`)).toEqual(['H4 9']);
    const { total, grade } = table;
    expect([total.computed, total.afterEdits, total.inCell.afterEdits].map(String)).toEqual([
      '98',
      '99',
      '90',
    ]);
    expect([total.isOfIndicators, grade.computed]).toEqual([true, '优']);
  });

  test('is held against their sum, and mended to it', () => {
    const table = assessed(OF_INDICATORS.replace('90|90|', '90|92|'));
    expect(table.findings.map(({ rule, expected }) => `${rule} ${expected ?? ''}`)).toEqual(['total 90']);
    const [edit, ...more] = planEdits(table, 'all');
    expect([edit?.after, edit?.formula, more]).toEqual(['90', '=SUM(G6:G9)', []]);
  });

  test('is filled with it where it is blank', () => {
    expect(planned(OF_INDICATORS.replace('90|90|', '90||'), 'all')).toEqual(['G10 90']);
  });

  test('is the total where it says the whole', () => {
    const table = assessed(OF_INDICATORS.replace('90|90|', '90|99|'));
    expect([table.total.isOfIndicators, table.findings]).toEqual([false, []]);
  });
});

test('a wrong total is mended where it is reported, and left where its finding is kept', () => {
  const table = assessed(FORM.replace('|99|', '|98|'));
  expect(planEdits(table, 'derived').map(({ after }) => after)).toEqual(['99']);
  expect(planEdits(table, 'blanks')).toEqual([]);
  const kept = {
    ...table,
    findings: table.findings.map((finding) => ({ ...finding, silenced: '情况属实' })),
  };
  expect(planEdits(kept, 'derived')).toEqual([]);
});

test.each(['yyyy/m/d', 'yyyy"年"m"月"d"日"', '0%'])(
  'a score in a cell of the format %s is shown as the number that it is',
  (format) => {
    const grid = gridOfRows(FORM.replace('90|10|90%|9', '90|10|90%|').replace('|100|99|', '|100|90|'));
    const key = cellKey(3, 7);
    const cells = new Map(grid.cells).set(key, {
      kind: 'blank',
      value: null,
      formula: null,
      format,
      text: '',
    });
    const [table] = assessWorkbook([{ ...grid, cells }], { policy: 'auto', form: null, silenced: [] }).tables;
    const edit = planEdits(table!, 'blanks').find(({ cell }) => a1(cell) === 'H4')?.edit;
    expect(edit?.after).toEqual({ kind: 'number', value: '9', format: 'General' });
  },
);

test('a blank total is filled once every score is there', () => {
  const blank = FORM.replace('|100|99|', '|100||');
  expect(planned(blank, 'blanks')).toEqual(['G10 99']);
  expect(planned(blank.replace('≥500人次|600人次|30|30|', '提高|提高|30||'), 'blanks')).toEqual([]);
});

test('a blank grade is filled once every score is there', () => {
  const blank = `${FORM}\n自评等级|`;
  expect(planned(blank, 'blanks')).toEqual(['B11 优']);
  expect(planned(blank.replace('≥500人次|600人次|30|30|', '提高|提高|30||'), 'blanks')).toEqual([]);
});

const WITHOUT_SCORE = FORM.replace('|分值|执行率|得分', '|执行率')
  .replace('90|10|90%|9', '90|90%')
  .replace('|100|99|', '|100||');
const EXECUTION_ROW = '预算执行|预算执行|预算执行率|100%|90%|10||\n产出指标|数量';

test.each([
  [
    'runs around a sub-total',
    FORM.replace('|100|99|', '|100||').replace('效益指标|社会', '产出小计|||||50|50|\n效益指标|社会'),
    'G11 99 =SUM(H4,G6:G7,G9:G10)',
  ],
  ['a row of the execution', WITHOUT_SCORE.replace('产出指标|数量', EXECUTION_ROW), 'G11 99 =SUM(G6:G10)'],
  ['a score that stands in no cell', WITHOUT_SCORE, 'G10 99 null'],
])('the formula that is offered for a total: %s', (_, text, expected) => {
  const total = planEdits(assessed(text), 'blanks').find(({ figure }) => figure === 'total');
  expect(total === undefined ? '' : `${a1(total.cell)} ${total.after} ${String(total.formula)}`).toBe(
    expected,
  );
});

test.each([
  ['of the execution', '90|10|90%|9', '90|10|90%|#REF!'],
  ['of an indicator', '≥100册|100册|30|30|', '≥100册|100册|30|3O或28|'],
])('a total is neither mended nor filled while a score %s cannot be read', (_, plain, unread) => {
  const open = FORM.replace(plain, unread).replace('90|10|90%', '90|10|80%');
  for (const text of [open, open.replace('|100|99|', '|100||优')]) {
    for (const fill of ['blanks', 'derived', 'all'] as const) {
      expect(planned(text, fill)).toEqual(fill === 'blanks' ? [] : ['G4 90%']);
    }
  }
});

test('nor is a subtotal', () => {
  const rows = FORM.replace('|30|30|\n产出指标|质量', '|30|三O|\n产出指标|质量').replace(
    '\n效益',
    '\n小计|||||50|40|\n效益',
  );
  expect(planned(rows, 'all')).toEqual([]);
  expect(planned(rows.replace('三O', '30'), 'all')).toEqual(['G8 50']);
});

test('a total that adds up a wrong subtotal is mended with it, though only the subtotal is reported', () => {
  const rows = FORM.replace('\n效益', '\n小计|||||50|40|\n效益').replace('|99|', '|89|');
  expect(assessed(rows).findings.map(({ rule, cell }) => `${rule} ${a1(cell)}`)).toEqual(['subtotal G8']);
  expect(planned(rows, 'all')).toEqual(['G8 50', 'G11 99']);
});

test.each([
  ['error', '#REF!', 'unreadable-value.error'],
  ['boolean', 'TRUE', 'unreadable-value'],
  ['blank', '', 'unreadable-value.formula'],
  ['number', '2023/1/15', 'unreadable-value'],
] as const)(
  'a score that is kind %s is told as what it is, and no sum is made without it',
  (kind, text, key) => {
    const grid = gridOfRows(FORM.replace('|100|99|', '|100|60|'));
    const value = { error: text, boolean: true, blank: null, number: 44941 }[kind];
    const cells = new Map(grid.cells).set(cellKey(5, 6), {
      kind,
      value,
      formula: kind === 'number' ? null : '=A1',
      format: kind === 'number' ? 'yyyy/m/d' : 'General',
      text,
    });
    const [table] = assessWorkbook([{ ...grid, cells }], { policy: 'auto', form: null, silenced: [] }).tables;
    expect(table?.findings.map(({ message }) => message.key)).toEqual([key]);
    expect(planEdits(table!, 'all')).toEqual([]);
  },
);

test('a total of more than a hundred is not made of a score above its weight', () => {
  const beyond = FORM.replace('≥100册|100册|30|30|', '≥100册|100册|30|100%|');
  expect(assessed(beyond).findings.map(({ rule }) => rule)).toContain('score-over-weight');
  expect(planned(beyond, 'derived')).toEqual([]);
  expect(planned(beyond.replace('|100|99|', '|100||优'), 'blanks')).toEqual([]);
  expect(planned(beyond, 'all')).toEqual(['G6 30']);
  const within = FORM.replace('≥100册|100册|30|30|', '≥100册|100册|30|31|');
  expect(planned(within, 'derived')).toEqual(['G10 100']);
});

test('a grade is mended where it is reported or its total is, and left where its finding is kept', () => {
  const graded = FORM.replace('|100|99|', '|100|99|良');
  expect(planned(graded, 'derived')).toEqual(['H10 优']);
  const table = assessed(graded);
  const kept = table.findings.map((finding) => ({ ...finding, silenced: '情况属实' }));
  expect(planEdits({ ...table, findings: kept }, 'derived')).toEqual([]);
  expect(planned(FORM.replace('|100|99|', '|100|89|良'), 'derived')).toEqual(['G10 99', 'H10 优']);
});

test('amounts in another unit are no ground for a rate and its score until their finding is kept', () => {
  const table = assessed(
    FORM.replace('100|100|90|10|90%|9', '100|100|900000|10|90%|').replace('|100|99|', '|100|90|'),
  );
  expect(table.findings.map(({ message }) => message.key)).toContain('unit.funds');
  expect(planEdits(table, 'all')).toEqual([]);
  const kept = table.findings.map((finding) =>
    finding.rule === 'unit' ? { ...finding, silenced: '情况属实' } : finding,
  );
  expect(planEdits({ ...table, findings: kept }, 'all').map(({ cell }) => a1(cell))).toContain('H4');
  const row = WITHOUT_SCORE.replace('产出指标|数量', EXECUTION_ROW);
  expect(planned(row.replace('|90|90%', '|900000|90%'), 'blanks')).toEqual([]);
});

test('a unit that does not fit in a row says nothing of the funds', () => {
  const table = assessed(
    FORM.replace('验收合格率|≥90%|95%', '设备成本|≤20万元|180000').replace('90|10|90%|9', '90|10|80%|9'),
  );
  expect(table.findings.map(({ message }) => message.key)).toEqual(
    expect.arrayContaining(['unit', 'execution-rate']),
  );
  expect(planEdits(table, 'derived').map(({ cell }) => a1(cell))).toEqual(['G4']);
});

test('a score with 分 behind it keeps it', () => {
  expect(planned(FORM.replace('90|10|90%|9', '80|10|80%|9分'), 'derived')).toEqual(['H4 8分', 'G10 98']);
});

describe('a score cell that two rows share', () => {
  const shared = FORM.replace('100册|30|30|', '100册|30|50|').replace('95%|20|20|', '95%|20||');
  const merges = ['G6:G7'];

  test('counts once', () => {
    const { total, findings } = assessed(shared, { merges });
    expect([total.computed?.toFixed(), findings.filter(({ rule }) => rule === 'total')]).toEqual(['99', []]);
  });

  test('is filled into a blank total', () => {
    expect(planned(shared.replace('|100|99|', '|100||'), 'blanks', { merges })).toEqual(['G10 99']);
  });

  test('is left alone also where it is too much', () => {
    const table = assessed(shared.replace('100册|30|50|', '100册|30|60|'), { merges });
    expect(table.findings.map(({ rule }) => rule)).toContain('score-over-weight');
    expect(planEdits(table, 'all')).toEqual([]);
  });

  test('is nobody’s to write', () => {
    const missed = shared.replace('≥100册|100册', '≥100册|50册');
    expect(planned(missed, 'all', { merges })).toEqual([]);
    expect(
      planned(missed.replace('50册|30|50|', '50册|30|30|').replace('95%|20||', '95%|20|20|'), 'all'),
    ).toEqual(['G6 15', 'G10 84']);
  });
});

test('exactly as far over the target as the policy allows costs nothing', () => {
  const outcome = readPolicy({
    id: 'own',
    overachievement: { explainAbove: '1.3', penalty: 'steps', steps: [{ from: '1.3', share: '0.5' }] },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const least = (actual: string): string | undefined => {
    const grid = gridOfRows(FORM.replace('≥100册|100册', `≥100册|${actual}`));
    const [table] = assessWorkbook([grid], { policy: outcome.policy, form: null, silenced: [] }).tables;
    return table?.indicators[0]?.verdict.min?.toFixed();
  };
  expect([least('130册'), least('131册')]).toEqual(['30', '15']);
});

describe('figures that a program repeated where a merged area was parted', () => {
  /** Title, heads and sums as one program writes them: each value in every cell of its former area; the total is wrong. */
  const REPEATED = `项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|得分
产出指标|数量指标|培训人数|100人|100人|50|50|50
产出指标|质量指标|结业水平|≥90%|95%|40|40|40
满意度指标|满意度指标|学员满意度|≥90%|90%|10|10|10
总分|总分|总分|总分|总分|100|97|97`;
  const edits = (text: string) => planEdits(assessed(text), 'derived');

  test('all of its cells are planned, each to be compared with what stands in it', () => {
    const [total] = edits(REPEATED);
    expect(total && cellEditsOf(total).map(({ cell }) => a1(cell))).toEqual(['G6', 'H6']);
    expect(total?.repeats).toEqual([
      {
        sheet: total?.sheet,
        cell: { row: 5, column: 7 },
        before: { value: 97, formula: null, format: 'General' },
        after: { kind: 'number', value: '100' },
      },
    ]);
  });

  test('two columns of scores are two', () => {
    const two = REPEATED.replace('50|50|50', '50|50|48').replace('97|97', '97|98');
    expect(edits(two).map(({ cell, repeats }) => [a1(cell), repeats])).toEqual([['G6', undefined]]);
  });

  test('a merged area of the sheet itself is one cell', () => {
    const [total] = planEdits(assessed(REPEATED, { merges: ['G6:H6'] }), 'derived');
    expect(total?.repeats).toBeUndefined();
  });
});

test('scores are never written where the form says something else: what was taken off, or points got of points', () => {
  const taken = FORM.replace('|得分|偏差原因', '|扣分|偏差原因')
    .replace('|30|30|\n产出指标|质量', '|30|2|\n产出指标|质量')
    .replace('|20|20|', '|20||')
    .replace('600人次|30|30|', '600人次|30||')
    .replace('|10|10|\n', '|10||\n')
    .replace('|100|99|', '|100|97|');
  const table = assessed(taken);
  expect(table.indicators.map(({ score }) => score?.recorded?.toFixed())).toEqual(['28', '20', '30', '10']);
  expect(table.findings.map(({ rule }) => rule)).toContain('deduction-unexplained');
  expect(planEdits(table, 'all')).toEqual([]);
  const inOne = FORM.replace('|分值|得分|偏差原因', '|得分/分值||偏差原因')
    .replace('|30|30|\n产出指标|质量', '|28/30||\n产出指标|质量')
    .replace('|20|20|', '|20/20||')
    .replace('600人次|30|30|', '600人次|30/30||')
    .replace('|10|10|\n', '|10/10||\n');
  expect(assessed(inOne).indicators.map(({ score }) => score?.recorded?.toFixed())).toEqual([
    '28',
    '20',
    '30',
    '10',
  ]);
  expect(planned(inOne, 'all').filter((edit) => !edit.startsWith('G10'))).toEqual([]);
});

test('no grade is written for points of another whole than the bands are of', () => {
  const thousand = `项目支出绩效自评表（2024年度）
项目名称|图书采购
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|采购册数|≥100册|100册|600|600|
效益指标|社会效益|借阅人次|≥500人次|600人次|300|300|
满意度指标|满意度|读者满意度|≥90%|95%|100|50|少数读者反映开放时间短，已延长。
总分|||||1000|948|
等级|良||||||`;
  const table = assessed(thousand);
  expect([table.grade.figure?.cell.text, table.grade.computed, table.grade.isOutOfBands]).toEqual([
    '良',
    null,
    true,
  ]);
  expect(planned(thousand, 'derived')).toEqual(['G7 950']);
  expect(planned(thousand.replace('等级|良', '等级|'), 'derived')).toEqual(['G7 950']);
});

describe('a sum of the execution in a row of its own', () => {
  const WITH_SUM = FORM.replace('总分|', '预算执行得分|||||10|9|\n总分|');

  test('is held against the score that it repeats, and mended with it', () => {
    expect(assessed(WITH_SUM).findings).toEqual([]);
    expect(planned(WITH_SUM.replace('10|9|\n总分', '10|10|\n总分'), 'derived')).toEqual(['G10 9']);
    expect(
      planned(
        WITH_SUM.replace('90%|9\n', '90%|8\n').replace('10|9|\n', '10|8|\n').replace('|99|', '|98|'),
        'derived',
      ),
    ).toEqual(['H4 9', 'G10 9', 'G11 99']);
  });

  test('of an execution among the indicators, too', () => {
    const among = `项目支出绩效自评表（2024年度）
项目名称|图书采购
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因
预算执行|执行率|预算执行率|100%|90%|10|9|
预算执行得分|||||10|10|
产出指标|数量指标|采购册数|≥100册|100册|90|90|
总分|||||100|99|`;
    expect(assessed(among).findings.map(({ rule, cell }) => `${rule} ${a1(cell)}`)).toContain('subtotal G5');
  });
});

test('a total without the score of execution is no total: neither is filled where the score cannot be told', () => {
  const steps = FORM.replace('年度资金总额||100|100|90|10|90%|9', '年度资金总额||100||90|10||').replace(
    '|99|',
    '||',
  );
  expect(assessed(steps).executionRate).toBeNull();
  expect(planned(steps, 'blanks')).toEqual([]);
});

test('scores that are filled in for some rows make no total of them, and no grade', () => {
  const graded = FORM.replace('|100|99|', '|100|99|优').replace(
    '效益指标|社会效益|借阅人次|≥500人次|600人次|30|30|',
    '效益指标|社会效益|读者评价|提升|较好|30||',
  );
  const blank = graded.replace('100册|30|30|', '100册|30||');
  expect(planned(blank, 'all')).toEqual(['G6 30']);
});

test('the execution gets no points where the indicators share out the hundred and the form gives it none', () => {
  const unscored = FORM.replace('90|10|90%|9', '90||90%|').replace('600人次|30|30|', '600人次|40|40|');
  for (const total of ['100', '']) {
    const form = unscored.replace('|100|99|', `|100|${total}|`);
    expect(planned(form, 'derived')).toEqual(total === '' ? ['G10 100'] : []);
  }
  expect(planned(FORM.replace('90|10|90%|9', '90||90%|'), 'derived')).toEqual(['H4 9']);
});

test('the points of the sources are not written beside their sum', () => {
  const sources = '其中：财政拨款||60|60|60|6|100%|6\n其他资金||40|40|30|4|75%|3\n';
  for (const dash of ['', '—'])
    expect(planned(FORM.replace('90|10|90%|9\n', `90|${dash}|90%|${dash}\n${sources}`), 'all')).toEqual([]);
});
