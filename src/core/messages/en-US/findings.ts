import type { findings as source } from '../zh-CN/findings';

export const findings: Readonly<Record<keyof typeof source, string>> = {
  'execution-rate':
    'The execution rate should be {expected}: executed {executed} ÷ annual budget {budget}; the form says {recorded}',
  'execution-rate-base':
    'The execution rate is computed on the initial budget ({initial}); on the annual budget it is {executed} ÷ {adjusted} = {expected}; the form says {recorded}',
  'execution-score':
    'The execution score should be {expected}: rate {rate} × weight {weight}; the form says {recorded}',
  'execution-score.printed':
    'The execution score should be {expected}: rate {rate} by the rule printed in {cell}; the form says {recorded}',
  'execution-score.open':
    'The rate {rate} stands on the bound between two steps printed in {cell}, which give {either}; the form says {recorded}, check it',
  'execution-score.zero-budget':
    'The execution score should be {expected}: the annual budget is 0 and so the policy says; the form says {recorded}',
  'execution-score.steps':
    'The execution score should be {expected}: rate {rate} by the steps of the policy (weight {weight}); the form says {recorded}',
  'execution-over-100':
    'Executed {executed} exceeds the budget {budget}; the rate {rate} is over 100 %, check both amounts',
  'execution-over-100.zero-budget':
    'The annual budget is 0, and {executed} was executed without one; check both amounts',
  'negative-amount': '{line}: {column} is {recorded}, below 0; check it, and state refunds and cuts net',
  'execution-unexplained': 'The execution rate is {rate}; no reason is given; please add it',
  'execution-weight': 'The execution weight is {recorded}; this policy gives it {expected}',
  'score-over-rule': '{name}: score {recorded} is above the {expected} that the rule allows ({how})',
  'score-over-rule.range':
    '{name}: score {recorded} is above {expected}, the most that its tier allows ({how})',
  'score-over-rule.unmet': '{name}: late or short of the target, yet full marks {recorded} ({how})',
  'score-over-weight': '{name}: score {recorded} exceeds the weight {weight}',
  'score-over-weight.negative': '{name}: score {recorded} is below zero',
  total: 'The total says {recorded}; the scores add up to {expected} (execution included)',
  'total.indicators':
    'The sum says {recorded}; the scores of the indicators add up to {expected} (execution stands beside it)',
  'total.brought': 'The total says {recorded}; the scores, out of {points}, come to {expected} of a hundred',
  'total.left-out': 'The total says {recorded}; without what does not apply the policy makes it {expected}',
  'subtotal.weight': '{label}: subtotal of weights {recorded}; the rows add up to {expected}',
  'subtotal.score': '{label}: subtotal of scores {recorded}; the rows add up to {expected}',
  'weights-total':
    'The weights add up to {recorded} and should be {expected} (indicators {indicators}, execution {execution})',
  'weights-total.whole':
    'The weights add up to {recorded}, and the form says so itself; they should come to {expected} (indicators {indicators}, execution {execution}). Where scores are out of {recorded}, choose a policy with that total; the grade is not checked until then',
  'weights-total.group': '{label}: the weights of its rows add up to {recorded} and should be {expected}',
  'weights-total.cell': 'The cell for the sum of weights says {recorded}; the weights add up to {expected}',
  grade: 'The grade says “{recorded}”; a total of {total} makes it “{expected}”',
  'funds-total': '{column}: the total {recorded} is less than the sum of its parts {expected}',
  'funds-total.of': '{column}: “{line}” {recorded} is less than the sum of its own parts {expected}',
  'missing-actual': '{name}: the actual value is missing',
  'missing-actual.both': '{name}: target and actual are both missing',
  'missing-actual.all': 'None of the {count} indicators has an actual value',
  'missing-score': '{name}: the actual value is there, the score is missing',
  'missing-score.all': 'None of the {count} indicators has a score',
  'missing-score.execution': 'The score of the budget execution is missing; it should be {expected}',
  'missing-total': 'The total is missing; the scores add up to {expected}',
  'missing-total.unscored':
    'The total is missing; {count} {count|score is|scores are} still blank, so there is no sum',
  'missing-total.open': 'The total is missing; a score cannot be read, so there is no sum',
  'missing-target': '{name}: the target is missing',
  'missing-target.number': '{name}: the target “{text}” has a sign or a unit but no number',
  'score-without-actual': '{name}: the actual value is missing, yet the score is {score}',
  'score-without-actual.both': '{name}: target and actual are both missing, yet the score is {score}',
  'deviation-unexplained':
    '{name}: the target was missed (target {target}, actual {actual}) and no reason is given',
  'deviation-unexplained.sheet':
    '{count} {count|indicator|indicators} missed {count|its target|their targets} ({names}) and no reason is given',
  'explanation-empty':
    '{name}: the target was missed (target {target}, actual {actual}); “{text}” is no reason',
  'explanation-empty.execution': 'The execution rate is {rate}; “{text}” is no reason',
  'deduction-unexplained':
    '{name}: the target was met but points are missing (weight {weight}, score {recorded}, {missing} less) without a reason',
  'deduction-unexplained.open':
    '{name}: points are missing (weight {weight}, score {recorded}, {missing} less) without a reason',
  'overachievement-unexplained':
    '{name}: {ratio} of the target, over {limit} (target {target}, actual {actual}); please explain',
  'adjustment-unexplained': 'The budget was adjusted from {initial} to {adjusted} without a reason',
  'budget-cut-to-executed':
    'The annual budget {adjusted} equals what was executed and is {cut} below the initial {initial}; check the basis of the adjustment',
  'budget-added':
    'The initial budget is 0 and the adjusted one {adjusted}: say where it came from and on what ground',
  'target-adjusted-to-actual':
    '{name}: the target was moved from {initial} to {adjusted}, just the actual {actual}; check the basis of the adjustment',
  carryover: 'The carry-over says {recorded}; budget less executed is {expected}',
  'narrative-rate': 'The text says {text} for the execution rate; the figures of the table give {expected}',
  'narrative-rate.text':
    'The text gives an execution rate of {text}; its own budget {budget} and spending {executed} give {expected}',
  'narrative-rate.all': 'The text says “{text}”; the execution rate of the table is {expected}; please check',
  'narrative-figures': 'Figures in the text contradict each other: {detail}',
  'narrative-figures.items':
    'The text says {total}, but its {count} {count|item adds|items add} up to {sum}; please check ({items})',
  'narrative-figures.product':
    'The text says {total}, but its quantities and prices give {sum}; please check ({items})',
  'narrative-figures.unit':
    '“{text}” should be “{right}”: only then do the figures give {total}; please check 元 against 万元',
  'narrative-figures.funds': 'The text says {label}{text}; the fund table says {expected}; please check',
  'narrative-figures.funds-unit':
    'The text says {label}{text}; the fund table says {expected}; please check 元 against 万元',
  'narrative-figures.left':
    'The text says that {text} are left; the budget less what was executed is {expected}; please check',
  'narrative-figures.received':
    'The text says {text} of the funds came in; {received} of the budget are {expected}; please check',
  'narrative-figures.share': 'The text says {text}; {part} ÷ {whole} is {expected}; please check',
  'narrative-figures.progress':
    'The text says “{text}”; for “{name}” actual ÷ target is {expected}; please check',
  'narrative-figures.repeated':
    'The text contradicts itself: {label} is {other} in one place and {text} in another; please check',
  'narrative-figures.score': 'The text gives a self-score of {text}; the total of the form is {expected}',
  'narrative-figures.score-execution':
    'The self-score is {text}, but of the budget {budget} only {executed} was spent ({rate}); with {weight} points for execution the total is at most {expected}; please check',
  'narrative-figures.grade': 'The text gives the grade “{text}”; it should be “{expected}”',
  'narrative-figures.counts':
    'The text says “{text}”, which is not the “{expected}” of the indicator “{name}”; please check',
  'narrative-figures.data-sheet':
    '{label} is {recorded}; the self-evaluation form (sheet “{sheet}”, {cell}) has {expected}; please check',
  progress: '{name}: progress says {recorded}; actual ÷ target is {expected}',
  rounding: '{name}: rounding slip, {recorded} should be {expected} ({how})',
  'rounding.plain': '{name}: rounding slip, {recorded} should be {expected}',
  'rounding.row': '{name}: rounding slip, {recorded} should be {expected} ({how})',
  'actual-copies-target':
    '{count} actual {count|value carries|values carry} “≥” or “≤” (such as “{text}”); please enter the real figures',
  'actual-copies-target.same':
    '{count} actual {count|value carries|values carry} “≥” or “≤” (such as “{text}”); please enter the real figures. In the whole table {same} {same|is|are} the target letter for letter',
  'impossible-percent': '{name}: the actual {text} is over 100 %; please check',
  unit: '{name}: the units of target “{target}” and actual “{actual}” do not fit; please check',
  'unit.funds':
    'Executed {executed} and budget {budget} differ about ten-thousandfold; check whether 元 and 万元 were mixed',
  'idle-funds-full-output':
    'Only {rate} of the money was executed, yet every output indicator has full marks; check that they fit',
  'stale-year':
    '{name}: “{text}” is of {other}, this form is of {year}; check for text left from another year',
  'stale-year.later':
    '{name}: “{text}” is in {other}, after the {year} of the table; check whether the year is a slip or it was not done in time',
  'stale-year.head':
    '“{text}” is of {other}, the rest of this form of {year}; check for text left from another year',
  'stale-year.text':
    '“{text}” speaks of {other}, the table is for {year}; please check whether it was left from that year',
  'funds-parts':
    '{column}: the parts add up to {expected}, less than the total {recorded}; the source of the rest is not listed',
  'funds-parts.of':
    '{column}: the parts of “{line}” add up to {expected}, less than its {recorded}; the source of the rest is not listed',
  'score-under-rule': '{name}: score {recorded} is below the {expected} that the rule allows ({how})',
  'tier-score': '{name}: score {recorded} is below its tier, {expected}',
  'level-weights': 'Points by level are {recorded}, other than usual ({expected})',
  direction:
    '{name}: the sign of the target “{target}” goes against the nature of the indicator; please check',
  'weak-explanation':
    '{name}: the reason “{text}” says too little; please give the cause and what will be done',
  'weak-explanation.pasted':
    'One sentence, “{text}”, explains {count} {count|indicator|indicators}; please explain each',
  'pasted-text': 'One text, “{text}”, stands in {count} parts; please write each of them',
  'inferred-direction': '{name}: the target “{target}” has no sign; read as “at least”',
  'inferred-direction.reverse': '{name}: the target “{target}” has no sign; read as “at most”',
  'inferred-direction.symmetric':
    '{name}: the target “{target}” has no sign; read as a standard, off target on both sides',
  'explanation-unneeded':
    '{name}: exactly done and fully scored, yet a reason stands there, “{text}”; check the score, or whether it is in the wrong row',
  'initial-target-empty':
    '{count} initial {count|target is|targets are} a sign or a unit without a number (“{text}”), which only the adjusted {count|one states|ones state}; check the approved targets',
  'actual-unit-missing':
    '{count} actual {count|value states|values state} no unit (“{actual}” for “{target}”); please add it',
  'project-year':
    'The project’s name says {other}, this table is for {year}; a project over two years needs its carry-over told, else check the year',
  'qualitative-percent':
    '{name}: the qualitative target “{target}” is answered with the figure “{actual}”; no proportion can be computed',
  'cost-not-executed': '{name}: the actual cost “{actual}” is not the amount executed, {executed}{unit}',
  'unreadable-value': '{label}: “{text}” cannot be read as a number',
  'unreadable-value.words':
    '{name}: the target “{target}” is a figure and the actual only says “{text}”; state the figure',
  'unreadable-value.count':
    '{name}: the target is “{target}”, and “{text}” does not say whether it was kept; state the number (0 where there was none)',
  'unreadable-value.kind':
    '{name}: one of target “{target}” and actual “{text}” is a percentage and the other is not; state the actual as the target asks',
  'unreadable-value.straddles':
    '{name}: the actual “{text}” does not say whether all of it reaches the target “{target}”; state which figure counts',
  'unreadable-value.error':
    '{label}: the cell holds the error {text}; correct the formula or enter the figure',
  'unreadable-value.formula': '{label}: the formula has no usable result; recalculate and save it in Excel',
  'not-computable.zero-budget':
    'The annual budget is 0; the rate cannot be computed, please handle it by policy or explain',
  'not-computable.zero-scored':
    'The annual budget is 0; the rate cannot be computed, and the policy gives {points} points',
  'not-computable.zero-excluded':
    'The annual budget is 0; the rate cannot be computed, and the policy leaves it out of the total',
  'not-computable.no-budget': 'The budget is missing; the rate cannot be computed',
  'not-computable.no-executed': 'The amount executed is missing; the rate cannot be computed',
  'not-computable.printed-rule':
    'The form prints a rule of its own in {cell}; what a rate of {rate} earns by it cannot be told, so the execution score was not checked',
  'not-computable.from-parts': 'The row “{label}” is blank; the rate is computed on the sum of its parts',
  'duplicate-indicator': '{name}: repeats an indicator above',
  'duplicate-indicator.execution':
    'Budget execution is scored twice, with the funds and among the indicators',
  placeholder:
    '{count} {count|row is an unused prompt|rows are unused prompts} of the form; please delete or fill {count|it|them}',
  'placeholder.text':
    '{count} {count|text is|texts are} still the prompt of the form and {count|says|say} nothing (such as “{text}”)',
  'missing-rate': 'The execution rate is missing: executed {executed} ÷ budget {budget} gives {expected}',
  'missing-grade': 'The grade is missing; by the total it is “{expected}”',
};
