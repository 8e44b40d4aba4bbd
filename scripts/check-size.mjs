// The task pane's first paint, measured on the built folder: every script that taskpane.html itself asks for, gzipped.
// Office.js is not ours and does not count. Usage: node scripts/check-size.mjs [dist/addin]
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export const LIMIT = 300 * 1000;

/** Scripts of the page that lie in its own folder, with their gzipped bytes. */
export const initialScripts = (folder) => {
  const html = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const sources = Array.from(html.matchAll(/<script[^>]*\bsrc="?([^">\s]+)/g), (match) => match[1]);
  return sources
    .filter((source) => !/^https?:|^office-js\//.test(source))
    .map((source) => {
      const file = path.join(folder, source);
      if (!existsSync(file)) throw new Error(`taskpane.html asks for ${source}, which was not built`);
      return { source, bytes: gzipSync(readFileSync(file), { level: 9 }).length };
    });
};

const main = () => {
  const folder = process.argv[2] ?? 'dist/addin';
  if (!existsSync(path.join(folder, 'taskpane.html'))) {
    process.stderr.write(`${folder}: nothing built yet, run npm run build\n`);
    process.exit(2);
  }
  const scripts = initialScripts(folder);
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  for (const { source, bytes } of scripts) process.stdout.write(`${kilobytes(bytes).padStart(10)}  ${source}\n`);
  process.stdout.write(`${kilobytes(total).padStart(10)}  at first paint, limit ${kilobytes(LIMIT)}\n`);
  if (total > LIMIT) process.exit(1);
};

if (path.resolve(process.argv[1] ?? '') === path.resolve(import.meta.filename ?? new URL(import.meta.url).pathname))
  main();
