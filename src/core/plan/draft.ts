/** A planned figure on its way to an edit. */
import type { Assessment, PlannedEdit, PlannedFigure } from '../assessment';
import { type CellContent, snapshotOf } from '../edit';
import type { CellAddress } from '../grid';
import { plain } from '../number';
import type { Figure } from '../table/figure';
import { repeatsOf } from './cell-edits';
import { percentOf } from './planned-content';

/** A figure that is to be written, before it becomes an edit. */
export interface Draft {
  readonly figure: Figure;
  readonly kind: PlannedFigure;
  readonly label: string;
  readonly content: CellContent;
  readonly formula: string | null;
  readonly dependsOn: readonly CellAddress[];
}

export function plannedEdit(assessment: Assessment, draft: Draft): PlannedEdit {
  const { figure, content } = draft;
  const { sheet } = assessment.table;
  const after = content.kind === 'text' || content.kind === 'number' ? content.value : '';
  const repeats = repeatsOf(sheet, figure, content);
  return {
    sheet,
    cell: figure.address,
    figure: draft.kind,
    derived: draft.kind !== 'score',
    label: draft.label,
    before: figure.cell.text,
    after:
      draft.kind === 'rate' && content.kind === 'number' ? `${plain(percentOf(content, figure))}%` : after,
    edit: { sheet, cell: figure.address, before: snapshotOf(figure.cell), after: content },
    ...(repeats.length === 0 ? {} : { repeats }),
    formula: draft.formula,
    dependsOn: draft.dependsOn,
  };
}
