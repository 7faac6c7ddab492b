/**
 * Forms with what each field must read, in one text. A line is "M cell | cell | …", M its mark:
 * `H` head (`label@role`, in force until the next head) · `T` `P` fund total, part · `I` `X` `E` `A` indicator, placeholder, execution row, points added or taken off ·
 * `R` a row of a second list, with the results of the first list's row of the same place · `G` a heading that names the first level · `1` `2` a row that names the first or second level with its sums · `L` fund figures beside their labels · `F` fund figures under their sources, a head with a role among these being the total's · `S` subtotal · `Z` total row · ` ` anything else. In a cell `<` joins the left cell, `^` the upper one, ⏎ breaks the line, and
 * `label@target+actual` heads a column that holds both, `label@executed/1` one that holds what the first part spent, `text@role` names a field (`title`, `year`, `name`, `department`, `unit`, `grade`, `totalScore`, `totalWeight`, `why`, `expected`, `achieved`).
 * "=====" parts the tables of a sheet, "=====+" those that share the head above; "-----" parts them side by side is not needed: give the second as text.
 */
import { a1, cellKey, type CellRange, type GridCell, type SheetGrid } from '../../../../src/core/grid';
import { FUND_FIGURES, INDICATOR_FIGURES, type Table } from '../../../../src/core/table/model';
import type { Figure } from '../../../../src/core/table/figure';
import { BLANK_SHEET, typedCell } from '../../../support/blank-sheet';

export interface Unseen {
  readonly name: string;
  readonly sheet?: string;
  /** The unit of the fund block; not looked at where it is left out. */
  readonly amounts?: string | null;
  /** Facts that only the merged areas tell. */
  readonly unknowable?: RegExp;
  readonly text: string;
}

interface Cell {
  readonly text: string;
  readonly role: string | null;
  readonly root: string;
}

export interface Expected {
  readonly facts: Readonly<Record<string, string | null>>;
}

export interface Written {
  readonly known: SheetGrid;
  readonly unknown: SheetGrid;
  readonly tables: readonly Expected[];
}

const LEVELS = ['level1', 'level2', 'group', 'level3'] as const;
const FIELDS = [
  'title',
  'year',
  'name',
  'department',
  'unit',
  'grade',
  'totalScore',
  'totalWeight',
  'why',
  'expected',
  'achieved',
];

