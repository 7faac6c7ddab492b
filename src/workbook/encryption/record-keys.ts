/** The keys of an encrypted workbook from before 2007, as its FilePass record describes them ([MS-OFFCRYPTO] 2.3.5 and 2.3.6). */
import { md5, sha1 } from '@noble/hashes/legacy';

import { Bytes } from '../bytes';
import { Refusal } from '../guard/refusal';
import { counter, fitted, isSame, joined } from './byte-runs';
import { Rc4 } from './rc4';

/** The cipher of a block of the stream, by the block's number from 0. */
export type BlockCipher = (block: number) => Rc4;

interface Verifier {
  readonly salt: Uint8Array;
  readonly encrypted: Uint8Array;
  readonly encryptedHash: Uint8Array;
}

const RC4 = 1;
const SALT = 16;
/** Of the hash of the password, in the scheme whose keys have 40 bits. */
const SHORT_KEY = 5;
/** Of algorithms, in the scheme that names them. */
const ALGORITHM_RC4 = 0x6801;

/** Throws `Refusal`: `encrypted` where the password is another one. */
function verified(
  cipher: BlockCipher,
  { encrypted, encryptedHash }: Verifier,
  hash: typeof md5,
): BlockCipher {
  const first = cipher(0);
  const plain = first.applied(encrypted);
  if (!isSame(hash(plain), first.applied(encryptedHash))) throw new Refusal('encrypted', '');
  return cipher;
}

function shortKeys(body: Bytes, password: Uint8Array): BlockCipher {
  const verifier: Verifier = {
    salt: body.slice(6, SALT),
    encrypted: body.slice(22, 16),
    encryptedHash: body.slice(38, 16),
  };
  const begun = md5(password).subarray(0, SHORT_KEY);
  const turn = joined(begun, verifier.salt);
  const base = md5(joined(...Array.from({ length: 16 }, () => turn))).subarray(0, SHORT_KEY);
  return verified((block) => new Rc4(md5(joined(base, counter(block)))), verifier, md5);
}

/** Below 48 bits the rest of a key of 128 is left empty. */
function rc4Key(hash: Uint8Array, bits: number): Uint8Array {
  const key = hash.subarray(0, bits / 8);
  return bits === 40 ? fitted(key, 16, 0) : key;
}

function namedKeys(body: Bytes, password: Uint8Array): BlockCipher {
  const header = 14;
  const bits = body.u32(header + 16) || 40;
  if (body.u32(header + 8) !== ALGORITHM_RC4 || bits % 8 !== 0 || bits > 128) {
    throw new Refusal('encrypted', '');
  }
  const at = header + body.u32(10);
  const verifier: Verifier = {
    salt: body.slice(at + 4, SALT),
    encrypted: body.slice(at + 20, 16),
    encryptedHash: body.slice(at + 40, 20),
  };
  const base = sha1(joined(verifier.salt, password));
  return verified((block) => new Rc4(rc4Key(sha1(joined(base, counter(block))), bits)), verifier, sha1);
}

/**
 * `body`: of the FilePass record. Throws `Refusal`: `encrypted` where this password does not open it, or where the scheme is that of Excel 95.
 */
export function recordKeys(body: Uint8Array, password: Uint8Array): BlockCipher {
  const bytes = new Bytes(body);
  if (bytes.u16(0) !== RC4) throw new Refusal('encrypted', '');
  const [major, minor] = [bytes.u16(2), bytes.u16(4)];
  if (major === 1 && minor === 1) return shortKeys(bytes, password);
  if (minor === 2) return namedKeys(bytes, password);
  throw new Refusal('encrypted', '');
}
