/** What careful reviewers ask about and arithmetic does not: each remark, and what keeps it silent. */
import { assessWorkbook } from '../../../src/core/assess-workbook';
import { a1 } from '../../../src/core/grid';
import { messageText } from '../../../src/core/messages/text';
import { gridOfRows } from '../../support/grid-of-rows';

interface Form {
  readonly name?: string;
  readonly funds?: string;
  readonly parts?: readonly string[];
  readonly row?: string;
  readonly why?: string;
  readonly goal?: string;
}

const FUNDS = '100|100|95|10|95%|9.5|年末一笔尾款因验收推迟到下年一月支付';

function form(change: Form): string {
  const { name = '图书采购', funds = FUNDS, parts = [], why = '偏差原因分析及改进措施', goal } = change;
  const row = change.row ?? '采购册数|≥100册|≥100册|105册|50|50|';
  return `项目支出绩效自评表
（2024年度）
项目名称|${name}
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|原因
|年度资金总额|${funds}
${parts.map((part) => `|${part}\n`).join('')}年度总体目标|${goal ?? '采购图书，方便读者借阅。'}
一级指标|二级指标|三级指标|年初指标值|调整后指标值|实际完成值|分值|得分|${why}
产出指标|数量指标|${row}
效益指标|社会效益指标|借阅人次|≥500人次|≥500人次|600人次|30|30|
满意度指标|满意度指标|读者满意度|≥90%|≥90%|95%|10|10|
总分||||||100|99.5|`;
}

/** Rows that all miss their targets for one and the same reason. */
function deviating(...names: readonly string[]): string {
  const why = '因供货中断少采购，下年尽早签约';
  return names.map((name) => `${name}册数|≥100册|≥100册|90册|10|9|${why}`).join('\n产出指标|数量指标|');
}

/** A row of ours, and one of the execution beside the block that has its own weight and score. */
function withExecution(points: string): string {
  return `采购册数|≥100册|≥100册|105册|${points}|${points}|\n预算执行|预算执行|预算执行率|100%|100%|95%|10|9.5|`;
}

function said(rule: string, change: Form): string[] {
  return assessWorkbook([gridOfRows(form(change))], { policy: 'auto', form: null, silenced: [] })
    .tables.flatMap(({ findings }) => findings)
    .filter((finding) => finding.rule === rule)
    .map(
      ({ cell, related, message }) =>
        `${[cell, ...related].map(a1).join(' ')}: ${messageText(message, 'zh-CN')}`,
    );
}

