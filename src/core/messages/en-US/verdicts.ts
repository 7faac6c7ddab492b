import type { verdicts as chinese } from '../zh-CN/verdicts';

export const verdicts: Readonly<Record<keyof typeof chinese, string>> = {
  'verdict.met': '{actual} meets the target {target}: full points',
  'verdict.proportional': '{a} ÷ {t} × {weight} = {score}, in proportion',
  'verdict.inverse': '{t} ÷ {a} × {weight} = {score}, above a limit, in inverse proportion',
  'verdict.reverse-linear':
    '[1 − ({a} − {t}) ÷ {t}] × {weight} = {score}, above a limit, less what exceeds it',
  'verdict.standard-under': '{a} ÷ {t} × {weight} = {score}, below the set standard, in proportion',
  'verdict.standard-over': '{t} ÷ {a} × {weight} = {score}, above the set standard, in proportion',
  'verdict.below-pass-line': '{a} ÷ {t} is below {line}: {score} points',
  'verdict.above-pass-line':
    '({a} ÷ {t} − {line}) ÷ (100% − {line}) × {weight} = {score}, for the part above {line}',
  'verdict.step': '{ratio} of the target reached: {score} points by steps',
  'verdict.missed-zero': '{actual} misses the target {target}: no points by the rule',
  'verdict.overachieved': '{ratio} of the target is far above it: {score} points by the rule',
  'verdict.under-target-proportional': '{a} ÷ {t} × {weight} = {score}, in proportion below the target',
  'verdict.about-target':
    '{a} is within 5% of the approximate target {t}: {min} in proportion, {max} where that counts as reached, or anything between',
  'verdict.under-target-either':
    '{a} is below the limit {t}: {min} points in proportion in some places, full {max} in others, anything between is accepted',
  'verdict.zero-kept': 'The target is 0 and nothing happened: full points',
  'verdict.zero-missed': 'The target is 0, the actual {actual}: no points',
  'verdict.zero-missed-manual':
    'The target is 0, the actual {actual}: no proportion is possible, to be judged by hand',
  'verdict.outside-range': '{actual} is outside the range {target}: no proportion is possible',
  'verdict.answered-no': '{actual} is not the “{target}” that was asked for: no points',
  'verdict.tier-0': 'Qualitative, reached: {upper}–{lower} of the weight, {min}–{max} points',
  'verdict.tier-1': 'Qualitative, reached in part: {upper}–{lower} of the weight, {min}–{max} points',
  'verdict.tier-2': 'Qualitative, not reached: {upper}–{lower} of the weight, {min}–{max} points',
  'verdict.open-choice':
    'The qualitative target “{target}” is answered “{actual}”, which names no tier: to be judged between {min} and {max} points',
  'verdict.fell-short':
    '“{actual}” says that “{target}” was not reached, or not all of it: less than the full points',
  'verdict.no-tiers': 'The policy has no tiers for qualitative indicators',
  'verdict.deadline-kept': '{actual} keeps the deadline {target}: full points',
  'verdict.deadline-missed': '{actual} is later than {target}: missed, and the rule names no score',
  'verdict.deadline-missed-zero': '{actual} is later than {target}: no points by the rule',
  'verdict.deadline-manual': 'Deadlines are judged by hand',
  'verdict.satisfaction-step': 'Satisfaction {rate}: {share} of the weight by steps, {score} points',
  'verdict.saving-above': 'Cost saving above 0: {share} of the weight, {score} points',
  'verdict.saving-equal': 'Cost saving exactly 0: {share} of the weight, {score} points',
  'verdict.saving-below': 'Cost saving below 0, by judgement: {min}–{max} points',
  'verdict.target-missing': 'No target is filled in: not computable',
  'verdict.target-number': 'The target “{target}” lacks its number: not computable',
  'verdict.target-unreadable': 'The target “{target}” cannot be read: not computable',
  'verdict.actual-missing': 'No actual value is filled in: not computable',
  'verdict.actual-unreadable': 'The actual value “{actual}” cannot be read: not computable',
  'verdict.actual-words': 'The target “{target}” is a figure, the actual “{actual}” is none: not computable',
  'verdict.change-only':
    'The actual “{actual}” only says by how much it changed or went over, not how much it is: not comparable with “{target}”',
  'verdict.actual-ambiguous':
    'The actual “{actual}” holds several figures, and which one answers “{target}” is open',
  'verdict.actual-straddles':
    'The actual “{actual}” does not say whether all of it reaches the target “{target}”, nor which figure counts',
  'verdict.unit-different': 'The target “{target}” and the actual “{actual}” have different units',
  'verdict.unit-slip':
    'The target “{target}” and the actual “{actual}” are so far apart that their units seem to differ',
  'verdict.percent-different': 'Of the target “{target}” and the actual “{actual}” only one is a percentage',
  'verdict.over-hundred': 'The actual {actual} is above 100%, which this rate cannot be',
  'verdict.not-done': 'The actual {actual} is 0: rather not done than within “{target}”',
  'verdict.opposite':
    'The target “{target}” and the actual value “{actual}” go opposite ways: missed, no points',
  'verdict.negative': 'The target “{target}” or the actual “{actual}” is negative: no proportion is possible',
  'verdict.qualitative-percent':
    'The qualitative target “{target}” is answered “{actual}”: no proportion is possible',
  'verdict.date-unclear': 'Whether “{actual}” keeps the deadline “{target}” cannot be told',
  'verdict.class-worse':
    '“{actual}” misses the target “{target}”; a class, a grade or a place gives no share',
  'verdict.bound-unclear': '“{actual}” is just on the limit of “{target}”: no proportion is possible',
  'verdict.progress-full': 'The progress is {actual}: full marks',
  'verdict.progress-short':
    'The progress is {actual}, short of the target “{target}”, which gives no proportion',
  'verdict.several-targets':
    'The target “{target}” asks for several things, and “{actual}” does not meet each: no single proportion',
};
