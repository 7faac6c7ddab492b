/** The `<c>` element that holds a given content. */
import type { CellContent } from '../../../core/edit';
import { LIMITS } from '../../guard/limits';
import { encodeText, escapeXml } from '../../xml/xml';

const PLAIN_NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
/** What Excel accepts as the text of a formula. */
const FORMULA_LENGTH = 8192;

function isStorable(value: string): boolean {
  return PLAIN_NUMBER.test(value) && Number.isFinite(Number(value));
}

/** Why a content cannot be stored in a cell; `null` where it can. */
export function contentProblem(content: CellContent): 'unsupported' | 'too-large' | null {
  switch (content.kind) {
    case 'number':
      return isStorable(content.value) ? null : 'unsupported';
    case 'text':
      return content.value.length > LIMITS.cellTextLength ? 'too-large' : null;
    case 'formula':
      if (!content.formula.startsWith('=') || content.formula.length < 2) return 'unsupported';
      return content.formula.length > FORMULA_LENGTH ? 'too-large' : null;
    default:
      return null;
  }
}

interface CellShape {
  /** "x:" or "". */
  readonly prefix: string;
  /** "H6"; `null` keeps a cell without one as it was. */
  readonly reference: string | null;
  readonly style: number | null;
}

function formulaBody(p: string, formula: string, result: string | null): { type: string; body: string } {
  // XML 1.0 cannot hold control characters, and formulas have no escape for them.
  // eslint-disable-next-line no-control-regex -- they are what has to go
  const text = escapeXml(formula.slice(1).replace(/[\u0000-\u0008\u000b-\u001f]/g, ''));
  const f = `<${p}f>${text}</${p}f>`;
  if (result === null) return { type: '', body: f };
  if (isStorable(result)) return { type: '', body: `${f}<${p}v>${result}</${p}v>` };
  return { type: ' t="str"', body: `${f}<${p}v>${encodeText(result)}</${p}v>` };
}

function bodyOf(p: string, content: CellContent): { type: string; body: string } {
  switch (content.kind) {
    case 'blank':
      return { type: '', body: '' };
    case 'number':
      return { type: '', body: `<${p}v>${content.value}</${p}v>` };
    case 'boolean':
      return { type: ' t="b"', body: `<${p}v>${content.value ? '1' : '0'}</${p}v>` };
    case 'text':
      if (content.value === '') return { type: '', body: '' };
      return {
        type: ' t="inlineStr"',
        body: `<${p}is><${p}t xml:space="preserve">${encodeText(content.value)}</${p}t></${p}is>`,
      };
    case 'formula':
      return formulaBody(p, content.formula, content.result);
  }
}

/** Text always as an inline string, so that the shared table stays as it is and nothing is taken for a formula. */
export function cellXml(shape: CellShape, content: CellContent): string {
  const { prefix, reference, style } = shape;
  const { type, body } = bodyOf(prefix, content);
  const r = reference === null ? '' : ` r="${reference}"`;
  const s = style === null ? '' : ` s="${String(style)}"`;
  const open = `<${prefix}c${r}${s}${type}`;
  return body === '' ? `${open}/>` : `${open}>${body}</${prefix}c>`;
}
