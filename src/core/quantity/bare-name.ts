/** An indicator's name without what forms put around it, so that two writings of one name compare equal. */
import { remembered } from '../remember';

const LONGEST = 400;
const LEAD =
  /^(?:[★☆▲△●○■□◆◇※*#·•]|指标\d{1,2}[:.、]?|\(\d{1,2}\)|\d{1,2}[、.)](?!\d)|[一二三四五六七八九十]{1,3}、)/u;
const BRACKETS = /\([^()]{0,20}\)/gu;

/** "★指标1：培训 人次（人次）（10分）" and "培训人次" give the same. */
export const bareName = remembered((text: string): string => {
  let name = text.slice(0, LONGEST).normalize('NFKC').replace(/\s/gu, '');
  for (let guard = 0; guard < 4; guard += 1) {
    const rest = name.replace(LEAD, '');
    if (rest === name || rest === '') break;
    name = rest;
  }
  const bare = name.replace(BRACKETS, '').replace(/[,.。、;:，；：]/gu, '');
  return bare === '' ? name : bare;
});
