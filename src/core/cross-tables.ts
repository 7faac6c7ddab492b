/** What the tables of one workbook owe each other: a 基础数据表 and the self-evaluation table of the same project state the same money. */
import type { AssessedFund, Assessment } from './assessment';
import { type CellAddress, a1 } from './grid';
import { type Decimal, plain } from './number';
import { normalizeText } from './quantity/normalize';
import { isAmountRight } from './rules/amounts';
import type { Finding } from './rules/finding';

interface Amount {
  readonly value: Decimal;
  readonly cell: CellAddress;
}

function amountOf(
  fund: AssessedFund | undefined,
  role: 'initialBudget' | 'adjustedBudget' | 'executed',
): Amount | null {
  const assessed = fund?.[role] ?? null;
  const value = assessed?.recorded ?? assessed?.computed ?? null;
  return assessed === null || value === null ? null : { value, cell: assessed.figure.address };
}

function totalOf({ funds }: Assessment): AssessedFund | undefined {
  return funds.find(({ line }) => line.role === 'total');
}

function nameOf({ table }: Assessment): string {
  return normalizeText(table.projectName?.text ?? '').replaceAll(' ', '');
}

/** Equal in the same unit, or once 元 are read as 万元: the two forms may use different units. */
function agrees(a: Decimal, b: Decimal): boolean {
  return [a, a.times(10000), a.div(10000)].some((each) => isAmountRight(each, b) || isAmountRight(b, each));
}

function contradiction(
  own: Amount | null,
  others: readonly (Amount | null)[],
  label: string,
  sheet: string,
): Finding[] {
  const told = others.filter((other) => other !== null);
  const [first] = told;
  if (own === null || first === undefined || told.some(({ value }) => agrees(own.value, value))) return [];
  return [
    {
      rule: 'narrative-figures',
      severity: 'warning',
      cell: own.cell,
      related: [],
      recorded: plain(own.value),
      expected: plain(first.value),
      message: {
        key: 'narrative-figures.data-sheet',
        data: {
          label,
          recorded: plain(own.value),
          expected: plain(first.value),
          sheet,
          cell: a1(first.cell),
        },
      },
      silenced: null,
    },
  ];
}

/** The findings of one 基础数据表; empty where no other table of the workbook is about the same project. */
function findingsOf(assessment: Assessment, all: readonly Assessment[]): Finding[] {
  const { dataSheet } = assessment.table;
  const name = nameOf(assessment);
  if (dataSheet === null || name === '') return [];
  const partner = all.find(
    (other) => other.table.dataSheet === null && other.table.fundBlock !== null && nameOf(other) === name,
  );
  if (partner === undefined) return [];
  const own = totalOf(assessment);
  const other = totalOf(partner);
  const labelOf = (kind: 'sources' | 'uses'): string =>
    dataSheet.groups.find((group) => group.kind === kind)?.label ?? '';
  return [
    ...contradiction(
      amountOf(own, 'adjustedBudget'),
      [amountOf(other, 'adjustedBudget'), amountOf(other, 'initialBudget')],
      labelOf('sources'),
      partner.table.sheet,
    ),
    ...contradiction(
      amountOf(own, 'executed'),
      [amountOf(other, 'executed')],
      labelOf('uses'),
      partner.table.sheet,
    ),
  ];
}

/** The assessments of a workbook with the findings that only show when they are laid side by side. */
export function withCrossFindings(assessments: readonly Assessment[]): Assessment[] {
  return assessments.map((assessment) => {
    const more = findingsOf(assessment, assessments);
    return more.length === 0 ? assessment : { ...assessment, findings: [...assessment.findings, ...more] };
  });
}
