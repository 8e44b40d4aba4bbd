const { transform } = require('@swc/core');

/**
 * Turns one TypeScript file into JavaScript without checking types: a third of ts-loader's time. Used where waiting
 * counts more than checking (`npm start`); what ships is built by ts-loader.
 */
module.exports = function swcLoader(source) {
  const done = this.async();
  transform(source, {
    filename: this.resourcePath,
    configFile: false,
    swcrc: false,
    sourceMaps: this.sourceMap,
    jsc: {
      target: 'es2021',
      parser: { syntax: 'typescript', tsx: this.resourcePath.endsWith('x') },
      transform: { react: { runtime: 'automatic' } },
    },
  }).then(
    ({ code, map }) => done(null, code, map),
    (error) => done(error),
  );
};
