/**
 * Makes the manifest of an environment from manifest.xml:
 *   npm run manifest -- --url https://intranet.example.cn/ziping/            production, to dist/manifest.xml
 *   npm run manifest -- --url https://test.example.cn/ziping/ --name 测试     an environment of your own, with an id of its own
 *   --id GUID   --version 1.2.3   --out FILE
 * The id of an environment follows from its name, so that the same environment keeps its id and two never share one.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DEVELOPMENT_URL = 'https://localhost:3000/';
const PRODUCTION_ID = '7c9e1f52-2b64-4a8d-8f3e-5d0c6a9b4e17';

/** A GUID that a name always gives. */
export function idOf(name) {
  const hash = createHash('sha256').update(`ziping/${name}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** @param {{url: string, version: string, name?: string, id?: string}} environment `name` is shown to the user. */
export function manifestFor(template, { url, version, name, id = name ? idOf(name) : PRODUCTION_ID }) {
  const base = new URL(url.endsWith('/') ? url : `${url}/`);
  if (base.protocol !== 'https:') throw new Error(`Excel needs https: ${url}`);
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new Error(`not a GUID: ${id}`);
  const suffix = name ? `（${name}）` : '';
  const english = name ? ` (${name})` : '';
  return template
    .replace(/<!--[^]*?-->\s*/, '')
    .replaceAll(DEVELOPMENT_URL, escapeXml(base.href))
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replace('自评（开发）', `自评${escapeXml(suffix)}`)
    .replace('Ziping (development)', `Ziping${escapeXml(english)}`);
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function main() {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      name: { type: 'string' },
      id: { type: 'string' },
      version: { type: 'string' },
      out: { type: 'string', default: 'dist/manifest.xml' },
    },
  });
  const url = values.url ?? process.env.ZIPING_URL;
  if (url === undefined) {
    console.error(
      'usage: npm run manifest -- --url https://… [--name NAME] [--id GUID] [--version V] [--out FILE]',
    );
    process.exit(2);
  }
  const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
  const template = readFileSync(resolve(ROOT, 'manifest.xml'), 'utf8');
  const given = Object.fromEntries(
    ['name', 'id'].filter((key) => values[key]).map((key) => [key, values[key]]),
  );
  const manifest = manifestFor(template, { url, version: values.version ?? version, ...given });
  const out = resolve(ROOT, values.out);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, manifest);
  console.log(out);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
