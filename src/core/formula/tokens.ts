/** A formula as tokens. Anything outside the small language that the workbench recalculates makes the whole formula unknown. */
import { parseA1, type CellAddress } from '../grid';

export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly cell: CellAddress }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'operator'; readonly text: string };

const PATTERN =
  /\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|"(?<string>(?:[^"]|"")*)"|(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[\p{L}_][\p{L}\p{N}_.]*))!)?(?<cell>\$?[a-z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(])|(?<name>[\p{L}_][\p{L}\p{N}_.]*)(?<call>\s*\()?|(?<operator><=|>=|<>|[-+*/^%&=<>():,]))/iuy;

/** `null` where the text holds anything that is not known. Without the leading "=". */
export function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < text.length) {
    if (text.slice(PATTERN.lastIndex).trim() === '') break;
    const groups = PATTERN.exec(text)?.groups;
    if (groups === undefined) return null;
    const token = tokenOf(groups);
    if (token === null) return null;
    tokens.push(token);
    if (token.kind === 'function') tokens.push({ kind: 'operator', text: '(' });
  }
  return tokens;
}

type Groups = Readonly<Record<string, string | undefined>>;

function tokenOf(groups: Groups): Token | null {
  const { number, string, quoted, bare, cell, name, call, operator } = groups;
  if (number !== undefined) return { kind: 'number', text: number };
  if (string !== undefined) return { kind: 'string', text: string.replaceAll('""', '"') };
  if (cell !== undefined) {
    const address = parseA1(cell);
    const sheet = quoted?.replaceAll("''", "'") ?? bare ?? null;
    return address === null ? null : { kind: 'cell', sheet, cell: address };
  }
  if (name !== undefined && call !== undefined) return { kind: 'function', name: name.toUpperCase() };
  if (name !== undefined && /^(?:true|false)$/i.test(name)) {
    return { kind: 'boolean', value: name.toLowerCase() === 'true' };
  }
  return operator === undefined ? null : { kind: 'operator', text: operator };
}
