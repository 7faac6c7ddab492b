/** What is to be known of a table before its list is read. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { lacksWeights } from '../../core/score/owed-scores';
import type { SheetKind } from '../../core/table/other/sheet-kind';
import { ActionButton } from '../components/action-button';
import { useCommonStyles } from '../components/common-styles';
import { ReadOnlyNote } from '../components/read-only-note';
import { useEngine, useLanguage, useModel, usePaneState } from '../context';
import { accessTo, unfilledRows } from '../state/selectors';
import { useAnswerWords } from '../words/answer/words';
import { RefusedNote } from './refused-note';
import { Mixed } from '../components/mixed';

const useStyles = makeStyles({
  remark: { padding: '6px 12px 0' },
  protected: { display: 'flex', gap: '8px', alignItems: 'center', '& > button': { flexShrink: 0 } },
});

/** Kinds of sheets that are read like a form and are none, or another one. */
const READ_ANYWAY: ReadonlySet<SheetKind | null> = new Set<SheetKind>(['targets', 'department']);

/** What recognition found missing or what kind of sheet this is, said once above the list. */
function useRemarks(assessment: Assessment): readonly string[] {
  const { table } = assessment;
  const engine = useEngine();
  const { grids } = usePaneState();
  const words = useAnswerWords();
  const language = useLanguage();
  const grid = grids.get(table.sheet);
  const kind = useMemo(() => (grid === undefined ? null : engine.kindOf(grid)), [engine, grid]);
  const has = (key: string): boolean => table.ambiguities.some((ambiguity) => ambiguity.key === key);
  // A form of results may be titled by its targets.
  if (READ_ANYWAY.has(kind) && (kind !== 'targets' || has('no-actual-column'))) {
    const say = (key: string): string => engine.text({ key, data: { sheet: table.sheet } }, language);
    return [
      `${say(`sheet-kind.${kind ?? ''}`)}${words('restored.stop')}`,
      say(`sheet-kind-do.${kind ?? ''}`),
    ];
  }
  const unfilled = unfilledRows(assessment);
  return [
    ...(unfilled > 0 ? [words('state.unfilled', { count: unfilled })] : []),
    ...(has('no-fund-block') ? [words('state.half-funds')] : []),
    ...(has('no-indicator-block') ? [words('state.half-indicators')] : []),
    ...(has('no-actual-column') ? [words('state.half-actual')] : []),
    ...(lacksWeights(assessment.indicators) ? [words('state.no-weights')] : []),
  ];
}

/** Why nothing can be corrected, before anybody tries, and the way on. */
function ProtectedRemark(): ReactElement {
  const { isLive = false } = useModel().host.workbook.capabilities;
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <div className={mergeClasses(common.quiet, styles.remark, styles.protected)}>
      <span>
        {words('state.protected-sheet')}
        {words(isLive ? 'state.protected-live' : 'state.protected-file')}
      </span>
      {/* Excel tells nobody that a sheet is not protected any more. */}
      {isLive && <ActionButton action="refresh" size="small" />}
    </div>
  );
}

export function Remarks({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const { capabilities } = useModel().host.workbook;
  const state = usePaneState();
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { sheet } = assessment.table;
  const access = accessTo(sheet, state, capabilities);
  const own = useRemarks(assessment);
  const isHidden = state.hiddenSheets.includes(sheet);
  const remarks = isHidden ? [...own, words('state.hidden-sheet', { sheet })] : own;
  return (
    <>
      {/* Not said again and again to whoever goes from table to table, but in the list of tables or of corrections. */}
      {state.home !== 'review' && <RefusedNote className={styles.remark} />}
      {remarks.map((remark) => (
        <p key={remark} className={mergeClasses(common.quiet, styles.remark)}>
          <Mixed text={remark} />
        </p>
      ))}
      {access === 'read-only' && state.home !== 'review' && (
        <ReadOnlyNote sheet={sheet} className={styles.remark} />
      )}
      {access === 'protected' && <ProtectedRemark />}
      {capabilities.isSigned === true && (
        <p className={mergeClasses(common.quiet, styles.remark)}>{words('state.signed')}</p>
      )}
    </>
  );
}
