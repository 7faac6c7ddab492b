import type { Rule } from '../rule';
import type { RuleContext } from '../context';
import { clip } from '../shared/words';

const NAMED = /(?<!\d)(20\d\d)年(?![代初中末底至到~—–\-]|以[来前])/gu;
/** 2021-2023年: a span of years, whose years are its own affair. */
const SPAN = /20\d\d(?:年度?)?[至到~—–、和及/-]{1,2}(?:20)?\d\d年/u;
/** Money of one year that is spent in another, and what its name itself says of the other year. */
const OTHER_YEARS_MONEY =
  /资金|专项|批|债|贴息|奖补|转移支付|结转|结余|尾款|余款|欠款|质保金|清算|续建|跨年|遗留/u;
const TOLD = /结转|结余|跨年|尾款|余款|欠款|质保金|续建|遗留|上年|上一年|以前年度|往年/u;

function yearNamed(name: string): string | null {
  if (SPAN.test(name) || OTHER_YEARS_MONEY.test(name)) return null;
  const years = new Set([...name.matchAll(NAMED)].map(([, year = '']) => year));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/** Money brought forward, or a text that speaks of another year, says why the name is of one. */
function isTold({ funds, texts }: RuleContext): boolean {
  const isBroughtForward = funds.some(
    ({ line, adjustedBudget, executed, initialBudget }) =>
      TOLD.test(line.label) &&
      [adjustedBudget, executed, initialBudget].some((amount) => amount?.recorded?.greaterThan(0) === true),
  );
  return isBroughtForward || texts.texts.some(({ text }) => TOLD.test(text));
}

export const projectYear: Rule = {
  meta: { id: 'project-year', severity: 'info', basis: 'review' },
  check(context) {
    const { projectName, year } = context.table;
    if (projectName === null || year === null) return [];
    const name = clip(projectName.text);
    const other = yearNamed(projectName.text.slice(0, 200));
    if (other === null || other === year.year || isTold(context)) return [];
    return [
      {
        cell: projectName.address,
        related: [year.address],
        recorded: name,
        message: { key: 'project-year', data: { name, other, year: year.year } },
      },
    ];
  },
};
