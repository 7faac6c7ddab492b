/** A certificate for localhost that lives as long as the test: made with node:crypto alone, never written to disk. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const DAY = 86_400_000;

function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const time = (at: number): Buffer =>
  der(
    0x17,
    Buffer.from(
      new Date(at)
        .toISOString()
        .replace(/[-:T]|\.\d+/g, '')
        .slice(2),
      'latin1',
    ),
  );

/** ecdsa-with-SHA256 */
const ALGORITHM = sequence(oid('2a8648ce3d040302'));
/** CN=localhost */
const NAME = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from('localhost')))));
/** subjectAltName: dNSName localhost */
const EXTENSIONS = der(
  0xa3,
  sequence(sequence(oid('551d11'), der(0x04, sequence(der(0x82, Buffer.from('localhost')))))),
);

export function localhostCertificate(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const serial = randomBytes(8);
  serial[0] = 1;
  const now = Date.now();
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ALGORITHM,
    NAME,
    sequence(time(now - DAY), time(now + DAY)),
    NAME,
    publicKey.export({ type: 'spki', format: 'der' }),
    EXTENSIONS,
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const certificate = sequence(toBeSigned, ALGORITHM, der(0x03, Buffer.from([0]), signature));
  const lines = certificate.toString('base64').replace(/(.{64})/g, '$1\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
