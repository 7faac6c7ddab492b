/** Damage to text that means something: XML of documents, and separated values. */
import { below, pick, type Random } from './random';

/** A piece gone, doubled, put elsewhere; a snippet put in anywhere or between two tags; an attribute with another value. */
export function mutateText(
  text: string,
  random: Random,
  snippets: readonly string[],
  values: readonly string[],
): string {
  const at = below(random, text.length + 1);
  switch (below(random, 6)) {
    case 0:
      return text.slice(0, at) + text.slice(at + below(random, 60));
    case 1: {
      const piece = text.slice(at, at + below(random, 200));
      return text.slice(0, at) + piece.repeat(1 + below(random, 40)) + text.slice(at);
    }
    case 2:
      return text.slice(0, at) + pick(random, snippets) + text.slice(at);
    case 3: {
      const place = text.indexOf('><', at) + 1;
      return text.slice(0, place) + pick(random, snippets) + text.slice(place);
    }
    case 4: {
      const match = /="[^"]*"/g;
      match.lastIndex = at;
      const found = match.exec(text);
      if (found === null) return text + pick(random, values);
      const value = `="${pick(random, values)}"`;
      return text.slice(0, found.index) + value + text.slice(found.index + found[0].length);
    }
    default: {
      // An element or a line twice, or gone.
      const start = Math.max(text.lastIndexOf('<', at), text.lastIndexOf('\n', at) + 1);
      const end = Math.max(text.indexOf('>', at) + 1, start + 1);
      const piece = text.slice(start, end);
      return text.slice(0, start) + (random() < 0.5 ? piece + piece : '') + text.slice(end);
    }
  }
}
