/** A reason that gives the row's result another figure: 实际完成85% beside 92%. */
import { Decimal, HUNDRED, plain, roundHalfUp } from '../../number';
import { normalizeText } from '../../quantity/normalize';
import { readFigureText } from '../../quantity/read-cell';
import { type Quantity, isRising } from '../../quantity/reading';
import { commonMeasure, matchUnit } from '../../quantity/unit';
import type { RuleContext } from '../context';
import type { IndicatorFact } from '../../score/facts';
import type { FindingDraft } from '../rule';
import { cellsOf } from '../shared/cells';
import { nameOf, openRows } from '../shared/rows';
import { clip } from '../shared/words';

const LONGEST = 200;
/** 实际 with what was done and its figure, up to the end of the clause. */
const ACTUALLY =
  /^(?:全年|年度|最终)?实际(\p{Script=Han}{0,4}?)[值数量率]?(?:[为是仅]|达到?|只有)?(\d[^,;。]{0,12})$/u;
const DONE_SHARE = /^(?:任务|目标|指标|计划)?完成(?:率|进度)(?:为|达到?|仅)?(\d{1,3}(?:\.\d{1,4})?)%$/u;
/** Words that name nothing else than the row's own result. */
const OWN = /^(?:完成|达到|达|实现)?$/u;
const OTHER_SCOPE =
  /其中|截[至止]|[上下]半年|季度|\d月|上年|去年|往年|第[一二三四五\d]|分别|每|累计|[春秋]季/u;

function clausesOf(text: string): readonly string[] {
  return normalizeText(text)
    .replace(/\(.{0,60}?\)/gu, '')
    .split(/[,;。:、]/u);
}

/** 95家 and 92%, and not 95家符合条件. */
function isNothingElse(text: string): boolean {
  const rest = normalizeText(text).replace(/^[≥≤<>=]?\d[\d,.]*/u, '');
  return /^[%‰]?$/u.test(rest) || matchUnit(rest, 0).end === rest.length;
}

/** The one plain figure of a text. */
function figureIn(text: string): Quantity | null {
  const { quantity, quantities, kind } = readFigureText(text);
  if (kind !== 'number' || quantity === null || quantities.length > 1) return null;
  const { approximate, isChange, rhythm, writtenHigh } = quantity;
  return approximate === 'no' && !isChange && rhythm === null && writtenHigh === null ? quantity : null;
}

/** The same figure, at the digits that the reason shows. */
function isSame(told: Quantity, own: Quantity): boolean | null {
  const measure = commonMeasure(told.unit, own.unit);
  if (told.percent !== own.percent || measure === null) return null;
  if (told.percent === 'none' && (told.unit === '' || own.unit === '')) return null;
  const inOwn = (value: Decimal): Decimal => value.times(told.scale).times(measure[0]);
  const amount = own.written.times(own.scale).times(measure[1]);
  const step = inOwn(new Decimal(10).pow(-told.written.decimalPlaces()));
  const isShort = told.written.decimalPlaces() > 0 || told.scale.gt(1);
  return inOwn(told.written).eq(amount) || (isShort && inOwn(told.written).minus(amount).abs().lt(step));
}

function isOwnShare({ reading }: IndicatorFact, name: string): boolean {
  const { direction, actual } = reading;
  return isRising(direction) && !/率|进度/u.test(name) && actual.quantity?.percent === 'none';
}

/** What the reason says of the row's result that the row does not: its words and what stands in the row. */
function contradictionOf(fact: IndicatorFact, text: string, name: string): readonly [string, string] | null {
  const { actual, progress } = fact.reading;
  const own = actual.quantities.length > 1 ? null : figureIn(actual.text);
  for (const clause of clausesOf(text)) {
    const [, doing = '', figure] = ACTUALLY.exec(clause) ?? [];
    if (figure !== undefined && own !== null && (OWN.test(doing) || name.includes(doing))) {
      const told = isNothingElse(figure) ? figureIn(figure) : null;
      if (told !== null && isSame(told, own) === false) return [clause, actual.text];
    }
    const share = DONE_SHARE.exec(clause)?.[1];
    if (share !== undefined && progress !== null && isOwnShare(fact, name)) {
      const shown = new Decimal(share);
      const exact = progress.times(HUNDRED);
      const rounded = roundHalfUp(exact, shown.decimalPlaces());
      const cut = exact.toDecimalPlaces(shown.decimalPlaces(), Decimal.ROUND_DOWN);
      if (!shown.eq(rounded) && !shown.eq(cut)) return [clause, `${plain(roundHalfUp(exact, 2))}%`];
    }
  }
  return null;
}

export function reasonContradictions(context: RuleContext): FindingDraft[] {
  return openRows(context).flatMap((fact): FindingDraft[] => {
    const { explanation, assessed } = fact;
    if (explanation === null || explanation.isSheetWide || explanation.text.length > LONGEST) return [];
    if (!/实际|完成[率进]/u.test(explanation.text) || OTHER_SCOPE.test(explanation.text)) return [];
    const found = contradictionOf(fact, explanation.text, assessed.row.level3?.text ?? '');
    if (found === null) return [];
    const [text, expected] = found.map(clip);
    return [
      {
        cell: explanation.figure.address,
        related: cellsOf(assessed.actual?.figure),
        recorded: text ?? '',
        expected: expected ?? '',
        message: {
          key: 'narrative-figures.counts',
          data: { text: text ?? '', name: nameOf(fact), expected: expected ?? '' },
        },
      },
    ];
  });
}
