// The pane's JavaScript at first paint, without Office.js: at most 300 kB after gzip (docs/architecture.md, budgets).
// Reads dist/addin, so `npm run build` comes first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT = 300_000;
const folder = join(process.cwd(), 'dist/addin');
const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)]
  .map(([, source]) => source)
  .filter((source) => !/^https?:/.test(source) && !source.includes('office.js'));

let total = 0;
for (const script of scripts) {
  const size = gzipSync(readFileSync(join(folder, script)), { level: 9 }).length;
  total += size;
  console.log(`${(size / 1000).toFixed(1).padStart(8)} kB  ${script}`);
}
console.log(`${(total / 1000).toFixed(1).padStart(8)} kB  in all, at most ${LIMIT / 1000} kB`);
if (scripts.length === 0 || total > LIMIT) process.exitCode = 1;
