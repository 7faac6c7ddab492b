/** What the workbook is compared with. Every change is judged at once. */
import type { PairEnd, PairQuestion } from '../../core/record/pair-question';
import type { PaneModel } from '../model';
import type { Against, ChoiceKind, ChosenFile } from '../record/against';
import { withAnswer, withChoice, withoutAnswer, withoutChoice } from '../record/chosen';
import { reassess } from './reassess';

function change(model: PaneModel, next: (against: Against) => Partial<Against>): void {
  const { store } = model;
  store.dispatch({ type: 'against-changed', against: next(store.getState().against) });
  reassess(model);
}

export function chooseFile(model: PaneModel, kind: ChoiceKind, file: ChosenFile): void {
  change(model, ({ chosen }) => ({ chosen: withChoice(chosen, kind, file) }));
}

export function removeFile(model: PaneModel, kind: ChoiceKind, name: string): void {
  change(model, (against) => withoutChoice(against, kind, name));
}

/** `other` is `null` for none of the candidates. */
export function settlePair(model: PaneModel, question: PairQuestion, other: PairEnd | null): void {
  change(model, ({ answers }) => ({ answers: withAnswer(answers, { question, other }) }));
}

export function askPairAgain(model: PaneModel, question: PairQuestion): void {
  change(model, ({ answers }) => ({ answers: withoutAnswer(answers, question) }));
}

export function setWhole(model: PaneModel, isWhole: boolean): void {
  change(model, () => ({ isWhole }));
}
