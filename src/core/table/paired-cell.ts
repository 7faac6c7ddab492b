/** Target and result in one cell: 目标：100人；实际：98人. */
import type { Figure } from './model';
import type { SheetView } from './sheet-view';
import { oneLine } from './text';

const LONGEST = 200;
const PAIR =
  /^\s*(?:年度|年初|全年|绩效)?(?:目标|指标|计划|预期)(?:指标)?值?\s*[:：]\s*([^;；\n]{1,80}?)\s*[;；,，\n/／]\s*(?:全年|年度|指标)?(?:实际|完成)(?:完成|指标)?(?:值|情况)?\s*[:：]\s*([^;；\n]{1,80}?)\s*[;；。]?\s*$/u;

/** Both figures of a cell that holds the two; `null` for any other cell. */
export function pairedFigures(
  view: SheetView,
  figure: Figure | null,
): { target: Figure; actual: Figure } | null {
  if (figure === null || figure.cell.kind !== 'text' || figure.cell.text.length > LONGEST) return null;
  const [, target, actual] = PAIR.exec(figure.cell.text) ?? [];
  const spot = view.at(figure.address.row, figure.address.column);
  if (target === undefined || actual === undefined || spot === null) return null;
  const label = oneLine(figure.evidence.label);
  return { target: view.inlineFigure(spot, target, label), actual: view.inlineFigure(spot, actual, label) };
}
