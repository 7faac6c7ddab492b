/**
 * Three builds from one tree: the Excel task pane, the browser workbench and the command line.
 * `--env only=cli` (or taskpane, workbench) builds one of them.
 */
const { createHash } = require('node:crypto');
const { chmodSync, readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin, Compilation, DefinePlugin } = require('webpack');

const { version } = require('./package.json');
const { CompiledAheadPlugin } = require('./scripts/compiled-ahead-plugin.cjs');
const { LicencesPlugin } = require('./scripts/licences-plugin.cjs');
const { OfflinePlugin } = require('./scripts/offline-plugin.cjs');

const source = (...parts) => path.resolve(__dirname, 'src', ...parts);
const output = (...parts) => path.resolve(__dirname, 'dist', ...parts);

function shared(mode, target) {
  return {
    mode,
    devtool: 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target,
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        // It asks where it lies; the folders of the machine that builds are nobody's business.
        {
          test: /[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs$/,
          loader: require.resolve('./scripts/placeless-loader.cjs'),
        },
        // The workbench may not fetch anything, so its sample travels inside the program.
        { test: /\.xlsx$/, type: 'asset/inline' },
      ],
    },
    plugins: [
      new DefinePlugin({ __ZIPING_VERSION__: JSON.stringify(version) }),
      // While a page is served it changes all the time, and nobody passes it on.
      ...(mode === 'production' ? [new LicencesPlugin()] : []),
    ],
    performance: { hints: false },
  };
}

/**
 * Where the task pane's office.js comes from: OFFICE_JS=cdn (worldwide), cn (operated by 21Vianet) or local (a copy beside the
 * add-in, for networks that reach neither). See docs/adr/0004-where-office-js-comes-from.md.
 */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  cn: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'office-js/office.js',
};

/** What office.js asks for in Excel, in the pane's two languages; the whole package is 86 MB. */
const LOCAL_OFFICE_JS = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-{web,ios,mac}-16.00.js',
  'excel-win32-16.01.js',
  '{zh-cn,en-us}/office_strings.js',
  // A pattern, so that the folder is kept.
  'telemetry/oteljs_agav[e].js',
];
/** Beside the copy, as it asks. */
const OFFICE_JS_LICENCE = 'LICENSE.md';

/** Real Excel takes add-ins over https only; the certificate is made for this computer and this user. */
async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { ca, key, cert } = await getHttpsServerOptions();
  return { port: 3000, server: { type: 'https', options: { ca, key, cert } }, client: { overlay: false } };
}

async function taskpaneBuild(mode, isServed, source = process.env.OFFICE_JS ?? 'cdn') {
  const officeScript = OFFICE_JS[source];
  if (officeScript === undefined)
    throw new Error(`OFFICE_JS must be one of ${Object.keys(OFFICE_JS).join(', ')}`);
  const isLocal = source === 'local';
  const oldWebView = `old-web-view.${fileHash('src/taskpane/old-web-view.js')}.js`;
  const patterns = [
    { from: 'assets/icon-{16,32,64,80,128}.png', to: 'assets/[name][ext]' },
    { from: 'src/taskpane/old-web-view.js', to: oldWebView, info: { minimized: true } },
  ];
  if (isLocal) {
    const context = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
    patterns.push({ from: OFFICE_JS_LICENCE, context: path.dirname(context), to: 'office-js/LICENSE.md' });
    for (const from of LOCAL_OFFICE_JS)
      patterns.push({ from, context, to: 'office-js/[path][name][ext]', info: { minimized: true } });
  }
  return browserBuild(mode, 'taskpane', {
    template: {
      oldWebView,
      officeScript,
      officeOrigin: isLocal ? '' : ` ${new URL(officeScript).origin}`,
    },
    plugins: [new CopyPlugin({ patterns })],
    ...(isServed ? { devServer: await devServer() } : {}),
  });
}

function fileHash(file) {
  return createHash('sha256')
    .update(readFileSync(path.resolve(__dirname, file)))
    .digest('hex')
    .slice(0, 8);
}

