import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE, definedClasses, specOf } from '../../../workbench/host/officejs/registry';
import { objectModel, withObjectModel } from '../../../workbench/tools/object-model';

describe('the list of supported objects', () => {
  const { known, unknown } = objectModel();

  it('is what workbench/README.md says', () => {
    const readme = readFileSync(path.resolve(__dirname, '../../../workbench/README.md'), 'utf8');
    // Run `npx tsx workbench/tools/readme.ts` when this fails.
    expect(withObjectModel(readme)).toBe(readme);
  });

  it('names every class of the library once', () => {
    expect([...known.map(({ name }) => name), ...unknown].sort()).toEqual(Object.keys(CATALOGUE).sort());
  });

  it('leaves out no class the host has registered under a name of the library', () => {
    const listed = new Set(known.map(({ name }) => name));
    expect(definedClasses().filter((name) => name in CATALOGUE && !listed.has(name))).toEqual([]);
  });

  it('lists a member as supported or as missing, never as both', () => {
    for (const { read, objects, methods, events, missing } of known) {
      const supported = new Set([...read, ...objects, ...methods, ...events]);
      expect(missing.filter((member) => supported.has(member))).toEqual([]);
    }
  });

  it('says that a settable property is also readable', () => {
    for (const { name, read, write } of known)
      expect({ name, lost: write.filter((one) => !read.includes(one)) }).toEqual({ name, lost: [] });
  });

  it('counts getItem of collections among the methods', () => {
    const sheets = known.find(({ name }) => name === 'WorksheetCollection');
    expect(sheets?.methods).toEqual(expect.arrayContaining(['add', 'getItem', 'getItemOrNullObject', 'getCount']));
    expect(specOf('WorksheetCollection')).toBeDefined();
  });
});
