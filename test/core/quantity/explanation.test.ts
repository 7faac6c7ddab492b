import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeExplanation } from '../../../src/core/quantity/explanation';
import { watchRunaway } from '../../support/runaway';

const around = { name: '培训人数', actual: '480人' };

it.each([
  '',
  ' ',
  '\u3000',
  '无',
  '无。',
  '无偏差',
  '/',
  '—',
  '——',
  '-',
  '同上',
  '见附件',
  '详见附件',
  '已完成',
  '完成',
  '正常',
  '达标',
  '暂无',
  '指标完成',
  '无；无',
  '已完成，无偏差',
  '100',
  '95%',
  '480人',
  '10分',
  '…（100字以内）',
  '（100字以内）',
  '……',
  '偏差原因分析及改进措施',
  '请填写偏差原因',
  '（请说明未完成原因及改进措施）',
  '暂无改进措施',
  '不涉及偏差',
  '本项目无偏差原因',
  '已按合同完成全部培训任务',
  '原因：无 措施：无',
  '偏差原因：无改进措施：无',
  '培训人数',
  '培训人数完成',
  '培训人数480人',
  '无 偏 差',
  '暂未发现问题',
  '无/无',
  'N/A',
  '不适用',
])('%j explains nothing', (text) => {
  expect(judgeExplanation(text, around).quality).toBe('none');
});

it.each([
  '疫情影响',
  '受疫情影响',
  '因疫情原因',
  '政策调整',
  '年初预算设置不合理',
  '因政策调整',
  '人员变动',
  '客观原因',
  '报名少',
  '加强管理',
  '下一年改进',
  '预算编制不准确',
  '项目推迟',
  '资金未到位',
  '根据实际情况调整',
  '建议加大财政投入',
])('%j is weak', (text) => {
  expect(judgeExplanation(text, around).quality).toBe('weak');
});

it.each([
  '受疫情影响改为线上培训，报名人数减少；明年提前安排。',
  '因部分学员临时请假，实际参训480人，今后提前确认名额',
  '年初预算设置不合理，未考虑学员流动，下年按实际人数编制',
  '无法按期开工，主要因征地拆迁滞后',
  '已完成招标，因汛期延误工期20天',
  '两期合办完成全部培训任务',
  '原因：讲师临时请假 改进措施：提前三个月约定',
  '项目尾款按合同约定次年支付。',
])('%j explains', (text) => {
  expect(judgeExplanation(text, around)).toEqual({ quality: 'ok', why: null });
});

const AS_WRITTEN = readFileSync(join(__dirname, '../../fixtures/explanations-as-written.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [text: string, quality: string]);

it.each(AS_WRITTEN)('%s: %s', (text, quality) => {
  expect(judgeExplanation(text, around).quality).toBe(quality);
});

it('says why', () => {
  expect(judgeExplanation('（100字以内）', around).why).toBe('prompt');
  expect(judgeExplanation('480 人', around).why).toBe('number');
  expect(judgeExplanation('按时完成全部培训', { name: '培训', actual: '按时完成全部培训' }).why).toBe(
    'repeats-actual',
  );
  expect(judgeExplanation('培训 人数。', around).why).toBe('repeats-name');
  expect(judgeExplanation('疫情影响', around).why).toBe('bare-phrase');
  expect(judgeExplanation('人没来', around).why).toBe('short');
});

it('takes no time over long texts', () => {
  const endsInTime = watchRunaway();
  for (const part of ['无', '因', '…', '(', '、', '1', ' ', '已完成，', '受疫情']) {
    judgeExplanation(part.repeat(Math.ceil(100_000 / part.length)), {
      name: part.repeat(50_000),
      actual: part.repeat(50_000),
    });
  }
  endsInTime();
});

it.each([
  '1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；2.年中发生预算调整的，应单独说明理由；3.其他资金包括：社会投入资金、银行贷款。',
  '未完成的请说明原因（200字以内）',
])('what a form prints for whoever fills it in explains nothing: %s', (text) => {
  expect(judgeExplanation(text, around)).toEqual({ quality: 'none', why: 'prompt' });
});

it.each([
  '需说明的是，上级资金12月才下达，当年来不及支付。',
  '执行率低于90%需说明原因（100字以内）：项目终验推迟到次年一月，尾款未付。',
])('a reason may speak of explaining, or stand behind what the form asks: %s', (text) => {
  expect(judgeExplanation(text, around).quality).toBe('ok');
});
