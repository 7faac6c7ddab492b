/** A return letter as a Word document. */
import type { BlockKind, Letter } from '../../core/letter/model';
import { type DocxStyle, writeDocx } from './write-docx';

const STYLES: Readonly<Record<BlockKind, DocxStyle>> = {
  title: 'title',
  addressee: 'flush',
  paragraph: 'paragraph',
  heading: 'heading',
  item: 'item',
  sign: 'sign',
};

export function letterDocx({ blocks }: Pick<Letter, 'blocks'>): Uint8Array {
  return writeDocx(blocks.map(({ kind, text }) => ({ style: STYLES[kind], text })));
}
