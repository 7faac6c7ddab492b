/** A target of several figures: 2期、120人, 电脑10台、打印机5台, 8.6km×4.5m, 1:15. */
import { skeletonOf } from '../../quantity/list-marks';
import { normalizeText } from '../../quantity/normalize';
import { labelsOf, pairLabels } from '../../quantity/parts';
import { withQuantity } from '../../quantity/readings';
import type { Quantity, Reading } from '../../quantity/reading';
import { edgesOf, extentBeside } from '../../quantity/size';
import { dimensionOf } from '../../quantity/unit';
import { readFigures } from './read-figures';
import { readRatio } from './read-ratio';
import { type Draft, type Row, EMPTY } from './row-draft';

/** Each figure of the target beside the one that stands at its place in the same sentence; `null` for another sentence. */
function inSameSentence(row: Row, actual: Reading): readonly Draft[] | null {
  const { quantities } = row.target;
  if (quantities.length !== actual.quantities.length) return null;
  // 1部500册 and 1部、500册 are one sentence.
  const [asked, answered] = [row.target.text, actual.text].map((text) =>
    skeletonOf(normalizeText(text)).replace(/[,;、。/]/gu, ''),
  );
  if (asked !== answered) return null;
  return quantities.map((one, index) => readOne(row, index, actual, actual.quantities[index] ?? one));
}

/** Each figure of the target beside the one that carries its label, whatever else stands there and in whatever order, of the words too. */
function byLabel(row: Row, actual: Reading): readonly Draft[] | null {
  const { quantities } = row.target;
  const [asked, answered] = [labelsOf(row.target.text), labelsOf(actual.text)];
  if (asked?.length !== quantities.length || answered?.length !== actual.quantities.length) return null;
  const places = pairLabels(asked, answered);
  return places === null
    ? null
    : quantities.map((one, index) =>
        readOne(row, index, actual, actual.quantities[places[index] ?? index] ?? one),
      );
}

/** 8.6km×4.5m beside 长8.6公里、宽4.5米: edge by edge. */
function byEdge(row: Row, actual: Reading): readonly Draft[] | null {
  const [asked, done] = [edgesOf(row.target), edgesOf(actual)];
  if (asked === null || asked.length !== done?.length) return null;
  const pairs = asked.map((edge) => [edge, done.find(({ name }) => name === edge.name)] as const);
  return pairs.every(([, other]) => other !== undefined)
    ? pairs.map(([edge, other], index) => readOne(row, index, actual, other?.quantity ?? edge.quantity))
    : null;
}

/** The row as its figure at `index` asks: ≤50万元，节约率≥2% asks for less of the one and for more of the other. */
function asking(row: Row, index: number): Row {
  const own = row.target.operators[index];
  return own === undefined || own.sign === 'none'
    ? row
    : { ...row, target: { ...row.target, operator: own } };
}

function readOne(row: Row, index: number, actual: Reading, own: Quantity): Draft {
  const target = row.target.quantities[index] ?? own;
  return readFigures(asking(row, index), target, { ...withQuantity(actual, own), quantities: [own] });
}

/** 2期、120人 and 电脑10台、打印机5台: each figure of the target has to be answered by one of the actual's. */
export function readSeveral(row: Row, actual: Reading): Draft | null {
  const { quantities } = row.target;
  if (quantities.length < 2) return null;
  const ratio = readRatio(row, actual);
  if (ratio !== null) return ratio;
  const kinds = quantities.map((one) => (one.percent === 'none' ? dimensionOf(one.unit) : '%'));
  const isOneKind = new Set(kinds).size !== kinds.length || kinds.includes('');
  const extent = actual.quantities.length > 1 ? null : extentBeside(actual.quantity, row.target);
  if (extent !== null) return readFigures(row, extent, actual);
  const drafts =
    inSameSentence(row, actual) ??
    byLabel(row, actual) ??
    byEdge(row, actual) ??
    (isOneKind ? null : quantities.map((one, index) => readFigures(asking(row, index), one, actual)));
  if (drafts === null) {
    const [first, ...rest] = quantities;
    const isRepeated = first !== undefined && rest.every((one) => one.written.eq(first.written));
    return isRepeated || kinds.includes('') ? null : { ...EMPTY, problem: 'several-targets' };
  }
  if (drafts.every((draft) => draft.met === true))
    return { ...(drafts[0] ?? EMPTY), ratio: null, mayOverachieve: false };
  const isMissed = drafts.some((draft) => draft.met === false);
  return {
    ...(drafts[0] ?? EMPTY),
    ratio: null,
    progress: null,
    met: isMissed ? false : null,
    problem: 'several-targets',
  };
}
