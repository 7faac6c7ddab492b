/** What browsers have and jsdom lacks. Imported before anything that uses it. */
import { TextDecoder, TextEncoder } from 'node:util';

class NoObserver {
  observe(): void {
    // Nothing changes its size here.
  }
  unobserve(): void {
    // See above.
  }
  disconnect(): void {
    // See above.
  }
}

Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NoObserver });
Element.prototype.scrollIntoView = () => undefined;
