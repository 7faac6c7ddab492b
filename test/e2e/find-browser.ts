/** A Chrome, Edge or Chromium for the browser tests: playwright-core brings none. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) => [
  `/Applications/${name}.app/Contents/MacOS/${name}`,
  join(homedir(), `Applications/${name}.app/Contents/MacOS/${name}`),
]);

function onWindows(): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
  return roots
    .filter((root) => root !== '')
    .flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
      join(root, 'Chromium/Application/chrome.exe'),
    ]);
}

function candidates(): string[] {
  if (process.platform === 'win32') return onWindows();
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.platform === 'darwin' ? [...MAC, ...onPath] : onPath;
}

/** `ZIPING_BROWSER` goes first. `null` where there is none. */
export function findBrowser(): string | null {
  const wanted = process.env['ZIPING_BROWSER'];
  if (wanted !== undefined && wanted !== '') return existsSync(wanted) ? wanted : null;
  return candidates().find((path) => existsSync(path)) ?? null;
}

/**
 * Toolbar and address bar of a browser are pages of its own, started with every window: a second of a processor each time, for
 * something that nobody sees here. The switch takes the place of Playwright's, so what that one turns off stands here as well.
 */
const TURNED_OFF = [
  'InitialWebUI',
  'WebUIToolbar',
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'PreloadTopChromeWebUI',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
];

/** So that a headless browser stays quiet, is quick and works in a container. */
export const BROWSER_FLAGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${TURNED_OFF.join(',')}`,
];

/**
 * `describe` where a browser is installed. Without one the tests are left out and that is said loudly; with
 * CI_REQUIRE_BROWSER=1 it is a failure.
 */
export function describeWithBrowser(name: string, tests: (executablePath: string) => void): void {
  const browser = findBrowser();
  if (browser !== null) {
    describe(name, () => {
      tests(browser);
    });
    return;
  }
  const words =
    'No Chrome, Edge or Chromium was found; set ZIPING_BROWSER to its path to run the browser tests.';
  if (process.env['CI_REQUIRE_BROWSER'] === '1') {
    test(`${name}: needs a browser`, () => {
      throw new Error(words);
    });
    return;
  }
  process.stderr.write(`\n*** ${name} LEFT OUT *** ${words}\n\n`);
  // The one place where a test is skipped: there is nothing to run it in.
  test.skip(`${name}: ${words}`, () => undefined);
}
