/** The fund block: one header row, or two where the initial budget is split, then the total and its parts. */
import { toPlain } from '../oracle/rational';
import type { ContentFund } from './content';
import type { FormWriter } from './form-writer';
import { FUND_HEADS, type FundSlot } from './labels';
import { BLANK, text } from './written';

interface Span {
  readonly left: number;
  readonly right: number;
}

const MONEY: ReadonlySet<FundSlot> = new Set([
  'declaredBudget',
  'initialBudget',
  'adjustedBudget',
  'executed',
  'carryover',
]);

function blockLabel(writer: FormWriter): string {
  const { layout, content } = writer;
  const head = writer.random.fork('fund head').pick(FUND_HEADS);
  const name = layout.family === 'execution-20' ? '预算执行情况' : head;
  const unit =
    layout.unitAt === 'head'
      ? `（${content.amountUnit}）`
      : // A head that says 万元 above columns that say 元: the columns win.
        layout.unitAt === 'columns' && content.amountUnit === '元'
        ? '（万元）'
        : '';
  const points = layout.execWeightAt === 'head' ? `（${toPlain(content.executionWeight)}分）` : '';
  const broken = writer.random.fork('fund break').chance(0.3) ? '\n' : '';
  return `${name}${broken}${unit}${points}`;
}

export function writeFunds(writer: FormWriter): void {
  const { layout, content } = writer;
  const top = writer.row;
  const spans = new Map<FundSlot, Span>();
  let left = layout.side;
  for (const { slot, width } of layout.fundColumns) {
    spans.set(slot, { left, right: left + width - 1 });
    left += width;
  }
  const declared = spans.get('declaredBudget');
  const two = declared !== undefined;
  const headBottom = two ? top + 1 : top;
  for (const { slot, label } of layout.fundColumns) {
    const span = spans.get(slot);
    if (span === undefined) continue;
    const unit = layout.unitAt === 'columns' && MONEY.has(slot) ? `（${content.amountUnit}）` : '';
    if (slot === 'label') {
      const words = layout.side === 0 ? blockLabel(writer) : '';
      writer.label(top, span.left, headBottom, span.right, words);
    } else if (two && slot === 'declaredBudget') {
      const initial = spans.get('initialBudget') ?? span;
      writer.label(top, span.left, top, initial.right, `年初预算数${unit}`);
      writer.label(headBottom, span.left, headBottom, span.right, label);
    } else if (two && slot === 'initialBudget') {
      writer.label(headBottom, span.left, headBottom, span.right, '预算编制数');
    } else {
      writer.label(top, span.left, headBottom, span.right, `${label}${unit}`);
    }
  }
  if (two) writer.draft.places.set('keep funds', { row: headBottom, column: 0 });
  writer.row = headBottom + 1;
  content.funds.forEach((fund, index) => {
    writeLine(writer, spans, fund, index);
    writer.row += 1;
  });
  if (layout.side > 0) writer.label(top, 0, writer.row - 1, layout.side - 1, blockLabel(writer));
}

function writeLine(
  writer: FormWriter,
  spans: ReadonlyMap<FundSlot, Span>,
  fund: ContentFund,
  index: number,
): void {
  const { layout, row } = writer;
  const at = (slot: string): string => `funds[${String(index)}].${slot}`;
  const full = fund.role === 'total' || layout.partsShow === 'all';
  const filler =
    layout.partsShow === 'dashes' ? text(writer.random.fork('dash').pick(['—', '/', '-'])) : BLANK;
  for (const [slot, span] of spans) {
    switch (slot) {
      case 'label':
        writeLabel(writer, span, fund, index);
        break;
      case 'declaredBudget':
      case 'initialBudget':
      case 'adjustedBudget':
      case 'executed':
      case 'carryover':
        writer.amount(row, span, fund[slot], at(slot));
        break;
      case 'weight':
        if (full) writer.weight(row, span, fund.weight, at(slot));
        else writer.figure(row, span, filler, at(slot));
        break;
      case 'rate': {
        const formula = `={${at('executed')}}/{${at('adjustedBudget')}}`;
        if (full) writer.rate(row, span, fund.rate, at(slot), formula);
        else writer.figure(row, span, filler, at(slot));
        break;
      }
      case 'score': {
        if (!full) {
          writer.figure(row, span, filler, at(slot));
          break;
        }
        writer.score(row, span, fund.score, at(slot));
        break;
      }
      case 'reason':
        writer.plain(row, span.left, row, span.right, fund.reason, at('reason'));
        break;
    }
  }
}

/** The name of a line; parts may stand beside one cell that says 其中： for all of them. */
function writeLabel(writer: FormWriter, span: Span, fund: ContentFund, index: number): void {
  const { row, content, layout } = writer;
  const path = `funds[${String(index)}].label`;
  const parts = content.funds.length - 1;
  const beside = layout.amongBeside && span.left < span.right && parts > 1;
  if (!beside || fund.role === 'total') {
    writer.plain(row, span.left, row, span.right, fund.label, path);
    return;
  }
  if (index === 1) writer.plain(row, span.left, row + parts - 1, span.left, '其中：');
  writer.plain(row, span.left + 1, row, span.right, fund.label.replace('其中：', ''), path);
}
