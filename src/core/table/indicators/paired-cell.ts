/** Target and result in one cell: 目标：100人；实际：98人. */
import type { Figure } from '../figure';
import type { SheetView } from '../sheet-view';
import { oneLine, squeeze } from '../text';

const LONGEST = 200;
const TARGET_LABEL = /^(?:年度|年初|全年|绩效)?(?:目标|指标|计划|预期)(?:指标)?值?$/u;
const ACTUAL_LABEL = /^(?:全年|年度|指标)?(?:实际|完成)(?:完成|指标)?(?:值|情况)?$/u;

/** Both figures of a cell that holds the two; `null` for any other cell. */
export function pairedFigures(
  view: SheetView,
  figure: Figure | null,
): { readonly target: Figure; readonly actual: Figure } | null {
  if (figure === null || figure.cell.kind !== 'text' || figure.cell.text.length > LONGEST) return null;
  const parts = figure.cell.text.split(/[;；\n]/u).filter((part) => part.trim() !== '');
  if (parts.length !== 2) return null;
  const [target, actual] = [valueAfter(parts[0], TARGET_LABEL), valueAfter(parts[1], ACTUAL_LABEL)];
  const spot = view.at(figure.address.row, figure.address.column);
  if (target === null || actual === null || spot === null) return null;
  const label = oneLine(figure.evidence.label);
  return { target: view.inlineFigure(spot, target, label), actual: view.inlineFigure(spot, actual, label) };
}

function valueAfter(part: string | undefined, label: RegExp): string | null {
  const at = part?.search(/[:：]/u) ?? -1;
  if (part === undefined || at < 0 || !label.test(squeeze(part.slice(0, at)))) return null;
  const value = part.slice(at + 1).trim();
  return value === '' ? null : value;
}
