/** 退回修改意见 for the tables of the open workbook. */
import { reportFinding } from '../../core/report/build-table';
import type { Letter } from '../../core/letter/model';
import { returnLetters } from '../../core/letter/return-letters';
import type { Engine } from '../engine';
import { reviewRows } from './review';
import { tableName } from '../state/selectors';
import type { Workbook } from '../../workbook/workbook';
import type { PaneState } from '../state/state';

/**
 * The overview first, then one letter a unit: about the tables marked 退回修改; where none is marked, those with errors. Empty
 * where nothing goes back. A letter to a Chinese office is Chinese, whatever language the pane speaks.
 */
export function workbookLetters(
  state: PaneState,
  engine: Engine,
  { name: whole, origins, unopened }: Pick<Workbook, 'name' | 'origins' | 'unopened'>,
): readonly Letter[] {
  const rows = reviewRows(state);
  const isMarked = rows.some(({ mark }) => mark.status === 'returned');
  const say = (ref: Parameters<Engine['text']>[0]): string => engine.text(ref, 'zh-CN');
  const letters = returnLetters(
    {
      tables: rows.map(({ unit, line: { assessment, findings }, mark }) => ({
        // Whoever gets the letter knows the file that he sent, and not what was read with it.
        ...(origins?.get(assessment.table.sheet) ?? { file: whole, sheet: assessment.table.sheet }),
        unit,
        // Its file and sheet stand beside it, which tell it from others of the same name.
        project: tableName(assessment),
        findings: assessment.findings.map((finding) => reportFinding(finding, say)),
        remark: mark.remark,
        isReturned: isMarked ? mark.status === 'returned' : findings.error > 0,
      })),
      failed: unopened ?? [],
      files: state.fileFindings.map(({ path, sheet, finding }) => ({
        file: path,
        sheet,
        finding: reportFinding(finding, say),
      })),
    },
    say,
  );
  return letters.length > 1 ? letters : [];
}
