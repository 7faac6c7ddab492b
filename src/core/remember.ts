/**
 * Clerks repeat the same names, labels and answers over the sheets of a workbook, and the rules ask for them again: what a short
 * text says is worked out once. Only for functions that depend on nothing but the text and whose results nobody changes.
 */

/** How many texts one function remembers; beyond that it forgets all of them, so that memory stays flat over any number of files. */
const MOST = 2048;
/** Longer texts are prose, which nobody repeats. */
const LONGEST = 120;

/** `compute`, remembering its results for texts of at most `longest` characters. */
export function remembered<Result>(
  compute: (text: string) => Result,
  { longest = LONGEST, most = MOST }: { readonly longest?: number; readonly most?: number } = {},
): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    if (text.length > longest) return compute(text);
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    if (results.size >= most) results.clear();
    results.set(text, result);
    return result;
  };
}
