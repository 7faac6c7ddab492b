/** What the readers of a form's free rows gather, and how each finds the cell that belongs to a label. */
import type { NarrativePart, Table, TotalRow } from '../model';
import type { Figure, PlacedText } from '../figure';
import type { AmountUnit } from '../amount-unit';
import {
  fieldOf,
  goalSide,
  isColumnHead,
  isGradeLabel,
  totalKind,
  type FieldName,
  type Place,
} from '../place';
import type { Spot } from '../sheet-view';
import { NARRATIVE_WORDS, SHEET_EXPLANATION } from '../vocabulary';

export interface Goal {
  expected: PlacedText | null;
  actual: PlacedText | null;
}

export interface FreeReading {
  title: PlacedText | null;
  fields: Map<FieldName, PlacedText>;
  /** Fields whose label is outranked: 填报单位 by 实施单位. */
  readonly lesserNames: Set<FieldName>;
  /** The label of the project name: 转移支付名称 tells the kind of form. */
  projectLabel: string;
  /** What a line such as 单位：万元 says. */
  amountUnit: AmountUnit | null;
  goals: Goal[];
  total: TotalRow | null;
  grade: Figure | null;
  sheetExplanation: Figure | null;
  narrative: NarrativePart[];
  /** Year candidates, the surest first. */
  years: { readonly year: string; readonly row: number; readonly column: number; readonly rank: number }[];
  /** Outermost rows in which something of the form was read. */
  top: number;
  bottom: number;
}

export interface FreeZone {
  readonly from: number;
  readonly to: number;
  /** Rows that a block has read. */
  readonly taken: (row: number) => boolean;
  /** Last row of the last block. */
  readonly lastBlockRow: number;
  /** First header row: titles stand above it. */
  readonly firstHeader: number;
}

/** What the readers of one row share. */
export interface FreeRow {
  readonly place: Place;
  readonly zone: FreeZone;
  readonly spots: readonly Spot[];
  readonly reading: FreeReading;
  /** Cells that are the value of a label already read. */
  readonly values: Set<Spot>;
}

export const EXPLANATION: ReadonlySet<string> = new Set(SHEET_EXPLANATION);
export const NARRATIVE: ReadonlySet<string> = new Set(NARRATIVE_WORDS);

/** What the table is called, whose it is, and its year. */
export function namesIn({
  title,
  fields,
  years,
}: FreeReading): Pick<Table, 'title' | 'projectName' | 'department' | 'implementingUnit' | 'year'> {
  const year = [...years].sort((a, b) => a.rank - b.rank)[0];
  return {
    title,
    projectName: fields.get('projectName') ?? null,
    department: fields.get('department') ?? null,
    implementingUnit: fields.get('implementingUnit') ?? null,
    year: year === undefined ? null : { year: year.year, address: { row: year.row, column: year.column } },
  };
}

/** The next non-empty cell right of the label, unless another label comes first; else the one below. */
export function valueBeside(place: Place, label: Spot, isLong = false): Spot | null {
  const right = place.view.spots(label.row, label.range.right + 1, place.right)[0];
  if (right !== undefined && !isLabel(place, right)) return right;
  if (right !== undefined && !standOverValues(place, label)) return null;
  const below = place.view.at(label.range.bottom + 1, label.column);
  return below !== null &&
    below.column === label.column &&
    !isLabel(place, below) &&
    !isFormWord(place, below) &&
    (!isLong || isAloneInRow(place, below))
    ? below
    : null;
}

/** 项目名称 | 实施单位 | 自评总分: a row of labels over a row of as many values, each below its own. */
function standOverValues(place: Place, label: Spot): boolean {
  const labels = place.view.spots(label.row, place.left, place.right);
  return (
    labels.every((each) => isLabel(place, each) && place.view.label(each.text).inlineValue === null) &&
    valuesBelow(place, label).length === labels.length
  );
}

/** Blank rows that may part heads from what stands below them. */
const MOST_BLANK_ROWS = 2;

function firstBelow({ view, left, right }: Place, bottom: number): readonly Spot[] {
  let spots: readonly Spot[] = [];
  for (let row = bottom + 1; spots.length === 0 && row <= bottom + 1 + MOST_BLANK_ROWS; row += 1)
    spots = view.spots(row, left, right);
  return spots;
}

/** The cells of the row below, where each stands below its own head; the first head may name them all. */
export function valuesBelow(place: Place, { row, range }: Spot): readonly Spot[] {
  const { view, left, right } = place;
  const all = view.spots(row, left, right).filter((each) => each.range.bottom === range.bottom);
  const values = firstBelow(place, range.bottom);
  const heads = all.length === values.length + 1 ? all.slice(1) : all;
  const isAligned =
    heads.length > 1 &&
    heads.length === values.length &&
    heads.every(({ column }, at) => values[at]?.column === column);
  return isAligned ? values : [];
}

/** A text that takes its row for itself, as the reasons for a whole sheet do below their label. */
function isAloneInRow(place: Place, spot: Spot): boolean {
  return spot.text.length >= 12 && place.view.spots(spot.row, place.left, place.right).length === 1;
}

export function isLabel(place: Place, spot: Spot): boolean {
  const { core } = place.view.label(spot.text);
  return (
    fieldOf(place, spot) !== null ||
    isGradeLabel(core) ||
    goalSide(place, spot) !== null ||
    totalKind(place, spot) === 'strict'
  );
}

function isFormWord(place: Place, spot: Spot): boolean {
  const { core } = place.view.label(spot.text);
  return (
    isColumnHead(place, spot) ||
    EXPLANATION.has(core) ||
    NARRATIVE.has(core) ||
    /资金|预算执行|绩效指标|总体目标/.test(core)
  );
}
