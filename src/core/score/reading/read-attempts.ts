/** What was to pass at the first attempt: 一次性验收合格 answered by 二次验收合格. */
import { bareWords } from '../../quantity/normalize';
import type { Reading } from '../../quantity/reading';
import { type Draft, type Row, EMPTY } from './row-draft';

const LONGEST = 30;
const TESTED = '(?:交工|竣工|交付|[交送])?(?:验收|检验|检测|抽检|评审|审查|[验检])?';
const PASSED = '(?:合格|通过|达标)';
const AT_FIRST = new RegExp(`^(?:第?[一1]|首)次性?${TESTED}${PASSED}$`, 'u');
const MENDED = '经?(?:整改|返工)后';
const LATER = new RegExp(
  `^(?:(?:${MENDED})?(?:第?[二两三四2-4]|再)次|${MENDED})${TESTED}后?才?${PASSED}$`,
  'u',
);

/** The second attempt is not the first, though it is a larger number; what share of it that is worth nobody says. */
export function readAttempts({ target }: Row, { text }: Reading): Draft | null {
  if (target.text.length > LONGEST || text.length > LONGEST) return null;
  if (!AT_FIRST.test(bareWords(target.text)) || !LATER.test(bareWords(text))) return null;
  return { ...EMPTY, direction: 'qualitative', directionSource: 'written', met: false };
}
