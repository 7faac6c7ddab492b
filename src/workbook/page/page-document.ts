/** Pages read one after the other, and the read-only workbook that they make. */
import { Refusal } from '../guard/refusal';
import { ReadOnlyWorkbook, documentSheetName } from '../read-only-workbook';
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
  workbook(name: string): ReadOnlyWorkbook {
    if (this.characters === 0) throw new Refusal('no-text', '');
    return new ReadOnlyWorkbook(name, pageSheets(this.pages, documentSheetName(name)));
  }
}
