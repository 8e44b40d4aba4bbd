const fs = require('node:fs');
const path = require('node:path');

const PACKAGE = '@fluentui/react-icons';
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*["']@fluentui\/react-icons["'];?/g;
const known = new Map();

/** "ArrowUndo20Regular" → "arrow-undo": the file of an icon in all its sizes. */
const fileOf = (name) =>
  name
    .replace(/\d*(?:Regular|Filled|Light|Color)$/, '')
    .replace(/([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$&-')
    .toLowerCase();

/** The import path of one icon, or `null` when the package keeps it elsewhere. */
const pathOf = (name) => {
  if (!known.has(name)) {
    const own = path.join(
      path.dirname(require.resolve(`${PACKAGE}/package.json`)),
      'lib/atoms/svg',
      `${fileOf(name)}.js`,
    );
    const has = fs.existsSync(own) && new RegExp(`\\b${name}\\b`).test(fs.readFileSync(own, 'utf8'));
    known.set(name, has ? `${PACKAGE}/svg/${fileOf(name)}` : null);
  }
  return known.get(name);
};

/**
 * Imports each icon from its own file: the index of the package makes webpack parse 16 MB for some fifty icons, half of
 * the time of a build. What is no icon stays as it was.
 */
module.exports = function iconsLoader(source) {
  if (!source.includes(PACKAGE)) return source;
  return source.replace(IMPORT, (_, list) => {
    const rest = [];
    const lines = [];
    for (const item of list.split(',').map((one) => one.trim())) {
      if (item === '') continue;
      const own = pathOf(item.split(/\s+as\s+/)[0]);
      if (own === null) rest.push(item);
      else lines.push(`import { ${item} } from '${own}';`);
    }
    if (rest.length > 0) lines.push(`import { ${rest.join(', ')} } from '${PACKAGE}';`);
    return lines.join(' ');
  });
};
