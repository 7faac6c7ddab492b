/** The report of the corpus written out as paragraphs, its 46.68元 included. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface ReportJson {
  readonly title: string;
  readonly year: string;
  readonly implementingUnit: string;
  readonly budget: { label: string; value: string; unit: string };
  readonly spent: { label: string; value: string; unit: string };
  readonly expenseItems: readonly { name: string; value: string; unit: string }[];
  readonly selfScoreText: string;
  readonly counts: readonly { name: string; value: string; unit: string }[];
  readonly narrative: Readonly<Record<string, readonly string[]>>;
}

const FILE = path.join(__dirname, '../../fixtures/corpus/narrative-01-renshi-jineng-kaoshi.json');

export function reportLines(): string[] {
  const report = JSON.parse(readFileSync(FILE, 'utf8')) as ReportJson;
  const items = report.expenseItems.map(({ name, value, unit }) => `${name}${value}${unit}`).join('、');
  const counts = report.counts.map(({ name, value, unit }) => `${name}${value}${unit}`).join('，');
  return [
    report.title,
    `（${report.year}年度）`,
    '一、项目概况',
    `${report.implementingUnit}承担人事考试和专项职业能力考核工作，${report.year}年${report.budget.label}${report.budget.value}${report.budget.unit}。`,
    '二、资金使用情况',
    `${report.spent.label}${report.spent.value}${report.spent.unit}，其中：${items}。`,
    '三、项目绩效情况',
    `${counts}。`,
    '四、存在的问题',
    ...Object.values(report.narrative)
      .flat()
      .map((line) => `${line}。`),
    '五、自评结论',
    `${report.selfScoreText}。`,
  ];
}
