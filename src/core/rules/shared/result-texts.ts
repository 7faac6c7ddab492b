/** Results of several figures, as texts: 643件（民事512件、刑事131件）. */
import { type RunningText, runningText } from '../../narrative/running-text';
import type { RuleContext } from '../context';
import { openRows } from './rows';

const SEVERAL = /\d\D+\d+\D+\d/u;

export function resultTexts(context: RuleContext): RunningText[] {
  return openRows(context).flatMap(({ assessed }) => {
    const figure = assessed.actual?.figure;
    if (figure?.cell.kind !== 'text' || !SEVERAL.test(figure.cell.text)) return [];
    return [runningText('actual', '', [{ text: figure.cell.text, address: figure.address }])];
  });
}
