/** How many tables a spot check takes: a number of them, or a share. */
export type SampleSize =
  { readonly kind: 'count'; readonly count: number } | { readonly kind: 'percent'; readonly percent: number };

/** Reads "20" or "5%" ("2.5%", "５％" too); `null` for anything else, for nothing, and for more than 100 %. */
export function parseSampleSize(text: string): SampleSize | null {
  const match = /^(\d{1,9}(?:\.\d{1,6})?)(%?)$/.exec(text.normalize('NFKC').trim());
  if (match?.[1] === undefined) return null;
  const value = Number(match[1]);
  if (value <= 0) return null;
  if (match[2] === '%') return value <= 100 ? { kind: 'percent', percent: value } : null;
  return Number.isInteger(value) ? { kind: 'count', count: value } : null;
}

/** How many of `available` tables that is; a share is rounded up, so that a sample is never empty. */
export function sampleCount(size: SampleSize, available: number): number {
  return size.kind === 'count'
    ? Math.min(size.count, available)
    : Math.ceil((size.percent * available) / 100 - 1e-9);
}
