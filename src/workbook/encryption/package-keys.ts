/** The keys of an encrypted .xlsx, by either scheme of ECMA-376 ([MS-OFFCRYPTO] 2.3.4). */
import { cbc, ecb } from '@noble/ciphers/aes';
import { sha1 } from '@noble/hashes/legacy';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';

import { Bytes } from '../bytes';
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { decodePart } from '../xml/part-text';
import { type XmlTag, attribute, parseXml, wholeNumber } from '../xml/xml';
import { counter, fitted, isSame, joined } from './byte-runs';

/** Makes the package plain; whole blocks in, whole blocks out. */
export type PackageCipher = (encrypted: Uint8Array) => Uint8Array;

type Hash = typeof sha1;

const INFO = 'EncryptionInfo';
const UNPADDED = { disablePadding: true };
const AES_BLOCK = 16;
/** Bytes of the number of a turn. */
const COUNTER = 4;

/** How often the standard scheme hashes the password. */
const STANDARD_TURNS = 50_000;
const STANDARD_ALGORITHMS: ReadonlyMap<number, number> = new Map([
  [0x660e, 16],
  [0x660f, 24],
  [0x6610, 32],
]);
const HASHES: ReadonlyMap<string, Hash> = new Map<string, Hash>([
  ['SHA1', sha1],
  ['SHA256', sha256],
  ['SHA384', sha384],
  ['SHA512', sha512],
]);
const SEGMENT = 4096;
/** What tells the keys of one file apart. */
const VERIFIER_INPUT = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const VERIFIER_VALUE = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const KEY_VALUE = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);
/** What runs that are too short are filled up with. */
const FILLER = 0x36;

/** A hash of the number of the turn and of the hash before, over and over. */
function turned(hash: Hash, start: Uint8Array, turns: number): Uint8Array {
  const run = joined(counter(0), start);
  for (let turn = 0; turn < turns; turn += 1) {
    run.set(counter(turn));
    run.set(hash(run), COUNTER);
  }
  return run.subarray(COUNTER);
}

function decrypted(run: Uint8Array, cipher: () => { decrypt(run: Uint8Array): Uint8Array }): Uint8Array {
  if (run.length % AES_BLOCK !== 0) throw new Refusal('damaged', INFO);
  return cipher().decrypt(run);
}

function standardCipher(info: Bytes, password: Uint8Array): PackageCipher {
  const header = 12;
  const keyLength = STANDARD_ALGORITHMS.get(info.u32(header + 8));
  if (keyLength === undefined) throw new Refusal('encrypted', '');
  const at = header + info.u32(8);
  const hashed = turned(sha1, sha1(joined(info.slice(at + 4, 16), password)), STANDARD_TURNS);
  const last = sha1(joined(hashed, counter(0)));
  const half = (filler: number): Uint8Array => sha1(fitted(last, 64, 0).map((value) => value ^ filler));
  const key = joined(half(FILLER), half(0x5c)).subarray(0, keyLength);
  const cipher: PackageCipher = (run) => decrypted(run, () => ecb(key, UNPADDED));
  const verifier = cipher(info.slice(at + 20, 16));
  const expected = cipher(info.slice(at + 40, 32)).subarray(0, 20);
  if (!isSame(sha1(verifier), expected)) throw new Refusal('encrypted', '');
  return cipher;
}

/** The attributes that both elements of the agile scheme have. */
interface AgileKey {
  readonly tag: XmlTag;
  readonly salt: Uint8Array;
  readonly hash: Hash;
  readonly keyLength: number;
}

function base64(tag: XmlTag, name: string): Uint8Array {
  try {
    return Uint8Array.from(atob(attribute(tag, name) ?? ''), (char) => char.charCodeAt(0));
  } catch {
    throw new Refusal('damaged', INFO);
  }
}

function agileKey(tag: XmlTag | undefined): AgileKey {
  if (tag === undefined) throw new Refusal('encrypted', '');
  const hash = HASHES.get(attribute(tag, 'hashAlgorithm') ?? '');
  const keyLength = wholeNumber(attribute(tag, 'keyBits'), 0) / 8;
  const isAes = attribute(tag, 'cipherAlgorithm') === 'AES' && [16, 24, 32].includes(keyLength);
  const isChained = attribute(tag, 'cipherChaining') === 'ChainingModeCBC';
  if (hash === undefined || !isAes || !isChained) throw new Refusal('encrypted', '');
  return { tag, salt: base64(tag, 'saltValue'), hash, keyLength };
}

function agileElements(info: Uint8Array): { readonly data: AgileKey; readonly password: AgileKey } {
  const tags = new Map<string, XmlTag>();
  parseXml(decodePart(info.subarray(8), INFO).text, INFO, {
    open: (tag) => {
      if (!tags.has(tag.local)) tags.set(tag.local, tag);
    },
  });
  return { data: agileKey(tags.get('keyData')), password: agileKey(tags.get('encryptedKey')) };
}

function agileCipher(info: Uint8Array, password: Uint8Array): PackageCipher {
  const { data, password: lock } = agileElements(info);
  const turns = wholeNumber(attribute(lock.tag, 'spinCount'), 0);
  if (turns > LIMITS.passwordTurns) throw new Refusal('too-large', INFO, 'passwordTurns');
  const hashed = turned(lock.hash, lock.hash(joined(lock.salt, password)), turns);
  const iv = fitted(lock.salt, AES_BLOCK, FILLER);
  const opened = (name: string, purpose: Uint8Array): Uint8Array => {
    const key = fitted(lock.hash(joined(hashed, purpose)), lock.keyLength, FILLER);
    return decrypted(base64(lock.tag, name), () => cbc(key, iv, UNPADDED));
  };
  const verifier = lock.hash(opened('encryptedVerifierHashInput', VERIFIER_INPUT));
  const expected = opened('encryptedVerifierHashValue', VERIFIER_VALUE).subarray(0, verifier.length);
  if (!isSame(verifier, expected)) throw new Refusal('encrypted', '');
  const key = fitted(opened('encryptedKeyValue', KEY_VALUE), data.keyLength, FILLER);
  return (run) => {
    const plain = new Uint8Array(run.length);
    for (let at = 0; at < run.length; at += SEGMENT) {
      const salted = data.hash(joined(data.salt, counter(at / SEGMENT)));
      const segment = run.subarray(at, at + SEGMENT);
      plain.set(
        decrypted(segment, () => cbc(key, fitted(salted, AES_BLOCK, FILLER), UNPADDED)),
        at,
      );
    }
    return plain;
  };
}

/** `info`: the stream that describes the encryption. Throws `Refusal`: `encrypted` where this password does not open it. */
export function packageCipher(info: Uint8Array, password: Uint8Array): PackageCipher {
  const bytes = new Bytes(info);
  const [major, minor] = [bytes.u16(0), bytes.u16(2)];
  if (major === 4 && minor === 4) return agileCipher(info, password);
  if (minor === 2 && major >= 2 && major <= 4) return standardCipher(bytes, password);
  throw new Refusal('encrypted', '');
}
