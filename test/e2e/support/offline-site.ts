/** A production build of the workbench, a server for it that can be stopped, and a browser whose traffic is watched. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { BROWSER_FLAGS } from '../find-browser';

const ROOT = path.join(__dirname, '..', '..', '..');

function isProductionBuild(folder: string): boolean {
  const [page, worker] = ['index.html', 'service-worker.js'].map((name) => path.join(folder, name));
  if (!existsSync(page!) || !existsSync(worker!)) return false;
  const entry = /workbench\.[0-9a-f]{8}\.js/.exec(readFileSync(page!, 'utf8'))?.[0];
  return entry !== undefined && readFileSync(worker!, 'utf8').includes(`"${entry}"`);
}

export interface Built {
  readonly folder: string;
  remove(): void;
}

/** The build in dist, or one made for the test where that is missing or a development build. */
export function productionBuild(): Built {
  const folder = path.join(ROOT, 'dist', 'workbench');
  if (isProductionBuild(folder)) return { folder, remove: () => undefined };
  const own = mkdtempSync(path.join(tmpdir(), 'ziping-offline-'));
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const args = ['--mode', 'production', '--env', 'only=workbench', '--output-path', own];
  const built = spawnSync(process.execPath, [webpack, ...args], { cwd: ROOT });
  if (built.status !== 0) throw new Error(`the workbench was not built: ${String(built.stdout)}`);
  return {
    folder: own,
    remove: () => {
      rmSync(own, { recursive: true, force: true });
    },
  };
}

export interface Running {
  readonly address: string;
  stop(): Promise<void>;
}

/** The server that `npm start` runs, on any free port; what stands in for it later takes the same one. */
export async function startServer(folder: string): Promise<Running> {
  const script = path.join(ROOT, 'scripts', 'start-workbench.mjs');
  const child = spawn(process.execPath, [script, '--no-build', '--no-open', '--folder', folder], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  const address = /http:\/\/localhost:\d+\//.exec(printed.toString())?.[0];
  if (address === undefined) throw new Error(`the server printed no address: ${printed.toString()}`);
  return {
    address,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

/** Whatever a test wants in the place of a server that went away. */
export async function standIn(address: string, listener: RequestListener): Promise<Running> {
  const server = createServer(listener);
  server.listen(Number(new URL(address).port), '127.0.0.1');
  await once(server, 'listening');
  return { address, stop: () => closed(server) };
}

async function closed(server: Server): Promise<void> {
  const done = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await done;
}

// Without it the browser does not tell what service workers ask for.
process.env['PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS'] = '1';

export interface Visitor {
  readonly context: BrowserContext;
  /** What pages and service workers asked of any other place than the site. */
  readonly outside: string[];
  /** How much service workers asked for, which shows that they are watched. */
  workerRequests(): number;
  /** What went wrong in its pages, breaches of their policy among it. */
  readonly problems: string[];
  leave(): Promise<void>;
}

/** A browser with its data in `profile`, so that it can be closed and opened again. */
export async function openBrowser(
  executablePath: string,
  profile: string,
  address: string,
): Promise<Visitor> {
  const { origin } = new URL(address);
  const outside: string[] = [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...BROWSER_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
  });
  let workerRequests = 0;
  context.on('request', (request) => {
    if (request.serviceWorker() !== null) workerRequests += 1;
    if (new URL(request.url()).origin !== origin && !request.url().startsWith('data:'))
      outside.push(request.url());
  });
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return {
    context,
    outside,
    problems,
    workerRequests: () => workerRequests,
    leave: () => context.close(),
  };
}
