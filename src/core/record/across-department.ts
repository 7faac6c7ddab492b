/** The tables of a department against each other: the same project twice, and what was copied from one to another. */
import { groupsOf } from '../groups';
import { bareName } from '../quantity/bare-name';
import { judgeExplanation } from '../quantity/explanation';
import { normalizeText } from '../quantity/normalize';
import type { CellAddress } from '../grid';
import type { Counterpart } from '../rules/finding';
import { clip } from '../rules/shared/words';
import type { RecordFindings, RecordIndicator, TableFinding } from './model';
import { on } from './pair-sides';
import { placeIn } from './finding-of';
import { projectKey } from './project-key';
import { type SideTable, nameOf, setsTargets, titleOf } from './side';
import { inOneUnit, judgedTarget } from './target-change';

/** Rows that carry the same sentence, over at least two tables. */
const PASTED_ROWS = 3;
/** Shorter lists are alike by chance. */
const LONG_LIST = 5;
const SAME_TARGETS = 0.8;
/** Indicators that every project may have under the same name, with a target of its own. */
const COMMON = /满意|及时|合格|达标|准确|覆盖|知晓|投诉|成本|时间|率$/u;
const TELLING_NAME = 5;

/** Seen from `own`: a table of the same workbook needs no path. */
function seenFrom(own: SideTable, other: SideTable, cell: CellAddress): Counterpart {
  return placeIn(own.file === other.file ? null : other.path, other.content, cell);
}

function isSameSheet(a: SideTable, b: SideTable): boolean {
  return a.file === b.file && a.content.sheet === b.content.sheet;
}

function isSameProject(a: SideTable, b: SideTable): boolean {
  if (a.facts.code !== null && b.facts.code !== null) return a.facts.code === b.facts.code;
  return a.facts.name !== '' && a.facts.name === b.facts.name;
}

function keyOf({ content }: SideTable): string | null {
  return projectKey({ name: content.name, unit: content.implementingUnit, year: content.year });
}

function duplicates(tables: readonly SideTable[]): TableFinding[] {
  return [...groupsOf(tables, keyOf).values()].flatMap((group) => {
    const [first, ...more] = group;
    if (first === undefined) return [];
    return more
      .filter((each) => !isSameSheet(first, each))
      .map((each) =>
        on(each, {
          rule: 'duplicate-project',
          cell: each.content.place,
          recorded: titleOf(each),
          data: { name: titleOf(each), sheet: first.content.sheet, path: first.path },
          counterpart: seenFrom(each, first, first.content.place),
        }),
      );
  });
}

interface Reason {
  readonly side: SideTable;
  readonly cell: CellAddress;
  readonly text: string;
}

function reasonsOf(side: SideTable): Reason[] {
  return side.content.indicators.flatMap(({ explanation, level3, actual }) => {
    if (explanation === null) return [];
    const judged = judgeExplanation(explanation.text, { name: level3, actual: actual?.cell.text ?? '' });
    return judged.quality === 'none' ? [] : [{ side, cell: explanation.address, text: explanation.text }];
  });
}

function pasted(tables: readonly SideTable[]): TableFinding[] {
  const groups = groupsOf(tables.flatMap(reasonsOf), ({ text }) => normalizeText(text.slice(0, 2000)));
  return [...groups.values()].flatMap((group) => {
    const sides = [...new Set(group.map(({ side }) => side))];
    if (group.length < PASTED_ROWS || sides.length < 2) return [];
    return sides.flatMap((side) => {
      const [first, ...more] = group.filter((each) => each.side === side);
      const other = group.find((each) => each.side !== side);
      if (first === undefined || other === undefined) return [];
      return [
        on(side, {
          rule: 'pasted-explanation',
          cell: first.cell,
          related: more.map(({ cell }) => cell),
          recorded: clip(first.text),
          data: { text: clip(first.text), count: String(group.length), tables: String(sides.length) },
          counterpart: seenFrom(side, other.side, other.cell),
        }),
      ];
    });
  });
}

function targetTexts({ content }: SideTable): ReadonlyMap<string, string> {
  return new Map(
    content.indicators.map(({ level3, target, initialTarget }) => [
      bareName(level3),
      normalizeText((target ?? initialTarget)?.cell.text.slice(0, 80) ?? ''),
    ]),
  );
}

function listKey({ facts }: SideTable): string | null {
  return facts.indicators.size < LONG_LIST ? null : [...facts.indicators].sort().join('|');
}

function copied(tables: readonly SideTable[]): TableFinding[] {
  return [...groupsOf(tables, listKey).values()].flatMap((group) => {
    const [first, ...more] = group;
    if (first === undefined) return [];
    const targets = targetTexts(first);
    return more
      .filter((each) => !isSameProject(first, each) && !isSameSheet(first, each))
      .flatMap((each) => {
        const own = [...targetTexts(each)];
        const same = own.filter(([name, target]) => targets.get(name) === target).length;
        if (same < SAME_TARGETS * own.length) return [];
        return [
          on(each, {
            rule: 'copied-indicators',
            cell: each.content.place,
            data: { other: titleOf(first), count: String(own.length), same: String(same) },
            counterpart: seenFrom(each, first, first.content.place),
          }),
        ];
      });
  });
}

interface Named {
  readonly side: SideTable;
  readonly indicator: RecordIndicator;
}

function indicatorKey({ side, indicator }: Named): string | null {
  const name = bareName(indicator.level3);
  const owner = side.facts.unit;
  if (Array.from(name).length < TELLING_NAME || COMMON.test(name) || owner === '') return null;
  return `${owner}|${side.content.year ?? ''}|${bareName(indicator.level2)}|${name}`;
}

function conflict(first: Named, each: Named): TableFinding[] {
  const [a, b] = [
    judgedTarget(first.indicator, first.side.content.year),
    judgedTarget(each.indicator, each.side.content.year),
  ];
  if (a?.reading.quantity == null || b?.reading.quantity == null) return [];
  const figures = inOneUnit(a.reading.quantity, b.reading.quantity);
  if (figures === null || figures[0].equals(figures[1])) return [];
  const [recorded, other] = [clip(b.reading.text), clip(a.reading.text)];
  return [
    on(each.side, {
      rule: 'conflicting-target',
      cell: b.cell.address,
      recorded,
      data: { name: nameOf(each.indicator), recorded, other, project: titleOf(first.side) },
      counterpart: seenFrom(each.side, first.side, a.cell.address),
    }),
  ];
}

function conflicts(tables: readonly SideTable[]): TableFinding[] {
  const named = tables.flatMap((side) => side.content.indicators.map((indicator) => ({ side, indicator })));
  return [...groupsOf(named, indicatorKey).values()].flatMap((group) => {
    const [first, ...more] = group;
    return first === undefined
      ? []
      : more.filter(({ side }) => side !== first.side).flatMap((each) => conflict(first, each));
  });
}

export function acrossDepartment(owns: readonly SideTable[]): RecordFindings {
  const tables = owns.filter(setsTargets);
  return {
    tables: [...duplicates(tables), ...pasted(tables), ...copied(tables), ...conflicts(tables)],
    files: [],
  };
}
