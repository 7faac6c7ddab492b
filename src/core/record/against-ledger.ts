/** Budgets and payments of the tables against the finance system's export. */
import { Decimal, ZERO, plain, roundHalfUp, sum } from '../number';
import { isAmountRight } from '../score/amounts';
import { FUND_AMOUNTS, type FundAmount } from '../table/model';
import { type AmountUnit, YUAN } from '../table/amount-unit';
import { clip } from '../rules/shared/words';
import { type RecordDraft, findingOf } from './finding-of';
import type { FileFinding, Ledger, LedgerRow, RecordFigure, RecordFindings, TableFinding } from './model';
import { namedFacts, pairProjects } from './pair-projects';
import type { PairEnd } from './pair';
import { type Decisions, decidedAmong, namesOf, uncertain } from './pair-question';
import { on, projectEnd } from './pair-sides';
import { type SideTable, statesMoney, titleOf } from './side';

const CENT = new Decimal('0.01');
/** What a fund block that states no unit may mean. */
const USUAL: readonly AmountUnit[] = ['万元', '元'];
/** From here on projects without a table are counted, not listed one by one. */
const MOST_LISTED = 20;

/** What the ledger says, in the table's unit; `isRight` at the digits that either side shows. */
interface Comparison {
  readonly expected: Decimal;
  readonly unit: AmountUnit;
  readonly isRight: boolean;
}

function compare(own: RecordFigure, unit: AmountUnit, entry: RecordFigure, ledger: Ledger): Comparison {
  const value = new Decimal(own.value ?? 0);
  const yuan = new Decimal(entry.value ?? 0).times(YUAN[ledger.unit]);
  const expected = yuan.div(YUAN[unit]);
  const atOwnDigits = own.digits > 0 && roundHalfUp(expected, own.digits).equals(value);
  // The export itself may be rounded: half of its last digit is no difference.
  const slack = YUAN[ledger.unit].times(new Decimal(10).pow(-Math.max(entry.digits, 2))).div(2);
  const isNear = value.times(YUAN[unit]).minus(yuan).abs().lessThanOrEqualTo(slack);
  return { expected, unit, isRight: atOwnDigits || isNear || isAmountRight(value, expected) };
}

function amountText(value: Decimal): string {
  return plain(roundHalfUp(value, 6));
}

function amountFinding(own: SideTable, row: LedgerRow, ledger: Ledger, amount: FundAmount): TableFinding[] {
  const [figure, entry] = [own.content.funds?.[amount], row[amount]];
  if (figure?.value == null || entry?.value == null) return [];
  const stated = own.content.funds?.unit ?? null;
  const results = (stated === null ? USUAL : [stated]).map((unit) => compare(figure, unit, entry, ledger));
  const [first] = results;
  if (first === undefined || results.some(({ isRight }) => isRight)) return [];
  const expected = amountText(first.expected);
  return [
    on(own, {
      rule: amount === 'executed' ? 'ledger-executed' : 'ledger-budget',
      ...(amount === 'initialBudget' ? { variant: 'initial' } : {}),
      cell: figure.address,
      recorded: figure.value,
      expected,
      data: { recorded: figure.value, own: stated ?? '', expected, unit: first.unit, name: clip(row.name) },
      counterpart: { path: ledger.path, sheet: ledger.sheet, cell: entry.address },
    }),
  ];
}

/** The table's figure less the row's, in the ledger's unit. */
function differenceOf(own: SideTable, row: LedgerRow, ledger: Ledger, amount: FundAmount): Decimal {
  const { funds } = own.content;
  const [value, entry] = [funds?.[amount]?.value, row[amount]?.value];
  if (value == null || entry == null || funds?.unit == null) return ZERO;
  return new Decimal(value).times(YUAN[funds.unit]).div(YUAN[ledger.unit]).minus(entry);
}

