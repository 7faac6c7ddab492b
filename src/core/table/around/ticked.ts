/** A grade chosen by a tick among all the grades that are printed, in one cell or in one each: 优☑ 良□ 中□ 差□, 优（√）良（ ）. */
import { isGradeWord } from '../place';
import type { Spot } from '../sheet-view';
import { squeeze } from '../text';

const GRADE_CHOICES = /优秀?|良好?|中等?|不合格|合格|较差|差/gu;
const TICKS = /[☑✓✔√■☒●◉▣]/gu;
const OPEN_MARK = /^[([]?[☑✓✔√■☒●◉▣□○☐◯]/u;

/** Several grades to choose from, chosen or not. */
export function isListOfGrades(text: string): boolean {
  return [...squeeze(text.slice(0, 60)).matchAll(GRADE_CHOICES)].length > 1;
}

/** The word with the tick; `null` where the cell is no such list or not exactly one word is ticked. */
export function tickedGrade(text: string): string | null {
  if (text.length > 60) return null;
  const squeezed = squeeze(text);
  const ticks = [...squeezed.matchAll(TICKS)];
  const words = [...squeezed.matchAll(GRADE_CHOICES)];
  const [tick] = ticks;
  if (tick === undefined || ticks.length !== 1 || words.length < 2) return null;
  const stands = OPEN_MARK.test(squeezed)
    ? words.find((word) => word.index > tick.index)
    : words.filter((word) => word.index < tick.index).pop();
  return stands?.[0] ?? null;
}

const ANY_MARK = /[☑✓✔√■☒●◉▣□○☐◯]|[([][)\]]/gu;

interface Choice {
  readonly spot: Spot;
  readonly word: string;
  readonly isTicked: boolean;
}

/** 自评等级 | 优 | 良√ | 中 | 差: the ticked one of the grades right of a label, `null` where none is; `undefined` where no grades stand there to choose from. */
export function chosenBeside(spots: readonly Spot[], label: Spot): Choice | null | undefined {
  const choices: Choice[] = [];
  for (const spot of spots) {
    if (spot.column <= label.column || spot.text.length > 20) continue;
    const marked = squeeze(spot.text);
    const word = marked.replace(ANY_MARK, '').replace(/\(\)/g, '');
    const isTicked = marked.search(TICKS) >= 0;
    const before = choices[choices.length - 1];
    if (isGradeWord(word)) choices.push({ spot, word, isTicked });
    // A tick in a cell of its own is the one before's.
    else if (word === '' && isTicked && before !== undefined)
      choices[choices.length - 1] = { ...before, isTicked };
  }
  if (new Set(choices.map(({ word }) => word)).size < 2) return undefined;
  const ticked = choices.filter(({ isTicked }) => isTicked);
  return ticked.length === 1 ? (ticked[0] ?? null) : null;
}
