/** The indicator block: header rows, indicators, subtotals. */
import { R0, sumOf, toPlain } from '../oracle/rational';
import type { ContentIndicator, Quantity } from './content';
import type { FormWriter } from './form-writer';
import { GROUP_LABELS, INDICATOR_LABELS, SIDE_LABELS, type IndicatorSlot } from './labels';
import type { Column } from './layout';
import { BLANK, numberCell, text, type Written } from './written';

interface Span {
  readonly left: number;
  readonly right: number;
}

const SPLIT: ReadonlySet<IndicatorSlot> = new Set(['operator', 'value', 'unit']);
const TARGETS: ReadonlySet<IndicatorSlot> = new Set([...SPLIT, 'initialTarget', 'target']);
const SCORES: ReadonlySet<IndicatorSlot> = new Set(['weight', 'score']);
const LEVELS: ReadonlySet<IndicatorSlot> = new Set(['level1', 'level2', 'level3']);

function spansOf(writer: FormWriter): Map<IndicatorSlot, Span> {
  const spans = new Map<IndicatorSlot, Span>();
  let left = writer.layout.side;
  for (const { slot, width } of writer.layout.indicatorColumns) {
    spans.set(slot, { left, right: left + width - 1 });
    left += width;
  }
  return spans;
}

/** Runs of neighbouring columns that stand under one head in a header of two rows. */
function groupsOf(
  columns: readonly Column<IndicatorSlot>[],
): { head: readonly string[] | null; columns: Column<IndicatorSlot>[] }[] {
  const kindOf = (slot: IndicatorSlot): readonly string[] | null =>
    TARGETS.has(slot)
      ? GROUP_LABELS.targets
      : SCORES.has(slot)
        ? GROUP_LABELS.scores
        : LEVELS.has(slot)
          ? GROUP_LABELS.levels
          : null;
  const groups: { head: readonly string[] | null; columns: Column<IndicatorSlot>[] }[] = [];
  for (const column of columns) {
    const head = kindOf(column.slot);
    const last = groups.at(-1);
    if (last !== undefined && head !== null && last.head === head) last.columns.push(column);
    else groups.push({ head, columns: [column] });
  }
  return groups;
}

function writeHeader(writer: FormWriter, block: number): void {
  const { layout, row, random } = writer;
  const labelOf = (column: Column<IndicatorSlot>): string =>
    block === 0 ? column.label : (INDICATOR_LABELS[column.slot][0] ?? column.label);
  if (layout.headerRows === 1) {
    let left = layout.side;
    for (const column of layout.indicatorColumns) {
      writer.label(row, left, row, left + column.width - 1, labelOf(column));
      left += column.width;
    }
    writer.row += 1;
    return;
  }
  let left = layout.side;
  for (const group of groupsOf(layout.indicatorColumns)) {
    const width = group.columns.reduce((sum, column) => sum + column.width, 0);
    const single = group.head === null || group.columns.length === 1;
    // A head over the levels would swallow the block label's place in narrow forms.
    const open = !single && (group.head !== GROUP_LABELS.levels || random.fork('levels').chance(0.3));
    if (open && group.head !== null) {
      writer.label(row, left, row, left + width - 1, random.fork('group').pick(group.head));
    }
    let at = left;
    for (const column of group.columns) {
      writer.label(open ? row + 1 : row, at, row + 1, at + column.width - 1, labelOf(column));
      at += column.width;
    }
    left += width;
  }
  // Nobody inserts a row between the two rows of a header.
  writer.draft.places.set(`keep ${String(row)}`, { row: row + 1, column: 0 });
  writer.row += 2;
}

function quantityCell(quantity: Quantity, slot: IndicatorSlot, split: boolean): Written {
  if (!split) return quantity.whole;
  switch (slot) {
    case 'operator':
      return quantity.operator === '' ? BLANK : text(quantity.operator);
    case 'unit':
      return quantity.unit === '' ? BLANK : text(quantity.unit);
    default:
      return quantity.value;
  }
}

function textCell(words: string): Written {
  return words === '' ? BLANK : text(words);
}

function slash(indicator: ContentIndicator): Written {
  return indicator.kind === 'slash' ? text('/') : BLANK;
}

