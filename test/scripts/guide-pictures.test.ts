import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { GUIDE_PICTURES } from '../../scripts/guide-pictures';

const DOCS = path.resolve(__dirname, '../../docs');
const FOLDER = path.join(DOCS, 'images/huong-dan');

describe('the pictures of the user guide', () => {
  const guide = readFileSync(path.join(DOCS, 'huong-dan.md'), 'utf8');
  const named = [...guide.matchAll(/!\[([^\]]*)\]\(images\/huong-dan\/([^)]+)\)/gu)].map(([, words, file]) => ({
    words,
    file,
  }));
  const made = Object.keys(GUIDE_PICTURES).map((name) => `${name}.png`);

  it('are exactly those that `npm run guide` makes', () => {
    expect([...new Set(named.map(({ file }) => file))].sort()).toEqual([...made].sort());
    expect(readdirSync(FOLDER).sort()).toEqual([...made].sort());
  });

  it('say in words what they show, and stay small', () => {
    for (const { words, file } of named) {
      expect([file, words?.trim()]).not.toEqual([file, '']);
      expect(statSync(path.join(FOLDER, file ?? '')).size).toBeLessThanOrEqual(150 * 1024);
    }
  });
});
