/** Listed items, products and their totals inside one text. */
import { plain, type Decimal } from '../../number';
import type { TextFigure } from '../../narrative/figures';
import { countListFaults } from '../../narrative/count-lists';
import { listFaults } from '../../narrative/lists';
import type { ListFault } from '../../narrative/judge-list';
import type { RunningText } from '../../narrative/running-text';
import type { RuleContext } from '../context';
import type { FindingDraft } from '../rule';
import { clip } from '../shared/words';

/** A sum in the unit of the total: "463.12万元". */
function inUnitOf(total: TextFigure, sum: Decimal): string {
  const scale = total.value.isZero() ? total.step : total.quantity.div(total.value);
  return `${plain(sum.div(scale))}${total.unit}`;
}

function nameOf(figure: TextFigure): string {
  return clip(`${figure.before.replace(/^.{0,40}(?:其中|[，、;:])/u, '')}${figure.text}`);
}

function draftOf({ kind, text, total, items, sum, slip }: ListFault): FindingDraft {
  const listed = items.map(({ text: item }) => item);
  const data = {
    total: total.text,
    sum: inUnitOf(total, sum),
    count: String(items.length),
    items: clip(listed.join('、')),
  };
  const at = slip?.figure ?? total;
  const right = slip === null ? data.sum : `${plain(slip.figure.value)}${slip.unit}`;
  return {
    cell: text.cellAt(at.start),
    recorded: at.text,
    expected: right,
    message:
      slip === null
        ? { key: kind === 'product' ? 'narrative-figures.product' : 'narrative-figures.items', data }
        : { key: 'narrative-figures.unit', data: { ...data, text: nameOf(slip.figure), right } },
  };
}

export function listContradictions({ texts }: RuleContext, results: readonly RunningText[]): FindingDraft[] {
  const inResults = results.flatMap((text) => [...listFaults(text), ...countListFaults(text)]);
  return [...texts.faults, ...inResults].map(draftOf);
}
