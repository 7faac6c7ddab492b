/** The rows under an indicator header: indicators, headings, placeholders, sub-totals, up to the total or whatever ends the block. */
import type { Header } from '../heads/headers';
import { RoleColumns } from '../heads/role-columns';
import { sameAddress } from '../../grid';
import type { ColumnRole, IndicatorRow } from '../model';
import { isFilledFigure, valueOf, type Figure, type PlacedText } from '../figure';
import type { RepeatedHead } from '../page-break';
import { firstRowFrom, isFigureText, rowsOf, totalKind, type Place } from '../place';
import { type Spot, asLabel } from '../sheet-view';
import { looseNumber, squeeze } from '../text';
import { endsBlock, isReasonLabel, loneHeading } from './block-end';
import { levelRows, type LevelRow } from './level-rows';
import { withLevelPoints } from './level-points';
import { pairedFigures } from './paired-cell';
import { declaredWeight, kindOf, type Levels } from './row-kind';
import { withSpelledLevels } from './spelled-levels';
import { StandingLevels } from './standing-levels';
import { namelessSum, sectionLabel, sumLabel, type SumLabel, type SumRow } from './sum-rows';

export interface BlockRows {
  readonly indicators: IndicatorRow[];
  readonly sums: SumRow[];
  /** The row of a 总分 label that ended the block. */
  readonly totalRow: { readonly row: number; readonly spot: Spot } | null;
  /** Last row that belongs to the block. */
  readonly bottom: number;
  readonly needsMerges: boolean;
}

/** More empty rows than this end a block. */
const MOST_EMPTY_ROWS = 3;

/** `to`: the first row that is not the block's; `block`: its index; `repeats`: where a page break repeats its head. */
export function readIndicatorRows(
  place: Place,
  header: Header,
  to: number,
  block: number,
  repeats: readonly RepeatedHead[],
): BlockRows {
  const reader = new BlockReader(place, header, to, block);
  for (const { row, spots } of rowsOf(place, header.bottom + 1, to)) {
    const isRepeated = repeats.some((each) => row >= each.top && row <= each.bottom);
    if (isRepeated) reader.bottom = row;
    else if (!reader.read(row, spots)) break;
  }
  const { indicators, bottom } = withoutRest(reader);
  return {
    indicators: withLevelPoints(withSpelledLevels(indicators), header),
    sums: reader.sums,
    totalRow: reader.totalRow,
    bottom,
    needsMerges: needsMerges(place, indicators),
  };
}

/** What somebody wrote below the rows is none of them: 校验 | 通过, who signed, the number of the page. */
function withoutRest({ indicators, sums, bottom }: BlockReader): Pick<BlockRows, 'indicators' | 'bottom'> {
  const sum = sums[sums.length - 1];
  const summed = sum?.kind === 'sum' && sum.before > 0 ? sum.before : Infinity;
  let end = indicators.length;
  for (let row = indicators[end - 1]; row !== undefined && countsNothing(row); row = indicators[end - 1]) {
    const isBelowSum = end > summed;
    if (isBelowSum ? isNamed(row) && hasTarget(row) : isNamed(row) || hasTarget(row)) break;
    end -= 1;
  }
  if (end === indicators.length || end === 0) return { indicators, bottom };
  const above = indicators[end - 1]?.row ?? bottom;
  return { indicators: indicators.slice(0, end), bottom: Math.max(above, sum?.row ?? above) };
}

function countsNothing({ weight, score }: IndicatorRow): boolean {
  return valueOf(weight) === null && valueOf(score) === null;
}

/** What is to be reached; one text across target and points is none. */
function hasTarget({ target, initialTarget, weight, score }: IndicatorRow): boolean {
  const points = [weight, score].flatMap((figure) => figure?.address ?? []);
  return [target, initialTarget].some(
    (figure) =>
      figure !== null && isFilledFigure(figure) && !points.some((each) => sameAddress(each, figure.address)),
  );
}

function isNamed({ row, level1, level2, level3 }: IndicatorRow): boolean {
  return [level1, level2, level3].some((name) => name?.address.row === row);
}

