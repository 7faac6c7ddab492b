import type { Assessment } from '../../src/core/assessment';
import { Decimal } from '../../src/core/number';
import type { Grade } from '../../src/core/policy/model';
import type { Finding, Severity } from '../../src/core/rules/finding';
import { summarize, summaryLine } from '../../src/core/summary';
import type { Layout } from '../../src/core/table/model';
import type { AmountUnit } from '../../src/core/table/amount-unit';

interface Parts {
  readonly budget?: string | null;
  readonly executed?: string | null;
  readonly unit?: AmountUnit | null;
  readonly total?: readonly [recorded: string | null, computed: string | null];
  readonly grade?: Grade | null;
  readonly computedGrade?: Grade | null;
  readonly findings?: readonly (readonly [rule: string, severity: Severity, silenced?: string])[];
  readonly layout?: Layout;
  readonly name?: string;
  readonly owner?: string;
}

function figure(value: string | null | undefined) {
  return value === undefined
    ? null
    : { recorded: value === null ? null : new Decimal(value), computed: null };
}

function decimalOf(value: string | null | undefined): Decimal | null {
  return value == null ? null : new Decimal(value);
}

/** Only what the summary reads. */
function assessed(parts: Parts): Assessment {
  const { unit = '万元', grade = null, computedGrade = null, layout = 'national-2020' } = parts;
  const findings = (parts.findings ?? []).map(
    ([rule, severity, silenced]) => ({ rule, severity, silenced: silenced ?? null }) as Finding,
  );
  return {
    table: {
      layout,
      fundBlock: { unit },
      projectName: parts.name === undefined ? null : { text: parts.name },
      implementingUnit: parts.owner === undefined ? null : { text: parts.owner },
    },
    funds: [
      {
        line: { role: 'total' },
        adjustedBudget: figure(parts.budget),
        initialBudget: null,
        executed: figure(parts.executed),
      },
    ],
    executionRate: null,
    total: { recorded: decimalOf(parts.total?.[0]), computed: decimalOf(parts.total?.[1]) },
    grade: { recorded: grade, computed: computedGrade },
    findings,
  } as unknown as Assessment;
}

describe('the summary of a department', () => {
  it('adds amounts of different units in 万元', () => {
    const summary = summarize([
      assessed({ budget: '96', executed: '90.72' }),
      assessed({ budget: '500000', executed: '400000', unit: '元' }),
      assessed({ budget: '0.02', executed: '0.01', unit: '亿元' }),
    ]);
    expect([summary.budget.toFixed(), summary.executed.toFixed()]).toEqual(['346', '230.72']);
    expect(summary.rate?.toFixed(4)).toBe('0.6668');
  });

  it('takes what is recorded before what is computed', () => {
    const line = (parts: Parts): readonly unknown[] => {
      const { total, grade } = summaryLine(assessed(parts));
      return [total?.toFixed(), grade];
    };
    expect(line({ total: ['95', '89.5'], grade: '优', computedGrade: '良' })).toEqual(['95', '优']);
    expect(line({ total: [null, '89.5'], grade: null, computedGrade: '良' })).toEqual(['89.5', '良']);
  });

  it('leaves tables without amounts out of the sums and says how many', () => {
    const summary = summarize([
      assessed({ budget: '10', executed: '5' }),
      assessed({ budget: '100', executed: null }),
      assessed({ executed: '3' }),
    ]);
    expect([summary.budget.toFixed(), summary.projects, summary.withoutAmounts]).toEqual(['10', 3, 2]);
  });

  it('has no rate without a budget', () => {
    expect(summarize([assessed({ budget: '0', executed: '0' })]).rate).toBeNull();
    expect(summarize([]).rate).toBeNull();
  });

  it('counts recorded grades, computed where none is recorded', () => {
    const summary = summarize([
      assessed({ grade: '优', computedGrade: '良' }),
      assessed({ computedGrade: '良' }),
      assessed({}),
    ]);
    expect([summary.grades, summary.ungraded]).toEqual([{ 优: 1, 良: 1, 中: 0, 差: 0 }, 1]);
  });

  it('lists rules by gravity, then frequency, without those that were kept', () => {
    const summary = summarize([
      assessed({
        findings: [
          ['rounding', 'warning'],
          ['total', 'error'],
          ['grade', 'error', '情况属实'],
        ],
      }),
      assessed({
        findings: [
          ['execution-rate', 'error'],
          ['execution-rate', 'error'],
          ['rounding', 'warning'],
        ],
      }),
    ]);
    expect(summary.worst.map(({ rule, count }) => [rule, count])).toEqual([
      ['execution-rate', 2],
      ['total', 1],
      ['rounding', 2],
    ]);
    expect(summary.findings).toEqual({ error: 3, warning: 2, info: 0 });
  });

  it('counts no narrative and no data sheet as a project', () => {
    const summary = summarize([assessed({ layout: 'narrative' }), assessed({ layout: 'data-sheet' })]);
    expect(summary.projects).toBe(0);
  });

  it('counts tables whose unit is not stated, as 万元', () => {
    const summary = summarize([assessed({ budget: '7', executed: '7', unit: null })]);
    expect([summary.budget.toFixed(), summary.withoutUnit]).toEqual(['7', 1]);
  });

  describe('of a project that stands in several tables', () => {
    const TRAINING = {
      name: '培训经费',
      owner: '县人社局',
      budget: '50',
      executed: '48',
      grade: '优',
    } as const;
    const counted = (...tables: readonly Parts[]): readonly unknown[] => {
      const { projects, repeated, budget, executed, grades, ungraded, lines } = summarize(
        tables.map(assessed),
      );
      const money = [budget.toFixed(), executed.toFixed()];
      return [lines.length, projects, repeated, money, grades.优, ungraded];
    };

    it('counts it once where the money agrees, in whatever unit it stands', () => {
      const inYuan = {
        ...TRAINING,
        name: '培训 经费',
        budget: '500000',
        executed: '480000',
        unit: '元',
      } as const;
      expect(counted(TRAINING, TRAINING, inYuan)).toEqual([3, 1, ['培训经费'], ['50', '48'], 1, 0]);
    });

    it('takes no side between two grades', () => {
      expect(counted(TRAINING, { ...TRAINING, grade: '良' })).toEqual([
        2,
        1,
        ['培训经费'],
        ['50', '48'],
        0,
        1,
      ]);
    });

    test.each<[string, Parts]>([
      ['other money', { ...TRAINING, executed: '47' }],
      ['another unit', { ...TRAINING, owner: '县教育局' }],
      ['another name', { ...TRAINING, name: '培训经费（二期）' }],
    ])('counts a table of %s as another project', (_, other) => {
      expect(counted(TRAINING, other).slice(0, 3)).toEqual([2, 2, []]);
    });

    it('takes no two tables without a name for one', () => {
      const nameless = { budget: '50', executed: '48' };
      expect(counted(nameless, nameless).slice(0, 4)).toEqual([2, 2, [], ['100', '96']]);
    });
  });
});
