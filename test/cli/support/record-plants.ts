/** One planted difference for each thing that comparisons say, and what is like it and no difference. */
import type { Severity } from '../../../src/core/rules/finding';
import type { record } from '../../../src/core/messages/zh-CN/record';
import type { Cells, LedgerLine, ProjectKey, Side } from './corpus-department';

export type MessageKey = keyof typeof record;

/** A cell of a project's table on some side, or of the ledger; `null` for a whole sheet. */
export type Spot =
  | readonly [side: Side, project: ProjectKey | 'copy', cell: string | null]
  | readonly [side: 'ledger', cell: string | null];

export interface Found {
  readonly key: MessageKey;
  /** Where it differs from what the rule usually says. */
  readonly severity?: Severity;
  readonly at: Spot;
  readonly other: Spot | null;
  readonly related?: readonly string[];
}

export interface Plant {
  readonly name: string;
  readonly cells?: Partial<Readonly<Record<Side, Partial<Readonly<Record<ProjectKey, Cells>>>>>>;
  /** Projects beyond the usual ones, and those left out. */
  readonly more?: Partial<Readonly<Record<Side, ProjectKey>>>;
  readonly less?: Partial<Readonly<Record<Side, ProjectKey>>>;
  /** A second file of the year's own made from that project's table. */
  readonly copy?: readonly [ProjectKey, Cells];
  readonly ledger?: (lines: readonly LedgerLine[]) => readonly LedgerLine[];
  /** The row 合计, in 元. */
  readonly total?: readonly (number | null)[];
  /** Only the tables against each other. */
  readonly isDepartment?: true;
  readonly found: readonly Found[];
}

const FURTHER: LedgerLine = ['殡葬惠民补助', 50000, null, null];

/** The amounts of the line at that place changed; `undefined` leaves one as it is. */
const line =
  (at: number, change: Partial<Record<0 | 1 | 2 | 3, string | number | null>>) =>
  (lines: readonly LedgerLine[]): readonly LedgerLine[] =>
    lines.map((each, index) =>
      index === at ? (Object.assign([...each], change) as unknown as LedgerLine) : each,
    );

const REASON = '受上级政策调整影响，参加人员减少，下年合理测算';

