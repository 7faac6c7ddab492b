import { sealed, unsealed } from '../../../src/cli/start/sealed';

const BYTES = Buffer.from('what V8 made of the program');

test('what was sealed comes back', () => {
  expect(unsealed(sealed(BYTES))).toEqual(BYTES);
});

test.each([
  ['a changed byte', (whole: Buffer) => whole.fill(whole.readUInt8(9) ^ 1, 9, 10)],
  ['a changed seal', (whole: Buffer) => whole.fill(whole.readUInt8(0) ^ 1, 0, 1)],
  ['a missing end', (whole: Buffer) => whole.subarray(0, -1)],
  ['less than a seal', (whole: Buffer) => whole.subarray(0, 3)],
  ['nothing', () => Buffer.alloc(0)],
])('%s is noticed', (_, damage) => {
  expect(unsealed(damage(sealed(BYTES)))).toBeNull();
});
