/** The sample is part of the program: the page may not fetch anything. */
import sampleUrl from '../../../assets/sample.xlsx';

export function sampleBytes(): Uint8Array {
  const [, base64 = ''] = sampleUrl.split(',');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
