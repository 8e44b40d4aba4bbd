import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Draws assets/src/*.svg as assets/icon-<name>-<size>.png with the Chromium of the machine. `<name>.small.svg` is
 * the simpler drawing for 16 and 20 pixels, `<name>.svg` serves the rest. Run it after changing a drawing; the
 * pictures are committed, so that a build needs no browser.
 */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
const SMALL_UP_TO = 20;

const root = path.resolve(__dirname, '..');
const source = path.join(root, 'assets/src');

const page = (svg: string, size: number): string =>
  `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`;

const main = async (): Promise<void> => {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const names = readdirSync(source)
    .filter((file) => file.endsWith('.svg') && !file.endsWith('.small.svg'))
    .map((file) => path.basename(file, '.svg'));
  for (const name of names) {
    for (const size of ICON_SIZES) {
      const file = size <= SMALL_UP_TO ? `${name}.small.svg` : `${name}.svg`;
      const tab = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
      await tab.setContent(page(readFileSync(path.join(source, file), 'utf8'), size));
      const picture = await tab.screenshot({ omitBackground: true, type: 'png' });
      writeFileSync(path.join(root, 'assets', `icon-${name}-${size}.png`), picture);
      await tab.close();
    }
  }
  await browser.close();
  console.log(`${names.length * ICON_SIZES.length} icons in assets/`);
};

void main();
