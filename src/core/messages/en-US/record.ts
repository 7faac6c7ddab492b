/** Comparisons with the approved targets, the ledger, last year and the department's other tables. */
import type { record as zhCN } from '../zh-CN/record';

export const record: Readonly<Record<keyof typeof zhCN, string>> = {
  'baseline-target': '{name}: the target is {recorded}, the approved one {expected}; please check',
  'baseline-target.easier':
    '{name}: the target {recorded} is easier than the approved {expected}; please check whether the change was approved',
  'baseline-target.harder':
    '{name}: the target {recorded} is harder than the approved {expected}; please check',
  'baseline-target.operator':
    '{name}: the sign of {recorded} is the opposite of the approved {expected}; please check',
  'baseline-target.unit':
    '{name}: the unit of {recorded} is not that of the approved {expected}; please check',
  'baseline-target.kind':
    '{name}: the target is “{recorded}”, the approved one “{expected}”: one is a figure, the other is not; please check',
  'baseline-target.wording': '{name}: the target is “{recorded}”, the approved one “{expected}”: other words',
  'baseline-weight': '{name}: weight {recorded}, approved {expected}; please check',
  'baseline-missing': 'The approved indicator “{name}” ({target}) is not in the table',
  'baseline-missing.project': 'The project “{name}” has approved targets and no self-evaluation table',
  'baseline-added': '{name}: no such indicator among the approved targets',
  'baseline-added.project': 'The project “{name}” was not found among the approved targets',
  'ledger-budget': 'The adjusted budget is {recorded}{own}, the ledger says {expected}{unit}; please check',
  'ledger-budget.initial':
    'The initial budget is {recorded}{own}, the ledger says {expected}{unit}; please check',
  'ledger-executed': 'The amount executed is {recorded}{own}, the ledger says {expected}{unit}; please check',
  'ledger-missing-table': 'The project “{name}” of the ledger has no self-evaluation table',
  'ledger-missing-table.many': '{count} projects of the ledger have no self-evaluation table ({names})',
  'ledger-missing-project': 'The project “{name}” was not found in the ledger',
  'department-sum.budget':
    'The budgets of {count} {count|table|tables} add up to {tables} {unit}, the ledger to {recorded} {unit}: a difference of {difference} {unit}',
  'department-sum.executed':
    'The amounts executed of {count} {count|table|tables} add up to {tables} {unit}, the ledger to {recorded} {unit}: a difference of {difference} {unit}',
  'department-sum.rows-budget':
    'The budget total of the ledger is {recorded} {unit}, its rows add up to {expected} {unit}',
  'department-sum.rows-executed':
    'The total executed of the ledger is {recorded} {unit}, its rows add up to {expected} {unit}',
  'target-below-last-year': '{name}: the target is {recorded}, last year reached {last}; is it too low?',
  'repeated-actual': '{name}: the actual {text} is exactly last year’s; was it left in place?',
  'repeated-actual.satisfaction':
    '{name}: the satisfaction {text} is last year’s to the decimal; was it surveyed again?',
  'repeated-text': '{name}: the reason “{text}” is word for word last year’s; please explain this year',
  'repeated-text.part': 'The text “{text}” is word for word last year’s; please write about this year',
  'duplicate-project':
    'The project “{name}” has another table ({path}, sheet “{sheet}”); was it filed twice?',
  'pasted-explanation':
    'The same reason “{text}” stands for {count} {count|indicator|indicators} in {tables} {tables|table|tables}; please explain each',
  'copied-indicators':
    'All {count} indicators are those of the project “{other}”, {same} with the same target; were they copied?',
  'conflicting-target': '{name}: the target is {recorded}, in the project “{project}” {other}; please check',
  'pair-uncertain.project':
    'Compared with “{other}” ({path}) by likeness; please confirm that it is the same project',
  'pair-uncertain.projects':
    'May be any of several projects ({others}; {path}); nothing was compared, please decide',
  'pair-uncertain.indicator':
    '{name}: compared with “{other}” by likeness; please confirm that it is the same indicator',
  'pair-uncertain.indicators': '{name}: may be any of several indicators ({others}); nothing was compared',
};
