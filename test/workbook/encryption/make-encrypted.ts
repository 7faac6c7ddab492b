/** Encrypted workbooks by the hashes and ciphers of Node. */
import { createCipheriv, createHash } from 'node:crypto';

import { CFB } from '@e965/xlsx';

import { DEFAULT_KEY } from '../../../src/workbook/encryption/default-password';

/** What this needs of a library that has no types for it. */
const compound = CFB as {
  readonly utils: {
    cfb_new(): object;
    cfb_add(file: object, path: string, content: Uint8Array): unknown;
  };
  write(file: object, options: { readonly type: 'buffer' }): Uint8Array;
};

export const hash = (name: string, ...runs: Uint8Array[]): Buffer =>
  createHash(name).update(Buffer.concat(runs)).digest();
export const SALT = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');

export function u32(value: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value);
  return four;
}

const PURPOSES = { input: 'fea7d2763b4b9e79', value: 'd7aa0f6d3061344e', key: '146e0be7abacd0d6' };

function aes(key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Buffer {
  const cipher = createCipheriv(`aes-${String(key.length * 8)}-cbc`, key, iv).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}

export interface Encrypted {
  readonly info: Uint8Array;
  readonly encrypted: Uint8Array;
  readonly length: number;
}

/** By the agile scheme, under the password that nobody set; `plain` is filled up to whole blocks. */
export function agileOf(
  name: 'SHA1' | 'SHA512',
  keyBits: number,
  turns: number,
  plain: Uint8Array,
): Encrypted {
  const digest = name.toLowerCase();
  const filled = (run: Buffer): Buffer => Buffer.concat([run, Buffer.alloc(64, 0x36)]);
  let hashed = hash(digest, SALT, DEFAULT_KEY);
  for (let turn = 0; turn < turns; turn += 1) hashed = hash(digest, u32(turn), hashed);
  const locked = (purpose: string, plain: Uint8Array): string => {
    const key = filled(hash(digest, hashed, Buffer.from(purpose, 'hex'))).subarray(0, keyBits / 8);
    return aes(key, SALT, plain).toString('base64');
  };
  const packageKey = Buffer.alloc(keyBits / 8, 7);
  const input = Buffer.alloc(16, 9);
  const verifier = Buffer.concat([hash(digest, input), Buffer.alloc(12)]);
  const value = verifier.subarray(0, Math.ceil(hash(digest, input).length / 16) * 16);
  const scheme = `cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="${name}" keyBits="${String(keyBits)}" saltValue="${SALT.toString('base64')}"`;
  const xml = `<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${scheme}/><keyEncryptors><keyEncryptor><p:encryptedKey spinCount="${String(turns)}" ${scheme} encryptedVerifierHashInput="${locked(PURPOSES.input, input)}" encryptedVerifierHashValue="${locked(PURPOSES.value, value)}" encryptedKeyValue="${locked(PURPOSES.key, packageKey)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const blocks = Buffer.concat([plain, Buffer.alloc(-plain.length & 15)]);
  const segments = Array.from({ length: Math.ceil(blocks.length / 4096) }, (_, segment) => {
    const iv = hash(digest, SALT, u32(segment)).subarray(0, 16);
    return aes(packageKey, iv, blocks.subarray(segment * 4096, (segment + 1) * 4096));
  });
  return {
    info: Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(xml)]),
    encrypted: Buffer.concat(segments),
    length: plain.length,
  };
}

export function containerOf({ info, encrypted, length }: Encrypted): Uint8Array {
  const file = compound.utils.cfb_new();
  compound.utils.cfb_add(file, '/EncryptionInfo', info);
  compound.utils.cfb_add(file, '/EncryptedPackage', Buffer.concat([u32(length), u32(0), encrypted]));
  return new Uint8Array(compound.write(file, { type: 'buffer' }));
}
