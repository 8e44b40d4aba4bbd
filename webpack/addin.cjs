// The add-in as a static folder: dist/addin. Options come from the environment, so that one build line serves all:
//   KH_BASE_URL   where the folder will be served (https, written into manifest.xml); default https://localhost:3000
//   KH_OFFICE_JS  "cdn" (default) or "local": copies Office.js for networks that cannot reach Microsoft's servers
//   KH_FAST       "1" skips the type check (watching, tests); `npm run build` always checks
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('../package.json');
const { FunctionsMetadataPlugin } = require('./functions-metadata.cjs');
const { ManifestPlugin } = require('./manifest.cjs');
const { officeFiles, OFFICE_JS } = require('./office-js.cjs');
const { contentSecurityPolicy } = require('./csp.cjs');

const ROOT = path.resolve(__dirname, '..');
const inRoot = (...parts) => path.join(ROOT, ...parts);

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  const office = env.office ?? process.env.KH_OFFICE_JS ?? 'cdn';
  if (!Object.hasOwn(OFFICE_JS, office)) throw new Error(`KH_OFFICE_JS=${office}: one of cdn, local`);
  const baseUrl = process.env.KH_BASE_URL ?? 'https://localhost:3000';
  const name = production ? '[name].[contenthash:8].js' : '[name].js';

  return {
    name: 'addin',
    mode: production ? 'production' : 'development',
    target: ['web', 'es2021'],
    context: ROOT,
    entry: {
      taskpane: './src/taskpane/index.tsx',
      // The page loads the functions as a chunk of its own. This script is what the manifest must name beside the page;
      // Excel reads it only where there is no shared runtime.
      functions: './src/functions/index.ts',
    },
    output: {
      path: env.out === undefined ? inRoot('dist/addin') : path.resolve(env.out),
      filename: name,
      chunkFilename: production ? 'chunks/[name].[contenthash:8].js' : 'chunks/[name].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: {
            transpileOnly: process.env.KH_FAST === '1',
            onlyCompileBundledFiles: true,
            compilerOptions: { noEmit: false },
          },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
        {
          enforce: 'post',
          test: /\.(?:tsx|js)$/,
          include: [inRoot('src/taskpane'), /node_modules[\\/]@fluentui[\\/]react-[^\\/]+[\\/]lib[\\/]/],
          exclude: /react-icons/,
          loader: inRoot('webpack/icons-loader.cjs'),
        },
      ],
    },
    optimization: { splitChunks: { chunks: 'async' } },
    performance: { hints: false },
    devtool: production ? false : 'source-map',
    stats: { preset: 'errors-warnings', assets: production, modules: false },
    devServer: {
      port: Number(process.env.KH_PORT ?? 3000),
      server:
        process.env.KH_CERT === undefined
          ? 'http'
          : {
              type: 'https',
              options: { cert: process.env.KH_CERT, key: process.env.KH_CERT_KEY },
            },
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' },
      static: false,
      hot: false,
      client: { overlay: false },
    },
    plugins: [
      new DefinePlugin({ KH_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        template: inRoot('src/taskpane/index.html'),
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        officeJs: OFFICE_JS[office],
        csp: contentSecurityPolicy(office, production),
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: inRoot('assets/icon-*.png'), to: 'assets/[name][ext]', noErrorOnMissing: true },
          // Already plain ES5 and HTML: a minimiser would write newer syntax.
          { from: inRoot('static'), to: '.', info: { minimized: true } },
          ...(office === 'local' ? officeFiles(ROOT) : []),
        ],
      }),
      new FunctionsMetadataPlugin({ root: ROOT, script: 'functions.js' }),
      new ManifestPlugin({ root: ROOT, baseUrl }),
    ],
  };
};
