import { plain } from '../../number';
import { reasonData } from '../shared/rows';
import { underRule } from './under-rule';

export const scoreUnderRule = underRule(
  { id: 'score-under-rule', severity: 'info', basis: 'policy' },
  false,
  (verdict, min) => ({ expected: plain(min), how: reasonData(verdict) }),
);