function inLedger(ledger: Ledger, draft: Omit<RecordDraft, 'counterpart'>): FileFinding {
  return { path: ledger.path, sheet: ledger.sheet, finding: findingOf({ ...draft, counterpart: null }) };
}

function withoutTable(ledger: Ledger, rows: readonly LedgerRow[]): FileFinding[] {
  const [first] = rows;
  if (first === undefined) return [];
  if (rows.length > MOST_LISTED) {
    return [
      inLedger(ledger, {
        rule: 'ledger-missing-table',
        variant: 'many',
        cell: first.place,
        related: rows.slice(1, MOST_LISTED).map(({ place }) => place),
        data: { count: String(rows.length), names: namesOf(rows.map(({ name }) => clip(name))) },
      }),
    ];
  }
  return rows.map(({ name, place }) =>
    inLedger(ledger, {
      rule: 'ledger-missing-table',
      cell: place,
      recorded: clip(name),
      data: { name: clip(name) },
    }),
  );
}

/** `null` where a table lacks the figure or its unit, so that nothing can be added up. */
function sumOfTables(tables: readonly SideTable[], amount: FundAmount): Decimal | null {
  const values = tables.map(({ content }) => {
    const [value, unit] = [content.funds?.[amount]?.value, content.funds?.unit];
    return value == null || unit == null ? null : new Decimal(value).times(YUAN[unit]);
  });
  return values.includes(null) ? null : sum(values.flatMap((value) => value ?? []));
}

function sumOfRows(rows: readonly LedgerRow[], amount: FundAmount): Decimal | null {
  const values = rows.flatMap((row) => row[amount]?.value ?? []);
  return values.length === 0 ? null : sum(values.map((value) => new Decimal(value)));
}

/** What rounding each line and the total by itself may make of a sum; none where the export shows every cent. */
function roundingOf({ unit, rows, lines }: Ledger, amount: FundAmount): Decimal {
  const digits = Math.max(2, ...rows.map((row) => row[amount]?.digits ?? 0));
  const last = new Decimal(10).pow(-digits);
  return last.times(YUAN[unit]).lessThanOrEqualTo(CENT) ? ZERO : last.div(2).times(lines + 1);
}

/** How far the tables whose own figures were reported are from their rows, in the ledger's unit: the cause has been said there. */
type Reported = Readonly<Record<'adjustedBudget' | 'executed', Decimal>>;

function totals(ledger: Ledger, tables: readonly SideTable[], reported: Reported): FileFinding[] {
  const amounts = ['adjustedBudget', 'executed'] as const;
  return amounts.flatMap((amount) => {
    const rows = sumOfRows(ledger.rows, amount);
    const declared = ledger.total?.[amount] ?? null;
    const stated = declared?.value == null ? rows : new Decimal(declared.value);
    const cell = declared?.address ?? ledger.rows.find((row) => row[amount] !== null)?.[amount]?.address;
    if (stated === null || rows === null || cell === undefined) return [];
    const column = amount === 'executed' ? 'executed' : 'budget';
    const found: FileFinding[] = [];
    const rounding = roundingOf(ledger, amount);
    const addsUp = isAmountRight(stated, rows) || stated.minus(rows).abs().lessThanOrEqualTo(rounding);
    if (!addsUp) {
      found.push(
        inLedger(ledger, {
          rule: 'department-sum',
          variant: `rows-${column}`,
          cell,
          recorded: plain(stated),
          expected: plain(rows),
          data: { recorded: plain(stated), expected: plain(rows), unit: ledger.unit },
        }),
      );
    }
    const own = sumOfTables(tables, amount)?.div(YUAN[ledger.unit]) ?? null;
    // Each table may be rounded by half a cent of its unit.
    const slack = YUAN['万元'].times('0.005').times(tables.length).div(YUAN[ledger.unit]).plus(rounding);
    // Tables that agree with the rows differ from the total only as the rows do, and that has been said.
    const agreesWith = addsUp ? [stated] : [stated, rows];
    const isSaid = (each: Decimal, sumOfOwn: Decimal): boolean =>
      sumOfOwn.minus(each).abs().lessThanOrEqualTo(slack) ||
      sumOfOwn.minus(reported[amount]).minus(each).abs().lessThanOrEqualTo(slack);
    if (own !== null && !agreesWith.some((each) => isSaid(each, own))) {
      found.push(
        inLedger(ledger, {
          rule: 'department-sum',
          variant: column,
          cell,
          recorded: plain(stated),
          expected: amountText(own),
          data: {
            recorded: plain(stated),
            tables: amountText(own),
            count: String(tables.length),
            unit: ledger.unit,
            difference: amountText(own.minus(stated).abs()),
          },
        }),
      );
    }
    return found;
  });
}

