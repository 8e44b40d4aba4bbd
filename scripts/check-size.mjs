// What the page loads before the pane is drawn, without Office.js, after gzip (docs/architecture.md, budgets): the pane
// itself at most 300 kB. The functions are the second entry of the page, loaded beside it and needed by cells, not by
// the pane: they have their own limit. Reads dist/addin, so `npm run build` comes first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMITS = { pane: 300_000, functions: 160_000 };
const folder = join(process.cwd(), 'dist/addin');
const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)]
  .map(([, source]) => source)
  .filter((source) => !/^https?:/.test(source) && !source.includes('office.js'));

const totals = { pane: 0, functions: 0 };
for (const script of scripts) {
  const size = gzipSync(readFileSync(join(folder, script)), { level: 9 }).length;
  totals[script.startsWith('functions') ? 'functions' : 'pane'] += size;
  console.log(`${(size / 1000).toFixed(1).padStart(8)} kB  ${script}`);
}
for (const [name, limit] of Object.entries(LIMITS)) {
  const total = totals[name];
  console.log(`${(total / 1000).toFixed(1).padStart(8)} kB  ${name}, at most ${limit / 1000} kB`);
  if (total === 0 || total > limit) process.exitCode = 1;
}