export const WRONG: readonly Plant[] = [
  {
    name: 'a target lower than the approved one',
    cells: { approved: { recruiting: { E14: '>=9000人' } } },
    found: [
      {
        key: 'baseline-target.easier',
        at: ['own', 'recruiting', 'E14'],
        other: ['approved', 'recruiting', 'E14'],
        related: ['D14'],
      },
    ],
  },
  {
    name: 'a target stricter than the approved one',
    cells: { approved: { trainees: { E13: '≥400个', F13: '≥400个' } } },
    found: [
      {
        key: 'baseline-target.harder',
        severity: 'info',
        at: ['own', 'trainees', 'E13'],
        other: ['approved', 'trainees', 'E13'],
        related: ['D13'],
      },
    ],
  },
  {
    name: 'another upper end of a range',
    cells: {
      own: { recruiting: { E15: '2700-3500人' } },
      approved: { recruiting: { E15: '2700-3000人' } },
    },
    found: [
      {
        key: 'baseline-target',
        severity: 'info',
        at: ['own', 'recruiting', 'E15'],
        other: ['approved', 'recruiting', 'E15'],
        related: ['D15'],
      },
    ],
  },
  {
    name: 'a sign turned round',
    cells: { approved: { recruiting: { E14: '<=8000人' } } },
    found: [
      {
        key: 'baseline-target.operator',
        severity: 'info',
        at: ['own', 'recruiting', 'E14'],
        other: ['approved', 'recruiting', 'E14'],
        related: ['D14'],
      },
    ],
  },
  {
    name: 'another unit',
    cells: { approved: { scholarship: { E17: '=6000份', F17: '=6000份' } } },
    found: [
      {
        key: 'baseline-target.unit',
        severity: 'info',
        at: ['own', 'scholarship', 'E17'],
        other: ['approved', 'scholarship', 'E17'],
        related: ['D17'],
      },
    ],
  },
  {
    name: 'words in the place of a figure',
    cells: { approved: { scholarship: { E18: '≥90%', F18: '≥90%' } } },
    found: [
      {
        key: 'baseline-target.kind',
        at: ['own', 'scholarship', 'E18'],
        other: ['approved', 'scholarship', 'E18'],
        related: ['D18'],
      },
    ],
  },
  {
    name: 'other words',
    cells: { approved: { scholarship: { E19: '明显减轻', F19: '明显减轻' } } },
    found: [
      {
        key: 'baseline-target.wording',
        severity: 'info',
        at: ['own', 'scholarship', 'E19'],
        other: ['approved', 'scholarship', 'E19'],
        related: ['D19'],
      },
    ],
  },
  {
    name: 'another weight',
    cells: { approved: { recruiting: { G15: 4 } } },
    found: [
      { key: 'baseline-weight', at: ['own', 'recruiting', 'G15'], other: ['approved', 'recruiting', 'G15'] },
    ],
  },
  {
    name: 'an approved indicator that is not in the table',
    cells: { approved: { recruiting: { D19: '岗位空缺损失', E19: '<=3万元', G19: 5 } } },
    found: [
      { key: 'baseline-missing', at: ['own', 'recruiting', 'C3'], other: ['approved', 'recruiting', 'D19'] },
    ],
  },
  {
    name: 'an approved project without a table',
    more: { approved: 'review' },
    found: [{ key: 'baseline-missing.project', at: ['approved', 'review', 'C3'], other: null }],
  },
  {
    name: 'an indicator that nobody approved',
    cells: { approved: { recruiting: { D16: null, E16: null, G16: null } } },
    found: [
      { key: 'baseline-added', at: ['own', 'recruiting', 'D16'], other: ['approved', 'recruiting', 'C3'] },
    ],
  },
  {
    name: 'a project that nobody approved',
    less: { approved: 'scholarship' },
    found: [{ key: 'baseline-added.project', at: ['own', 'scholarship', 'D3'], other: null }],
  },
  {
    name: 'a budget of the year that is not the ledger’s, said once although the sum follows',
    ledger: line(0, { 2: 341000 }),
    found: [{ key: 'ledger-budget', at: ['own', 'recruiting', 'F6'], other: ['ledger', 'C3'] }],
  },
  {
    name: 'an initial budget that is not the ledger’s',
    ledger: line(2, { 1: 63000 }),
    found: [{ key: 'ledger-budget.initial', at: ['own', 'scholarship', 'E7'], other: ['ledger', 'B5'] }],
  },
  {
    name: 'payments that are not the ledger’s, one too much and one too little',
    ledger: (lines) => line(2, { 3: 31000 })(line(1, { 3: 4951460 })(lines)),
    found: [
      { key: 'ledger-executed', at: ['own', 'trainees', 'G7'], other: ['ledger', 'D4'] },
      { key: 'ledger-executed', at: ['own', 'scholarship', 'G7'], other: ['ledger', 'D5'] },
    ],
  },
  {
    name: 'a project of the ledger without a table',
    ledger: (lines) => [...lines, FURTHER],
    found: [{ key: 'ledger-missing-table', at: ['ledger', 'A6'], other: null }],
  },
  {
    name: 'many of them',
    ledger: (lines) => [
      ...lines,
      ...Array.from({ length: 24 }, (_, at): LedgerLine => [
        `殡葬惠民补助第${String(at + 1)}批`,
        50000,
        null,
        null,
      ]),
    ],
    found: [
      {
        key: 'ledger-missing-table.many',
        at: ['ledger', 'A6'],
        other: null,
        related: Array.from({ length: 19 }, (_, at) => `A${String(at + 7)}`),
      },
    ],
  },
  {
    name: 'a project that the ledger does not know, and the sums that follow',
    ledger: (lines) => lines.slice(0, 2),
    found: [
      { key: 'ledger-missing-project', at: ['own', 'scholarship', 'D3'], other: ['ledger', null] },
      { key: 'department-sum.budget', at: ['ledger', 'C5'], other: null },
      { key: 'department-sum.executed', at: ['ledger', 'D5'], other: null },
    ],
  },
  {
    name: 'a ledger whose budgets do not add up to its total',
    total: [null, 7000000],
    found: [{ key: 'department-sum.rows-budget', at: ['ledger', 'C6'], other: null }],
  },
  {
    name: 'a ledger whose payments do not add up to its total',
    total: [null, null, 5000000],
    found: [{ key: 'department-sum.rows-executed', at: ['ledger', 'D6'], other: null }],
  },
  {
    name: 'a target below what was reached last year',
    cells: { last: { recruiting: { F14: '9600人' } } },
    found: [
      {
        key: 'target-below-last-year',
        at: ['own', 'recruiting', 'E14'],
        other: ['last', 'recruiting', 'F14'],
      },
    ],
  },
  {
    name: 'a cap above what was spent last year',
    cells: { last: { recruiting: { F18: '20万元' } } },
    found: [
      {
        key: 'target-below-last-year',
        at: ['own', 'recruiting', 'E18'],
        other: ['last', 'recruiting', 'F18'],
      },
    ],
  },
  {
    name: 'last year’s actual',
    cells: { own: { recruiting: { F14: 612 } }, last: { recruiting: { F14: '612人' } } },
    found: [
      { key: 'repeated-actual', at: ['own', 'recruiting', 'F14'], other: ['last', 'recruiting', 'F14'] },
    ],
  },
  {
    name: 'last year’s satisfaction to the decimal',
    cells: { own: { trainees: { G19: '88.7%' } }, last: { trainees: { G19: '≥88.7%' } } },
    found: [
      {
        key: 'repeated-actual.satisfaction',
        severity: 'warning',
        at: ['own', 'trainees', 'G19'],
        other: ['last', 'trainees', 'G19'],
      },
    ],
  },
  {
    name: 'last year’s reason',
    cells: { own: { trainees: { K13: REASON } }, last: { trainees: { K13: REASON } } },
    found: [{ key: 'repeated-text', at: ['own', 'trainees', 'K13'], other: ['last', 'trainees', 'K13'] }],
  },
  {
    name: 'last year’s part of the report, in another row',
    cells: {
      own: { scholarship: { D24: '激励学生勤奋学习，减轻学生家庭负担，社会反映良好。' } },
      last: { scholarship: { D23: '激励学生勤奋学习，减轻学生家庭负担，社会反映良好。' } },
    },
    found: [
      { key: 'repeated-text.part', at: ['own', 'scholarship', 'D24'], other: ['last', 'scholarship', 'D23'] },
    ],
  },
  {
    name: 'the same project twice',
    copy: ['scholarship', {}],
    isDepartment: true,
    found: [{ key: 'duplicate-project', at: ['own', 'copy', 'D3'], other: ['own', 'scholarship', 'D3'] }],
  },
  {
    name: 'one sentence for rows of two tables',
    cells: { own: { recruiting: { I13: REASON, I14: REASON }, trainees: { K13: REASON } } },
    found: [
      {
        key: 'pasted-explanation',
        at: ['own', 'recruiting', 'I13'],
        other: ['own', 'trainees', 'K13'],
        related: ['I14'],
      },
      { key: 'pasted-explanation', at: ['own', 'trainees', 'K13'], other: ['own', 'recruiting', 'I13'] },
    ],
  },
  {
    name: 'the indicators of another project',
    copy: ['scholarship', { D3: '乡村公路养护' }],
    isDepartment: true,
    found: [{ key: 'copied-indicators', at: ['own', 'copy', 'D3'], other: ['own', 'scholarship', 'D3'] }],
  },
  {
    name: 'one indicator with two targets in tables of one unit',
    cells: { own: { review: { D13: '组织事业单位公开招聘次数（次）', E13: '=3次' } } },
    more: { own: 'review' },
    isDepartment: true,
    found: [{ key: 'conflicting-target', at: ['own', 'review', 'E13'], other: ['own', 'recruiting', 'E13'] }],
  },
  {
    name: 'a project by another name',
    cells: { approved: { scholarship: { D3: '中职国家奖学金（省级配套）' } } },
    found: [
      {
        key: 'pair-uncertain.project',
        at: ['own', 'scholarship', 'D3'],
        other: ['approved', 'scholarship', 'D3'],
      },
    ],
  },
  {
    name: 'a project that is two in the ledger',
    ledger: (lines) =>
      lines.flatMap((each, at): readonly LedgerLine[] =>
        at === 1
          ? [
              [`${each[0]}（一期）`, 6000000, 6000000, 4500000],
              [`${each[0]}（二期）`, 500000, 500000, 452460],
            ]
          : [each],
      ),
    found: [{ key: 'pair-uncertain.projects', at: ['own', 'trainees', 'D3'], other: ['ledger', 'A4'] }],
  },
  {
    name: 'an indicator by another name',
    cells: { last: { recruiting: { D14: '参加笔试人数（人）' } } },
    found: [
      {
        key: 'pair-uncertain.indicator',
        at: ['own', 'recruiting', 'D14'],
        other: ['last', 'recruiting', 'D14'],
      },
    ],
  },
  {
    name: 'an indicator that is two in the approved version',
    cells: {
      approved: {
        recruiting: {
          D14: '首场笔试人数（人）',
          C19: '数量指标',
          D19: '末场笔试人数（人）',
          E19: '>=8000人',
          G19: 2,
        },
      },
    },
    found: [
      {
        key: 'pair-uncertain.indicators',
        at: ['own', 'recruiting', 'D14'],
        other: ['approved', 'recruiting', 'D14'],
      },
    ],
  },
];

