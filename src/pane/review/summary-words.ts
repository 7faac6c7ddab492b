/** The sentence that public accounts ask for, from the department's figures. It is Chinese in every language of the pane. */
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

export function publicParagraph(summary: DepartmentSummary, words: ReviewWords): string {
  const grades = GRADES.filter((grade) => summary.grades[grade] > 0).map((grade) =>
    words('summary.paragraph-grade', { count: summary.grades[grade], grade }),
  );
  return words('summary.paragraph', {
    year: yearOf(summary, words),
    projects: summary.projects,
    budget: fixed(summary.budget, 2),
    executed: fixed(summary.executed, 2),
    rate: percent(summary.rate),
    grades: grades.join('，'),
  });
}
