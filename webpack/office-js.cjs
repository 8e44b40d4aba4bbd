const path = require('node:path');
const fs = require('node:fs');

/** Address of Office.js in the page. Microsoft supports only its CDN; the copy is for closed networks. */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  local: 'office-js/office.js',
};

// What Excel loads from beside office.js: the library of the platform, its strings, telemetry, trust page.
const NEEDED = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'custom-functions-runtime.js',
  'telemetry/oteljs_agave.js',
  'ariatelemetry/aria-web-telemetry.js',
  'agaveerrorux/**/*',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

/** Copy patterns of the unaltered npm package files, for `copy-webpack-plugin`. */
const officeFiles = (root) => {
  const from = path.join(root, 'node_modules/@microsoft/office-js/dist');
  if (!fs.existsSync(path.join(from, 'office.js')))
    throw new Error('run npm ci first: @microsoft/office-js is missing');
  return [
    ...NEEDED.map((file) => ({
      context: from,
      from: file,
      // A single file has no [path] of its own: its folder is named.
      to: file.includes('*') ? 'office-js/[path][name][ext]' : `office-js/${file}`,
      info: { minimized: true },
    })),
    // The library asks for "AgaveErrorUX/index.html"; the package spells the folder in lower case.
    {
      context: path.join(from, 'agaveerrorux'),
      from: '**/*',
      to: 'office-js/AgaveErrorUX/[path][name][ext]',
      info: { minimized: true },
    },
    {
      from: path.join(root, 'node_modules/@microsoft/office-js/LICENSE*'),
      to: 'office-js/[name][ext]',
      noErrorOnMissing: true,
    },
  ];
};

module.exports = { OFFICE_JS, officeFiles };
