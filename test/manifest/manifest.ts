import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';

export const ROOT = path.resolve(__dirname, '../..');
export const readRoot = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The manifest as elements, by local name: prefixes differ between the base part and the overrides. */
export interface Manifest {
  readonly root: Element;
  all(name: string, under?: Element): readonly Element[];
  /** The only element of that name; throws when there is none or several. */
  one(name: string, under?: Element): Element;
}

export const parseManifest = (text: string): Manifest => {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
  const root = document.documentElement;
  if (root === null) throw new Error('no root');
  const all = (name: string, under: Element = root): readonly Element[] =>
    Array.from(under.getElementsByTagNameNS('*', name));
  return {
    root,
    all,
    one: (name, under) => {
      const found = all(name, under);
      const [only] = found;
      if (only === undefined || found.length !== 1) throw new Error(`${found.length} <${name}>`);
      return only;
    },
  };
};

export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Direct children of the element, by local name. */
export const childNames = (element: Element): readonly string[] =>
  Array.from(element.childNodes).flatMap((node) => (node.nodeType === 1 ? [(node as Element).localName ?? ''] : []));

/** Width and height of a PNG, from its first chunk. */
export const pngSize = (bytes: Buffer): { readonly width: number; readonly height: number } => {
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error('not a PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};
