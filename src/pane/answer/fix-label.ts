/** The words of the button that mends a finding: 改为 92.80%，连同得分、总分. */
import type { PlannedEdit } from '../../core/assessment';
import { shortFormula } from '../../core/formula/short-formula';
import { a1 } from '../../core/grid';
import type { Fix } from './fix';
import { plannedText } from '../format';
import type { AnswerWords } from '../words/answer/words';

/** In the line of a button every score is one: 得分. */
function followerWords({ figure }: PlannedEdit, words: AnswerWords): string {
  return words(figure === 'execution-score' ? 'fix.score' : `fix.${figure}`);
}

/** More names than these do not stand in one line of the narrowest pane. */
const MOST_FOLLOWERS = 3;

export interface FixLabel {
  readonly text: string;
  /** Names all that follows. */
  readonly title: string;
}

/** 改为 92.80%，连同得分、总分（替换公式） */
export function fixLabel(fix: Fix, words: AnswerWords): FixLabel {
  const { text, title } = changeLabel(fix, words);
  if (fix.replacing.length === 0) return { text, title };
  const replaced = fix.replacing.map(({ cell, edit }) =>
    words('fix.replaced', { cell: a1(cell), formula: shortFormula(edit.before.formula ?? '') }),
  );
  return { text: text + words('fix.replaces'), title: [title, ...replaced].join('\n') };
}

/** 改为 92.80%; in a blank cell there is nothing to change: 填入 92.80%. */
function changeWords(main: PlannedEdit, words: AnswerWords): string {
  const { value, formula } = main.edit.before;
  const isBlank = formula === null && String(value ?? '').trim() === '';
  return words(isBlank ? 'fix.fill-in' : 'fix.change-to', { value: plannedText(main, main.after) });
}

function changeLabel(fix: Fix, words: AnswerWords): FixLabel {
  const others = fix.edits.filter((edit) => edit !== fix.main);
  const followers = new Set(others.map((edit) => followerWords(edit, words)));
  followers.delete(followerWords(fix.main, words));
  const change = changeWords(fix.main, words);
  if (followers.size === 0) return { text: change, title: change };
  const title = words('fix.chain', { change, followers: [...followers].join(words('fix.joiner')) });
  const isLong = followers.size > MOST_FOLLOWERS;
  return { text: isLong ? words('fix.chain-more', { change, count: others.length }) : title, title };
}
