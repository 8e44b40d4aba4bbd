import type { PackageWriter } from './package';
import { MAIN_NS, textElement, XML_HEAD } from './xml-text';

/** The texts of all cells, each kept once. */
export interface SharedStrings {
  /** The 0-based number of the text. */
  readonly share: (text: string) => number;
  write(pack: PackageWriter): void;
}

/** The shared strings, numbered in the order of their coming. */
export const createStrings = (): SharedStrings => {
  const indices = new Map<string, number>();
  let uses = 0;
  return {
    share: (text) => {
      uses += 1;
      const known = indices.get(text);
      if (known !== undefined) return known;
      indices.set(text, indices.size);
      return indices.size - 1;
    },
    write: (pack) => {
      const part = pack.start('xl/sharedStrings.xml');
      part.write(`${XML_HEAD}<sst xmlns="${MAIN_NS}" count="${uses}" uniqueCount="${indices.size}">`);
      for (const text of indices.keys()) part.write(`<si>${textElement(text)}</si>`);
      part.write('</sst>');
      part.end();
    },
  };
};