/** Installable and offline in production only: a build that changes under the page must not be kept. */
function workbenchBuild(mode) {
  const patterns = [
    { from: 'assets/icon-{32,128,192,512}.png', to: 'assets/[name][ext]' },
    { from: 'assets/workbench.webmanifest', to: '[name][ext]' },
  ];
  const plugins = [new CopyPlugin({ patterns })];
  if (mode !== 'production') return browserBuild(mode, 'workbench', { plugins });
  // Its address is its identity, so its name carries no hash.
  const worker = {
    import: source('workbench', 'offline', 'service-worker.ts'),
    filename: 'service-worker.js',
  };
  return browserBuild(mode, 'workbench', {
    plugins: [...plugins, new OfflinePlugin()],
    otherEntries: { 'service-worker': worker },
  });
}

/** A catalogue of the pane comes once, with the first panel that speaks it, and not with each of them again. */
const PANE_WORDS = {
  test: /[\\/]src[\\/]pane[\\/]words[\\/]\w+[\\/]/,
  name: ({ resource }) => `words-${path.basename(path.dirname(resource))}`,
  chunks: 'async',
  enforce: true,
};

/** pdf.js comes minified; to do so again is half of a build's work, for one part in forty of its size. */
const PDF_JS = {
  test: /[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs$/,
  name: 'pdf-js',
  chunks: 'async',
  enforce: true,
};

class MinifiedBefore {
  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
    compiler.hooks.thisCompilation.tap('MinifiedBefore', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'MinifiedBefore', stage }, (assets) => {
        for (const name of Object.keys(assets))
          if (name.startsWith(`${PDF_JS.name}.`))
            compilation.updateAsset(name, assets[name], { minimized: true });
      });
    });
  }
}

/** `otherEntries` are built beside the page's and not loaded by it. */
function browserBuild(mode, name, { plugins, template = {}, otherEntries = {}, devServer }) {
  const base = shared(mode, 'es2020');
  const hashed = mode === 'production' ? '[name].[contenthash:8].js' : '[name].js';
  return {
    ...base,
    name,
    target: ['web', 'es2020'],
    entry: { [name]: source(name, `${name}.tsx`), ...otherEntries },
    output: { path: output(name), filename: hashed, chunkFilename: hashed, clean: true },
    optimization: { splitChunks: { cacheGroups: { words: PANE_WORDS, pdfJs: PDF_JS } } },
    plugins: [
      ...base.plugins,
      new MinifiedBefore(),
      new HtmlPlugin({
        template: source(name, `${name}.html`),
        filename: name === 'workbench' ? 'index.html' : `${name}.html`,
        scriptLoading: 'defer',
        excludeChunks: Object.keys(otherEntries),
        templateParameters: template,
      }),
      ...plugins,
    ],
    ...(devServer ? { devServer } : {}),
  };
}

/** Two small files that load the program: for the process, and for a worker thread. */
function commandLineBuild(mode) {
  const base = shared(mode, 'es2022');
  return {
    ...base,
    name: 'cli',
    target: 'node20',
    // The program is no module of the file that loads it.
    module: { ...base.module, parser: { javascript: { createRequire: false } } },
    entry: {
      ziping: source('cli', 'ziping.ts'),
      worker: source('cli', 'worker.ts'),
      program: { import: source('cli', 'program.ts'), library: { type: 'commonjs2' } },
    },
    output: { path: output('cli'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
    plugins: [
      ...base.plugins,
      ...(mode === 'production' ? [new CompiledAheadPlugin()] : []),
      // The package's bin; the other files are only ever loaded by it.
      new BannerPlugin({
        banner: '#!/usr/bin/env node',
        raw: true,
        include: /^ziping\.js$/,
        stage: Compilation.PROCESS_ASSETS_STAGE_REPORT,
      }),
      // npx makes it executable when it first links it, and not again after a build.
      (compiler) => {
        compiler.hooks.afterEmit.tap('ExecutableBin', () => chmodSync(output('cli', 'ziping.js'), 0o755));
      },
    ],
    optimization: { minimize: false },
    devtool: false,
  };
}

module.exports = (env, argv) => {
  const mode = argv.mode ?? 'production';
  const builds = {
    taskpane: () => taskpaneBuild(mode, env.WEBPACK_SERVE === true, env.office),
    workbench: () => workbenchBuild(mode),
    cli: () => commandLineBuild(mode),
  };
  return env.only ? builds[env.only]() : Promise.all(Object.values(builds).map((build) => build()));
};
