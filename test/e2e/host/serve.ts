/** Serves a folder, and pages made up by the test, over https on localhost. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, resolve, sep } from 'node:path';
import { localhostCertificate } from './certificate';

const TYPES: Readonly<Partial<Record<string, string>>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.map': 'application/json',
};

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** `pages` are answered before files of `folder`, by path. */
export function serve(folder: string, pages: ReadonlyMap<string, string> = new Map()): Promise<Served> {
  const root = resolve(folder);
  const server = createServer(localhostCertificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const page = pages.get(pathname);
    const file = resolve(root, `.${decodeURIComponent(pathname)}`);
    const isFile = file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile();
    if (page === undefined && !isFile) {
      response.writeHead(404).end();
      return;
    }
    const type = page === undefined ? TYPES[extname(file)] : TYPES['.html'];
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' });
    response.end(page ?? readFileSync(file));
  });
  return new Promise((done) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      done({
        origin: `https://localhost:${String(port)}`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => {
              closed();
            });
          }),
      });
    });
  });
}
