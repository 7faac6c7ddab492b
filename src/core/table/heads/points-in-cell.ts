/** Points that share their cell with other words: 45/50, 满分50分，得45分, 45分（扣5分：部分路段未验收）. */
import { looseNumber, squeeze } from '../text';

/** `own` is what the head of the column names, where the cell states one figure. */
export type PointsInCell = Partial<Record<'weight' | 'score' | 'own', string>>;

const LONGEST = 200;
const POINTS = String.raw`为?:?(\d{1,3}(?:\.\d{1,4})?)分?`;
const GOT = `(?:自评|实际|实)?(?:得分|得|评分|自评)${POINTS}`;
const MOST = `(?:指标)?(?:满分|分值|权重|标准分|应得分?)${POINTS}`;
const BETWEEN = '[,;、。(]?';

const OF_WHOLE = new RegExp(`^${POINTS}/${POINTS}$`);
const MOST_FIRST = new RegExp(`^${MOST}${BETWEEN}${GOT}[)。]?$`);
const GOT_FIRST = new RegExp(`^(?:${GOT}|${POINTS})${BETWEEN}${MOST}[)。]?$`);
/** 45（50） may mean either; a note has words. */
const WITH_NOTE = new RegExp(`^${POINTS}\\([^)]*[\\u4e00-\\u9fff]{2}`);

/** What a cell of points states beside other words or figures; `null` for any other cell. */
export function pointsInCell(text: string): PointsInCell | null {
  if (text.length > LONGEST || !/\d/u.test(text)) return null;
  const squeezed = squeeze(text);
  const [, first, second] = OF_WHOLE.exec(squeezed) ?? [];
  if (first !== undefined && second !== undefined)
    return Number(first) > Number(second)
      ? { weight: first, score: second }
      : { score: first, weight: second };
  const [, weight, score] = MOST_FIRST.exec(squeezed) ?? [];
  if (weight !== undefined && score !== undefined) return { weight, score };
  const [, got, bare, most] = GOT_FIRST.exec(squeezed) ?? [];
  const points = got ?? bare;
  if (points !== undefined && most !== undefined) return { score: points, weight: most };
  const own = WITH_NOTE.exec(squeezed)?.[1];
  return own === undefined ? null : { own };
}

/** The points of a cell that holds nothing else, or the most that they can be. */
export function statedPoints(text: string): number | null {
  const plain = looseNumber(text);
  if (plain !== null) return plain;
  const found = pointsInCell(text);
  return found === null ? null : Number(found.weight ?? found.own);
}
