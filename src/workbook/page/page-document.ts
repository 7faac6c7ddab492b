/** Pages read one after the other, and the sheets that they make. */
import type { SheetGrid } from '../../core/grid';
import { Refusal } from '../guard/refusal';
import { documentSheetName } from '../read-only-workbook';
import { pageBlocks, type PageBlock } from './page-blocks';
import type { PageContent } from './page-content';
import { pageSheets } from './page-sheets';

export class PageDocument {
  private readonly pages: (readonly PageBlock[])[] = [];
  private characters = 0;

  /** Throws `Refusal` for a page with more on it than any form has. */
  add(page: PageContent): void {
    this.characters += page.glyphs.length;
    this.pages.push(pageBlocks(page));
  }

  /** Throws `Refusal`: `no-text` where no page shows a character, `too-large`. */
  sheets(name: string): readonly SheetGrid[] {
    if (this.characters === 0) throw new Refusal('no-text', '');
    return pageSheets(this.pages, documentSheetName(name));
  }
}
