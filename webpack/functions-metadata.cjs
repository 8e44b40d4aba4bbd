const path = require('node:path');
const fs = require('node:fs');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');

/** Files below src/functions that hold `@customfunction`s, in a steady order. */
const sources = (root) => {
  const folder = path.join(root, 'src/functions');
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => path.join(folder, file))
    .filter((file) => fs.readFileSync(file, 'utf8').includes('@customfunction'));
};

/** The text of functions.json: what the generator reads from the JSDoc, post-processed. Errors are thrown. */
const functionsMetadata = async (root) => {
  const files = sources(root);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`functions.json: ${errors.join('; ')}`);
  const metadata = metadataJson === '' ? { functions: [] } : JSON.parse(metadataJson);
  const functions = metadata.functions.map((entry) => ({
    ...entry,
    // One ASCII name everywhere: localised names cannot be written by the API (excel-rules.md §2.1).
    name: entry.id,
    result: { ...entry.result, dimensionality: 'scalar' },
  }));
  // Without `allowCustomDataForDataTypeAny` Excel hands over plain values, which is all the functions read.
  return `${JSON.stringify({ functions }, null, 2)}\n`;
};

/** Emits functions.json, and the functions' script under the unhashed name the manifest points at. */
class FunctionsMetadataPlugin {
  constructor({ root, script }) {
    this.root = root;
    this.script = script;
  }

  apply(compiler) {
    const { Compilation, sources: webpackSources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('KhFunctions', (compilation) => {
      for (const file of sources(this.root)) compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tapPromise(
        { name: 'KhFunctions', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        async () => {
          const text = await functionsMetadata(this.root);
          compilation.emitAsset('functions.json', new webpackSources.RawSource(text));
          const built = [...(compilation.entrypoints.get('functions')?.getFiles() ?? [])].find((file) =>
            /^functions.*\.js$/.test(file),
          );
          const asset = built === undefined ? undefined : compilation.getAsset(built);
          if (asset !== undefined && built !== this.script) compilation.emitAsset(this.script, asset.source);
        },
      );
    });
  }
}

module.exports = { FunctionsMetadataPlugin, functionsMetadata };
