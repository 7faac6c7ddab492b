/** Inlines calls in the built command line, and starts it once for what V8 compiles: see docs/adr/0009-compiled-ahead.md. */
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const path = require('node:path');
const { transform } = require('@swc/core');
const {
  Compilation,
  sources: { RawSource },
} = require('webpack');

const NAME = 'CompiledAheadPlugin';
const PROGRAM = 'program.js';
const PLACEHOLDER = '__ZIPING_PROGRAM_ID__';
const ROOT = path.resolve(__dirname, '..');

/** Fewer calls and nothing unused; names and lines stay: an error's report names the place in the program. */
const INLINED = {
  swcrc: false,
  configFile: false,
  isModule: false,
  minify: false,
  jsc: {
    target: 'es2022',
    minify: {
      compress: { keep_fnames: true, keep_classnames: true },
      mangle: false,
      format: { comments: 'some' },
    },
  },
};

class CompiledAheadPlugin {
  apply(compiler) {
    let id = null;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const { PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE, PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER } = Compilation;
      const { processAssets } = compilation.hooks;
      processAssets.tapPromise({ name: NAME, stage: PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE }, () =>
        inlineCalls(compilation),
      );
      processAssets.tap({ name: NAME, stage: PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER }, () => {
        id = nameProgram(compilation);
      });
    });
    compiler.hooks.afterEmit.tap(NAME, (compilation) => {
      if (id !== null && compilation.errors.length === 0) compileAhead(compilation.outputOptions.path, id);
    });
  }
}

async function inlineCalls(compilation) {
  for (const { name, source } of compilation.getAssets()) {
    if (!name.endsWith('.js')) continue;
    const { code } = await transform(String(source.source()), INLINED);
    compilation.updateAsset(name, new RawSource(code), { minimized: true });
  }
}

/** The program's hash, written into what loads it; `null` for a build that failed, which says why itself. */
function nameProgram(compilation) {
  const program = compilation.getAsset(PROGRAM);
  if (!program) return null;
  const id = createHash('sha256').update(program.source.buffer()).digest('hex').slice(0, 12);
  let named = 0;
  for (const { name, source, info } of compilation.getAssets()) {
    const text = String(source.source());
    if (!text.includes(PLACEHOLDER)) continue;
    named += 1;
    compilation.updateAsset(name, new RawSource(text.replace(PLACEHOLDER, id)), info);
  }
  if (named !== 2) throw new Error(`two files load ${PROGRAM}, ${named} name it`);
  return id;
}

/** In a process of its own, and after the files are written: it runs them. */
function compileAhead(folder, id) {
  const runner = path.join(ROOT, 'scripts', 'run-ts.mjs');
  const args = [runner, path.join(ROOT, 'scripts', 'compile-ahead.ts'), folder, id];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the command line could not be started once:\n${stderr}`);
}

module.exports = { CompiledAheadPlugin };
