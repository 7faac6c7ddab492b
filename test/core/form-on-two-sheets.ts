/** One form whose rows go on on a second sheet; the lower half's total is to be put in for TOTAL. */
export const HEADS = `H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因分析@explanation`;

export const UPPER_HALF = `
 项目支出绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
 项目名称|<|河道整治@name|<|<|<|<|<
H 项目资金（万元）||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|年度资金总额|100|100|90|10|90%|9
${HEADS}
I 产出指标（50分）|数量指标|整治河道|≥12公里|12公里|20|20|
I ^|质量指标|验收合格率|100%|100%|20|20|
`;

export const ROWS = `I 产出指标（50分）|时效指标|完成时间|12月底前|12月|10|10|
I 效益指标|生态效益指标|水质达标率|≥90%|81%|30|27|汛期上游来水浑浊，已加密监测。
I 满意度指标|满意度指标|群众满意度|≥90%|95%|10|10|
Z 总分|<|<|||100|TOTAL|
`;
