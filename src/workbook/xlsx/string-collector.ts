/** Collects the text of an `si` or `is` element: plain or rich runs, without phonetic guides. */
import type { XmlTag } from '../xml/xml';
import { decodeEscapes, isMain } from '../xml/xml';

export class StringCollector {
  private text = '';
  private phonetic = 0;
  private taking = false;

  reset(): void {
    this.text = '';
    this.phonetic = 0;
    this.taking = false;
  }

  open(tag: XmlTag): void {
    if (!isMain(tag)) return;
    if (tag.local === 'rPh') this.phonetic += 1;
    else if (tag.local === 't') this.taking = this.phonetic === 0;
  }

  close(tag: XmlTag): void {
    if (!isMain(tag)) return;
    if (tag.local === 'rPh') this.phonetic -= 1;
    else if (tag.local === 't') this.taking = false;
  }

  add(text: string): void {
    if (this.taking) this.text += text;
  }

  result(): string {
    return decodeEscapes(this.text);
  }
}