/** What the rows of a block gave so far. */
class BlockReader {
  readonly indicators: IndicatorRow[] = [];
  readonly sums: SumRow[] = [];
  totalRow: BlockRows['totalRow'] = null;
  bottom: number;
  private readonly columns: RoleColumns;
  private readonly levels: StandingLevels;
  /** Levels in rows of their own, by row. */
  private readonly tree: ReadonlyMap<number, LevelRow>;

  constructor(
    private readonly place: Place,
    private readonly header: Header,
    to: number,
    private readonly block: number,
  ) {
    this.bottom = header.bottom;
    this.columns = new RoleColumns(place, header);
    this.levels = new StandingLevels(place, this.columns, header);
    this.tree = levelRows(place, this.columns, header.bottom + 1, to);
  }

  /** False where the block ends with the row or above it. */
  read(row: number, spots: readonly Spot[]): boolean {
    const { place, columns, levels } = this;
    if (row - this.bottom > MOST_EMPTY_ROWS + 1) return false;
    const sum = sumLabel({ place, columns, row, spots }, this.indicators);
    if (sum !== null) return this.readSum(row, sum);
    if (this.readReasonBelow(row, spots)) return true;
    if (endsBlock(place, columns, row, spots)) return false;
    const heading = loneHeading(place, columns, this.header, row, spots);
    const level = this.tree.get(row);
    if (heading !== null) {
      levels.goUnder(heading);
      this.bottom = row;
    } else if (level !== undefined) {
      levels.goUnderLevel(level);
      this.addSum(level.level, row, level.spot);
    } else this.readIndicator(row, spots);
    return true;
  }

  /** 偏差原因 | a text, in a row of its own below the row that missed and above the next one. */
  private readReasonBelow(row: number, [label, text, ...more]: readonly Spot[]): boolean {
    const { place, columns } = this;
    const above = this.indicators[this.indicators.length - 1];
    if (label === undefined || above === undefined || more.length > 0 || !isReasonLabel(place, label))
      return false;
    const next = place.view.rows[firstRowFrom(place.view.rows, row + 1)] ?? row;
    const isPoint = (role: ColumnRole): boolean => {
      const spot = columns.spot(next, role);
      return spot?.row === next && isFigureText(spot);
    };
    const name = columns.spot(next, 'level3');
    if (name?.row !== next || totalKind(place, name) !== null || !isPoint('weight') || !isPoint('score'))
      return false;
    const column = text?.column ?? label.range.right + 1;
    const explanation = place.view.figure(row, column, asLabel(label));
    this.indicators[this.indicators.length - 1] = { ...above, explanation: above.explanation ?? explanation };
    this.bottom = row;
    return true;
  }

  private readSum(row: number, { kind, spot }: SumLabel): boolean {
    if (kind !== 'strict') {
      this.addSum(kind === 'subtotal' ? 'subtotal' : 'sum', row, spot);
      return true;
    }
    this.totalRow = { row, spot };
    this.bottom = row;
    // The sum may stand above the rows that it sums up.
    return this.indicators.length === 0;
  }

  private addSum(kind: SumRow['kind'], row: number, spot: Spot): void {
    this.sums.push({ kind, row, spot, before: this.indicators.length });
    this.bottom = row;
  }

  private readIndicator(row: number, spots: readonly Spot[]): void {
    const { place, columns, levels } = this;
    levels.readRow(row);
    const section = sectionLabel(columns, row, spots);
    if (section !== null)
      this.sums.push({ kind: 'section', row, spot: section, before: this.indicators.length });
    const indicator = readRow(place, columns, levels, row, this.block);
    const sum = indicator === null ? null : namelessSum(indicator, this.indicators);
    if (indicator !== null && sum === null) this.indicators.push(indicator);
    if (sum === 'strict') {
      // The head of the scores names what has no name of its own.
      const text = columns.column('score')?.label ?? '';
      this.totalRow = { row, spot: { ...place.view.blankSpot(row, this.header.left), text } };
    }
    if (indicator !== null || columns.spot(row, 'level1') !== null || columns.spot(row, 'level2') !== null)
      this.bottom = row;
  }
}

