import { plain } from '../../number';
import { underRule } from './under-rule';

export const tierScore = underRule(
  { id: 'tier-score', severity: 'info', basis: 'policy' },
  true,
  ({ max }, min) => (max === null ? null : { expected: `${plain(min)}–${plain(max)}`, how: {} }),
);
