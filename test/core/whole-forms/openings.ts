/** What forms begin with where the test is about something below it. */

export const titleOf = (year: string): string => ` 项目支出绩效自评表@title||||||||
 （${year}年度）||||||||
 项目名称|<|某项目@name|<|<|实施单位|<|某局@unit|<`;
export const FUND = `H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|100|100|100|10|100%|10
P ^|<|其中：当年财政拨款|100|100|100|—|100%|—`;
