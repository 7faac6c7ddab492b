/** Where the characters of a text object stand (GB/T 33190-2016, 11.3). */
import type { XmlElement } from '../xml/element-tree';
import { numberOf, valueOf } from './values';

/** In the units of the object, from its own corner. */
export interface PlacedCharacter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The way to the next character of its text; `null` behind the last one, and where none is said. */
  readonly step: { readonly x: number; readonly y: number } | null;
}

/** "g 3 5" stands for "5 5 5". Read no further than there are characters. */
function steps(text: string | undefined, count: number): readonly number[] {
  const found: number[] = [];
  const words = (text ?? '').trim().split(/[\s,]+/u);
  for (let at = 0; at < words.length && found.length < count; at += 1) {
    if (words[at] !== 'g') {
      if (words[at] !== '') found.push(Number(words[at]) || 0);
      continue;
    }
    const [times, value] = [Number(words[at + 1]) || 0, Number(words[at + 2]) || 0];
    for (let left = times; left > 0 && found.length < count; left -= 1) found.push(value);
    at += 2;
  }
  return found;
}

/** Those of one `TextCode`; `from`: where the one before it began. */
function charactersOf(code: XmlElement, from: { readonly x: number; readonly y: number }): PlacedCharacter[] {
  // Line breaks are those of the file: text itself holds none.
  const text = /[\r\n]/u.test(code.text) ? code.text.trim() : code.text;
  const characters = Array.from(text);
  const count = characters.length - 1;
  const across = steps(valueOf(code, 'DeltaX'), count);
  const down = steps(valueOf(code, 'DeltaY'), count);
  let { x, y } = { x: numberOf(valueOf(code, 'X'), from.x), y: numberOf(valueOf(code, 'Y'), from.y) };
  return characters.map((character, at) => {
    const isSaid = at < Math.max(across.length, down.length);
    const step = isSaid ? { x: across[at] ?? 0, y: down[at] ?? 0 } : null;
    const placed = { text: character, x, y, step };
    x += step?.x ?? 0;
    y += step?.y ?? 0;
    return placed;
  });
}

/** Texts one after the other, each with its characters. */
export function placedTexts(codes: readonly XmlElement[]): readonly (readonly PlacedCharacter[])[] {
  let from = { x: 0, y: 0 };
  return codes.map((code) => {
    const characters = charactersOf(code, from);
    from = characters[0] ?? from;
    return characters;
  });
}
