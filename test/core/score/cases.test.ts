import { policyById } from '../../../src/core/policy/presets';
import fixture from '../../fixtures/cases.json';
import { judgeIndicator, row } from './input';

interface Case {
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly kind: string;
  readonly min?: string | null;
  readonly max?: string | null;
}

const policy = policyById('national-2020');

describe('the pairs of the domain document', () => {
  it.each(fixture.cases as readonly Case[])('$level2 $level3: $target / $actual → $kind $min $max', (one) => {
    if (policy === undefined) throw new Error('no national policy');
    const verdict = judgeIndicator(row(one), policy);
    if (one.kind === 'unknown') {
      expect(verdict.kind).toBe('none');
      expect(verdict.met).not.toBe(true);
      return;
    }
    if (one.kind === 'unmet') {
      expect([verdict.kind, verdict.met]).toEqual(['none', false]);
      return;
    }
    expect([verdict.kind, verdict.min?.toFixed(2)]).toEqual([one.kind, one.min]);
    expect(verdict.max?.toFixed(2)).toBe(one.kind === 'range' ? one.max : one.min);
  });
});
