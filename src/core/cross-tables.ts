/** What the tables of one workbook owe each other: a 基础数据表 and the self-evaluation table of the same project state the same money. */
import type { AssessedFund, Assessment } from './assessment';
import { type CellAddress, a1 } from './grid';
import { Decimal, plain } from './number';
import { normalizeText } from './quantity/normalize';
import { isAmountRight } from './score/amounts';
import { type Finding, bySeverity } from './rules/finding';

interface Amount {
  /** A decimal string. */
  readonly value: string;
  readonly cell: CellAddress;
}

/** What a table must be known by to be laid beside others. Plain data, so that it crosses to another thread. */
export interface CrossFacts {
  readonly sheet: string;
  /** Without spaces; empty where the table names no project. */
  readonly project: string;
  /** What a 基础数据表 calls its two sums; `null` for every other table. */
  readonly dataSheet: { readonly sources: string; readonly uses: string } | null;
  readonly hasFundBlock: boolean;
  readonly initialBudget: Amount | null;
  readonly adjustedBudget: Amount | null;
  readonly executed: Amount | null;
}

function amountOf(
  fund: AssessedFund | undefined,
  role: 'initialBudget' | 'adjustedBudget' | 'executed',
): Amount | null {
  const assessed = fund?.[role] ?? null;
  const value = assessed?.recorded ?? assessed?.computed ?? null;
  return assessed === null || value === null ? null : { value: plain(value), cell: assessed.figure.address };
}

export function crossFacts({ table, funds }: Assessment): CrossFacts {
  const total = funds.find(({ line }) => line.role === 'total');
  const labelOf = (kind: 'sources' | 'uses'): string =>
    table.dataSheet?.groups.find((group) => group.kind === kind)?.label ?? '';
  return {
    sheet: table.sheet,
    project: normalizeText(table.projectName?.text ?? '').replaceAll(' ', ''),
    dataSheet: table.dataSheet === null ? null : { sources: labelOf('sources'), uses: labelOf('uses') },
    hasFundBlock: table.fundBlock !== null,
    initialBudget: amountOf(total, 'initialBudget'),
    adjustedBudget: amountOf(total, 'adjustedBudget'),
    executed: amountOf(total, 'executed'),
  };
}

/** Equal in the same unit, or once 元 are read as 万元: the two forms may use different units. */
function agrees(own: string, other: string): boolean {
  const [a, b] = [new Decimal(own), new Decimal(other)];
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
  const [recorded, expected] = [own.value, first.value];
  return [
    {
      rule: 'narrative-figures',
      severity: 'warning',
      cell: own.cell,
      related: [],
      recorded,
      expected,
      message: {
        key: 'narrative-figures.data-sheet',
        data: { label, recorded, expected, sheet, cell: a1(first.cell) },
      },
      silenced: null,
    },
  ];
}

/** The findings of one 基础数据表; empty where no other table of the workbook is about the same project. */
function findingsOf(own: CrossFacts, all: readonly CrossFacts[]): Finding[] {
  if (own.dataSheet === null || own.project === '') return [];
  const other = all.find(
    ({ dataSheet, hasFundBlock, project }) => dataSheet === null && hasFundBlock && project === own.project,
  );
  if (other === undefined) return [];
  const { sources, uses } = own.dataSheet;
  return [
    ...contradiction(own.adjustedBudget, [other.adjustedBudget, other.initialBudget], sources, other.sheet),
    ...contradiction(own.executed, [other.executed], uses, other.sheet),
  ];
}

/** Per table, in the same order, what only shows when the tables of a workbook are laid side by side. */
export function crossFindings(facts: readonly CrossFacts[]): readonly (readonly Finding[])[] {
  return facts.map((own) => findingsOf(own, facts));
}

/** The assessments of a workbook with those findings, behind what each table says by itself within a severity. */
export function withCrossFindings(assessments: readonly Assessment[]): Assessment[] {
  const found = crossFindings(assessments.map(crossFacts));
  return assessments.map((assessment, at) => {
    const more = found[at] ?? [];
    if (more.length === 0) return assessment;
    return { ...assessment, findings: [...assessment.findings, ...more].sort(bySeverity) };
  });
}
