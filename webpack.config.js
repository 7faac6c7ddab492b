/**
 * Three builds from one tree: the Excel task pane, the browser workbench and the command line.
 * `--env only=cli` (or taskpane, workbench) builds one of them.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin, DefinePlugin } = require('webpack');

const { version } = require('./package.json');

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
        // The workbench may not fetch anything, so its sample travels inside the program.
        { test: /\.xlsx$/, type: 'asset/inline' },
      ],
    },
    plugins: [new DefinePlugin({ __ZIPING_VERSION__: JSON.stringify(version) })],
    performance: { hints: false },
  };
}

function browserBuild(mode, name, { plugins, devServer }) {
  const base = shared(mode, 'es2020');
  const hashed = mode === 'production' ? '[name].[contenthash:8].js' : '[name].js';
  return {
    ...base,
    name,
    target: ['web', 'es2020'],
    entry: { [name]: source(name, `${name}.tsx`) },
    output: { path: output(name), filename: hashed, chunkFilename: hashed, clean: true },
    plugins: [
      ...base.plugins,
      new HtmlPlugin({
        template: source(name, `${name}.html`),
        filename: name === 'workbench' ? 'index.html' : `${name}.html`,
        scriptLoading: 'defer',
      }),
      ...plugins,
    ],
    ...(devServer ? { devServer } : {}),
  };
}

function commandLineBuild(mode) {
  const base = shared(mode, 'es2022');
  return {
    ...base,
    name: 'cli',
    target: 'node20',
    entry: { ziping: source('cli', 'ziping.ts'), worker: source('cli', 'worker.ts') },
    output: { path: output('cli'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
    plugins: [
      ...base.plugins,
      // The package's bin; the worker is only ever loaded by it.
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^ziping\.js$/ }),
    ],
    optimization: { minimize: false },
    devtool: false,
  };
}

module.exports = (env, argv) => {
  const mode = argv.mode ?? 'production';
  const builds = {
    taskpane: () =>
      browserBuild(mode, 'taskpane', {
        plugins: [new CopyPlugin({ patterns: [{ from: 'assets/*.png', to: 'assets/[name][ext]' }] })],
        devServer: { port: 3000, server: 'https' },
      }),
    workbench: () =>
      browserBuild(mode, 'workbench', { plugins: [] }),
    cli: () => commandLineBuild(mode),
  };
  return env.only ? builds[env.only]() : Object.values(builds).map((build) => build());
};
