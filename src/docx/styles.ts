import { succeed, type Result } from '../application/ports';
import { readPart } from '../files/part';
import type { ZipPackage } from '../files/zip';
import { attribute, child, childValue, toggle, treeHandler, type XmlNode } from './tree';

/** What a paragraph has from its style, all ancestors counted in. `null`: not mentioned anywhere. */
export interface ParagraphStyle {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly caps: boolean | null;
  readonly fontName: string | null;
  readonly centered: boolean | null;
  /** 1–9. */
  readonly heading: number | null;
  readonly numId: string | null;
  readonly level: number | null;
}

/** The formatting of a run, as far as it is mentioned. */
export type RunFormat = Pick<ParagraphStyle, 'bold' | 'italic' | 'caps' | 'fontName'>;

export interface StyleSheet {
  /** The style of that id, or the document's own when it is unknown or `null`. */
  readonly paragraph: (id: string | null) => ParagraphStyle;
  readonly run: (id: string | null) => RunFormat;
}

const PLAIN: ParagraphStyle = {
  bold: null,
  italic: null,
  caps: null,
  fontName: null,
  centered: null,
  heading: null,
  numId: null,
  level: null,
};

/** The run formatting that an `<rPr>` mentions. */
export const readRunFormat = (rPr: XmlNode | null): RunFormat => {
  const fonts = child(rPr, 'rFonts');
  return {
    bold: toggle(rPr, 'b'),
    italic: toggle(rPr, 'i'),
    caps: toggle(rPr, 'caps'),
    fontName: attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi'),
  };
};

const readInteger = (text: string | null): number | null => {
  const value = Number(text ?? '');
  return text === null || !Number.isInteger(value) ? null : value;
};

/** Outline level 0–8 is heading 1–9; 9 is body text. */
const headingOf = (outline: number | null): number | null => (outline === null || outline > 8 ? null : outline + 1);

/** The paragraph formatting that a `<pPr>` mentions itself. */
export const readParagraphFormat = (
  pPr: XmlNode | null,
): Pick<ParagraphStyle, 'centered' | 'heading' | 'numId' | 'level'> => {
  const alignment = childValue(pPr, 'jc');
  const numbering = child(pPr, 'numPr');
  return {
    centered: alignment === null ? null : alignment === 'center',
    heading: headingOf(readInteger(childValue(pPr, 'outlineLvl'))),
    numId: childValue(numbering, 'numId'),
    level: readInteger(childValue(numbering, 'ilvl')),
  };
};

interface StyleEntry {
  readonly basedOn: string | null;
  readonly own: ParagraphStyle;
}

const readStyle = (node: XmlNode): StyleEntry => {
  const named = /^heading ([1-9])$/i.exec(childValue(node, 'name') ?? '');
  const paragraph = readParagraphFormat(child(node, 'pPr'));
  return {
    basedOn: childValue(node, 'basedOn'),
    own: {
      ...readRunFormat(child(node, 'rPr')),
      ...paragraph,
      heading: named ? Number(named[1]) : paragraph.heading,
    },
  };
};

/** What is mentioned in `over` lies over what is mentioned in `under`. */
export const overlay = <T extends object>(under: T, over: T): T => {
  const merged = { ...under };
  for (const key of Object.keys(over) as (keyof T)[]) if (over[key] !== null) merged[key] = over[key];
  return merged;
};

const LONGEST_CHAIN = 32;

const resolveStyle = (
  entries: ReadonlyMap<string, StyleEntry>,
  id: string | null,
  base: ParagraphStyle,
): ParagraphStyle => {
  const chain: ParagraphStyle[] = [];
  let next = id;
  while (next !== null && chain.length < LONGEST_CHAIN) {
    const entry: StyleEntry | undefined = entries.get(next);
    if (!entry) break;
    chain.push(entry.own);
    next = entry.basedOn;
  }
  return chain.reverse().reduce(overlay, base);
};

/** Reads the styles of a Word file; without a style part everything is plain. */
export const readStyleSheet = (zip: ZipPackage, part: string | null): Result<StyleSheet> => {
  const entries = new Map<string, StyleEntry>();
  let base = PLAIN;
  let byDefault: string | null = null;
  if (part !== null) {
    const read = readPart(
      zip,
      part,
      treeHandler(
        (name) => name === 'style' || name === 'rPrDefault',
        (node) => {
          if (node.name === 'rPrDefault') {
            base = { ...PLAIN, ...readRunFormat(child(node, 'rPr')) };
            return;
          }
          const id = attribute(node, 'styleId') ?? '';
          entries.set(id, readStyle(node));
          if (attribute(node, 'type') === 'paragraph' && attribute(node, 'default') === '1') byDefault = id;
        },
      ),
    );
    if (!read.ok) return read;
  }
  const cache = new Map<string | null, ParagraphStyle>();
  return succeed({
    paragraph: (id) => {
      const known = cache.get(id);
      if (known) return known;
      const resolved = resolveStyle(entries, id !== null && entries.has(id) ? id : byDefault, base);
      cache.set(id, resolved);
      return resolved;
    },
    run: (id) => resolveStyle(entries, id, PLAIN),
  });
};
