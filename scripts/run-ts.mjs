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

// numfmt ships no usable CommonJS file, so its ES module is transformed like our own sources.
const numfmt = resolve(import.meta.dirname, '../node_modules/numfmt/dist/index.js');
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, ...more) =>
  request === 'numfmt' ? numfmt : resolveFilename(request, ...more);
const plainLoad = Module._extensions['.js'];
Module._extensions['.js'] = (module, file) =>
  file === numfmt ? Module._extensions['.ts'](module, file) : plainLoad(module, file);

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: node scripts/run-ts.mjs FILE [arguments]\n');
  process.exit(2);
}
process.argv = [process.argv[0], resolve(file), ...rest];
createRequire(import.meta.url)(resolve(file));
