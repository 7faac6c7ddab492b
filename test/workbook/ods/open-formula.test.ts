import { excelFormula } from '../../../src/workbook/ods/open-formula';

test.each([
  ['of:=SUM([.C5:.C7])', '=SUM(C5:C7)'],
  ['of:=ROUND([.$E$9]/[.D9];4)', '=ROUND($E$9/D9,4)'],
  ['of:=[$汇总.B2]+[.B3]', '=汇总!B2+B3'],
  ["of:=SUM([$'甲 ''乙'''.A1:.B2])", "=SUM('甲 ''乙'''!A1:B2)"],
  ['of:=IF([.A1]="甲;[.B1]""丙";1;2)', '=IF(A1="甲;[.B1]""丙",1,2)'],
  ['of:=SUM([.A:.A])', '=SUM(A:A)'],
  ['of:=#REF!+1', '=#REF!+1'],
  ['msoxl:=SUM(A1:A2)', '=SUM(A1:A2)'],
  ['oooc:=[.A1]*2', '=A1*2'],
  ['=1+2', '=1+2'],
])('%s is %s', (written, formula) => {
  expect(excelFormula(written)).toBe(formula);
});
