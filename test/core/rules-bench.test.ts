/** The small mutation bench: each rule's defect planted into clean generated forms. `npm run bench:rules` is the large one. */
import { ALL_RULES } from '../../src/core/rules/all-rules';
import { runClean, runMutator } from '../generator/rule-bench';
import { ALL_MUTATORS } from '../generator/mutators/all-mutators';

const PER_DEFECT = 6;
const FIRST_SEED = 5000;
const CLEAN = 60;

describe('planted defects', () => {
  const results = ALL_MUTATORS.map((mutator) => ({
    mutator,
    cases: runMutator(mutator, PER_DEFECT, FIRST_SEED),
  }));

  it('are planted for every rule', () => {
    const planted = new Set(
      results.filter(({ cases }) => cases.length > 0).map(({ mutator }) => mutator.rule),
    );
    expect(ALL_RULES.map(({ meta }) => meta.id).filter((id) => !planted.has(id))).toEqual([]);
    expect(results.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(300);
  });

  it('are found at their cells', () => {
    const all = results.flatMap(({ cases }) => cases);
    const missed = all
      .filter((one) => !one.found)
      .map((one) => `${one.rule} (${one.mutator}) seed ${String(one.seed)}`);
    if (missed.length > all.length * 0.005) expect(missed).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(all.length * 0.005);
  });

  it('bring no unexplained error or warning along', () => {
    const all = results.flatMap(({ cases }) => cases);
    const loud = all
      .filter((one) => one.extra.length > 0)
      .map((one) => `${one.rule} seed ${String(one.seed)}: ${one.extra.join('; ')}`);
    if (loud.length > all.length * 0.005) expect(loud).toEqual([]);
    expect(loud.length).toBeLessThanOrEqual(all.length * 0.005);
  });
});

describe('clean forms', () => {
  it('give no error and no warning', () => {
    const alarms = Array.from({ length: CLEAN }, (_, i) => runClean(FIRST_SEED + i))
      .filter((result) => result.alarms.length > 0)
      .map((result) => `seed ${String(result.seed)}: ${result.alarms.join('; ')}`);
    expect(alarms).toEqual([]);
  });
});
