/** Of several labelled figures of one answer the one that the row is about. */
import { normalizeText } from '../../quantity/normalize';
import { isLike, isSize, labelsOf } from '../../quantity/parts';
import type { Quantity, Reading } from '../../quantity/reading';
import { dimensionOf } from '../../quantity/unit';
import { takesHigherIn } from './parts-of-answer';
import type { Row } from './row-draft';

/** 合格率100%，优良率60% beside a 合格率: of several labelled figures the one whose label the name or the target bears. */
export function labelledAnswer({ input, target }: Row, actual: Reading): Quantity | null {
  if (actual.quantities.length < 2 || target.quantities.length > 1) return null;
  const labels = labelsOf(actual.text);
  if (labels?.length !== actual.quantities.length) return null;
  const about = normalizeText(`${input.level3.slice(0, 60)} ${target.text.slice(0, 60)}`);
  const isShare = target.quantity?.percent !== 'none';
  const own = labels.flatMap((label, index) => {
    const one = actual.quantities[index];
    if (label.length < 2 || !about.includes(label) || one === undefined) return [];
    if (takesHigherIn(about, label)) return [];
    // 很满意85%，满意10%: two parts of one whole.
    if (labels.some((other) => other !== label && other.includes(label))) return [];
    const [asked, done] = [dimensionOf(target.quantity?.unit ?? ''), dimensionOf(one.unit)];
    const isOfKind = (one.percent !== 'none') === isShare && (asked === done || asked === '' || done === '');
    return isOfKind ? [one] : [];
  });
  // 优良路率62%，中等路率26% beside a 优良中等路率: both are parts of what the name says.
  const isPart = labels.some((label) => !about.includes(label) && isLike(label, about));
  if (own.length === 1 && !isPart) return own[0] ?? null;
  // 8.6km，宽4.5米 answers how long it is, unless the width was asked for.
  if (labels.some((label) => isSize(label) && about.includes(label.slice(-1)))) return null;
  const amounts = labels.flatMap((label, index) => (isSize(label) ? [] : [actual.quantities[index] ?? null]));
  return amounts.length === 1 && amounts.length < labels.length ? (amounts[0] ?? null) : null;
}
