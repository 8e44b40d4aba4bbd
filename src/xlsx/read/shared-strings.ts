import { succeed, type Result } from '../../application/ports';
import { readPart } from '../../files/part';
import { readAttribute } from '../../files/xml';
import type { ZipPackage } from '../../files/zip';

/** A text of the workbook; `fontName` is that of most of its letters, when its runs name fonts. */
export interface RichString {
  readonly text: string;
  readonly fontName?: string;
}

/** Turns "_x000D_" back into the character it stands for (ISO/IEC 29500-1, 22.9.2.19 ST_Xstring). */
export const decodeXstring = (text: string): string =>
  text.includes('_x')
    ? text
        .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replaceAll('\r\n', '\n')
    : text;

/** Collects the runs of one `<si>` or `<is>`. */
export interface StringBuilder {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly take: () => RichString;
}

/**
 * Gathers `<t>` and `<r><rPr><rFont/></rPr><t>`; `<rPh>` holds East Asian readings and is left out.
 */
export const createStringBuilder = (): StringBuilder => {
  let text = '';
  let inText = false;
  let phonetic = false;
  let runFont: string | null = null;
  let lengths = new Map<string, number>();
  return {
    open: (name, attributes) => {
      if (name === 't') inText = !phonetic;
      else if (name === 'r') runFont = null;
      else if (name === 'rFont') runFont = readAttribute(attributes, 'val');
      else if (name === 'rPh') phonetic = true;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'r') runFont = null;
      else if (name === 'rPh') phonetic = false;
    },
    text: (piece) => {
      if (!inText) return;
      text += piece;
      if (runFont !== null) lengths.set(runFont, (lengths.get(runFont) ?? 0) + piece.length);
    },
    take: () => {
      const found = { text: decodeXstring(text), fonts: lengths };
      text = '';
      lengths = new Map();
      if (found.fonts.size === 0) return { text: found.text };
      const [fontName] = [...found.fonts].reduce((best, next) => (next[1] > best[1] ? next : best));
      return { text: found.text, fontName };
    },
  };
};

/** The shared strings of the workbook, in order. */
export const readSharedStrings = (zip: ZipPackage, part: string): Result<readonly RichString[]> => {
  const strings: RichString[] = [];
  const builder = createStringBuilder();
  const read = readPart(zip, part, {
    open: builder.open,
    text: builder.text,
    close: (name) => {
      if (name === 'si') strings.push(builder.take());
      else builder.close(name);
    },
  });
  return read.ok ? succeed(strings) : read;
};
