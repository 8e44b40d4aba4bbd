const path = require('node:path');
const { BannerPlugin } = require('webpack');

// dist/cli/kh.js: one file that runs with Node alone.
module.exports = () => ({
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { kh: path.resolve(__dirname, '../src/cli/index.ts') },
  output: { path: path.resolve(__dirname, '../dist/cli'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    ],
  },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  // Read by people with a stack trace in hand, never sent over a network: not minified.
  optimization: { minimize: false },
  performance: false,
  devtool: false,
  stats: 'errors-warnings',
});
