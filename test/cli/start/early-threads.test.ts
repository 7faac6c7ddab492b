import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { threadSource, threadsWanted } from '../../../src/cli/start/early-threads';

let folder = '';
let small = '';
let large = '';
let lonely = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-early-'));
  small = path.join(folder, 'small.xlsx');
  large = path.join(folder, 'large.xlsx');
  lonely = path.join(folder, 'lonely');
  mkdirSync(lonely);
  writeFileSync(path.join(lonely, 'only.xlsx'), 'only');
  writeFileSync(small, 'small');
  writeFileSync(large, '');
  truncateSync(large, 1024 * 1024);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  [['check', 'small'], 4, 1],
  [['check', 'large'], 4, 2],
  [['check', 'folder'], 4, 2],
  [['check', 'lonely'], 4, 1],
  [['check', 'large'], 1, 1],
  [['recalc', 'small', '--in-place'], 4, 1],
  [['letter', 'small', '--out', 'folder'], 4, 2],
  [['check', 'no such file'], 4, 1],
  [['check', 'large', '--jobs', '1'], 4, 0],
  [['check', 'large', '--jobs=1'], 4, 0],
  [['check', 'large', '--jobs', '1', '--time-limit', '5'], 4, 1],
  [['check', 'large', '--jobs', '8'], 1, 2],
  [['check', 'large', '--jobs', 'many'], 4, 0],
  [['check', '--help'], 4, 0],
  [['policies'], 4, 0],
  [['--version'], 4, 0],
  [[], 4, 0],
])('%j on %i cores wants %i', (words, cores, wanted) => {
  const places: Readonly<Record<string, string>> = { small, large, folder, lonely };
  expect(
    threadsWanted(
      words.map((word) => places[word] ?? word),
      cores,
    ),
  ).toBe(wanted);
});

const ANSWERING = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', (message) => parentPort.postMessage(message));`;
const thread = (script: string): Worker => new Worker(script, { eval: true });

test('the early threads are given out before new ones, and hear what is said to them', async () => {
  const started: Worker[] = [];
  const give = threadSource(() => {
    const worker = thread(ANSWERING);
    started.push(worker);
    return worker;
  }, 2);
  expect(started).toHaveLength(2);
  const given = [give(), give(), give()];
  expect(given).toEqual(started);
  const heard = given.map((worker, at) => {
    worker.postMessage(at);
    return new Promise((resolve) => worker.once('message', resolve));
  });
  expect(await Promise.all(heard)).toEqual([0, 1, 2]);
  await Promise.all(given.map((worker) => worker.terminate()));
});

test('an early thread that failed is not given out and troubles nobody', async () => {
  let begun = 0;
  const failing: Worker[] = [];
  const give = threadSource(() => {
    begun += 1;
    const worker = thread(begun === 1 ? 'throw new Error("broken")' : ANSWERING);
    failing.push(worker);
    return worker;
  }, 1);
  const [first] = failing;
  first?.ref();
  await new Promise((resolve) => first?.once('exit', resolve));
  const given = give();
  expect(given).not.toBe(first);
  await given.terminate();
});
