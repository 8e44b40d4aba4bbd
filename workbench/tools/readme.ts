/** Brings the list of supported objects in workbench/README.md up to date. Run: `npx tsx workbench/tools/readme.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withObjectModel } from './object-model';

const file = join(__dirname, '../README.md');
writeFileSync(file, withObjectModel(readFileSync(file, 'utf8')));
