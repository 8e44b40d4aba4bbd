import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Moves a built manifest to another address without building again: `npx tsx scripts/set-base-url.ts
 * https://server/path [dist/addin/manifest.xml]`. The address must be https.
 */
const main = (): void => {
  const [wanted, file = 'dist/addin/manifest.xml'] = process.argv.slice(2);
  if (wanted === undefined) {
    console.error('usage: npx tsx scripts/set-base-url.ts https://server/path [manifest.xml]');
    process.exit(2);
  }
  const url = new URL(wanted);
  if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    console.error(`${wanted}: Excel only loads add-ins over https, without query or #`);
    process.exit(2);
  }
  const text = readFileSync(file, 'utf8');
  const current = /<SourceLocation DefaultValue="([^"]+)\/taskpane\.html"/.exec(text)?.[1];
  if (current === undefined) {
    console.error(`${file}: no address of taskpane.html found`);
    process.exit(1);
  }
  const base = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  writeFileSync(file, text.split(`"${current}/`).join(`"${base}/`));
  console.log(`${file}: ${current} → ${base}`);
};

main();