function writeRow(
  writer: FormWriter,
  spans: ReadonlyMap<IndicatorSlot, Span>,
  index: number,
  order: number,
): void {
  const { layout, content, row } = writer;
  const indicator = content.indicators[index];
  if (indicator === undefined) return;
  const path = (slot: string): string => `indicators[${String(index)}].${slot}`;
  const placeholder = indicator.kind === 'slash' || indicator.kind === 'prompt';
  const next = content.indicators[index + 1];
  for (const [slot, span] of spans) {
    const put = (written: Written, name?: string): void => {
      const area = { top: row, bottom: row, ...span };
      writer.draft.putOver(area, written, name === undefined ? undefined : path(name));
    };
    switch (slot) {
      case 'level1':
      case 'level2':
        break;
      case 'level3': {
        const weight = indicator.weight;
        const stated = layout.weightInNames && weight !== null ? `（${toPlain(weight)}分）` : '';
        const mark = writer.random.fork(path('mark')).next();
        const numbered =
          mark < 0.06 && !placeholder ? `指标${String(order)}：` : mark < 0.09 && !placeholder ? '★' : '';
        put(textCell(`${numbered}${indicator.level3}${stated}`), 'level3');
        break;
      }
      case 'target':
      case 'value':
        put(quantityCell(indicator.target, slot, layout.splitTarget), 'target');
        break;
      case 'operator':
      case 'unit':
        put(quantityCell(indicator.target, slot, true), slot === 'unit' ? 'measureUnit' : 'operator');
        break;
      case 'initialTarget':
        put(indicator.initialTarget?.whole ?? BLANK, 'initialTarget');
        break;
      case 'actual':
        put(quantityCell(indicator.actual, 'actual', layout.splitTarget), 'actual');
        break;
      case 'weight':
      case 'score':
      case 'reviewScore': {
        if (indicator.sharesWithPrevious && slot !== 'reviewScore') break;
        const value = slot === 'reviewScore' && !layout.reviewFilled ? null : indicator[slot];
        if (placeholder) put(slash(indicator), slot);
        else if (slot === 'weight') writer.weight(row, span, value, path(slot));
        else writer.score(row, span, value, path(slot));
        if (next?.sharesWithPrevious === true && slot !== 'reviewScore') {
          const merge = { top: row, bottom: row + 1, ...span };
          writer.draft.merges = writer.draft.merges.filter((m) => !(m.top === row && m.left === span.left));
          writer.draft.merges.push(merge);
          const place = writer.draft.places.get(path(slot));
          if (place) writer.draft.places.set(`indicators[${String(index + 1)}].${slot}`, { ...place });
        }
        break;
      }
      case 'progress':
        put(indicator.progress === null ? BLANK : numberCell(indicator.progress, '0.00%'), 'progress');
        break;
      case 'explanation':
        put(textCell(indicator.explanation), 'explanation');
        break;
      case 'nature':
        put(placeholder ? BLANK : text(indicator.nature), 'nature');
        break;
      case 'lastYear':
        put(textCell(indicator.lastYear));
        break;
      case 'sequence':
        put(numberCell(order));
        break;
      case 'qualitativeNote':
        put(indicator.nature === '定性' && !placeholder ? text('已按要求完成') : BLANK);
        break;
      case 'evidence':
        put(placeholder ? BLANK : text('工作台账'));
        break;
      case 'method':
        put(placeholder ? BLANK : text('按完成比例计分'));
        break;
      case 'remark':
        break;
      case 'office':
        put(placeholder ? BLANK : text('业务科'));
        break;
      case 'basis':
        put(placeholder ? BLANK : text('年度工作计划'));
        break;
    }
  }
  writer.row += 1;
}

/** Names of one level over its rows: merged, repeated, or only on the first row. */
function writeLevel(
  writer: FormWriter,
  span: Span,
  rows: readonly { row: number; name: string; group: string; index: number }[],
  slot: 'level1' | 'level2',
): void {
  let start = 0;
  while (start < rows.length) {
    const first = rows[start];
    if (first === undefined) return;
    let end = start;
    while (rows[end + 1]?.group === first.group && rows[end + 1]?.row === (rows[end]?.row ?? 0) + 1) end += 1;
    const last = rows[end] ?? first;
    const style = writer.layout.levels;
    if (style === 'merged') {
      writer.draft.putOver({ top: first.row, bottom: last.row, ...span }, textCell(first.name));
    } else {
      for (const entry of rows.slice(start, end + 1)) {
        const words = style === 'repeated' || entry === first ? entry.name : '';
        writer.draft.putOver({ top: entry.row, bottom: entry.row, ...span }, textCell(words));
      }
    }
    for (const entry of rows.slice(start, end + 1)) {
      writer.draft.places.set(`indicators[${String(entry.index)}].${slot}`, {
        row: style === 'repeated' ? entry.row : first.row,
        column: span.left,
      });
    }
    start = end + 1;
  }
}

