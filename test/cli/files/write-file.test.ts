import { chmodSync, existsSync, mkdirSync, promises, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { keepBackup } from '../../../src/cli/files/backup';
import { removeUnfinished, writeNew, writeWhole } from '../../../src/cli/files/write-file';
import { World } from '../support/world';

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => {
  jest.restoreAllMocks();
  world.remove();
});

const bytes = (text: string): Uint8Array => Buffer.from(text);

test('folders are made, the mode of the input is kept, nothing else is left', async () => {
  const input = world.write('in.xlsx');
  chmodSync(input, 0o640);
  const target = path.join(world.cwd, 'a', 'b', 'out.xlsx');
  await writeWhole(target, bytes('new'), input);
  expect(readFileSync(target, 'utf8')).toBe('new');
  expect(statSync(target).mode & 0o777).toBe(0o640);
  expect(readdirSync(path.dirname(target))).toEqual(['out.xlsx']);
});

test('an input that may only be read gives a result that its owner may write', async () => {
  const input = world.write('in.xlsx');
  chmodSync(input, 0o444);
  const target = path.join(world.cwd, 'out.xlsx');
  await writeWhole(target, bytes('new'), input);
  expect(readFileSync(target, 'utf8')).toBe('new');
  expect(statSync(target).mode & 0o777).toBe(0o644);
});

test('a name as long as names may be can be written', async () => {
  const name = `${'长'.repeat(83)}.xlsx`;
  await writeWhole(path.join(world.cwd, name), bytes('new'), null);
  expect(readdirSync(world.cwd)).toEqual([name]);
});

test('a folder that a file system refuses to make, saying that something is missing, is an error and no endless attempt', async () => {
  const missing = Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
  const mkdir = jest.spyOn(promises, 'mkdir').mockRejectedValue(missing);
  await expect(writeWhole(path.join(world.cwd, 'a', 'b', 'x.xlsx'), bytes('new'), null)).rejects.toBe(
    missing,
  );
  expect(mkdir.mock.calls).toEqual([[path.join(world.cwd, 'a')]]);
});

test('two files that need the same new folder both get it', async () => {
  const targets = ['x', 'y'].map((name) => path.join(world.cwd, 'new', 'deep', name));
  await Promise.all(targets.map((target) => writeWhole(target, bytes('new'), null)));
  expect(readdirSync(path.join(world.cwd, 'new', 'deep'))).toEqual(['x', 'y']);
});

test('a file where a folder should be is an error', async () => {
  world.write('taken');
  await expect(writeWhole(path.join(world.cwd, 'taken', 'x'), bytes('new'), null)).rejects.toThrow(
    /EEXIST|ENOTDIR/,
  );
});

test('a write that fails leaves the old file whole and no temporary one', async () => {
  const folder = path.join(world.cwd, 'taken.xlsx');
  mkdirSync(path.join(folder, 'inside'), { recursive: true });
  await expect(writeWhole(folder, bytes('new'), null)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  expect(readdirSync(world.cwd)).toEqual(['taken.xlsx']);
});

test('an interrupt removes what is unfinished and nothing that is whole', async () => {
  const done = path.join(world.cwd, 'done.xlsx');
  await writeWhole(done, bytes('done'), null);
  const pending = writeWhole(path.join(world.cwd, 'half.xlsx'), Buffer.alloc(64 * 1024 * 1024), null);
  const outcome = pending.then(
    () => 'written',
    () => 'failed',
  );
  while (!readdirSync(world.cwd).some((name) => name.endsWith('.tmp'))) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  removeUnfinished();
  expect(readdirSync(world.cwd)).toEqual(['done.xlsx']);
  expect(await outcome).toBe('failed');
  expect(existsSync(path.join(world.cwd, 'half.xlsx'))).toBe(false);
});

test('what an interrupt does not find is not made after it: threads go on until the program has ended', async () => {
  const { open } = promises;
  const ended = new Promise<string>((resolve) => {
    jest.spyOn(promises, 'open').mockImplementation(async (...given) => {
      removeUnfinished();
      const [file] = await Promise.allSettled([open(...given)]);
      if (file.status === 'fulfilled') await file.value.close();
      resolve(file.status);
      // The program has ended: nobody goes on from here.
      return new Promise(() => undefined);
    });
  });
  void writeWhole(path.join(world.cwd, 'a.xlsx'), bytes('x'), null);
  expect(await ended).toBe('rejected');
  expect(readdirSync(world.cwd)).toEqual([]);
});

test('backups that two runs keep at once do not replace each other', async () => {
  const file = world.write('a.xlsx', 'one');
  const kept = await Promise.all([keepBackup(file), keepBackup(file), keepBackup(file)]);
  expect(kept.map((each) => path.basename(each)).sort()).toEqual([
    'a.bak.2.xlsx',
    'a.bak.3.xlsx',
    'a.bak.xlsx',
  ]);
});

test('a backup that cannot be made whole is not left behind', async () => {
  const file = world.write('a.xlsx', 'one');
  await expect(writeNew(path.join(world.cwd, 'none', 'b.xlsx'), bytes('x'), file)).rejects.toThrow('ENOENT');
  const target = path.join(world.cwd, 'b.xlsx');
  await expect(writeNew(target, null as unknown as Uint8Array, file)).rejects.toThrow(/data/);
  expect(existsSync(target)).toBe(false);
});

test('backups are numbered, so that the first original stays', async () => {
  const file = world.write('a.xlsm', 'one');
  expect(await keepBackup(file)).toBe(path.join(world.cwd, 'a.bak.xlsm'));
  world.write('a.xlsm', 'two');
  expect(await keepBackup(file)).toBe(path.join(world.cwd, 'a.bak.2.xlsm'));
  expect(readFileSync(path.join(world.cwd, 'a.bak.xlsm'), 'utf8')).toBe('one');
  expect(readFileSync(path.join(world.cwd, 'a.bak.2.xlsm'), 'utf8')).toBe('two');
});
