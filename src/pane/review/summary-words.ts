/** What is said of the department's figures; the paragraph for the public accounts is Chinese in every language of the pane. */
import { fixed } from '../../core/number';
import { GRADES } from '../../core/policy/model';
import type { DepartmentSummary } from '../../core/summary';
import { percent } from '../format';
import type { ReviewWords } from '../words/review/words';

/** "2024年度" where all tables agree on the year; else nothing. */
function yearOf(summary: DepartmentSummary, words: ReviewWords): string {
  const years = new Set(summary.lines.map(({ assessment }) => assessment.table.year?.year ?? ''));
  const [year] = years;
  return years.size === 1 && year !== undefined && year !== ''
    ? words('summary.paragraph-year', { year })
    : '';
}

/** How many of each grade; nothing where no project has one. */
function gradesOf({ grades, ungraded }: DepartmentSummary, words: ReviewWords): string {
  const parts = GRADES.filter((grade) => grades[grade] > 0).map((grade) =>
    words('summary.paragraph-grade', { count: grades[grade], grade }),
  );
  if (parts.length === 0) return '';
  if (ungraded > 0) parts.push(words('summary.paragraph-ungraded', { count: ungraded }));
  return words('summary.paragraph-grades', { grades: parts.join('，') });
}

export function publicParagraph(summary: DepartmentSummary, words: ReviewWords): string {
  return words('summary.paragraph', {
    year: yearOf(summary, words),
    projects: summary.projects,
    budget: fixed(summary.budget, 2),
    executed: fixed(summary.executed, 2),
    rate: percent(summary.rate),
    grades: gradesOf(summary, words),
  });
}

const MOST_NAMES = 3;

/** Why the sums are less than those of all tables; `null` where no project stands twice. */
export function repeatedNote({ repeated }: DepartmentSummary, words: ReviewWords): string | null {
  if (repeated.length === 0) return null;
  const names = repeated.slice(0, MOST_NAMES).join('、');
  return words('summary.repeated', { count: repeated.length, names });
}
