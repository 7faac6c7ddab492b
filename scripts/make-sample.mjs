/**
 * Makes assets/sample.xlsx: a small department with four tables and the mistakes that reviewers meet most. Everything in it is
 * invented. Run after changing it: npm run sample
 */
import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

const DEPARTMENT = '滨江市文化和旅游局';
const UNIT = '滨江市文化馆';
const WIDTHS = [7, 10, 12.5, 22, 14.5, 14.5, 10.5, 7.5, 11, 13];
const THIN = { style: 'thin', color: { argb: 'FF7F7F7F' } };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFF3F8' } };

/** One row of indicators: [level 1, level 2, level 3, target, actual, weight, score, explanation]. */
const TABLES = [
  {
    sheet: '公共阅读服务',
    name: '公共阅读服务提升项目',
    funds: { initial: 120, adjusted: 96, executed: 90.72, rate: 0.756, score: 7.56 },
    goal: [
      '购置图书1.2万册以上，举办阅读活动60场以上，年接待读者30万人次以上。',
      '购置图书12460册，举办阅读活动39场，接待读者24.6万人次。',
    ],
    rows: [
      ['产出指标', '数量指标', '购置图书册数（册）', '≥12000册', '12460册', 12, 12, ''],
      ['产出指标', '数量指标', '举办阅读活动场次（场）', '≥60场', '39场', 10, 6.5, ''],
      ['产出指标', '质量指标', '图书加工合格率', '≥98%', '98.6%', 10, 10, ''],
      ['产出指标', '时效指标', '图书采购完成时间', '2024年11月底前', '2024年10月', 8, 8, ''],
      ['产出指标', '成本指标', '图书平均采购单价', '≤45元/册', '43.2元/册', 10, 10, ''],
      [
        '效益指标',
        '社会效益指标',
        '年接待读者人次',
        '≥30万人次',
        '24.6万人次',
        15,
        12.3,
        '7月至9月主馆空调改造闭馆，读者分流到分馆；2025年起大修安排在淡季并提前开放分馆夜场。',
      ],
      [
        '效益指标',
        '可持续影响指标',
        '数字阅读资源持续更新',
        '持续更新',
        '部分达成预期指标并具有一定效果',
        15,
        11.9,
        '数据库续订合同10月才签订，更新中断两个月；已改为提前一季度启动续订。',
      ],
      ['满意度指标', '服务对象满意度指标', '读者满意度', '≥90%', '93%', 10, 10, ''],
    ],
    total: 88.26,
    grade: '良',
  },
  {
    sheet: '非遗保护传承',
    name: '非物质文化遗产保护传承项目',
    funds: { initial: 50, adjusted: 50, executed: 50, rate: 1, score: 10 },
    goal: [
      '培训传承人300人次以上，举办展演24场以上，完成档案数字化。',
      '培训传承人241人次，举办展演24场，完成档案数字化。',
    ],
    rows: [
      ['产出指标', '数量指标', '传承人培训人次（人次）', '≥300人次', '241人次', 12, 9.7, '无'],
      ['产出指标', '数量指标', '非遗展演场次（场）', '≥24场', '≥24场', 10, 10, ''],
      ['产出指标', '质量指标', '档案数字化合格率', '≥95%', '96%', 10, 10, ''],
      ['产出指标', '时效指标', '年度任务完成时间', '2024年12月底前', '2024年12月', 8, 8, ''],
      ['产出指标', '成本指标', '项目总成本', '≤50万元', '50万元', 10, 10, ''],
      ['效益指标', '社会效益指标', '展演观众人次（人次）', '≥8000人次', '9100人次', 15, 15, ''],
      ['效益指标', '可持续影响指标', '促进非遗活态传承', '有效促进', '有效促进', 20, 20, ''],
      ['满意度指标', '服务对象满意度指标', '观众满意度', '≥90%', '91%', 10, 10, ''],
    ],
    weights: 105,
    total: 99.7,
    grade: '优',
  },
  {
    sheet: '馆舍维修改造',
    name: '馆舍维修改造项目',
    funds: { initial: 300, adjusted: 268.4, executed: 268.4, rate: 1, score: 10 },
    goal: ['完成主馆空调和消防改造，验收合格。', '完成主馆空调和消防改造，验收合格。'],
    rows: [
      ['产出指标', '数量指标', '改造面积（平方米）', '≥3600平方米', '3620平方米', 15, 15, ''],
      ['产出指标', '质量指标', '工程验收合格率', '=100%', '100%', 15, 13, ''],
      ['产出指标', '时效指标', '工程完工时间', '2024年9月底前', '2024年9月', 10, 10, ''],
      ['产出指标', '成本指标', '改造总成本', '≤300万元', '268.4万元', 10, 10, ''],
      ['效益指标', '社会效益指标', '因安全隐患停馆次数', '=0次', '0次', 15, 15, ''],
      ['效益指标', '生态效益指标', '空调能耗下降率', '≥15%', '36%', 15, 15, ''],
      ['满意度指标', '服务对象满意度指标', '职工和读者满意度', '≥90%', '92%', 10, 10, ''],
    ],
    totalFormula: true,
    total: 98,
    grade: '优',
  },
  {
    sheet: '群众文化活动',
    name: '群众文化活动项目',
    funds: { initial: 80, adjusted: 80, executed: 78.4, rate: 0.98, score: 9.8, formulas: true },
    goal: ['举办群众文化活动120场以上。', '举办群众文化活动126场。'],
    rows: [
      ['产出指标', '数量指标', '举办群众文化活动（场）', '≥120场', '126场', 15, 15, ''],
      ['产出指标', '质量指标', '活动按方案实施率', '≥98%', '99%', 15, 15, ''],
      ['产出指标', '时效指标', '活动完成时间', '2024年12月底前', '2024年12月', 10, 10, ''],
      ['产出指标', '成本指标', '项目总成本', '≤80万元', '78.4万元', 10, 10, ''],
      ['效益指标', '社会效益指标', '参与群众人次（万人次）', '≥9万人次', '9.8万人次', 30, 30, ''],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '95%', 10, 10, ''],
    ],
    totalFormula: true,
    total: 99.8,
    grade: '优',
  },
];