export function write({ text, sheet }: Unseen): Written {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const cells = new Map<number, GridCell>();
  const areas = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const rows: { mark: string; cells: Cell[] }[] = [];
  const tables: Record<string, string | null>[] = [{}];
  let facts = tables[0] ?? {};
  let roles = new Map<string, number>();
  let counters = { fund: 0, row: 0, result: 0, subtotal: 0 };
  let levels: Record<string, string> = {};
  let bounds: CellRange | null = null;
  for (const line of lines) {
    if (line.startsWith('=====')) {
      facts = {};
      tables.push(facts);
      if (!line.startsWith('=====+')) roles = new Map();
      counters = { fund: 0, row: 0, result: 0, subtotal: 0 };
      levels = {};
      continue;
    }
    const r = rows.length;
    const mark = line.charAt(0);
    const row: Cell[] = [];
    line
      .slice(1)
      .split('|')
      .forEach((raw, c) => {
        const [part = '', role = null] = raw.trim().split('@');
        const own = `${String(r)},${String(c)}`;
        const joined = part === '<' ? row[c - 1] : part === '^' ? rows[r - 1]?.cells[c] : undefined;
        const shown = joined?.text ?? part;
        row.push({ text: shown.replace(/⏎/g, '\n'), role, root: joined?.root ?? own });
        const area = areas.get(joined?.root ?? own);
        if (area === undefined) areas.set(own, { top: r, left: c, bottom: r, right: c });
        else {
          area.bottom = Math.max(area.bottom, r);
          area.right = Math.max(area.right, c);
        }
        if (joined === undefined && shown !== '') {
          cells.set(cellKey(r, c), typedCell(shown.replace(/⏎/g, '\n')));
          bounds = {
            top: Math.min(bounds?.top ?? r, r),
            left: Math.min(bounds?.left ?? c, c),
            bottom: r,
            right: Math.max(bounds?.right ?? c, c),
          };
        }
        for (const field of role?.split('+') ?? []) {
          if (!FIELDS.includes(field)) continue;
          facts[field] = ['grade', 'totalScore', 'totalWeight', 'why', 'expected', 'achieved'].includes(field)
            ? a1({ row: r, column: c })
            : shown;
        }
      });
    rows.push({ mark, cells: row });
    if (mark === 'H') {
      const named = row.flatMap((cell, c) =>
        cell.role !== null && !FIELDS.includes(cell.role)
          ? cell.role.split('+').map((role) => [role, c] as const)
          : [],
      );
      // A second line of the same head adds its names to the first's.
      if (rows[r - 1]?.mark !== 'H') roles = new Map();
      for (const [role, c] of named) roles.set(role, c);
    }
    const place = (role: string): string | null => {
      const inRow = row.findIndex((cell) => cell.role === role);
      const column = inRow !== -1 ? inRow : roles.get(role);
      if (column === undefined || column < 0) return null;
      const root = row[column]?.root.split(',').map(Number) ?? [r, column];
      return a1({ row: root[0] ?? r, column: root[1] ?? column });
    };
    if (mark === 'T' || mark === 'P') {
      const key = `funds[${String(counters.fund++)}]`;
      facts[key] = mark === 'T' ? 'total' : 'part';
      for (const role of FUND_FIGURES) facts[`${key}.${role}`] = place(role);
      for (let part = 1; [...roles.keys()].some((role) => role.endsWith(`/${String(part)}`)); part += 1) {
        const beside = `funds[${String(counters.fund++)}]`;
        facts[beside] = 'part';
        for (const role of FUND_FIGURES) facts[`${beside}.${role}`] = place(`${role}/${String(part)}`);
      }
    }
    // Labels with their figures beside them make one line; a list whose sources stand in columns, one line a column.
    if (mark === 'L') {
      facts['funds[0]'] = 'total';
      for (const role of FUND_FIGURES) {
        const column = row.findIndex((cell) => cell.role === role);
        facts[`funds[0].${role}`] = column < 0 ? (facts[`funds[0].${role}`] ?? null) : a1({ row: r, column });
      }
    }
    if (mark === 'F') {
      const at = row.findIndex((cell) => FUND_FIGURES.some((role) => role === cell.role));
      row.forEach((_, column) => {
        const key = `funds[${String(column - 2)}]`;
        if (at < 0 || column <= at) return;
        const beside = [...roles].find((named) => named[1] === column)?.[0];
        if (beside !== undefined) {
          facts[`funds[0].${beside}`] = place(beside);
          return;
        }
        facts[key] = column === at + 1 ? 'total' : 'part';
        for (const role of FUND_FIGURES) facts[`${key}.${role}`] ??= null;
        facts[`${key}.${row[at]?.role ?? ''}`] = a1({ row: r, column });
      });
    }
    if (mark === 'G') levels = { level1: row[0]?.text ?? '' };
    if ('IXEA'.includes(mark) && mark !== '') {
      const key = `rows[${String(counters.row++)}]`;
      facts[key] = { I: 'indicator', X: 'placeholder', E: 'execution', A: 'adjustment' }[mark] ?? '';
      for (const role of INDICATOR_FIGURES) facts[`${key}.${role}`] = place(role);
      for (const level of LEVELS) {
        const column = roles.get(level);
        const shown = column === undefined ? '' : (row[column]?.text ?? '');
        if (shown !== '') {
          if (level === 'level1' && shown !== levels['level1']) delete levels['level2'];
          if (level !== 'level3' && shown !== levels[level]) delete levels['group'];
          levels[level] = shown;
        } else if (level === 'level3') delete levels['level3'];
        if (mark === 'I') facts[`${key}.${level}`] = levels[level] ?? null;
      }
    }
    if (mark === 'R') {
      const key = `rows[${String(counters.result++)}]`;
      for (const role of INDICATOR_FIGURES)
        facts[`${key}.${role}`] = place(role) ?? facts[`${key}.${role}`] ?? null;
    }
    const named = row.find(({ text }) => !/^[\d.]+$/.test(text))?.text ?? '';
    if (mark === '1') levels = { level1: named };
    if (mark === '2') levels = { level1: levels['level1'] ?? '', level2: named };
    if (mark === 'S' || mark === '1' || mark === '2') {
      const key = `subtotals[${String(counters.subtotal++)}]`;
      facts[`${key}.weight`] = place('weight');
      facts[`${key}.score`] = place('score');
    }
    if (mark === 'Z') {
      facts['totalWeight'] ??= place('weight');
      facts['totalScore'] ??= place('score');
    }
  }
  const merges = [...areas.values()].filter((area) => area.top !== area.bottom || area.left !== area.right);
  const grid: SheetGrid = {
    ...BLANK_SHEET,
    sheet: sheet ?? '自评表',
    bounds,
    cells,
    merges,
  };
  return { known: grid, unknown: { ...grid, merges: null }, tables: tables.map((each) => ({ facts: each })) };
}

