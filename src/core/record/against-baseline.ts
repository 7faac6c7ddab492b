/** A year's tables against the targets that were approved for it. */
import { Decimal } from '../number';
import { clip } from '../rules/shared/words';
import { findingOf } from './finding-of';
import type { FileFinding, RecordFindings, TableFinding } from './model';
import type { Decisions } from './pair-question';
import { type RowPair, type TablePair, on, pairRows, pairSides } from './pair-sides';
import { type SideTable, at, nameOf, setsTargets, titleOf } from './side';
import {
  type ReadTarget,
  type TargetChange,
  judgedTarget,
  originalTarget,
  targetChange,
} from './target-change';

function variantOf({ kind, helps }: TargetChange): string | undefined {
  if (kind === 'value') return helps === null ? undefined : helps ? 'easier' : 'harder';
  return kind;
}

/** A record that itself keeps an original and an adjusted target approved both. */
function approvedTargets({ other }: RowPair, year: string | null): readonly ReadTarget[] {
  return [originalTarget(other, year), judgedTarget(other, year)].filter((target) => target !== null);
}

function targetFinding(pair: TablePair, row: RowPair): TableFinding[] {
  const { own, other } = pair;
  const approved = approvedTargets(row, other.content.year);
  const [before] = approved;
  const after = originalTarget(row.own, own.content.year);
  if (before === undefined || after === null) return [];
  const changes = approved.map((each) => targetChange(each, after, [other.content.year, own.content.year]));
  const [change] = changes;
  if (change == null || changes.includes(null)) return [];
  const variant = variantOf(change);
  return [
    on(own, {
      rule: 'baseline-target',
      ...(variant === undefined ? {} : { variant }),
      severity: change.helps === true ? 'warning' : 'info',
      cell: after.cell.address,
      related: [row.own.place],
      recorded: clip(after.reading.text),
      expected: clip(before.reading.text),
      data: {
        name: nameOf(row.own),
        recorded: clip(after.reading.text),
        expected: clip(before.reading.text),
      },
      counterpart: at(other, before.cell.address),
    }),
  ];
}

function weightFinding({ own, other }: TablePair, row: RowPair): TableFinding[] {
  const [now, then] = [row.own.weight, row.other.weight];
  if (now?.value == null || then?.value == null) return [];
  if (new Decimal(now.value).equals(then.value)) return [];
  return [
    on(own, {
      rule: 'baseline-weight',
      cell: now.address,
      recorded: now.value,
      expected: then.value,
      data: { name: nameOf(row.own), recorded: now.value, expected: then.value },
      counterpart: at(other, then.address),
    }),
  ];
}

function compareTables(pair: TablePair, decisions: Decisions): TableFinding[] {
  const { own, other } = pair;
  const rows = pairRows(pair, decisions);
  const missing = rows.others.map((indicator) => {
    const target = judgedTarget(indicator, other.content.year);
    return on(own, {
      rule: 'baseline-missing',
      cell: own.content.place,
      expected: nameOf(indicator),
      data: { name: nameOf(indicator), target: clip(target?.reading.text ?? '') },
      counterpart: at(other, indicator.place),
    });
  });
  const added = rows.alone.map((indicator) =>
    on(own, {
      rule: 'baseline-added',
      cell: indicator.place,
      recorded: nameOf(indicator),
      data: { name: nameOf(indicator) },
      counterpart: at(other, other.content.place),
    }),
  );
  return [
    ...rows.pairs.flatMap((row) => [...targetFinding(pair, row), ...weightFinding(pair, row)]),
    ...missing,
    ...added,
    ...rows.remarks,
  ];
}

function unapproved(own: SideTable): TableFinding {
  return on(own, {
    rule: 'baseline-added',
    variant: 'project',
    cell: own.content.place,
    recorded: titleOf(own),
    data: { name: titleOf(own) },
    counterpart: null,
  });
}

function unreported(other: SideTable): FileFinding {
  const finding = findingOf({
    rule: 'baseline-missing',
    variant: 'project',
    cell: other.content.place,
    expected: titleOf(other),
    data: { name: titleOf(other) },
    counterpart: null,
  });
  return { path: other.path, sheet: other.content.sheet, finding };
}

/** `isWhole`: false where only a part of the tables was given, so that nothing can be said to be missing. */
export function againstBaseline(
  owns: readonly SideTable[],
  approved: readonly SideTable[],
  decisions: Decisions,
  isWhole: boolean,
): RecordFindings {
  const pairing = pairSides(owns.filter(setsTargets), approved.filter(setsTargets), decisions);
  return {
    tables: [
      ...pairing.remarks,
      ...pairing.pairs.flatMap((pair) => compareTables(pair, decisions)),
      ...pairing.alone.map(unapproved),
    ],
    files: isWhole ? pairing.others.map(unreported) : [],
  };
}
