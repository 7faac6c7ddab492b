/** A price that a text states against the row that names it: 人均培训成本每人每天420元 beside 380元/人·天. */
import { Decimal } from '../../number';
import { bareName } from '../../quantity/bare-name';
import { dimensionOf } from '../../quantity/unit';
import { coreWords, coverage } from '../../narrative/counts';
import { clauseAround } from '../../narrative/running-text';
import { isNotOfYear } from '../../narrative/scope';
import type { RuleContext } from '../context';
import type { IndicatorFact } from '../../score/facts';
import type { FindingDraft } from '../rule';
import { nameOf, openRows } from '../shared/rows';
import { clip } from '../shared/words';

/** Plans, limits, other years and parts. */
const OTHER_SCOPE =
  /标准|控制|不超|限额|上限|定额|预算|计划|目标|上年|去年|[原减]|增(?![收产])|高于|低于|超过?|节约|降低|其中/u;
const MOST_COVERED = 0.99;
/** 户均增收1520元: for each of them, though no unit says so. */
const FOR_EACH = /[户人亩村]均/u;
/** Farther apart they are prices of other things, or by the month and by the year. */
const NEAR = new Decimal(2);

interface Priced {
  readonly fact: IndicatorFact;
  readonly core: string;
  readonly amount: Decimal;
}

function rowsOf(context: RuleContext): Priced[] {
  return openRows(context).flatMap((fact) => {
    const core = coreWords(bareName(fact.assessed.row.level3?.text ?? ''));
    const { quantity } = fact.reading.actual;
    if (core.length < 3 || quantity === null || quantity.writtenHigh !== null) return [];
    if (dimensionOf(quantity.unit) !== 'money' || quantity.approximate !== 'no') return [];
    return [{ fact, core, amount: quantity.written.times(quantity.scale) }];
  });
}

function isNear(a: Decimal, b: Decimal): boolean {
  return (
    a.isPositive() &&
    b.isPositive() &&
    a.lessThanOrEqualTo(b.times(NEAR)) &&
    b.lessThanOrEqualTo(a.times(NEAR))
  );
}

export function priceContradictions(context: RuleContext): FindingDraft[] {
  const texts = context.texts.texts.filter(({ role }) => role !== 'expected');
  const prices = texts.flatMap((text) =>
    text.figures.flatMap((figure) => {
      if (figure.kind !== 'money' || figure.isApproximate) return [];
      const clause = clauseAround(text.text, figure);
      if (!figure.isPerUnit && !FOR_EACH.test(clause)) return [];
      if (OTHER_SCOPE.test(clause) || isNotOfYear(text.text, figure.start)) return [];
      return [{ text, figure, clause, words: coreWords(clause) }];
    }),
  );
  if (prices.length === 0) return [];
  const rows = rowsOf(context);
  return prices.flatMap(({ text, figure, clause, words }): FindingDraft[] => {
    const [row, other] = rows.filter(({ core }) => coverage(core, words) >= MOST_COVERED);
    const actual = row?.fact.assessed.actual ?? null;
    if (row === undefined || other !== undefined || actual === null) return [];
    if (row.amount.equals(figure.quantity) || !isNear(row.amount, figure.quantity)) return [];
    const shown = clip(actual.figure.cell.text);
    return [
      {
        cell: text.cellAt(figure.start),
        related: [actual.figure.address],
        recorded: figure.text,
        expected: shown,
        message: {
          key: 'narrative-figures.counts',
          data: { text: clip(clause), name: nameOf(row.fact), expected: shown },
        },
      },
    ];
  });
}
