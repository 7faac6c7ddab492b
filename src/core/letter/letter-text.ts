/** A letter as plain text and as Markdown. */
import type { BlockKind, Letter, LetterBlock } from './model';

/** Plain text for the clipboard and for printing. */
export function letterText({ blocks }: Letter): string {
  const line = ({ kind, text }: LetterBlock): string => {
    switch (kind) {
      case 'title':
        return `${text}\n`;
      case 'heading':
        return `\n${text}`;
      case 'paragraph':
        return `\n　　${text}`;
      case 'addressee':
      case 'sign':
      case 'item':
        return text;
    }
  };
  return `${blocks.map(line).join('\n')}\n`;
}

/** No cell of a stranger's file may start a heading, a tag or a link. */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]|~#<>]/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}

export function letterMarkdown({ blocks }: Letter): string {
  const mark: Readonly<Record<BlockKind, string>> = {
    title: '# ',
    addressee: '',
    paragraph: '',
    heading: '## ',
    item: '',
    sign: '',
  };
  return `${blocks.map(({ kind, text }) => `${mark[kind]}${escaped(text)}`).join('\n\n')}\n`;
}
