import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { useCommonStyles } from '../components/common-styles';
import { useEngine, usePaneState } from '../context';
import { percent, score } from '../format';
import { assessOptions } from '../model';
import { tableKey } from '../state/keys';
import { currentAssessment, openCounts, scoreboard } from '../state/selectors';
import type { PolicyChoice } from '../state/state';
import { useSettingsWords } from '../words/settings/words';

const useStyles = makeStyles({ effect: { '& td, & th': { padding: '4px 4px' } } });

/** The open table as another policy would judge it. */
function useEffectOf(choice: PolicyChoice): { readonly now: Assessment; readonly then: Assessment } | null {
  const engine = useEngine();
  const state = usePaneState();
  const now = currentAssessment(state);
  const grid = now === null ? undefined : state.grids.get(now.table.sheet);
  return useMemo(() => {
    if (now === null || grid === undefined) return null;
    const options = assessOptions(engine, { ...state, settings: { ...state.settings, policy: choice } });
    const then = engine
      .assess([grid], options)
      .tables.find(({ table }) => tableKey(table) === tableKey(now.table));
    return then === undefined ? null : { now, then };
  }, [engine, state, now, grid, choice]);
}

/** Rate, total, grade and number of problems, now and with the choice. */
export function PolicyEffect({ choice }: { readonly choice: PolicyChoice }): ReactElement | null {
  const words = useSettingsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const effect = useEffectOf(choice);
  if (effect === null) return null;
  const figures = (assessment: Assessment): readonly string[] => {
    const board = scoreboard(assessment);
    const counts = openCounts(assessment);
    return [
      percent(board.rate.computed),
      score(board.total.computed),
      board.grade.computed ?? '—',
      String(counts.error + counts.warning + counts.info),
    ];
  };
  const [now, then] = [figures(effect.now), figures(effect.then)];
  const heads = [
    words('score.rate'),
    words('score.total'),
    words('score.grade'),
    words('settings.effect-problems'),
  ];
  if (now.join() === then.join()) return <p className={common.quiet}>{words('settings.effect-same')}</p>;
  return (
    <table className={mergeClasses(common.table, styles.effect)} aria-label={words('settings.effect')}>
      <thead>
        <tr>
          <th scope="col">
            <span className={common.visuallyHidden}>{words('settings.effect')}</span>
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" className={common.end}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(
          [
            [words('settings.effect-before'), now],
            [words('settings.effect-after'), then],
          ] as const
        ).map(([label, values]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, index) => (
              <td key={heads[index]} className={common.end}>
                {value === now[index] ? value : <strong>{value}</strong>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
