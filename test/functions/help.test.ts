import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpPage, readHelp } from '../../scripts/build-function-help';
import { exampleFormula, functionCatalogue, previewFunction } from '../../src/functions/catalogue';
import { HELP } from '../../src/functions/catalogue.generated';
import { GUIDE } from '../../src/functions/guide';
import { FUNCTIONS } from '../../src/functions/registry';

const entries = functionCatalogue('vi');

/** Tables are padded by the formatter. */
const unpadded = (text: string): string =>
  text
    .replace(/-{3,}/gu, '---')
    .replace(/[ \t]+/gu, ' ')
    .replace(/\n{2,}/gu, '\n')
    .trim();

const RERUN = 'run `npx tsx scripts/build-function-help.ts`';

test(`the table of the pane says what the JSDoc says (${RERUN})`, async () => {
  expect(HELP).toEqual(await readHelp());
});

test(`docs/ham-kh.md says what the JSDoc says (${RERUN})`, async () => {
  const page = readFileSync(join(__dirname, '../../docs/ham-kh.md'), 'utf8');
  expect(unpadded(page)).toBe(unpadded(helpPage(await readHelp())));
});

test('every function stands in the catalogue, in help and in the guide', () => {
  const ids = Object.keys(FUNCTIONS).sort();
  expect(entries.map((entry) => entry.id).sort()).toEqual(ids);
  expect(Object.keys(GUIDE).sort()).toEqual(ids);
  expect(new Set(functionCatalogue('en').map((entry) => entry.title)).size).toBe(ids.length);
});

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  test('is explained in Vietnamese, with a formula a clerk can type', () => {
    expect(entry.summary).toMatch(/[ạ-ỹăâđêôơư]/u);
    expect(entry.summary.length).toBeLessThanOrEqual(255);
    expect(entry.returns).not.toBe('');
    for (const parameter of entry.parameters) expect(parameter.description).toMatch(/\.$/u);
    expect(entry.examples.length).toBeGreaterThan(0);
  });

  test('shows what its examples promise', () => {
    for (const example of entry.examples) {
      const preview = previewFunction(id, example.args);
      expect([exampleFormula(id, example, 'vi'), preview]).toEqual([
        exampleFormula(id, example, 'vi'),
        expect.objectContaining({ kind: 'value', text: example.shows }),
      ]);
    }
  });

  test('gives in its summary an example that is true', () => {
    const match = /=KH\.(\w+)\(([^()]*(?:\([^()]*\)[^()]*)*)\) cho ("[^"]*"|\S+?)(?=[.;,]?(?:\s|$))/u.exec(
      entry.summary,
    );
    if (!match) return;
    const [, named, args = '', promised = ''] = match;
    expect(named).toBe(id);
    const values = [...args.matchAll(/"([^"]*)"|([^;"]+)/gu)].map(([whole, text]) =>
      text !== undefined ? text : whole.endsWith('%') ? Number(whole.slice(0, -1)) / 100 : Number(whole),
    );
    const preview = previewFunction(id, values);
    const shown = preview.kind === 'value' ? preview.text : preview.code;
    const day = /^(\d\d)\/(\d{1,2})\/(\d{4})$/u.exec(promised.replace(/\.$/u, ''));
    const wanted = day ? `${day[1]}/${(day[2] ?? '').padStart(2, '0')}/${day[3]}` : promised.replace(/^"|"$/gu, '');
    expect(shown).toBe(wanted);
  });
});
