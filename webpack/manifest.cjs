const path = require('node:path');
const fs = require('node:fs');

/** The address written in manifest.xml of the repository: development on this machine. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The manifest with every address moved to `baseUrl`, which must be https (Excel refuses anything else) and may
 * carry a path. Throws when it is not.
 */
const manifestFor = (text, baseUrl) => {
  const url = new URL(baseUrl);
  if (url.protocol !== 'https:') throw new Error(`KH_BASE_URL=${baseUrl}: Excel only loads add-ins over https`);
  if (url.search !== '' || url.hash !== '') throw new Error(`KH_BASE_URL=${baseUrl}: no query and no # allowed`);
  const base = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  return text.split(DEVELOPMENT_URL).join(base);
};

/** Writes manifest.xml into the built folder, for the address of `KH_BASE_URL`. */
class ManifestPlugin {
  constructor({ root, baseUrl }) {
    this.file = path.join(root, 'manifest.xml');
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('KhManifest', (compilation) => {
      compilation.fileDependencies.add(this.file);
      compilation.hooks.processAssets.tap(
        { name: 'KhManifest', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const text = manifestFor(fs.readFileSync(this.file, 'utf8'), this.baseUrl);
          compilation.emitAsset('manifest.xml', new sources.RawSource(text));
        },
      );
    });
  }
}

module.exports = { DEVELOPMENT_URL, ManifestPlugin, manifestFor };
