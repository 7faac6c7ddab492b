/** Forms whose cells were parted or filled by programs, in other characters, or with results under unusual heads. */
import { FUND, titleOf } from './openings';
import type { WholeForm } from './verdict';

const TITLE = titleOf('2023');

export const FORMS_IN_OTHER_SHAPES: readonly WholeForm[] = [
  {
    name: 'traditional characters throughout',
    text: `
 項目支出績效自評表@title|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<
 項目名稱|<|社區養老服務@name|<|<|實施單位|<|某區民政局@unit|<
H 項目資金（萬元）|<||年初預算數@initialBudget|全年預算數@adjustedBudget|全年執行數@executed|分值@weight|執行率@rate|得分@score
T ^|<|年度資金總額|100|100|95|10|95%|9.5
P ^|<|其中：當年財政撥款|100|100|95|—|95%|—
H 一級指標@level1|二級指標@level2|三級指標@level3|年度指標值@target|<|實際完成值@actual|分值@weight|得分@score|偏差原因分析及改進措施@explanation
I 產出指標|數量指標|服務老人人數|不少於500人|<|480人|50|48|年中兩處站點裝修停辦，年底已恢復。
I 效益指標|社會效益指標|老人生活質量|有效提升|<|達成預期指標|30|30|無
I 滿意度指標|服務對象滿意度指標|老人滿意度|≥90%|<|95%|10|10|
Z 總分|<|<|<|<|<|100|97.5|優@grade
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '48 24..30 10', sum: '97.5', grade: '优', findings: [] },
  },
  {
    name: 'one weight and one score for two rows of a second level, another for a pair of equal ones',
    unknowable: /^rows\[[13]\]\.(?:weight|score)$/,
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|改造管网|≥10公里|<|10公里|20|20|
I ^|^|新建泵站|2座|<|2座|^|^|
I ^|质量指标|验收合格率|100%|<|100%|15|15|
I ^|时效指标|完工时间|12月底前|<|11月|15|15|
I 效益指标|社会效益指标|受益居民|≥2万人|<|2.1万人|30|30|
I 满意度指标|满意度指标|居民满意度|≥90%|<|95%|10|10|
Z 总分|<|<|<|<|<|100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '20 ? 15 15 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'weights of their own, one score for the three rows together',
    unknowable: /^rows\[[12]\]\.score$/,
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|培训场次|≥10场|<|10场|20|50|
I ^|质量指标|合格率|≥95%|<|96%|15|^|
I ^|时效指标|完成及时率|100%|<|100%|15|^|
I 效益指标|社会效益指标|持证人数|≥300人|<|310人|30|30|
I 满意度指标|满意度指标|学员满意度|≥90%|<|95%|10|10|
Z 总分|<|<|<|<|<|100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '20 15 15 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'equal weights and scores below each other that are each their own, one of them short of its total',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|开展检查|≥10次|<|10次|25|25|
I ^|^|抽检批次|≥50批次|<|50批次|25|25|
I 效益指标|社会效益指标|投诉办结率|≥95%|<|96%|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
Z 总分|<|<|<|<|<|100|99|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '25 25 30 10', sum: '100', grade: '优', findings: ['total H12'] },
  },
  {
    name: 'the result under 完成进度: amounts, words and shares alike',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|完成进度@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|新修机耕道|≥12公里|<|12.6公里|30|30|
I ^|质量指标|验收合格率|100%|<|100%|20|20|
I 效益指标|社会效益指标|农户出行条件|明显改善|<|明显改善|30|28|个别路段尚未硬化，次年安排。
I 满意度指标|满意度指标|农户满意度|≥90%|<|81%|10|9|施工扬尘引起不满，已增加洒水。
Z 总分|<|<|<|<|<|100|97|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '30 20 24..30 9', sum: '97', grade: '优', findings: [] },
  },
  {
    name: 'the result under 实施进度',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|<|实施进度@actual|分值@weight|得分@score|备注
I 产出指标|数量指标|栽植行道树|≥800株|<|760株|50|50|
I 效益指标|生态效益指标|成活率|≥95%|<|96%|30|30|
I 满意度指标|满意度指标|居民满意度|≥90%|<|95%|10|10|
Z 总分|<|<|<|<|<|100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '47.5 30 10', sum: '100', grade: '优', findings: ['score-over-rule H8'] },
  },
  {
    name: 'a refund written as spending below zero',
    text: `
${TITLE}
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|100|100|95|10|95%|9.5
P ^|<|其中：当年财政拨款|100|100|100|—|100%|—
P ^|<|其他资金|0|0|-5|—|—|—
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|发放补贴|≥500户|<|520户|50|50|
I 效益指标|社会效益指标|政策知晓率|≥90%|<|92%|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
Z 总分|<|<|<|<|<|100|99.5|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: ['negative-amount F7'] },
  },
];