const FIRST_INDICATOR_ROW = 13;

function put(sheet, address, value, look = {}) {
  const cell = sheet.getCell(address);
  cell.value = value;
  if (look.format) cell.numFmt = look.format;
  if (look.bold) cell.font = { ...cell.font, name: '宋体', size: 10, bold: true };
  if (look.fill) cell.fill = HEAD_FILL;
  if (look.align) cell.alignment = { ...cell.alignment, horizontal: look.align };
}

function runsOf(rows, column) {
  const runs = [];
  rows.forEach((row, index) => {
    const last = runs.at(-1);
    const isSame =
      last && rows[last.from][column] === row[column] && (column === 0 || rows[last.from][0] === row[0]);
    if (isSame) last.to = index;
    else runs.push({ from: index, to: index });
  });
  return runs;
}

function addTable(workbook, table) {
  const sheet = workbook.addWorksheet(table.sheet, {
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const last = FIRST_INDICATOR_ROW + table.rows.length;
  for (let row = 3; row <= last + 1; row += 1) {
    for (let column = 1; column <= WIDTHS.length; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.border = BORDER;
      cell.font = { name: '宋体', size: 10 };
      cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
    }
  }
  sheet.mergeCells('A1:J1');
  put(sheet, 'A1', '项目支出绩效自评表');
  sheet.getCell('A1').font = { name: '黑体', size: 18, bold: true };
  sheet.getCell('A1').alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getRow(1).height = 32;
  sheet.mergeCells('A2:J2');
  put(sheet, 'A2', '（2024年度）', { align: 'center' });
  sheet.mergeCells('A3:B3');
  sheet.mergeCells('C3:J3');
  put(sheet, 'A3', '项目名称', { bold: true, fill: true });
  put(sheet, 'C3', table.name);
  sheet.mergeCells('A4:B4');
  sheet.mergeCells('C4:E4');
  sheet.mergeCells('F4:G4');
  sheet.mergeCells('H4:J4');
  put(sheet, 'A4', '主管部门', { bold: true, fill: true });
  put(sheet, 'C4', DEPARTMENT);
  put(sheet, 'F4', '实施单位', { bold: true, fill: true });
  put(sheet, 'H4', UNIT);
  addFunds(sheet, table.funds);
  addGoal(sheet, table.goal);
  addIndicators(sheet, table, last);
}

function addFunds(sheet, { initial, adjusted, executed, rate, score, formulas }) {
  sheet.mergeCells('A5:B8');
  put(sheet, 'A5', '项目资金\n（万元）', { bold: true, fill: true });
  sheet.mergeCells('C5:D5');
  ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].forEach((head, index) => {
    put(sheet, `${'EFGHIJ'[index]}5`, head, { bold: true, fill: true });
  });
  put(sheet, 'C5', '', { fill: true });
  const lines = [
    ['年度资金总额', initial, adjusted, executed],
    ['其中：当年财政拨款', initial, adjusted, executed],
    ['其他资金', 0, 0, 0],
  ];
  lines.forEach(([label, ...figures], index) => {
    const row = 6 + index;
    sheet.mergeCells(`C${row}:D${row}`);
    put(sheet, `C${row}`, label, { align: 'left' });
    figures.forEach((figure, column) => {
      put(sheet, `${'EFG'[column]}${row}`, figure, { format: '#,##0.00', align: 'right' });
    });
    if (index > 0) ['H', 'I', 'J'].forEach((column) => put(sheet, `${column}${row}`, '—'));
  });
  put(sheet, 'H6', 10);
  put(sheet, 'I6', formulas ? { formula: 'ROUND(G6/F6,4)', result: rate } : rate, { format: '0.00%' });
  put(sheet, 'J6', formulas ? { formula: 'ROUND(I6*H6,2)', result: score } : score, { format: '0.00' });
}

function addGoal(sheet, [expected, actual]) {
  sheet.mergeCells('A9:B10');
  put(sheet, 'A9', '年度总体目标', { bold: true, fill: true });
  sheet.mergeCells('C9:F9');
  sheet.mergeCells('G9:J9');
  put(sheet, 'C9', '预期目标', { bold: true, fill: true });
  put(sheet, 'G9', '实际完成情况', { bold: true, fill: true });
  sheet.mergeCells('C10:F10');
  sheet.mergeCells('G10:J10');
  put(sheet, 'C10', expected, { align: 'left' });
  put(sheet, 'G10', actual, { align: 'left' });
  sheet.getRow(10).height = 44;
  sheet.mergeCells('A11:J11');
  sheet.getRow(11).height = 6;
}

function addIndicators(sheet, table, last) {
  const { rows } = table;
  sheet.mergeCells(`A12:A${last - 1}`);
  put(sheet, 'A12', '绩效指标', { bold: true, fill: true });
  const heads = [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ];
  heads.forEach((head, index) => put(sheet, `${'BCDEFGHI'[index]}12`, head, { bold: true, fill: true }));
  sheet.mergeCells('I12:J12');
  rows.forEach((row, index) => {
    const at = FIRST_INDICATOR_ROW + index;
    row.forEach((value, column) => {
      const isLabel = column === 2 || column === 7;
      put(sheet, `${'BCDEFGHI'[column]}${at}`, value === '' ? null : value, {
        ...(isLabel ? { align: 'left' } : {}),
        ...(column === 6 ? { format: '0.00' } : {}),
      });
    });
    sheet.mergeCells(`I${at}:J${at}`);
    sheet.getRow(at).height = row[7].length > 30 ? 56 : 28;
  });
  for (const column of [0, 1]) {
    for (const { from, to } of runsOf(rows, column)) {
      if (to > from)
        sheet.mergeCells(
          `${'BC'[column]}${FIRST_INDICATOR_ROW + from}:${'BC'[column]}${FIRST_INDICATOR_ROW + to}`,
        );
    }
  }
  const first = FIRST_INDICATOR_ROW;
  sheet.mergeCells(`A${last}:F${last}`);
  put(sheet, `A${last}`, '总分', { bold: true, fill: true });
  put(sheet, `G${last}`, table.weights ?? 100);
  put(
    sheet,
    `H${last}`,
    table.totalFormula ? { formula: `J6+SUM(H${first}:H${last - 1})`, result: table.total } : table.total,
    { format: '0.00', bold: true },
  );
  put(sheet, `I${last}`, '自评等级', { bold: true, fill: true });
  put(sheet, `J${last}`, table.grade, { bold: true });
  sheet.mergeCells(`A${last + 1}:J${last + 1}`);
  put(
    sheet,
    `A${last + 1}`,
    '注：1. 得分一档最高不能超过该指标分值上限。2. 定量指标未完成的，得分＝分值×实际完成值÷年度指标值。3. 存在偏差的，须说明原因和改进措施。',
    { align: 'left' },
  );
  sheet.getRow(last + 1).height = 30;
}

function addNotes(workbook) {
  const sheet = workbook.addWorksheet('填报说明');
  sheet.columns = [{ width: 96 }];
  [
    '填报说明',
    '一、各项目负责人于2025年3月10日前完成本表，报办公室汇总。',
    '二、执行率＝全年执行数÷全年预算数；预算有调整的，按调整后的全年预算数计算。',
    '三、本工作簿为“自评”自带的示例，单位、项目和数字均为虚构，表中有意留有常见差错。',
  ].forEach((text, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = text;
    cell.font = { name: index === 0 ? '黑体' : '宋体', size: index === 0 ? 14 : 11 };
    cell.alignment = { wrapText: true };
  });
}

const workbook = new ExcelJS.Workbook();
workbook.creator = '自评';
workbook.created = new Date('2025-01-02T00:00:00Z');
workbook.modified = workbook.created;
for (const table of TABLES) addTable(workbook, table);
addNotes(workbook);
/** Parts carry the time of the run; with this one instead, the same sample is the same bytes. */
const MADE = new Date(2025, 0, 2);
const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
const files = Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith('/')));
writeFileSync(new URL('../assets/sample.xlsx', import.meta.url), zipSync(files, { mtime: MADE }));