function readRow(
  place: Place,
  columns: RoleColumns,
  levels: Levels,
  row: number,
  block: number,
): IndicatorRow | null {
  const figure = (role: ColumnRole): Figure | null => columns.figure(row, role);
  const described = describedTarget(figure('target'), figure('operator'), figure('measureUnit'));
  const written = { target: described ?? figure('target'), actual: figure('actual') };
  const isOneColumn = (written.target === null) !== (written.actual === null);
  const paired = isOneColumn ? pairedFigures(place.view, written.target ?? written.actual) : null;
  const { target, actual } = paired ?? written;
  const initialTarget = figure('initialTarget');
  const weight = figure('weight');
  const score = figure('score');
  const own = columns.spot(row, 'level3');
  const textOf = (each: Figure | null): string =>
    each === null ? '' : squeeze(each.cell.text.slice(0, 400));
  const figures = [initialTarget, target, actual, weight, score, figure('progress'), figure('reviewScore')];
  const hasFigure = figures.some((each) => each !== null && each.address.row === row && textOf(each) !== '');
  const hasOwnName = own !== null && own.row === row;
  if (!hasFigure && !hasOwnName) return null;
  const name = levels.level3;
  const { kind, isPrompt } = kindOf(name === null ? '' : squeeze(name.text.slice(0, 200)), levels, columns, {
    target: textOf(target) || textOf(initialTarget),
    actual: textOf(actual),
    weight: textOf(weight),
    score: textOf(score),
  });
  return {
    row,
    block,
    level1: placed(levels.level1),
    level2: placed(levels.level2),
    group: placed(levels.group),
    level3: placed(name),
    initialTarget,
    target,
    actual,
    progress: figure('progress'),
    weight,
    score,
    reviewScore: figure('reviewScore'),
    explanation: figure('explanation'),
    operator: figure('operator'),
    nature: figure('nature'),
    measureUnit: described === null ? figure('measureUnit') : null,
    actualUnit: figure('actualUnit'),
    qualitativeNote: figure('qualitativeNote'),
    scoringRule: figure('scoringRule'),
    lastYear: figure('lastYear'),
    declaredWeight: declaredWeight(name?.text ?? null),
    kind,
    isPrompt,
    sharesScoreWith: [],
  };
}

/** 单位（文字描述） holds the target itself where it has no figure; `null` where it holds a unit. */
function describedTarget(target: Figure | null, operator: Figure | null, unit: Figure | null): Figure | null {
  if (target === null || unit === null || squeeze(target.cell.text.slice(0, 40)) !== '') return null;
  const text = squeeze(unit.cell.text.slice(0, 400));
  // ≥ | | 人次 lacks its figure.
  if (/[≥≤<>=＞＜＝≧≦﹥﹤]/u.test(operator?.cell.text.slice(0, 10) ?? '')) return null;
  return /文字|描述/u.test(unit.evidence.label) && text.length >= SHORTEST_TARGET ? unit : null;
}

/** 及时 */
const SHORTEST_TARGET = 2;

function placed(spot: Spot | null): PlacedText | null {
  return spot === null ? null : { text: spot.text, address: { row: spot.row, column: spot.column } };
}

/** Without merged areas a blank score under a filled one is either missing or shared: only the merges can tell. */
function needsMerges(place: Place, indicators: readonly IndicatorRow[]): boolean {
  if (place.view.mergesAsked) return false;
  for (let at = 1; at < indicators.length; at += 1) {
    const above = indicators[at - 1];
    const here = indicators[at];
    if (above === undefined || here === undefined || here.kind !== 'indicator') continue;
    const blank = (figure: Figure | null): boolean => figure !== null && figure.cell.text.trim() === '';
    const filled = (figure: Figure | null): boolean => figure !== null && figure.cell.text.trim() !== '';
    if (filled(here.actual) && blank(here.score) && filled(above.score)) return true;
    if (filled(here.actual) && blank(here.weight) && filled(above.weight)) return true;
    if (filled(here.score) && blank(here.target) && filled(above.target)) return true;
    // One reason may stand for both rows that lost points.
    const [weight, score] = [here.weight, here.score].map((each) => looseNumber(each?.cell.text ?? ''));
    const lost = weight != null && score != null && score < weight;
    if (lost && blank(here.explanation) && filled(above.explanation)) return true;
  }
  return false;
}
