import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench } from './bench';

// `npm run bench [NAME...]`: runs every scripts/bench/*.bench.ts (or those named) and prints a table.
const folder = join(process.cwd(), 'scripts/bench');
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)));

const main = async (): Promise<void> => {
  for (const file of files) {
    const bench = (await import(pathToFileURL(join(folder, file)).href)) as Bench;
    console.log(`\n${file.replace('.bench.ts', '')}`);
    for (const line of await bench.run()) {
      const budget = line.budget === undefined ? '' : `   budget ${line.budget} ${line.met === false ? '✗' : '✓'}`;
      const note = line.note === undefined ? '' : `   (${line.note})`;
      console.log(
        `  ${line.name.padEnd(58)} ${line.value.toLocaleString('en-US', { maximumFractionDigits: 2 }).padStart(12)} ${line.unit}${budget}${note}`,
      );
    }
  }
};

void main();
