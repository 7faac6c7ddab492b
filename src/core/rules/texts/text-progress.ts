/** 培训512人次，完成目标的105%: the share that a text states against the row whose figure stands before it. */
import { HUNDRED, roundHalfUp } from '../../number';
import type { RuleContext } from '../context';
import type { FindingDraft } from '../rule';
import { cellsOf } from '../shared/cells';
import { nameOf } from '../shared/rows';
import { matchesOf } from './text-counts';
import { percent } from '../shared/words';

const OF_TARGET =
  /^(?:目标|任务|计划|指标)?完成率(?:为|达到?)?$|^(?:已|实际)?完成了?(?:全年|年度|年初|预期|既定)?(?:绩效)?(?:目标|计划|任务|指标)(?:任务|目标|[值数量])?的?$/u;

export function progressContradictions(context: RuleContext): FindingDraft[] {
  return matchesOf(context).flatMap(({ mention, row }): FindingDraft[] => {
    const { text, figure } = mention;
    const next = text.figures[text.figures.indexOf(figure) + 1];
    const { progress, actual, direction } = row.fact.reading;
    if (next?.kind !== 'percent' || next.isApproximate || !OF_TARGET.test(next.before)) return [];
    if (progress === null || (direction !== 'forward' && direction !== 'equals')) return [];
    // Another figure than the row's is reported by itself.
    const own = actual.quantity?.written.times(actual.quantity.scale).times(row.factor);
    if (own?.equals(mention.amount) !== true) return [];
    const shown = roundHalfUp(progress.times(HUNDRED), next.decimals);
    const cut = progress.times(HUNDRED).toDecimalPlaces(next.decimals, 1);
    if (next.value.equals(shown) || next.value.equals(cut)) return [];
    return [
      {
        cell: text.cellAt(next.start),
        related: cellsOf(row.fact.assessed.actual?.figure),
        recorded: next.text,
        expected: percent(progress),
        message: {
          key: 'narrative-figures.progress',
          data: { text: `${next.before}${next.text}`, name: nameOf(row.fact), expected: percent(progress) },
        },
      },
    ];
  });
}
