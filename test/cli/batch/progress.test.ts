import { clock, progressLine, progressText } from '../../../src/cli/batch/progress';
import { enUS } from '../../../src/cli/words/en-US';

test('rate and time left', () => {
  expect(progressText({ done: 50, all: 200, elapsed: 10_000 }, enUS.progress)).toBe(
    '50/200, 5.0 a second · about 0:30 left',
  );
  expect(progressText({ done: 1, all: 200, elapsed: 10 }, enUS.progress)).toBe('1/200, 100 a second');
  expect(progressText({ done: 200, all: 200, elapsed: 10_000 }, enUS.progress)).toBe('200/200, 20 a second');
  expect(progressText({ done: 0, all: 3, elapsed: 0 }, enUS.progress)).toBe('0/3, 0.0 a second');
});

test.each([
  [0, '0:00'],
  [7.4, '0:07'],
  [750, '12:30'],
  [3599, '59:59'],
  [3600, '1:00:00'],
  [3723, '1:02:03'],
])('%s seconds', (seconds, text) => {
  expect(clock(seconds)).toBe(text);
});

test('the line is redrawn in place, not for every file, and taken away at the end', () => {
  let time = 0;
  const written: string[] = [];
  const progress = progressLine({
    all: 1000,
    words: enUS.progress,
    now: () => time,
    write: (text) => written.push(text),
  });
  for (let file = 0; file < 1000; file += 1) {
    time += 1;
    progress.step();
  }
  expect(written.length).toBeLessThanOrEqual(12);
  expect(written.every((text) => text.startsWith('\r\u001B[2K') && !text.includes('\n'))).toBe(true);
  expect(written.at(-1)).toContain('1000/1000');
  progress.clear();
  progress.clear();
  expect(written.at(-1)).toBe('\r\u001B[2K');
});
