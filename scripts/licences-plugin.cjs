/** Writes LICENSES.txt into a build: this project's licence, and that of every package of which something is in the build. */
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const {
  Compilation,
  sources: { RawSource },
} = require('webpack');

const FILE = 'LICENSES.txt';
const RULE = `\n\n${'-'.repeat(80)}\n\n`;
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i;
const NOTICE_FILE = /^notice(?:\.(?:md|txt))?$/i;

/** What a package means that names one of these and brings no text. */
const TEXTS = {
  MIT: (holder) => `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
(the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge,
publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: (holder) => `Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that
the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES
OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR
ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS
ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};

class LicencesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('LicencesPlugin', (compilation) => {
      const options = { name: 'LicencesPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tap(options, () => {
        const packages = [...packagesIn(compilation)].sort().map(licenceOf);
        const others = [...othersIn(compilation)].sort().map((file) => readFileSync(file, 'utf8').trim());
        const own = readFileSync(path.join(compiler.context, 'LICENSE'), 'utf8').trim();
        const text = [
          `Ziping\n\n${own}\n\nThis build contains parts of the packages below.`,
          ...packages,
          ...others,
        ];
        compilation.emitAsset(FILE, new RawSource(`${text.join(RULE)}\n`));
      });
    });
  }
}

/** The files that came into a chunk. */
function filesIn(compilation) {
  const files = new Set();
  const take = (module) => {
    for (const inner of module.modules ?? []) take(inner);
    if (module.resource !== undefined) files.add(module.resource);
  };
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) take(module);
  }
  return [...files];
}

const IN_PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** The folders of their packages. */
function packagesIn(compilation) {
  return new Set(filesIn(compilation).flatMap((file) => IN_PACKAGE.exec(file)?.[0] ?? []));
}

/** The licences that stand beside files of our own: of what those bring from others. */
function othersIn(compilation) {
  const folders = filesIn(compilation)
    .filter((file) => !IN_PACKAGE.test(file))
    .map((file) => path.join(path.dirname(file), 'LICENSE'));
  return new Set(folders.filter((file) => existsSync(file)));
}

/** Throws for a package that says nothing that could be passed on: that is for a person to decide. */
function licenceOf(folder) {
  const { name, version, license, author, repository } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file) || NOTICE_FILE.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  const text = texts.length > 0 ? texts.join('\n\n') : TEXTS[license]?.(holder);
  if (text === undefined) throw new Error(`${name}: a licence without a text (${String(license)})`);
  const place = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return [`${name} ${version} (${license})`, ...(place === '' ? [] : [place]), '', text].join('\n');
}

module.exports = { LicencesPlugin };
