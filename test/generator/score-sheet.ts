/** The form with a list of what was done and, below it, a 评分表 whose sections state their sums first. */
import { R0, add, rational, sumOf, toFixed, toPlain, type Rational } from '../oracle/rational';
import { gradeOf } from '../oracle/score';
import { drawContent } from './draw-content';
import type { ContentIndicator } from './content';
import { SheetDraft } from './draft';
import { drawLayout } from './layout';
import { inWords } from './quantity-writing';
import type { FormTruth, GeneratedForm, TruthFigure } from './generate';
import { seeded, type Random } from './random';
import { numberCell, text, textOf, type Written } from './written';

const SECTIONS: readonly { name: string; points: number; rows: readonly [string, string][] }[] = [
  {
    name: '投入',
    points: 20,
    rows: [
      ['项目目标', '项目立项规范性'],
      ['项目目标', '绩效目标合理性'],
      ['项目目标', '绩效指标明确性'],
      ['资金落实', '资金到位率'],
      ['资金落实', '到位及时率'],
    ],
  },
  {
    name: '过程',
    points: 20,
    rows: [
      ['业务管理', '制度执行有效性'],
      ['业务管理', '项目质量可控性'],
      ['财务管理', '资金使用合规性'],
      ['财务管理', '财务监控有效性'],
    ],
  },
  {
    name: '产出',
    points: 30,
    rows: [
      ['项目产出', '实际完成率'],
      ['项目产出', '完成及时率'],
      ['项目产出', '质量达标率'],
    ],
  },
  {
    name: '效果',
    points: 30,
    rows: [
      ['项目效果', '经济效益'],
      ['项目效果', '社会效益'],
      ['项目效果', '可持续影响'],
      ['项目效果', '社会公众或服务对象满意度'],
    ],
  },
];

function pointsOf(random: Random, whole: number, parts: number): number[] {
  const points = Array.from({ length: parts }, () => 2);
  for (let rest = whole - 2 * parts; rest > 0; rest -= 1) {
    const at = random.int(0, parts - 1);
    points[at] = (points[at] ?? 0) + 1;
  }
  return points;
}

function row(
  level1: string,
  level2: string,
  level3: string,
  weight: Rational,
  score: Rational,
): ContentIndicator {
  const nothing = inWords('');
  return {
    kind: 'indicator',
    level1,
    level2,
    level3,
    nature: '定性',
    measure: null,
    writing: 'score sheet',
    initialTarget: null,
    target: nothing,
    actual: nothing,
    weight,
    score,
    reviewScore: null,
    explanation: '',
    lastYear: '',
    progress: null,
    sharesWithPrevious: false,
  };
}

/** A clean score sheet with the truth about its figures. */
export function generateScoreSheet(seed: number): GeneratedForm {
  const random = seeded(seed).fork('score sheet');
  const layout = drawLayout(random.fork('layout'), 'national');
  const drawn = drawContent(random.fork('content'), layout);
  const draft = new SheetDraft();
  const left = random.pick([0, 0, 1]);
  const at = (column: number): number => left + column;
  const wide = random.chance(0.6);
  const over = (r: number, from: number, to: number, written: Written, path?: string): void => {
    draft.putOver({ top: r, bottom: r, left: at(from), right: at(to) }, written, path);
  };
  const digits = random.pick([0, 2]);
  const figure = (value: Rational): Written =>
    random.chance(0.15) ? text(toFixed(value, 2)) : numberCell(value, digits === 0 ? 'General' : '0.00');
  let r = random.pick([0, 0, 2]);
  over(r, 0, 5, text(random.pick(['财政支出项目绩效自评表', '项目支出绩效自评表'])), 'title');
  over(r + 1, 0, 5, text(`（ ${String(drawn.year)} 年度）`), 'year');
  over(r + 2, 0, 0, text('项目名称'));
  over(r + 2, 1, 5, text(drawn.projectName), 'projectName');
  r += 3;
  if (random.chance(0.3)) r += 1;
  const top = r;
  [
    '二级指标',
    '三级指标',
    random.pick(['指标分值', '分值', '满分']),
    random.pick(['评价得分', '得分', '自评得分']),
  ].forEach((label, i) => {
    if (i === 1) over(r, 2, 3, text(label));
    else over(r, i === 0 ? 1 : i + 2, i === 0 ? 1 : i + 2, text(label));
  });
  r += 1;
  const indicators: ContentIndicator[] = [];
  const recorded = new Map<string, string>();
  const note = (path: string, value: Rational): void => void recorded.set(path, toPlain(value));
  const subtotals: { level1: string; weight: Rational; score: Rational }[] = [];
  for (const [position, section] of SECTIONS.entries()) {
    const points = pointsOf(random, section.points, section.rows.length);
    const rows = section.rows.map(([level2, level3], i) => {
      const weight = rational(points[i] ?? 0);
      const score = random.chance(0.2) ? add(weight, rational('-0.5')) : weight;
      return row(section.name, level2, level3, weight, score);
    });
    const score = sumOf(rows.map((one) => one.score ?? R0));
    subtotals.push({ level1: section.name, weight: rational(section.points), score });
    const label = `${section.name}${random.pick([':', '：', ''])}`;
    over(r, 1, 3, text(label));
    draft.put(r, at(4), numberCell(section.points), `subtotals[${String(position)}].weight`);
    draft.put(r, at(5), figure(score), `subtotals[${String(position)}].score`);
    note(`subtotals[${String(position)}].score`, score);
    r += 1;
    for (const one of rows) {
      const index = indicators.push(one) - 1;
      over(r, 1, 1, text(one.level2));
      over(r, 2, wide ? 3 : 2, text(one.level3), `indicators[${String(index)}].level3`);
      draft.put(r, at(4), numberCell(one.weight ?? 0), `indicators[${String(index)}].weight`);
      draft.put(r, at(5), figure(one.score ?? R0), `indicators[${String(index)}].score`);
      r += 1;
    }
  }
  draft.putOver({ top, bottom: r - 1, left: at(0), right: at(0) }, text('评分表'));
  const total = sumOf(subtotals.map((subtotal) => subtotal.score));
  over(r, 0, 3, text(random.pick(['综合得分:', '综合得分', '总分'])));
  draft.put(r, at(4), numberCell(100), 'total.weight');
  draft.put(r, at(5), figure(total), 'total');
  note('total', total);
  over(r + 1, 0, 3, text(random.pick(['评价结果等次:', '自评等级'])));
  over(r + 1, 4, 5, text(gradeOf(total)), 'grade');
  const figures = new Map<string, TruthFigure>();
  for (const [path, place] of draft.places) {
    figures.set(path, {
      address: { ...place },
      text: textOf(draft.at(place.row, place.column)),
      recorded: recorded.get(path) ?? null,
    });
  }
  const truth: FormTruth = {
    figures,
    content: { ...drawn, indicators, subtotals, total, grade: gradeOf(total), funds: [] },
    layout,
    features: ['score sheet'],
  };
  return { grid: draft.toGrid('评分表', 0), truth };
}