test.each<[string, string, Form, string | null]>([
  ['initial-target-empty', 'sign and unit', { row: '册数|≥册|≥100册|105册|50|50|' }, 'D8: 1项年初'],
  ['initial-target-empty', 'a blank one', { row: '册数||≥100册|105册|50|50|' }, null],
  ['initial-target-empty', 'neither has a number', { row: '册数|≥册|≥册|105册|50|50|' }, null],
  ['actual-unit-missing', 'a bare share', { row: '合格率|≥90%|≥90%|95|50|50|' }, 'F8: 1项实际完成值'],
  ['actual-unit-missing', 'a bare month', { row: '完成时间|≤12月|≤12月|11|50|50|' }, 'F8: 1项实际完成值'],
  ['actual-unit-missing', 'a date', { row: '完成时间|2023年12月|2023年12月|2023.10|50|50|' }, null],
  ['actual-unit-missing', 'a date in digits', { row: '完成时间|20231231|20231231|20231220|50|50|' }, null],
  ['actual-unit-missing', 'a count', { row: '册数|≥100册|≥100册|105|50|50|' }, null],
  ['actual-unit-missing', 'told in the name', { row: '合格率（%）|≥90%|≥90%|95|50|50|' }, null],
  ['actual-unit-missing', 'a fraction', { row: '合格率|≥90%|≥90%|0.95|50|50|' }, null],
  ['budget-added', 'from nothing', { funds: '0|100|100|10|100%|10|' }, 'D5 C5: 年初预算数为0'],
  ['budget-added', 'a blank initial budget', { funds: '|100|100|10|100%|10|' }, null],
  ['budget-added', 'with its reason', { funds: '0|100|100|10|100%|10|市级财政六月追加安排的购书经费' }, null],
  [
    'budget-added',
    'all of it brought forward',
    { funds: '0|100|100|10|100%|10|', parts: ['当年财政拨款|0|0|0', '上年结转资金|0|100|100'] },
    null,
  ],
  [
    'budget-added',
    'some of it brought forward',
    { funds: '0|100|100|10|100%|10|', parts: ['当年财政拨款|0|40|40', '上年结转资金|0|60|60'] },
    'D5 C5: 年初预算数为0',
  ],
  ['project-year', 'the year before', { name: '2023年图书采购' }, 'B3 A2: 项目名称写2023年'],
  ['project-year', 'the year after', { name: '2025年图书采购' }, 'B3 A2: 项目名称写2025年'],
  ['project-year', 'its own year', { name: '2024年图书采购' }, null],
  ['project-year', 'a span of years', { name: '2023-2025年图书采购' }, null],
  ['project-year', 'two years', { name: '2023年、2024年图书采购' }, null],
  ['project-year', 'money of a year', { name: '2023年购书专项资金' }, null],
  ['project-year', 'told in the goal', { name: '2023年图书采购', goal: '支付上年图书采购款。' }, null],
  [
    'project-year',
    'money brought forward',
    { name: '2023年图书采购', parts: ['上年结转资金|0|100|95'] },
    null,
  ],
  [
    'explanation-unneeded',
    'a reason where nothing deviates',
    { row: '册数|=100册|=100册|100册|50|50|年初测算不准，读者减少' },
    'I8: 册数：正好完成并得满分',
  ],
  ['explanation-unneeded', 'done', { row: '册数|=100册|=100册|100册|50|50|已按合同到馆上架' }, null],
  [
    'explanation-unneeded',
    'a promise',
    { row: '册数|=100册|=100册|100册|50|50|下一步继续加强资金管理' },
    null,
  ],
  [
    'explanation-unneeded',
    'more than the target',
    { row: '册数|≥100册|≥100册|150册|50|50|出版社让利，同样经费多采购五十册' },
    null,
  ],
  [
    'explanation-unneeded',
    'an adjusted target',
    { row: '册数|=120册|=100册|100册|50|50|预算压减二成，指标值按程序调减' },
    null,
  ],
  [
    'explanation-unneeded',
    'a column of remarks',
    { row: '册数|=100册|=100册|100册|50|50|年初测算不准，读者减少', why: '备注' },
    null,
  ],
  [
    'actual-copies-target',
    'copied signs and copied figures',
    { row: '册数|≥100册|≥100册|≥100册|50|50|' },
    'F8: 1项指标的实际完成值带有“≥”“≤”等符号（如“≥100册”），请填实际数；全表与指标值逐字相同的共1项',
  ],
  [
    'actual-copies-target',
    'another figure with a sign',
    { row: '册数|≥100册|≥100册|≥105册|50|50|' },
    'F8: 1项指标的实际完成值带有“≥”“≤”等符号（如“≥105册”），请填实际数',
  ],
  ['actual-copies-target', 'only alike', { row: '册数|100册|100册|100册|50|50|' }, null],
  [
    'weights-total',
    'the execution as a block and as a row, both counted',
    { row: withExecution('40') },
    null,
  ],
  ['weights-total', 'one of them too many', { row: withExecution('50') }, 'G12'],
  ['weak-explanation', 'a bare phrase', { row: '册数|≥100册|≥100册|80册|50|40|疫情影响' }, 'I8: 册数：原因'],
  [
    'weak-explanation',
    'one sentence in three rows',
    { row: deviating('甲类', '乙类', '丙类') },
    'I8 I9 I10: 同一句原因“因供货中断少采购，下年尽早签约”用于3项指标',
  ],
  ['weak-explanation', 'one sentence in two rows', { row: deviating('甲类', '乙类') }, null],
  [
    'narrative-figures',
    'a reason with another result',
    { row: '采购册数|≥100册|≥100册|80册|50|40|因供货中断，实际采购90册，下年尽早签约' },
    'I8 F8: 文字写“实际采购90册”，与指标“采购册数”的“80册”不一致',
  ],
  [
    'narrative-figures',
    'a reason with its own result',
    { row: '采购册数|≥100册|≥100册|80册|50|40|因供货中断，实际采购80册，下年尽早签约' },
    null,
  ],
  [
    'narrative-figures',
    'a reason with another share',
    { row: '册数|≥100册|≥100册|80册|50|40|因供货中断，完成率仅90%，下年尽早签约' },
    'I8 F8: 文字写“完成率仅90%”，与指标“册数”的“80%”不一致',
  ],
  [
    'narrative-figures',
    'a goal with another count beside one that no indicator has',
    { goal: '更换30台机房电脑和20台教学一体机。', row: '更换机房电脑|≥20台|≥20台|20台|50|50|' },
    'B6 E8: 文字写“更换30台机房电脑”，与指标“更换机房电脑”的“≥20台”不一致',
  ],
])('%s: %s', (rule, _, change, expected) => {
  const found = said(rule, change);
  expect(found).toHaveLength(expected === null ? 0 : 1);
  expect(found[0]?.slice(0, expected?.length) ?? null).toBe(expected);
});
