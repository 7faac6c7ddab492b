/**
 * LibreOffice wrote the files, by the schemes of Office 97 and of Office 2007, with the password that programs try by themselves and with
 * one that somebody set. What it does not write is made here, with the hashes and ciphers of Node.
 */
import { readFileSync } from 'node:fs';

import { DEFAULT_KEY } from '../../../src/workbook/encryption/default-password';
import { packageCipher } from '../../../src/workbook/encryption/package-keys';
import { recordKeys } from '../../../src/workbook/encryption/record-keys';
import { Rc4 } from '../../../src/workbook/encryption/rc4';
import { openWorkbook } from '../../../src/workbook/open-workbook';
import { agileOf, containerOf, hash, SALT, u32 } from './make-encrypted';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`test/fixtures/encrypted/${name}`));
}

/** What the cells show, by their places; the code of a refusal. */
async function shown(bytes: Uint8Array): Promise<readonly (readonly [number, string])[] | string> {
  const opened = await openWorkbook(bytes, 'a');
  if (!opened.ok) return opened.code;
  const read = await opened.workbook.read({ kind: 'all' }, { merges: true });
  if (!read.ok) return read.code;
  return read.value.flatMap(({ cells }) =>
    [...cells].sort(([a], [b]) => a - b).map(([key, { text }]) => [key, text] as const),
  );
}

test.each(['nobodys-password.xls', 'nobodys-password.xlsx'])(
  '%s opens as in Excel, which asks nobody',
  async (name) => {
    const plain = await shown(fixture('plain.xls'));
    expect(plain).toHaveLength(117);
    expect(await shown(fixture(name))).toEqual(plain);
  },
);

test.each(['somebodys-password.xls', 'somebodys-password.xlsx'])('%s is refused', async (name) => {
  expect(await shown(fixture(name))).toBe('encrypted');
});

test('what is opened so can be written, and is saved without encryption', async () => {
  const opened = await openWorkbook(fixture('nobodys-password.xlsx'), 'a.xlsx');
  if (!opened.ok || opened.kind !== 'xlsx') throw new Error('not opened');
  const saved = await opened.workbook.save();
  expect(await shown(saved)).toEqual(await shown(fixture('plain.xls')));
});

test('a container cut short is refused', async () => {
  const bytes = fixture('nobodys-password.xlsx');
  for (const length of [600, 2000, bytes.length / 2, bytes.length - 700]) {
    expect(await shown(bytes.slice(0, length))).toMatch(/^(?:encrypted|damaged|not-a-workbook)$/u);
  }
});

// RFC 6229, section 2: the first bytes of the key stream.
test.each([
  ['0102030405', 'b2396305f03dc027ccc3524a0a1118a8'],
  ['0102030405060708090a0b0c0d0e0f10', '9ac7cc9a609d1ef7b2932899cde41b97'],
])('RC4 with the key %s', (key, stream) => {
  const plain = new Uint8Array(16);
  expect(Buffer.from(new Rc4(Buffer.from(key, 'hex')).applied(plain)).toString('hex')).toBe(stream);
});

const SECRET = Buffer.from('The quick brown fox jumps over!!');

describe('the scheme of Office XP, which names its provider', () => {
  /** The body of a FilePass record for a key of that many bits. */
  function filePass(bits: number): Buffer {
    const header = Buffer.concat([u32(4), u32(0), u32(0x6801), u32(0x8004), u32(bits), Buffer.alloc(12)]);
    const key = hash('sha1', hash('sha1', SALT, DEFAULT_KEY), u32(0)).subarray(0, bits / 8);
    const cipher = new Rc4(bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key);
    const verifier = SALT.map((value) => value ^ 0x5a);
    const encrypted = [cipher.applied(verifier), cipher.applied(hash('sha1', verifier))];
    const [first, second] = encrypted as [Uint8Array, Uint8Array];
    const versions = Buffer.from([1, 0, 4, 0, 2, 0]);
    return Buffer.concat([
      versions,
      u32(4),
      u32(header.length),
      header,
      u32(16),
      SALT,
      first,
      u32(20),
      second,
    ]);
  }

  test.each([40, 56, 128])('a key of %i bits', (bits) => {
    const cipher = recordKeys(filePass(bits), DEFAULT_KEY)(3);
    const key = hash('sha1', hash('sha1', SALT, DEFAULT_KEY), u32(3)).subarray(0, bits / 8);
    const expected = new Rc4(bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key);
    expect(cipher.applied(SECRET)).toEqual(expected.applied(SECRET));
  });

  test('another password', () => {
    expect(() => recordKeys(filePass(128), Buffer.from('geheim', 'utf16le'))).toThrow('encrypted');
  });
});

describe('the agile scheme of Office 2010 and later', () => {
  test.each([
    ['SHA1', 128],
    ['SHA512', 256],
  ] as const)('%s and a key of %i bits, over more than one segment', (name, bits) => {
    const plain = Uint8Array.from({ length: 4096 + 64 }, (_, index) => index % 251);
    const { info, encrypted } = agileOf(name, bits, 1000, plain);
    expect(packageCipher(info, DEFAULT_KEY)(encrypted)).toEqual(plain);
    expect(() => packageCipher(info, Buffer.from('geheim', 'utf16le'))).toThrow('encrypted');
  });

  test.each([
    ['a cipher that is not known', 'cipherAlgorithm="AES"', 'cipherAlgorithm="RC2"', 'encrypted'],
    ['no password among the ways to open it', 'p:encryptedKey', 'p:certificate', 'encrypted'],
    ['text that is no base64', 'saltValue="', 'saltValue="?', 'damaged'],
    ['half a block', 'encryptedKeyValue="', 'encryptedKeyValue="AAAA" x="', 'damaged'],
    ['hashing without end', 'spinCount="1"', 'spinCount="1000001"', 'too-large'],
    ['an entity', '<encryption', '<!DOCTYPE a><encryption', 'unsafe'],
  ])('%s', (_, what, instead, code) => {
    const { info } = agileOf('SHA1', 128, 1, SECRET);
    const text = Buffer.from(info).toString('latin1').replace(what, instead);
    expect(() => packageCipher(Buffer.from(text, 'latin1'), DEFAULT_KEY)).toThrow(code);
  });

  test('a whole workbook', async () => {
    const bytes = new Uint8Array(readFileSync('test/fixtures/xlsx/from-libreoffice.xlsx'));
    const container = containerOf(agileOf('SHA512', 256, 1000, bytes));
    expect(await shown(container)).toEqual(await shown(bytes));
  });

  test('an encrypted file in an encrypted file', async () => {
    const inner = containerOf(agileOf('SHA1', 128, 1, fixture('nobodys-password.xlsx')));
    expect(await shown(containerOf(agileOf('SHA1', 128, 1, inner)))).toBe('damaged');
    const plain = containerOf(agileOf('SHA1', 128, 1, fixture('plain.xls')));
    expect(await shown(plain)).toBe('damaged');
  });
});
