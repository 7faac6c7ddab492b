import type { CellKind } from '../../grid';
import type { FindingDraft, Rule } from '../rule';
import type { RuleContext } from '../context';
import { normalizeText } from '../../quantity/normalize';
import type { IndicatorReading, Reading } from '../../quantity/reading';
import { hasContent, nameOf, openRows } from '../shared/rows';
import type { IndicatorFact } from '../../score/facts';
import { clip } from '../shared/words';

/** 无投诉 asks for no figure, and is none itself. */
function keyOfWords({ text }: Reading): string {
  return /\d/u.test(normalizeText(text)) ? 'unreadable-value.words' : 'unreadable-value.count';
}

const ONE_FIGURE = /^[≥≤<>=约]*[\d.,]+[万亿]?(?:%|\p{Script=Han}{0,3})$/u;

/** 9个 beside ≥50%. */
function isOneOfOtherKind({ problem, target, actual }: IndicatorReading): boolean {
  if (problem !== 'percent-different') return false;
  return [target, actual].every(({ text }) => ONE_FIGURE.test(normalizeText(text)));
}

function hasFullMarks({ assessed: { score, effectiveWeight } }: IndicatorFact): boolean {
  return effectiveWeight !== null && score?.recorded?.gte(effectiveWeight) === true;
}

/** 已完成 beside ≥120公里: words where a figure was asked for, and scored. */
function wordsForFigures(context: RuleContext): FindingDraft[] {
  return openRows(context).flatMap((fact) => {
    const { reading, assessed } = fact;
    if (reading.target.quantity === null || assessed.actual === null || !hasContent(assessed.score))
      return [];
    // 95,5% may be two figures; error values are riddles of their own.
    const isTorn = reading.problem === 'actual-unreadable' && assessed.actual.figure.cell.kind === 'text';
    const isOtherKind = isOneOfOtherKind(reading);
    const isSplit = reading.problem === 'actual-straddles' && hasFullMarks(fact);
    if (reading.problem !== 'actual-words' && !isTorn && !isOtherKind && !isSplit) return [];
    // 未开展: there is no figure to give, and points for it are the score's own finding.
    if (reading.met === false) return [];
    const text = clip(reading.actual.text);
    const ofFigures = isSplit ? 'unreadable-value.straddles' : keyOfWords(reading.target);
    return [
      {
        cell: assessed.actual.figure.address,
        recorded: text,
        message: {
          key: isOtherKind ? 'unreadable-value.kind' : ofFigures,
          data: { name: nameOf(fact), target: clip(reading.target.text), text },
        },
      },
    ];
  });
}

/** A blank cell is a riddle only where it has a formula. */
const KEYS: Readonly<Partial<Record<CellKind, string>>> = {
  blank: 'unreadable-value.formula',
  error: 'unreadable-value.error',
};

export const unreadableValue: Rule = {
  meta: { id: 'unreadable-value', severity: 'info', basis: 'review' },
  check(context) {
    const riddles = context.unreadable.map((figure) => ({
      cell: figure.address,
      recorded: figure.cell.text === '' ? figure.cell.formula : figure.cell.text,
      message: {
        key: KEYS[figure.cell.kind] ?? 'unreadable-value',
        data: { text: clip(figure.cell.text), label: figure.evidence.label },
      },
    }));
    return [...riddles, ...wordsForFigures(context)];
  },
};
