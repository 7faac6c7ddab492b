import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROGRAM_FILE, compiledFile, loadProgram } from '../../../src/cli/start/load-program';
import { sealed } from '../../../src/cli/start/sealed';

const ID = 'abc';
/** A program of its own for each test: V8 remembers, within a process, what it compiled. */
const programSaying = (words: string): string =>
  `module.exports = { said: ${JSON.stringify(words)}, file: __filename, separator: require("node:path").sep };`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-load-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(words: string, compiled?: Uint8Array): void {
  writeFileSync(path.join(folder, PROGRAM_FILE), programSaying(words));
  if (compiled !== undefined) writeFileSync(path.join(folder, compiledFile(ID)), compiled);
}

test('the program runs as a module of its own folder', () => {
  put('alone');
  const { program, script } = loadProgram(folder, ID);
  expect(program).toEqual({ said: 'alone', file: path.join(folder, PROGRAM_FILE), separator: path.sep });
  expect(script.cachedDataRejected).toBeUndefined();
});

test('what V8 made of it is taken', () => {
  put('again');
  const compiled = loadProgram(folder, ID).script.createCachedData();
  put('again', sealed(compiled));
  const { program, script } = loadProgram(folder, ID);
  expect(program).toMatchObject({ said: 'again' });
  expect(script.cachedDataRejected).toBe(false);
});

test('what V8 made of a longer program is not', () => {
  put('a much longer program');
  const compiled = loadProgram(folder, ID).script.createCachedData();
  put('short', sealed(compiled));
  const { program, script } = loadProgram(folder, ID);
  expect(program).toMatchObject({ said: 'short' });
  expect(script.cachedDataRejected).toBe(true);
});

test('what was damaged is not even shown to V8', () => {
  put('damaged');
  const whole = sealed(loadProgram(folder, ID).script.createCachedData());
  whole.fill(whole.readUInt8(whole.length - 9) ^ 0x41, whole.length - 9, whole.length - 8);
  put('damaged', whole);
  const { program, script } = loadProgram(folder, ID);
  expect(program).toMatchObject({ said: 'damaged' });
  expect(script.cachedDataRejected).toBeUndefined();
});

test('what belongs to another program is not looked for', () => {
  put('other', Buffer.from('not read'));
  expect(loadProgram(folder, 'def').script.cachedDataRejected).toBeUndefined();
});
