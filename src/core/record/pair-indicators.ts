/** Which indicator of the other table belongs to which row: by name, then by likeness within the second level. */
import { bareName } from '../quantity/bare-name';
import { normalizeText } from '../quantity/normalize';
import { type Decided, type Pairing, pairLists } from './assign';
import { type NameShape, likeness, shapeOf } from './likeness';
import type { RecordIndicator } from './model';

interface IndicatorFacts {
  readonly name: string;
  readonly level2: string;
  readonly shape: NameShape;
  readonly target: string;
  readonly weight: string | null;
}

function level2Of(text: string): string {
  return bareName(text).replace(/指标$/u, '');
}

function factsOf(indicator: RecordIndicator): IndicatorFacts {
  const name = bareName(indicator.level3);
  const target = indicator.target ?? indicator.initialTarget;
  return {
    name,
    level2: level2Of(indicator.level2),
    shape: shapeOf(name),
    target: normalizeText(target?.cell.text.slice(0, 80) ?? '').replaceAll(' ', ''),
    weight: indicator.weight?.value ?? null,
  };
}

const NAME_SHARE = 0.8;

function alike(a: IndicatorFacts, b: IndicatorFacts): number {
  if (a.level2 !== '' && b.level2 !== '' && a.level2 !== b.level2) return 0;
  const name = likeness(a.shape, b.shape);
  const target = a.target !== '' && a.target === b.target ? 1 : 0;
  const weight = a.weight !== null && a.weight === b.weight ? 1 : 0;
  return NAME_SHARE * name + ((1 - NAME_SHARE) * (2 * target + weight)) / 3;
}

const RULE = { score: alike, enough: 0.52, possible: 0.4, margin: 0.1 } as const;

export function pairIndicators(
  lefts: readonly RecordIndicator[],
  rights: readonly RecordIndicator[],
  decided: Decided,
): Pairing {
  return pairLists(
    lefts.map(factsOf),
    rights.map(factsOf),
    [
      ({ name, level2 }) => (name === '' ? null : `${level2}|${name}`),
      ({ name, level2, target }) => (name === '' ? null : `${level2}|${name}|${target}`),
      // A row whose level was moved keeps its name; names that stand under one level only.
      ({ name }) => (Array.from(name).length >= 4 ? name : null),
    ],
    RULE,
    decided,
  );
}
