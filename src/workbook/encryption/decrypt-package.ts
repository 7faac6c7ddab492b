/** An .xlsx that is encrypted without anybody's password. Only ever imported dynamically: it comes with libraries for containers and ciphers. */
import { Bytes } from '../bytes';
import { compoundStreams } from '../compound-file';
import { Refusal } from '../guard/refusal';
import { DEFAULT_KEY } from './default-password';
import { packageCipher } from './package-keys';

/** Before the package stands its length, in eight bytes of which no file needs more than four. */
const HEAD = 8;
const BLOCK = 16;

/** The streams of the container. Throws `Refusal`. */
function streamsOf(bytes: Uint8Array): { readonly info: Uint8Array; readonly encrypted: Uint8Array } {
  let stream: (name: string) => Uint8Array | null;
  try {
    stream = compoundStreams(bytes);
  } catch {
    throw new Refusal('encrypted', '');
  }
  const [info, encrypted] = [stream('EncryptionInfo'), stream('EncryptedPackage')];
  if (info === null || encrypted === null) throw new Refusal('encrypted', '');
  return { info, encrypted };
}

/** The plain package. Throws `Refusal`: `encrypted` where somebody has set a password, or by a scheme that is not known. */
export function decryptPackage(bytes: Uint8Array): Uint8Array {
  const { info, encrypted } = streamsOf(bytes);
  const cipher = packageCipher(info, DEFAULT_KEY);
  const length = new Bytes(encrypted).u32(0);
  const body = encrypted.subarray(HEAD);
  const plain = cipher(body.subarray(0, body.length - (body.length % BLOCK)));
  if (length > plain.length) throw new Refusal('damaged', 'EncryptedPackage');
  return plain.subarray(0, length);
}
