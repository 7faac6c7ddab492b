/** Values of attributes and texts as OFD writes them (GB/T 33190-2016, 7.3). Lengths are millimetres, from the upper left corner down. */
import type { Box } from '../page/box';
import { IDENTITY, type Matrix, matrixOf } from '../page/matrix';
import { attribute } from '../xml/xml';
import type { XmlElement } from '../xml/element-tree';

/** Numbers in a row; what is none is `NaN`. */
export function numbersOf(text: string | undefined): readonly number[] {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? [] : trimmed.split(/[\s,]+/u).map(Number);
}

/** `fallback` for what is absent or no number. */
export function numberOf(text: string | undefined, fallback: number): number {
  const [value = NaN] = numbersOf(text);
  return Number.isFinite(value) ? value : fallback;
}

/** "x y width height"; `null` where it does not say a place. */
export function boxOfText(text: string | undefined): Box | null {
  const [left = NaN, top = NaN, width = NaN, height = NaN] = numbersOf(text);
  const box = { left, top, right: left + width, bottom: top + height };
  return Object.values(box).every(Number.isFinite) ? box : null;
}

export function matrixOfText(text: string | undefined): Matrix {
  return matrixOf(numbersOf(text)) ?? IDENTITY;
}

/** An attribute by its name. */
export function valueOf({ tag }: XmlElement, name: string): string | undefined {
  return attribute(tag, name);
}

export function isNo(value: string | undefined): boolean {
  return value === 'false' || value === '0';
}

export function isYes(value: string | undefined): boolean {
  return value === 'true' || value === '1';
}
