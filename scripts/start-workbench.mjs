/**
 * npm start: builds the workbench where that is needed, serves it on this computer only, and opens the browser where there is one.
 *   PORT=8080 npm start    another port, 0 for any free one      npm start -- --no-open    only print the address      npm start -- --no-build
 *   npm start -- --no-build --folder DIR     serves a build that lies elsewhere
 */
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = path.join(ROOT, 'dist', 'workbench');
const FIRST_PORT = Number(process.env.PORT ?? 4173);
const PORTS_TRIED = 20;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

function build() {
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const args = [webpack, '--mode', 'production', '--env', 'only=workbench', '--stats', 'errors-warnings'];
  console.log('正在构建工作台，约需半分钟到一分钟…\nBuilding the workbench, half a minute to a minute…');
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The policy of the page does not bind its service worker, which fetches the build's files and may fetch nothing else. */
const OWN_POLICY = { 'service-worker.js': "default-src 'none'; connect-src 'self'" };

/** The file behind an address, or `null` for anything outside the served folder. */
function fileFor(served, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = path.resolve(served, `.${name.endsWith('/') ? `${name}index.html` : name}`);
  const isInside = file.startsWith(served + path.sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function serve(served, request, response) {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const file = isRead ? fileFor(served, request.url ?? '/') : null;
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const policy = OWN_POLICY[path.basename(file)];
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(policy === undefined ? {} : { 'content-security-policy': policy }),
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** Serves the folder `served` on the first free port from `port` on. */
export function listen(served = BUILT, port = FIRST_PORT, tries = PORTS_TRIED) {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => serve(served, request, response));
    server.once('error', (error) => {
      const isTaken = error.code === 'EADDRINUSE' && tries > 1;
      if (isTaken) listen(served, port + 1, tries - 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function openBrowser(address) {
  const opener =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '', address]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]];
  const child = spawn(...opener, { stdio: 'ignore', detached: true });
  // No browser here, as on a server: the printed address is enough.
  child.on('error', () => undefined);
  child.unref();
}

async function main(args) {
  if (!Number.isInteger(FIRST_PORT) || FIRST_PORT < 0 || FIRST_PORT > 65535) {
    console.error(
      `PORT=${process.env.PORT}：端口应为 0 到 65535 的整数。\nPORT must be a whole number from 0 to 65535.`,
    );
    process.exitCode = 2;
    return;
  }
  if (!args.includes('--no-build')) build();
  const folder = args.includes('--folder') ? args[args.indexOf('--folder') + 1] : undefined;
  const server = await listen(folder === undefined ? BUILT : path.resolve(folder));
  const address = `http://localhost:${String(server.address().port)}/`;
  console.log(`\n自评工作台 / Ziping workbench: ${address}\n文件只在本机处理，不上传。按 Ctrl+C 结束。`);
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!args.includes('--no-open') && !process.env.CI && hasScreen) openBrowser(address);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
