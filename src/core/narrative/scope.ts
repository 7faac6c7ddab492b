/** Whether a figure of a text speaks of the table's own year, and of the whole of it. */
import { segmentBefore } from './running-text';

/** 上年预算60万元，执行率90%: the year before is spoken of until the next 本年 or semicolon. */
function isLastYear(text: string, place: number): boolean {
  const segment = segmentBefore(text, place);
  const last = Math.max(...['上年', '去年', '往年', '上一年'].map((word) => segment.lastIndexOf(word)));
  return (
    last >= 0 &&
    !/本年|今年|当年/u.test(segment.slice(last)) &&
    !/结转|结余/u.test(segment.slice(last, last + 6))
  );
}

export const YEAR = /(?<!\d)20\d\d(?=年)/gu;

/** 2024年预算30万元、2023年预算28万元: the year that stands last before the figure is its own. */
export function namesOtherYear(clause: string, year: string | null): boolean {
  const own = clause.match(YEAR)?.at(-1);
  return own !== undefined && year !== null && own !== year;
}

/** The year of which a budget, a spending or a rate is told: 2023年预算, not 2023年下达的文件. */
const FUNDS_YEAR = /20\d\d(?=年度?(?:财政|项目|全年|部门)?(?:预算|支出|安排|执行|共?支付|到位))/gu;

/** 2023年预算200万元，支出190万元，执行率95%: what follows the budget of another year is that year's too. */
export function isOfOtherYear(text: string, place: number, year: string | null): boolean {
  const own = segmentBefore(text, place).match(FUNDS_YEAR)?.at(-1);
  return own !== undefined && year !== null && own !== year;
}

const WITHIN_YEAR =
  /(?<!四)季度(?:末|底)?[^，。;]{0,6}(?:支出|支付|执行|完成|使用)|截[至止](?:20\d\d年)?(?:[1-9]|1[01])月|(?<!\d)1月?[-至到~](?:[2-9]|1[01])月/u;

/** 截至6月底支出40万元，执行率50%; 1-6月举办3期: how things stood within the year, up to the next semicolon. */
export function isWithinYear(text: string, place: number): boolean {
  const segment = segmentBefore(text, place);
  return WITHIN_YEAR.test(segment) && !/全年|年底|年末|12月/u.test(segment);
}

/** Of the year before, or of a part of this one. */
export function isNotOfYear(text: string, place: number): boolean {
  return isLastYear(text, place) || isWithinYear(text, place);
}
