/** Whether what was read under some heads is a self-evaluation table. */
import type { FreeReading } from './around/free-reading';
import type { Draft } from './assemble';
import { columnHits, NAME_ROLES } from './heads/label-roles';
import type { ColumnRole, IndicatorBlock } from './model';
import type { Place } from './place';
import type { SheetView } from './sheet-view';
import type { Parts } from './table-of';
import { squeeze } from './text';

const LEDGER_HEADS = new Set([
  '项目名称',
  '部门',
  '部门名称',
  '单位名称',
  '项目',
  '预算单位',
  '科室',
  '姓名',
]);

/** A name, what was to be reached or what was, and both kinds of points: whatever the heads are called, a row of evaluation. */
function isWholeRow({ columns }: IndicatorBlock): boolean {
  const has = (...roles: readonly ColumnRole[]): boolean => columns.some(({ role }) => roles.includes(role));
  return has(...NAME_ROLES) && has('target', 'actual') && has('weight') && has('score');
}

/** Heads alone are no table: it takes rows under them, and words that only such forms have. */
export function isEvidence({ view }: Place, draft: Draft, parts: Parts, free: FreeReading): boolean {
  const hasRows = parts.indicators.length > 0 || (parts.fundBlock?.lines.length ?? 0) > 0;
  if (!hasRows || holdsHeads(view, parts)) return false;
  const columns = parts.blocks.flatMap((block) => block.columns);
  const roles = new Set(columns.flatMap(({ role, certainty }) => (certainty === 'sure' ? [role] : [])));
  const levels = NAME_ROLES.filter((role) => roles.has(role)).length;
  // 绩效指标 over the names is a weak word: it takes the title of such a form, or a place below its first project.
  const isBelowFirst = draft.headers.some(({ top, bottom }) => bottom < top);
  if ((free.title !== null || isBelowFirst) && columns.some(({ role }) => role === 'level3')) return true;
  const named = free.title !== null || free.fields.has('projectName');
  if (parts.blocks.length > 0)
    return (
      levels >= 2 ||
      (levels >= 1 && (named || parts.fundBlock !== null || roles.size >= 5)) ||
      (free.title !== null && parts.blocks.some(isWholeRow))
    );
  // A list of projects has the same heads as a fund block, but a project in each row.
  const isLedger = draft.headers.some((header) =>
    header.leaves.some((leaf) => leaf.path.some((spot) => LEDGER_HEADS.has(squeeze(spot.text.slice(0, 20))))),
  );
  if (isLedger) return false;
  const fundWords =
    parts.fundBlock?.lines.some((line) => line.role === 'total' || /财政|资金|拨款|其中/.test(line.label)) ??
    false;
  return fundWords && (named || parts.fundBlock?.columns.some((column) => column.role === 'rate') === true);
}

/** Labels where points should stand, row after row: each indicator has labels of its own, and columns do not tell what they mean. */
function holdsHeads(view: SheetView, { indicators }: Parts): boolean {
  const labelled = indicators.filter(({ weight, score }) =>
    [weight, score].some(
      (figure) =>
        figure?.cell.kind === 'text' &&
        columnHits(view.label(figure.cell.text)).some(
          ({ strength, family }) => strength === 3 && family !== 'fund',
        ),
    ),
  );
  return labelled.length >= 2 && labelled.length * 3 >= indicators.length;
}
