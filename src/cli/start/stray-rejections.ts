/** Rejections that nobody waits for end a program of Node, or its thread. Of one kind it is known that it says nothing new. */

/**
 * pdf.js looks for the first page of a damaged document, tells its failure and searches the whole document instead; the promise of the
 * first attempt stays behind.
 */
const KNOWN = 'XRefEntryException';

export type OnRejection = (listener: (reason: unknown) => void) => void;

/** All others end the program as before. */
export function passStrayRejections(onRejection: OnRejection): void {
  onRejection((reason) => {
    const isKnown =
      typeof reason === 'object' && reason !== null && 'name' in reason && reason.name === KNOWN;
    if (!isKnown) throw reason;
  });
}
