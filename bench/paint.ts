/**
 * npm run bench:paint: first paint and the time to the answer, in a Chromium, of the task pane in our Excel (office.js at once, and
 * a second late) and of the workbench, at 1× and 4× processor throttle; and how the list of 300 sheets bears a filter's keystroke.
 * Needs `npm run build`. `-- --write` puts the figures into docs/performance.md; RUNS sets how many there are of each.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { findBrowser } from '../test/e2e/find-browser';
import { ExcelSite, sampleBytes } from '../test/e2e/host/excel-page';
import { openSite } from '../test/e2e/support/workbench-page';
import { modelOfFile } from '../test/office-host/xlsx-file';
import { workbookOf } from './speed/make-workbooks';

const RUNS = Number(process.env['RUNS'] ?? 5);
const PAGE = path.join(__dirname, '../docs/performance.md');
const [FROM, TO] = ['<!-- paint -->', '<!-- end of paint -->'];
const LATE_MS = 1000;

interface Times {
  readonly paint: number;
  readonly answer: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Milliseconds since the frame's own navigation; the answer is the first line of a finding. */
async function timesOf(frame: Frame): Promise<Times> {
  await frame.locator('[data-finding]').first().waitFor({ timeout: 60_000 });
  return frame.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    answer: performance.now(),
  }));
}

async function inExcel(site: ExcelSite, rate: number, officeDelay: number): Promise<Times> {
  const model = await modelOfFile(sampleBytes(), 'sample.xlsx');
  const profile = await site.profile();
  const opened = await site.open(model, { officeDelay, onPage: (page) => throttle(page, rate) }, profile);
  const times = await timesOf(opened.pane);
  await profile.close();
  return times;
}

async function rounds(name: string, once: () => Promise<Times>): Promise<string> {
  const all: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await once());
  const [paint, answer] = [all.map((each) => each.paint), all.map((each) => each.answer)].map((each) =>
    median(each),
  );
  const line = `| ${name} | ${(paint ?? 0).toFixed(0)} ms | ${(answer ?? 0).toFixed(0)} ms |`;
  console.log(line);
  return line;
}

async function large(site: ExcelSite): Promise<readonly string[]> {
  const model = await modelOfFile(workbookOf(300), 'large.xlsx');
  // A table with figures to write.
  model.active = 3;
  const opened = await site.open(model);
  const { pane, page } = opened;
  await pane.locator('[data-finding]').first().waitFor({ timeout: 60_000 });
  const first = await pane.evaluate(() => performance.now());
  // The others are read behind the answer, a few at a time.
  await pane.getByRole('button', { name: '全部工作表' }).click();
  await pane.getByText(/再显示 \d+ 张/).waitFor({ timeout: 60_000 });
  await pane
    .getByRole('progressbar', { name: '核算其余工作表的进度' })
    .waitFor({ state: 'detached', timeout: 60_000 });
  const all = (await pane.evaluate(() => performance.now())) - first;
  await pane.getByRole('searchbox').focus();
  await pane.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') seen.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (const letter of '123451234512345') await page.keyboard.press(letter, { delay: 30 });
  await pane.waitForTimeout(300);
  const strokes = await pane.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
  await pane.getByRole('searchbox').fill('');
  await page.keyboard.press('Escape');
  const preview = async (): Promise<number> => {
    await pane.getByRole('button', { name: /^写入表格|^可改得分|^没有要写/ }).click();
    const box = pane.getByLabel('连同其他表');
    await box.waitFor();
    const at = await pane.evaluate(() => performance.now());
    await box.click();
    await pane.getByText(/张表 \d+ 处/).waitFor();
    return (await pane.evaluate(() => performance.now())) - at;
  };
  const lines = [
    `| First answer on the active sheet | ${first.toFixed(0)} ms |`,
    `| From there until all 300 sheets are read and judged, the list usable all the while | ${all.toFixed(0)} ms |`,
    `| A keystroke in the filter until it is painted (median; below 16 ms is not reported) | ${strokes.length === 0 ? 'below 16' : median(strokes).toFixed(0)} ms |`,
    `| The preview of all tables | ${(await preview()).toFixed(0)} ms |`,
  ];
  await opened.close();
  for (const line of lines) console.log(line);
  return lines;
}

async function main(): Promise<void> {
  const browser = findBrowser();
  if (browser === null) throw new Error('no Chromium found: install one or set ZIPING_BROWSER');
  const lines: string[] = ['| page | first contentful paint | the answer |', '| --- | --- | --- |'];
  const excel = await ExcelSite.start(browser);
  for (const rate of [1, 4]) {
    for (const [name, delay] of [
      ['office.js at once', 0],
      ['office.js 1 s late', LATE_MS],
    ] as const) {
      lines.push(await rounds(`task pane, ${name}, ${String(rate)}×`, () => inExcel(excel, rate, delay)));
    }
  }
  const workbench = await openSite();
  for (const rate of [1, 4]) {
    lines.push(
      await rounds(`workbench, ${String(rate)}×`, async () => {
        const context = await workbench.browser.newContext({
          viewport: { width: 1280, height: 800 },
          locale: 'zh-CN',
          serviceWorkers: 'block',
        });
        const page = await context.newPage();
        await throttle(page, rate);
        await page.goto(workbench.address, { waitUntil: 'commit' });
        const times = await timesOf(page.mainFrame());
        await context.close();
        return times;
      }),
    );
  }
  await workbench.stop();
  const many = await large(excel);
  await excel.stop();
  const text = [...lines, '', '| 300 sheets, task pane | time |', '| --- | --- |', ...many].join('\n');
  if (process.argv.includes('--write')) {
    const page = readFileSync(PAGE, 'utf8');
    const [head = '', rest = ''] = page.split(FROM);
    writeFileSync(PAGE, `${head}${FROM}\n\n${text}\n\n${TO}${rest.split(TO)[1] ?? ''}`);
  }
}

void main();
