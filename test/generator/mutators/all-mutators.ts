import { FUND_MUTATORS } from './funds';
import type { Mutator } from './mutator';
import { SCORE_MUTATORS } from './scores';
import { VALUE_MUTATORS } from './values';

export const ALL_MUTATORS: readonly Mutator[] = [...FUND_MUTATORS, ...SCORE_MUTATORS, ...VALUE_MUTATORS];