/** One table for each project: the first that states its money; a 评分表 of the same project beside it is no other project. */
function projectTables(owns: readonly SideTable[]): SideTable[] {
  const seen = new Set<string>();
  return owns.filter(statesMoney).filter(({ file, facts }) => {
    const key = `${String(file)}|${facts.code ?? ''}|${facts.name}`;
    if (facts.name !== '' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function rowEnd({ path, sheet }: Ledger, { name, code, place }: LedgerRow): PairEnd {
  return { path, sheet, cell: place, name: clip(name === '' ? (code ?? '') : name) };
}

export function againstLedger(
  owns: readonly SideTable[],
  ledger: Ledger,
  decisions: Decisions,
  isWhole: boolean,
): RecordFindings {
  const tables = projectTables(owns);
  const lefts = tables.map(projectEnd);
  const rights = ledger.rows.map((row): PairEnd => rowEnd(ledger, row));
  const pairing = pairProjects(
    tables.map(({ facts }) => ({ ...facts, indicators: new Set<string>() })),
    ledger.rows.map(({ name, code }) => namedFacts(name, code)),
    decidedAmong(lefts, rights, decisions),
  );
  const rowAt = (right: number): LedgerRow[] => {
    const row = ledger.rows[right];
    return row === undefined ? [] : [row];
  };
  const reported = { adjustedBudget: ZERO, executed: ZERO };
  const found: TableFinding[] = pairing.pairs.flatMap(({ left, right }) => {
    const own = tables[left];
    if (own === undefined) return [];
    return rowAt(right).flatMap((row) =>
      FUND_AMOUNTS.flatMap((amount) => {
        const findings = amountFinding(own, row, ledger, amount);
        if (findings.length > 0 && amount !== 'initialBudget')
          reported[amount] = reported[amount].plus(differenceOf(own, row, ledger, amount));
        return findings;
      }),
    );
  });
  found.push(
    ...uncertain(
      pairing,
      { about: 'project', lefts, rights, positionOf: (left) => tables[left] },
      decisions.against,
    ),
  );
  for (const left of pairing.lefts) {
    const own = tables[left];
    if (own === undefined) continue;
    found.push(
      on(own, {
        rule: 'ledger-missing-project',
        cell: own.content.place,
        recorded: titleOf(own),
        data: { name: titleOf(own) },
        counterpart: { path: ledger.path, sheet: ledger.sheet, cell: null },
      }),
    );
  }
  const missing = pairing.rights.flatMap(rowAt).filter(hasMoney);
  const isMostlyHere = missing.length * 2 <= ledger.rows.length;
  return {
    tables: found,
    files: isWhole
      ? [...withoutTable(ledger, missing), ...(isMostlyHere ? totals(ledger, tables, reported) : [])]
      : [],
  };
}

/** A row without any money asks for no self-evaluation. */
function hasMoney({ initialBudget, adjustedBudget, executed }: LedgerRow): boolean {
  return [initialBudget, adjustedBudget, executed].some(
    (figure) => figure?.value != null && !new Decimal(figure.value).equals(ZERO),
  );
}