function writeSubtotal(writer: FormWriter, spans: ReadonlyMap<IndicatorSlot, Span>, position: number): void {
  const subtotal = writer.content.subtotals[position];
  const [from, to] = [spans.get('level2'), spans.get('level3')];
  if (subtotal === undefined || from === undefined || to === undefined) return;
  const { row } = writer;
  const whole = writer.random.fork('subtotal').chance(0.5);
  const left = whole ? (spans.get('level1')?.left ?? from.left) : from.left;
  const label = whole ? `${subtotal.level1}小计` : '小计';
  writer.draft.putOver({ top: row, bottom: row, left, right: to.right }, text(label));
  const path = `subtotals[${String(position)}]`;
  const weight = spans.get('weight');
  const score = spans.get('score');
  if (weight) writer.weight(row, weight, subtotal.weight, `${path}.weight`);
  if (score) writer.score(row, score, subtotal.score, `${path}.score`);
  writer.row += 1;
}

function levelName({ content, layout }: FormWriter, { level1 }: ContentIndicator): string {
  if (!layout.pointsInLevels) return level1;
  const members = content.indicators.filter((indicator) => indicator.level1 === level1);
  const points = sumOf(members.map((member) => member.weight ?? R0));
  return `${level1}（${toPlain(points)}分）`;
}

/** One block with its header; `from` and `to` are positions in the content's list of indicators. */
export function writeIndicatorBlock(writer: FormWriter, from: number, to: number, block: number): void {
  const { content, layout, draft } = writer;
  const top = writer.row;
  const spans = spansOf(writer);
  writeHeader(writer, block);
  const level1: { row: number; name: string; group: string; index: number }[] = [];
  const level2: { row: number; name: string; group: string; index: number }[] = [];
  let order = 0;
  for (let index = from; index < to; index += 1) {
    const indicator = content.indicators[index];
    if (indicator === undefined) continue;
    order += 1;
    // The printed form went on to another page.
    if (layout.headerAgain && layout.headerRows === 1 && index === from + 5 && !indicator.sharesWithPrevious)
      writeHeader(writer, 0);
    const at = writer.row;
    level1.push({ row: at, name: levelName(writer, indicator), group: indicator.level1, index });
    level2.push({
      row: at,
      name: indicator.level2,
      group: `${indicator.level1} ${indicator.level2}`,
      index,
    });
    writeRow(writer, spans, index, order);
    const next = content.indicators[index + 1];
    if (content.subtotals.length > 0 && next?.level1 !== indicator.level1) {
      writeSubtotal(
        writer,
        spans,
        content.subtotals.findIndex((s) => s.level1 === indicator.level1),
      );
    }
  }
  const one = spans.get('level1');
  const two = spans.get('level2');
  if (one) writeLevel(writer, one, level1, 'level1');
  if (two) writeLevel(writer, two, level2, 'level2');
  if (layout.side > 0) {
    const label = writer.random.fork('side').pick(SIDE_LABELS);
    writer.label(top, 0, writer.row - 1, layout.side - 1, label);
  }
  draft.hiddenColumns = hiddenHelpers(writer, spans);
}

/** Helper columns are what people hide. */
function hiddenHelpers(writer: FormWriter, spans: ReadonlyMap<IndicatorSlot, Span>): Set<number> {
  const hidden = new Set<number>(writer.draft.hiddenColumns);
  for (const slot of ['lastYear', 'evidence', 'method', 'basis', 'nature'] as const) {
    const span = spans.get(slot);
    if (span === undefined || span.left !== span.right) continue;
    if (writer.random.fork(`hide ${slot}`).chance(0.15)) hidden.add(span.left);
  }
  return hidden;
}

/** "=J6+H13+H14" over the score cells, as figures. */
export function sumFormula(writer: FormWriter): string {
  const { content, draft } = writer;
  const paths = content.indicators.flatMap((indicator, i) =>
    indicator.score === null ? [] : [`indicators[${String(i)}].score`],
  );
  const all = ['funds[0].score', ...paths].filter((path) => draft.places.has(path));
  return `=${all.map((path) => `{${path}}`).join('+')}`;
}