const at = (figure: Figure | null | undefined): string | null => (figure ? a1(figure.address) : null);

/** The same facts as the reading gives them. */
export function factsOf(table: Table, wanted: Expected): Record<string, string | null> {
  const facts: Record<string, string | null> = {};
  table.fundBlock?.lines.forEach((line, index) => {
    const key = `funds[${String(index)}]`;
    facts[key] = line.role;
    for (const role of FUND_FIGURES) facts[`${key}.${role}`] = at(line[role]);
  });
  table.indicators.forEach((row, index) => {
    const key = `rows[${String(index)}]`;
    facts[key] = row.kind;
    for (const role of INDICATOR_FIGURES) facts[`${key}.${role}`] = at(row[role]);
    if (row.kind === 'indicator')
      for (const level of LEVELS) facts[`${key}.${level}`] = row[level]?.text ?? null;
  });
  table.subtotals.forEach((row, index) => {
    facts[`subtotals[${String(index)}].weight`] = at(row.weight);
    facts[`subtotals[${String(index)}].score`] = at(row.score);
  });
  const optional: Record<string, string | null> = {
    title: table.title?.text ?? null,
    year: table.year?.year ?? null,
    name: table.projectName?.text ?? null,
    department: table.department?.text ?? null,
    unit: table.implementingUnit?.text ?? null,
    grade: at(table.grade),
    totalScore: at(table.total?.score),
    totalWeight: at(table.total?.weight),
    why: at(table.sheetExplanation),
    expected: table.goals[0]?.expected ? a1(table.goals[0].expected.address) : null,
    achieved: table.goals[0]?.actual ? a1(table.goals[0].actual.address) : null,
  };
  for (const [key, value] of Object.entries(optional)) {
    // Figures that a form does not name must not be found; names that the text leaves out are not looked at.
    if (key in wanted.facts || ['grade', 'totalScore', 'totalWeight'].includes(key)) facts[key] = value;
  }
  return facts;
}

/** What differs, one line each: "rows[2].score: D9 instead of E9". */
export function differences(
  reading: Readonly<Record<string, string | null>>,
  wanted: Expected,
  unknowable: RegExp | null,
): string[] {
  const keys = new Set([...Object.keys(reading), ...Object.keys(wanted.facts)]);
  return [...keys].flatMap((key) => {
    if (unknowable?.test(key) === true) return [];
    const is = reading[key] ?? null;
    const should = wanted.facts[key] ?? null;
    return is === should ? [] : [`${key}: ${String(is)} instead of ${String(should)}`];
  });
}