/** Two rows of one second level of `trainees`, each in the other's place. */
const SWAPPED: Cells = {
  D12: '开发见习岗位数',
  E12: '≥450个',
  F12: '≥450个',
  D13: '参与见习岗位开发的企业数',
  E13: '≥50家',
  F13: '≥50家',
};

/** By rule: what looks like its case and is none. Nothing at all may be said about any of them. */
export const RIGHT: Readonly<Record<string, readonly Omit<Plant, 'found'>[]>> = {
  'baseline-target': [
    {
      name: 'the same target with another sign for it',
      cells: { approved: { recruiting: { E14: '≥ 8000 人' } } },
    },
    { name: 'the same target in 元', cells: { approved: { recruiting: { E18: '≤331000元' } } } },
    {
      name: 'a target that the approved version keeps as the adjusted one',
      cells: { approved: { trainees: { E13: '≥480个', F13: '≥450个' } } },
    },
  ],
  'baseline-weight': [
    { name: 'the same weight as text', cells: { approved: { recruiting: { G15: '3.0分' } } } },
  ],
  'baseline-missing': [
    { name: 'rows in another order', cells: { approved: { trainees: SWAPPED } } },
    {
      name: 'an approved row that is only struck out',
      cells: { approved: { recruiting: { D21: '—', E21: '—' } } },
    },
  ],
  'baseline-added': [
    { name: 'a name without its unit', cells: { approved: { recruiting: { D14: '笔试人数' } } } },
  ],
  'ledger-budget': [{ name: 'no initial budget in the ledger', ledger: line(2, { 1: null }) }],
  'ledger-executed': [{ name: 'less than what the table shows', ledger: line(1, { 3: 4952460.4 }) }],
  'ledger-missing-table': [
    {
      name: 'a further project without any money',
      ledger: (lines) => [...lines, ['殡葬惠民补助', 0, null, 0]],
    },
  ],
  'ledger-missing-project': [
    { name: 'a project with its year and brackets', ledger: line(2, { 0: '2024年中职奖学金（省级资金）' }) },
  ],
  'department-sum': [
    {
      name: 'rows and a total that are each rounded',
      ledger: line(2, { 3: 30060 }),
      cells: { own: { scholarship: { G7: 30060 } } },
    },
  ],
  'target-below-last-year': [
    { name: 'a tenth less than last year', cells: { last: { recruiting: { F14: '8800人' } } } },
  ],
  'repeated-actual': [
    { name: 'a round figure again', cells: { last: { recruiting: { F14: '600人' } } } },
    {
      name: 'satisfaction a tenth of a point apart',
      cells: { own: { trainees: { G19: '88.7%' } }, last: { trainees: { G19: '88.8%' } } },
    },
  ],
  'repeated-text': [
    {
      name: 'no reason again',
      cells: { own: { trainees: { K12: '无' } }, last: { trainees: { K12: '无' } } },
    },
  ],
  'duplicate-project': [
    {
      name: 'the same project in another year',
      copy: ['scholarship', { A2: '(2023年度)' }],
      isDepartment: true,
    },
  ],
  'pasted-explanation': [
    {
      name: 'one sentence in two rows',
      cells: { own: { recruiting: { I13: REASON }, trainees: { K13: REASON } } },
    },
    {
      name: '无 in many rows',
      cells: { own: { recruiting: { I13: '无', I16: '无' }, trainees: { K12: '无', K14: '无' } } },
    },
  ],
  'copied-indicators': [
    {
      name: 'the same list in another unit with targets of its own',
      copy: [
        'scholarship',
        { D3: '乡村公路养护', I4: '某县公路段', F12: '=9人', F17: '=800元', F18: '基本激励', F20: '≥92%' },
      ],
      isDepartment: true,
    },
  ],
  'conflicting-target': [
    {
      name: 'the same target in both tables',
      cells: { own: { review: { D13: '组织事业单位公开招聘次数（次）', E13: '1次' } } },
      more: { own: 'review' },
      isDepartment: true,
    },
    {
      name: 'another unit’s table',
      cells: { own: { review: { D13: '组织事业单位公开招聘次数（次）', E13: '=3次', H4: '某州考试院' } } },
      more: { own: 'review' },
      isDepartment: true,
    },
  ],
  'pair-uncertain': [
    {
      name: 'the same name with a code and brackets',
      cells: { approved: { scholarship: { D3: '[14010524T000001] 中职奖学金（省级资金）' } } },
    },
  ],
};
