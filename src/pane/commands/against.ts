/** What the workbook is compared with. Every change is judged at once. */
import type { PairEnd, PairQuestion } from '../../core/record/pair';
import type { PaneModel } from '../model';
import {
  NOT_OPENED,
  type Against,
  type ChoiceKind,
  type ChoiceReading,
  type ChosenFile,
  type WhyNotTaken,
} from '../record/against';
import { readChoice, withAnswer, withChoice, withoutAnswer, withoutChoice } from '../record/chosen';
import { reassess } from './reassess';

function change(model: PaneModel, next: (against: Against) => Partial<Against>): void {
  const { store } = model;
  store.dispatch({ type: 'against-changed', against: next(store.getState().against) });
  reassess(model);
}

function told(model: PaneModel, kind: ChoiceKind, next: (before: ChoiceReading) => ChoiceReading): void {
  const { reading } = model.store.getState().against;
  model.store.dispatch({
    type: 'against-changed',
    against: { reading: { ...reading, [kind]: next(reading[kind]) } },
  });
}

/** The readers reject with the code of what they found. */
function whyNotOpened(error: unknown): WhyNotTaken {
  const code = error instanceof Error ? NOT_OPENED.find((each) => each === error.message) : undefined;
  return code === undefined ? 'failed' : `failed-${code}`;
}

/** Takes the file, or says why not. */
async function take(model: PaneModel, kind: ChoiceKind, file: File): Promise<WhyNotTaken | null> {
  try {
    const grids = await model.host.openComparison?.(file);
    const read = readChoice(kind, file.name, grids ?? []);
    if (!read.ok) return read.problem;
    chooseFile(model, kind, read.file);
    return null;
  } catch (error) {
    return whyNotOpened(error);
  }
}

/** Reads the files one after the other; what is chosen meanwhile, of this kind or another, is read beside them. */
export async function chooseFiles(model: PaneModel, kind: ChoiceKind, files: readonly File[]): Promise<void> {
  told(model, kind, ({ left, of, refused }) =>
    left === 0
      ? { left: files.length, of: files.length, refused: [] }
      : { left: left + files.length, of: of + files.length, refused },
  );
  for (const file of files) {
    const why = await take(model, kind, file);
    told(model, kind, ({ left, of, refused }) => ({
      left: left - 1,
      of,
      refused: why === null ? refused : [...refused, { name: file.name, why }],
    }));
  }
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
