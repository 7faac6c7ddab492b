/** Tells the workbench's service worker which files the build consists of, when their names are final. */
const { createHash } = require('node:crypto');
const {
  Compilation,
  sources: { RawSource },
} = require('webpack');

const WORKER = 'service-worker.js';
const PAGE = 'index.html';
const PLACEHOLDER = '__ZIPING_BUILD__';
/** Not needed to work: source maps and licence texts. */
const LEFT_OUT = /\.(?:map|txt)$/;

class OfflinePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflinePlugin', (compilation) => {
      const options = { name: 'OfflinePlugin', stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER };
      compilation.hooks.processAssets.tap(options, () => fillIn(compilation));
    });
  }
}

function fillIn(compilation) {
  const worker = compilation.getAsset(WORKER);
  const page = compilation.getAsset(PAGE);
  // A failed build has neither, and says why itself.
  if (!worker || !page) return;
  const assets = compilation
    .getAssets()
    .filter(({ name }) => name !== WORKER && !LEFT_OUT.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const text = String(worker.source.source());
  const hash = createHash('sha256').update(text);
  for (const { name, source } of assets) hash.update(name).update(source.buffer());
  const files = assets.map(({ name }) => name).filter((name) => name !== PAGE);
  const build = { id: hash.digest('hex').slice(0, 12), page: String(page.source.source()), files };
  if (text.split(PLACEHOLDER).length !== 2)
    throw new Error(`${WORKER} must mention ${PLACEHOLDER} exactly once`);
  // The source map would no longer fit; it goes with the asset.
  compilation.deleteAsset(WORKER);
  const filled = text
    .replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n')
    .replace(PLACEHOLDER, () => JSON.stringify(build));
  compilation.emitAsset(WORKER, new RawSource(filled), { minimized: true });
}

module.exports = { OfflinePlugin };
