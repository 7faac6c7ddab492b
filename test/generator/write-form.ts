/** Writes a form's content in a layout, from the title to the notes. */
import { toPlain } from '../oracle/rational';
import type { FormContent } from './content';
import type { SheetDraft } from './draft';
import { FormWriter } from './form-writer';
import { FIELD_LABELS, GRADE_LABELS, TITLES, TOTAL_LABELS } from './labels';
import { spanOf, type FormLayout } from './layout';
import type { Random } from './random';
import { sumFormula, writeIndicatorBlock } from './write-indicators';
import { writeFunds } from './write-funds';
import { text, type Written } from './written';

export interface WrittenForm {
  readonly draft: SheetDraft;
  readonly recorded: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, string>;
}

const LONG_GRADES: Readonly<Record<string, string>> = { 优: '优秀', 良: '良好', 中: '合格', 差: '不合格' };

function gradeWord(content: FormContent, layout: FormLayout): string {
  return layout.gradeWords === 'long' ? (LONG_GRADES[content.grade] ?? content.grade) : content.grade;
}

function writeHead(writer: FormWriter): void {
  const { content, layout, random, right } = writer;
  const base = random.fork('title').pick(TITLES);
  const subject =
    layout.title === 'with-project'
      ? content.projectName
      : layout.yearAt === 'title'
        ? `${String(content.year)}年度`
        : '';
  content.title = `${subject}${base}`;
  writer.plain(writer.row, 0, writer.row, right, content.title, 'title');
  writer.row += 1;
  if (layout.yearAt === 'row' || (layout.yearAt === 'title' && layout.title === 'with-project')) {
    const words = random
      .fork('year')
      .pick(['（Y年度）', '( Y年度 )', '（ Y 年度）', 'Y年度'])
      .replace('Y', String(content.year));
    writer.plain(writer.row, 0, writer.row, right, words, 'year');
    writer.row += 1;
  }
  if (layout.unitAt === 'line') {
    const left = Math.max(0, right - 2);
    writer.plain(writer.row, left, writer.row, right, `单位：${content.amountUnit}`);
    writer.row += 1;
  }
}

/** Label and value beside each other, twice in a row. */
function writePair(
  writer: FormWriter,
  fields: readonly { label: string; value: string; path?: string }[],
): void {
  const { row, right, layout } = writer;
  const labelWidth = Math.max(1, layout.side + 1);
  const half = fields.length === 1 ? right + 1 : Math.ceil((right + 1) / 2);
  fields.forEach(({ label, value, path }, i) => {
    const left = i * half;
    const end = i === fields.length - 1 ? right : left + half - 1;
    if (layout.inlineFields) {
      writer.plain(row, left, row, end, `${label}：${value}`, path);
      return;
    }
    const labelRight = Math.min(left + labelWidth - 1, end - 1);
    writer.label(row, left, row, labelRight, label);
    writer.plain(row, labelRight + 1, row, end, value, path);
  });
  writer.row += 1;
}

function writeFields(writer: FormWriter): void {
  const { content, layout, random } = writer;
  const pick = (key: keyof typeof FIELD_LABELS): string => random.fork(key).pick(FIELD_LABELS[key]);
  const name = { label: pick('projectName'), value: content.projectName, path: 'projectName' };
  const department = { label: pick('department'), value: content.department, path: 'department' };
  const unit = {
    label: pick('implementingUnit'),
    value: content.implementingUnit,
    path: 'implementingUnit',
  };
  if (layout.fieldsSwapped) {
    writePair(writer, [name, department]);
    writePair(writer, [unit]);
  } else {
    writePair(writer, [name]);
    writePair(writer, [department, unit]);
  }
  if (layout.yearAt === 'field') {
    writePair(writer, [{ label: '评价年度', value: `${String(content.year)}年`, path: 'year' }]);
  }
  if (layout.totalAt === 'header') {
    const total = content.total;
    const { row, right } = writer;
    const label = random.fork('total').pick(['自评总分', '总分', '综合得分']);
    const labelRight = Math.max(0, Math.min(layout.side, right - 3));
    writer.label(row, 0, row, labelRight, label);
    writer.score(row, { left: labelRight + 1, right: labelRight + 1 }, total, 'total');
    if (layout.gradeAt === 'header') {
      writer.label(row, labelRight + 2, row, labelRight + 2, '自评等级');
      writer.plain(row, labelRight + 3, row, right, gradeWord(content, layout), 'grade');
    }
    writer.row += 1;
  }
}

function writeGoals(writer: FormWriter): void {
  const { content, layout, row, right } = writer;
  if (!layout.goals) return;
  const left = layout.side;
  const half = left + Math.ceil((right + 1 - left) / 2);
  if (left > 0) writer.label(row, 0, row + 1, left - 1, '年度总体目标');
  writer.label(row, left, row, half - 1, '预期目标');
  writer.label(row, half, row, right, '实际完成情况');
  writer.plain(row + 1, left, row + 1, half - 1, content.goals.expected);
  writer.plain(row + 1, half, row + 1, right, content.goals.actual);
  writer.row += 2;
}

