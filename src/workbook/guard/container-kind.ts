/**
 * What a file is by its first bytes, whatever its name says. `legacy-nested`: a document with a workbook in it, or the other way round;
 * which of them is the file is known where the container is read.
 */
export type ContainerKind =
  'zip' | 'encrypted' | 'legacy-xls' | 'legacy-doc' | 'legacy-nested' | 'pdf' | 'other';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entries are 128 bytes long and lie at multiples of that in every compound file. */
const OLE_ENTRY = 128;
const OLE_NAME_LENGTH_AT = 64;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((value, index) => bytes[index] === value);
}

const LOWER_CASE = 0x20;

/** Names of streams, here of letters alone, are the same in capitals: some programs write them so. */
function hasStream(bytes: Uint8Array, at: number, name: string): boolean {
  const length = (name.length + 1) * 2;
  if ((bytes[at + OLE_NAME_LENGTH_AT] ?? 0) !== length) return false;
  for (let index = 0; index < name.length; index += 1) {
    const letter = (bytes[at + index * 2] ?? 0) | LOWER_CASE;
    if (letter !== (name.charCodeAt(index) | LOWER_CASE) || bytes[at + index * 2 + 1] !== 0) return false;
  }
  return true;
}

function compoundKind(bytes: Uint8Array): ContainerKind {
  let [isBook, isDocument] = [false, false];
  for (let at = 512; at + OLE_ENTRY <= bytes.length; at += OLE_ENTRY) {
    if (hasStream(bytes, at, 'EncryptedPackage')) return 'encrypted';
    isBook ||= hasStream(bytes, at, 'Workbook') || hasStream(bytes, at, 'Book');
    isDocument ||= hasStream(bytes, at, 'WordDocument');
  }
  if (isBook && isDocument) return 'legacy-nested';
  return isBook ? 'legacy-xls' : isDocument ? 'legacy-doc' : 'other';
}

/** Readers take what begins within the first kilobyte: mail and printers put lines of their own before it. */
const PDF_WITHIN = 1024;

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN)).includes('%PDF-');
}

/** A compound file is an encrypted workbook, or a workbook or document from before 2007; a bare BIFF stream is a legacy one as well. */
export function containerKind(bytes: Uint8Array): ContainerKind {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return 'zip';
  if (startsWith(bytes, OLE_SIGNATURE)) return compoundKind(bytes);
  if (isPdf(bytes)) return 'pdf';
  const isBiff = bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0;
  return isBiff ? 'legacy-xls' : 'other';
}
