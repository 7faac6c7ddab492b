/** A list of labels, parted by white space. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Every word of the first list before every one of the second before every one of the third. */
export function compounds(
  first: readonly string[],
  second: readonly string[],
  third: readonly string[],
): readonly string[] {
  return first.flatMap((a) => second.flatMap((b) => third.map((c) => a + b + c)));
}