function writeTotal(writer: FormWriter): void {
  const { content, layout, random, right } = writer;
  const { row } = writer;
  if (layout.totalAt === 'row') {
    const weight = spanOf(layout.indicatorColumns, 'weight', layout.side);
    const score = spanOf(layout.indicatorColumns, 'score', layout.side);
    if (score === null) return;
    const first = Math.min(weight?.left ?? score.left, score.left);
    const review = spanOf(layout.indicatorColumns, 'reviewScore', layout.side);
    const progress = spanOf(layout.indicatorColumns, 'progress', layout.side);
    const labelRight = Math.min(first, review?.left ?? first, progress?.left ?? first) - 1;
    writer.label(row, 0, row, labelRight, random.fork('total label').pick(TOTAL_LABELS));
    if (weight) writer.weight(row, weight, content.totalWeight, 'total.weight');
    const formula = random.fork('total formula').chance(0.7) ? sumFormula(writer) : null;
    writer.score(row, score, content.total, 'total', formula);
    if (review && layout.reviewFilled) {
      writer.score(row, review, content.total, 'total.review');
    }
    if (layout.gradeAt === 'total-row') {
      const last = layout.indicatorColumns.at(-1)?.width ?? 1;
      writer.plain(row, right - last + 1, row, right, gradeWord(content, layout), 'grade');
    }
    writer.row += 1;
  }
  const ownRow = layout.gradeAt === 'own-row' || (layout.gradeAt === 'header' && layout.totalAt === 'row');
  if (ownRow) {
    const split = Math.max(1, Math.floor((right + 1) / 2));
    writer.label(writer.row, 0, writer.row, split - 1, random.fork('grade label').pick(GRADE_LABELS));
    writer.plain(writer.row, split, writer.row, right, gradeWord(content, layout), 'grade');
    writer.row += 1;
  }
}

function writeTail(writer: FormWriter): void {
  const { content, layout, right } = writer;
  const labelRight = Math.max(0, Math.min(2, right - 3));
  if (layout.explanationAt === 'sheet') {
    const { row } = writer;
    writer.label(row, 0, row, labelRight, '偏差大或\n目标未完成\n原因分析');
    writer.plain(row, labelRight + 1, row, right, content.sheetExplanation, 'sheetExplanation');
    writer.label(row + 1, 0, row + 1, labelRight, '改进措施及\n结果应用方案');
    writer.plain(
      row + 1,
      labelRight + 1,
      row + 1,
      right,
      '加强绩效目标管理，将评价结果作为下年预算安排的依据。',
    );
    writer.row += 2;
  }
  if (layout.narrative) {
    const top = writer.row;
    content.narrative.forEach(({ label, text: words }, i) => {
      const row = writer.row;
      writer.plain(row, 1, row, labelRight, label);
      writer.plain(row, labelRight + 1, row, right, words, `narrative[${String(i)}]`);
      writer.row += 1;
    });
    if (writer.row > top) writer.plain(top, 0, writer.row - 1, 0, '项目绩效分析');
  }
  if (layout.notes) {
    const notes = [
      '备注：1.“执行率”是执行数与“全年预算数”相比。2.得分一档最高不能超过该指标分值上限。',
      '注：1.资金使用单位按具体绩效目标填写，主管部门汇总时按区域绩效目标填写。\n2.定量指标，完成值达到指标值，记满分；未达到指标值，按完成值与指标值的比例记分。',
      '填表人：          联系电话：',
    ];
    writer.plain(writer.row, 0, writer.row, right, writer.random.fork('note').pick(notes));
    writer.row += 1;
  }
}

/** Two goal blocks share the indicators; each states the points that it holds. */
function writeBlocks(writer: FormWriter): void {
  const { content, layout, right } = writer;
  const count = content.indicators.length;
  const firsts = content.indicators.flatMap((indicator, i) =>
    i > 0 && indicator.level1 !== content.indicators[i - 1]?.level1 ? [i] : [],
  );
  const cut = layout.goalBlocks === 2 ? firsts[0] : undefined;
  const bounds =
    cut === undefined
      ? [[0, count]]
      : [
          [0, cut],
          [cut, count],
        ];
  bounds.forEach(([from = 0, to = count], block) => {
    if (layout.family === 'execution-20') {
      const points = content.indicators
        .slice(from, to)
        .reduce(
          (sum, indicator) => sum + Number(indicator.weight === null ? 0 : toPlain(indicator.weight)),
          0,
        );
      const { row } = writer;
      const labelRight = Math.max(0, Math.min(1, layout.side));
      writer.draft.putOver(
        { top: row, bottom: row, left: 0, right: labelRight },
        text(`年度目标${String(block + 1)}：\n（${String(points)}分）`),
      );
      writer.plain(row, labelRight + 1, row, right, content.goals.expected);
      writer.row += 1;
    }
    writeIndicatorBlock(writer, from, to, block);
  });
}

export function writeForm(
  content: FormContent,
  layout: FormLayout,
  random: Random,
  overrides: ReadonlyMap<string, Written>,
): WrittenForm {
  const writer = new FormWriter(content, layout, random);
  writer.draft.overrides = overrides;
  writeHead(writer);
  writeFields(writer);
  // Half a form has its fund block on another page.
  const hasFunds = content.funds.length > 0;
  if (hasFunds && !layout.fundsBelow) writeFunds(writer);
  if (layout.family !== 'execution-20') writeGoals(writer);
  writeBlocks(writer);
  writeTotal(writer);
  if (hasFunds && layout.fundsBelow) writeFunds(writer);
  writeTail(writer);
  const values = new Map<string, string>([
    ['title', content.title],
    ['projectName', content.projectName],
    ['department', content.department],
    ['implementingUnit', content.implementingUnit],
  ]);
  return { draft: writer.draft, recorded: writer.recorded, values };
}
