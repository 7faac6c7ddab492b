/**
 * npm run screenshots: renews docs/images from the built workbench and its sample. Needs a Chromium (CHROMIUM names one).
 * Names after it take only those pictures; SITE names a workbench that is served already.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = process.env.IMAGES ?? path.join(ROOT, 'docs', 'images');
const NARROW = { width: 320, height: 720 };
const MOMENT = new Date('2025-03-10T09:30:27.184+08:00');
const WIDE = { width: 1280, height: 800 };

function browserPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const places = (process.env.PATH ?? '').split(path.delimiter);
  const found = places
    .flatMap((place) => names.map((name) => path.join(place, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  if (found === undefined) throw new Error('no Chromium found: install one or name it in CHROMIUM');
  return found;
}

function serve() {
  if (process.env.SITE)
    return Promise.resolve({ address: process.env.SITE, child: { kill: () => undefined } });
  const script = path.join(ROOT, 'scripts', 'start-workbench.mjs');
  const child = spawn(process.execPath, [script, '--no-build', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '0' },
  });
  return new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      const address = /http:\/\/localhost:\d+\//.exec(String(chunk))?.[0];
      if (address) resolve({ child, address });
    });
  });
}

const tab = (name) => (page) => page.getByRole('tab', { name }).first().click();
const press = (name) => (page) => page.getByRole('button', { name }).first().click();
const wait = (page) => page.waitForTimeout(400);

/** What the sample is compared with, under the names that an office gives such files. */
const COMPARED = [
  ['批复的绩效目标', 'approved-targets.xlsx', '绩效目标批复.xlsx'],
  ['财务台账', 'ledger.csv', '支出台账.csv'],
  ['上年自评表', 'last-year.xlsx', '2023年度自评表.xlsx'],
];

async function chooseCompared(page) {
  await press('对照批复、台账和上年…')(page);
  for (const [kind, file, name] of COMPARED) {
    const buffer = readFileSync(path.join(ROOT, 'test', 'fixtures', 'compare', file));
    const input = page.locator(`input[type=file][aria-label="选择文件：${kind}"]`);
    await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await page.getByText(name).first().waitFor();
  }
}

/** [file, context, steps]. On narrow pages the pane is in front. */
const SHOTS = [
  ['workbench', WIDE, [(page) => page.keyboard.press('F8')]],
  ['workbench-dark', WIDE, [(page) => page.keyboard.press('F8')], { colorScheme: 'dark' }],
  ['workbench-en', WIDE, [(page) => page.keyboard.press('F8')], { locale: 'en-US' }],
  ['pane-problems', NARROW, [(page) => page.keyboard.press('F8')]],
  ['pane-basis', NARROW, [press('依据')]],
  ['pane-corrected', NARROW, [press(/^改为/)]],
  [
    'pane-explain',
    NARROW,
    [
      press('填写偏差原因'),
      (page) => page.getByLabel('原因（必填）').fill('主馆空调改造闭馆，原定的暑期专场取消21场'),
    ],
  ],
  ['pane-preview', NARROW, [press(/写入表格/)]],
  ['pane-review', NARROW, [press('全部工作表')]],
  [
    'pane-summary',
    NARROW,
    [press('全部工作表'), (page) => page.getByText('公开段落').first().scrollIntoViewIfNeeded()],
  ],
  ['pane-letters', NARROW, [press('全部工作表'), press('退回修改意见')]],
  [
    'pane-reviewing',
    NARROW,
    [press('全部工作表'), (page) => page.getByRole('button', { name: /非物质文化遗产/ }).click()],
  ],
  ['pane-against', { width: 320, height: 960 }, [chooseCompared]],
  [
    'pane-compare',
    NARROW,
    [
      chooseCompared,
      (page) => page.keyboard.press('Escape'),
      press('对照 E14'),
      (page) => page.locator('[data-finding^="baseline-target@"]').scrollIntoViewIfNeeded(),
    ],
  ],
  ['pane-keep', NARROW, [press('情况属实，保留（注明理由）')]],
  ['pane-record', NARROW, [press(/^改为/), press('改动记录')]],
  [
    'pane-settings',
    NARROW,
    [press('设置'), (page) => page.getByLabel('计分规则').selectOption({ index: 2 })],
  ],
  ['pane-teach', NARROW, [press('设置'), press('表头识别…')]],
  ['pane-clean', NARROW, [press('表格'), tab('群众文化活动'), press('核算')]],
  ['pane-no-table', NARROW, [press('表格'), tab('填报说明'), press('核算')]],
  ['pane-contrast', NARROW, [(page) => page.keyboard.press('F8')], { forcedColors: 'active' }],
  ['pane-dark', NARROW, [press(/写入表格/)], { colorScheme: 'dark' }],
  ['pane-en', NARROW, [(page) => page.keyboard.press('F8')], { locale: 'en-US' }],
  ['pane-280', { width: 280, height: 720 }, [(page) => page.keyboard.press('F8')]],
  ['pane-600', { width: 600, height: 720 }, [(page) => page.keyboard.press('F8')]],
];

const wanted = process.argv.slice(2);
mkdirSync(IMAGES, { recursive: true });
const { child, address } = await serve();
const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
try {
  for (const [name, viewport, steps, extra = {}] of SHOTS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const context = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      deviceScaleFactor: 1,
      ...extra,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    // Times, and the number of a sample, are those of a moment: the pictures change only with what they show.
    await page.clock.setFixedTime(MOMENT);
    await page.goto(address);
    await page.locator('[data-finding]').first().waitFor({ state: 'attached' });
    for (const step of steps) {
      await step(page);
      await wait(page);
    }
    await wait(page);
    await page.screenshot({ path: path.join(IMAGES, `${name}.png`), animations: 'disabled' });
    await context.close();
    console.log(name);
  }
} finally {
  await browser.close();
  child.kill();
}
