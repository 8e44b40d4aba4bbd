// The workbench: dist/workbench/page (the page that stands in for Excel) and dist/workbench/addin (the add-in as it
// ships, with Office.js beside it instead of on Microsoft's CDN). Served together by scripts/start.mjs.
// KH_FAST=1 (`npm start`) leaves out type checks and minimising: same sources, same entries, ready sooner.
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const addin = require('./addin.cjs');

const ROOT = path.resolve(__dirname, '..');
const inRoot = (...parts) => path.join(ROOT, ...parts);
const fastRule = { test: /\.tsx?$/, exclude: /node_modules/, loader: inRoot('webpack/swc-loader.cjs') };

/** Says when a folder was built: unchanged files keep their time, so theirs says nothing. */
class StampPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('KhStamp', (compilation) => {
      const started = new Date().toISOString();
      compilation.hooks.processAssets.tap({ name: 'KhStamp', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () =>
        compilation.emitAsset('built.txt', new sources.RawSource(`${started}\n`)),
      );
    });
  }
}

/** Small size buys nothing on one's own machine, and looking for what could be left out takes a third of the time. */
const PLAIN = {
  minimize: false,
  concatenateModules: false,
  usedExports: false,
  innerGraph: false,
  mangleExports: false,
  realContentHash: false,
};

const page = (production) => ({
  name: 'page',
  mode: production ? 'production' : 'development',
  target: ['web', 'es2022'],
  context: ROOT,
  entry: { workbench: './workbench/page/index.tsx' },
  output: {
    path: inRoot('dist/workbench/page'),
    filename: production ? '[name].[contenthash:8].js' : '[name].js',
    publicPath: 'auto',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
  // Types of the whole repository are checked by `npm test`.
  module: { rules: [fastRule, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
  optimization: PLAIN,
  performance: { hints: false },
  devtool: production ? false : 'source-map',
  stats: 'errors-warnings',
  plugins: [
    new StampPlugin(),
    new HtmlPlugin({
      template: inRoot('workbench/page/index.html'),
      filename: 'index.html',
      scriptLoading: 'defer',
      minify: false,
    }),
  ],
});

/** As it ships, but for the types: the add-in's own build has checked them. */
const untyped = (config) => ({
  ...config,
  module: {
    rules: config.module.rules.map((rule) =>
      rule.loader === 'ts-loader' ? { ...rule, options: { ...rule.options, transpileOnly: true } } : rule,
    ),
  },
});

const faster = (config) => ({
  ...config,
  module: { rules: config.module.rules.map((rule) => (rule.loader === 'ts-loader' ? fastRule : rule)) },
  optimization: { ...config.optimization, ...PLAIN },
  stats: 'errors-warnings',
});

module.exports = (env = {}, argv = {}) => {
  const pane = addin({ ...env, office: 'local', out: inRoot('dist/workbench/addin') }, argv);
  pane.plugins.push(new StampPlugin());
  return [page(argv.mode === 'production'), process.env.KH_FAST === '1' ? faster(pane) : untyped(pane)];
};
