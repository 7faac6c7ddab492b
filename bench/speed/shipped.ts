/** What a browser downloads and what the command line loads, summed by the moment at which it is needed. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const PAGES = [
  ['task pane', 'taskpane', 'taskpane.html'],
  ['workbench', 'workbench', 'index.html'],
] as const;
const PROGRAMS = [
  ['command line, its start and every thread', /^(?:ziping|worker|program)\.js$/],
  ['command line, loaded when wanted', /^\d+\.js$/],
] as const;
/** Scripts of the page's own that come before it is painted; office.js is not ours, the old web view's takes the page's place. */
const SCRIPT = /<script[^>]*\ssrc="?([^"\s>]+\.js)"?/g;
const NOT_OURS = /^https?:|^office-js|old-web-view/;

/** Rows of what, files, size, compressed as a web server would send them; nothing for a build that is not there. */
export function shippedRows(dist: string): string[][] {
  const pages = PAGES.flatMap(([label, name, page]) => {
    const folder = path.join(dist, name);
    const scripts = scriptsIn(folder);
    if (scripts.length === 0) return [];
    const html = readFileSync(path.join(folder, page), 'utf8');
    const first = [...html.matchAll(SCRIPT)]
      .map((match) => match[1] ?? '')
      .filter((file) => !NOT_OURS.test(file));
    const later = scripts.filter((file) => !first.includes(file));
    return [
      row(`${label}, before it is painted`, folder, first),
      row(`${label}, when wanted`, folder, later),
    ];
  });
  const folder = path.join(dist, 'cli');
  const scripts = scriptsIn(folder);
  return [
    ...pages,
    ...PROGRAMS.map(([label, name]) =>
      row(
        label,
        folder,
        scripts.filter((file) => name.test(file)),
      ),
    ),
  ];
}

function scriptsIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
}

function row(what: string, folder: string, files: readonly string[]): string[] {
  const contents = files.map((file) => readFileSync(path.join(folder, file)));
  const kilo = (sizes: readonly number[]): string =>
    `${(sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(0)} kB`;
  const packed = contents.map((bytes) => gzipSync(bytes, { level: 9 }).length);
  return [what, String(files.length), kilo(contents.map(({ length }) => length)), `${kilo(packed)} gz`];
}
