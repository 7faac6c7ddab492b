// Runs a TypeScript file of this repository with the compiler that the tests use: node scripts/run-ts.mjs FILE [arguments].
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { transformSync } from '@swc/core';

const options = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false } },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
// CommonJS has no other hook that works without a flag.
Module._extensions['.ts'] = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), { ...options, filename: file });
  module._compile(code, file);
};

// These ship no usable CommonJS file, so their ES modules are transformed like our own sources.
const MODULES_ONLY = new Map([
  ['numfmt', resolve(import.meta.dirname, '../node_modules/numfmt/dist/index.js')],
  ['unpdf/pdfjs', resolve(import.meta.dirname, '../node_modules/unpdf/dist/pdfjs.mjs')],
]);
const transformed = new Set(MODULES_ONLY.values());
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, ...more) =>
  MODULES_ONLY.get(request) ?? resolveFilename(request, ...more);
for (const extension of ['.js', '.mjs']) {
  const plainLoad = Module._extensions[extension] ?? Module._extensions['.js'];
  Module._extensions[extension] = (module, path) =>
    (transformed.has(path) ? Module._extensions['.ts'] : plainLoad)(module, path);
}

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: node scripts/run-ts.mjs FILE [arguments]\n');
  process.exit(2);
}
process.argv = [process.argv[0], resolve(file), ...rest];
createRequire(import.meta.url)(resolve(file));
