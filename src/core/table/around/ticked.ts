/** A grade chosen by a tick among all the grades printed in one cell: 优☑ 良□ 中□ 差□, 优（√）良（ ）. */
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
