import type { ParagraphSnapshot } from '../domain/source/snapshot';
import type { NumberingCounter } from './numbering';
import { overlay, readParagraphFormat, readRunFormat, type RunFormat, type StyleSheet } from './styles';
import { attribute, child, childValue, elements, textOf, toggle, type XmlNode } from './tree';

export interface ParagraphTools {
  readonly styles: StyleSheet;
  readonly numbering: NumberingCounter;
}

/** A paragraph as read: its lines (parted by soft breaks), and the boxes with text of their own in it. */
export interface ReadParagraph {
  readonly format: Omit<ParagraphSnapshot, 'kind' | 'line' | 'text'>;
  readonly text: string;
  /** `<w:txbxContent>` elements anchored here. */
  readonly boxes: readonly XmlNode[];
}

interface Piece {
  readonly text: string;
  readonly format: RunFormat;
}

/** Words that were taken out or moved away under "Track changes", notes, and pictures' alternative copies. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'footnoteReference',
  'endnoteReference',
  'commentReference',
  'Fallback',
  'pPr',
  'rPr',
  'rt',
]);

const LETTER_LIKE: Readonly<Partial<Record<string, string>>> = {
  tab: '\t',
  ptab: '\t',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '',
};

const breakOf = (node: XmlNode): string => {
  const type = attribute(node, 'type');
  return type === null || type === 'textWrapping' ? '\n' : '';
};

const walkRun = (node: XmlNode, boxes: XmlNode[]): string =>
  elements(node)
    .map((part) => {
      if (LEFT_OUT.has(part.name)) return '';
      if (part.name === 't') return textOf(part);
      if (part.name === 'br') return breakOf(part);
      if (part.name === 'sym') return '•';
      if (part.name === 'txbxContent') {
        boxes.push(part);
        return '';
      }
      return LETTER_LIKE[part.name] ?? walkRun(part, boxes);
    })
    .join('');

const collectPieces = (node: XmlNode, base: RunFormat, styles: StyleSheet, boxes: XmlNode[]): readonly Piece[] =>
  elements(node).flatMap((part): readonly Piece[] => {
    if (LEFT_OUT.has(part.name)) return [];
    // Ends of a box inside a paragraph: hyperlinks, insertions, fields, content controls hold runs again.
    if (part.name !== 'r') return collectPieces(part, base, styles, boxes);
    const rPr = child(part, 'rPr');
    if (toggle(rPr, 'vanish') === true) return [];
    const named = styles.run(childValue(rPr, 'rStyle'));
    const own = overlay(
      { bold: named.bold, italic: named.italic, caps: named.caps, fontName: named.fontName },
      readRunFormat(rPr),
    );
    const format = overlay(base, own);
    const text = walkRun(part, boxes);
    return text === '' ? [] : [{ text: format.caps === true ? text.toUpperCase() : text, format }];
  });

const isEverywhere = (pieces: readonly Piece[], is: (format: RunFormat) => boolean): boolean => {
  const visible = pieces.filter(({ text }) => text.trim() !== '');
  return visible.length > 0 && visible.every(({ format }) => is(format));
};

const mainFont = (pieces: readonly Piece[]): string | null => {
  const lengths = new Map<string | null, number>();
  for (const { text, format } of pieces) {
    lengths.set(format.fontName, (lengths.get(format.fontName) ?? 0) + text.trim().length);
  }
  const [best] = [...lengths].sort((a, b) => b[1] - a[1]);
  return best ? best[0] : null;
};

/** Reads one `<w:p>`. Must be called for every paragraph in the order of the document: lists count on. */
export const readParagraph = (node: XmlNode, tools: ParagraphTools): ReadParagraph => {
  const pPr = child(node, 'pPr');
  const styleId = childValue(pPr, 'pStyle');
  const style = tools.styles.paragraph(styleId);
  const own = readParagraphFormat(pPr);
  const boxes: XmlNode[] = [];
  const base: RunFormat = { bold: style.bold, italic: style.italic, caps: style.caps, fontName: style.fontName };
  const pieces = collectPieces(node, base, tools.styles, boxes);
  const text = pieces.map((piece) => piece.text).join('');
  const numId = own.numId ?? style.numId;
  // A list without text shows its number too: the first column of many tables.
  const number =
    numId === null || numId === '0' ? null : tools.numbering.next(numId, own.level ?? style.level, styleId);
  const heading = own.heading ?? style.heading;
  const fontName = mainFont(pieces);
  return {
    text,
    boxes,
    format: {
      ...(number === null ? {} : { numbering: number.text, level: number.level }),
      ...(heading === null ? {} : { heading }),
      ...(isEverywhere(pieces, ({ bold }) => bold === true) ? { bold: true } : {}),
      ...(isEverywhere(pieces, ({ italic }) => italic === true) ? { italic: true } : {}),
      ...((own.centered ?? style.centered) === true ? { centered: true } : {}),
      ...(fontName === null ? {} : { fontName }),
    },
  };
};
