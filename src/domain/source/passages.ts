import type { Span } from '../text/span';
import { cleanText, type CleanText } from './clean-text';
import { readMarker, startsSmall, type Marker } from './markers';
import type { Origin } from './origin';
import type { ParagraphSnapshot } from './snapshot';
import { unfold } from './unfold';

/** Where a piece of a passage stands: a line of a text, or a cell of a sheet. */
export type PiecePlace =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'cell'; readonly sheet: string; readonly row: number; readonly column: number };

interface Piece {
  /** 0-based place in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly place: PiecePlace;
  readonly clean: CleanText;
  /** Characters of the cleaned piece that were dropped before `start`. */
  readonly skipped: number;
  /** 0-based place of the piece in its line, when the line held several paragraphs. */
  readonly offset: number;
}

/** A paragraph as the grammars read it: cleaned, put together over page ends, with its marker apart. */
export interface Passage {
  /** 1-based line (or row of the sheet) of the first part. */
  readonly row: number;
  readonly text: string;
  readonly marker: Marker | null;
  /** Word heading level 1–9 or markdown #, when it has one. */
  readonly heading: number | null;
  /** 0-based depth of an automatic list. */
  readonly level: number | null;
  readonly bold: boolean;
  readonly centered: boolean;
  /** Line numbers passed over since the passage before: 1 for the very next line. */
  readonly gap: number;
  readonly pieces: readonly Piece[];
}

/** A paragraph before it is cleaned and joined. */
export interface RawPassage {
  readonly place: PiecePlace;
  readonly text: string;
  readonly offset?: number;
  readonly numbering?: string;
  readonly level?: number;
  readonly heading?: number;
  readonly bold?: boolean;
  readonly centered?: boolean;
}

/** A paragraph of a text or Word file as raw passages: one, or several when its line ends were lost. */
export const rawPassages = (paragraph: ParagraphSnapshot): readonly RawPassage[] =>
  unfold(paragraph.text).map((fold, index) => ({
    place: { kind: 'line', line: paragraph.line },
    text: fold.text,
    offset: fold.offset,
    ...(paragraph.numbering === undefined || index > 0 ? {} : { numbering: paragraph.numbering }),
    ...(paragraph.level === undefined ? {} : { level: paragraph.level }),
    ...(paragraph.heading === undefined ? {} : { heading: paragraph.heading }),
    ...(paragraph.bold === undefined ? {} : { bold: paragraph.bold }),
    ...(paragraph.centered === undefined ? {} : { centered: paragraph.centered }),
  }));

const placeRow = (place: PiecePlace): number => (place.kind === 'line' ? place.line : place.row);

const MARKDOWN_HEADING = /^(#{1,6})\s+/u;
const QUOTE = /^>\s+/u;

const build = (raw: RawPassage, gap: number): Passage => {
  const clean = cleanText(raw.text);
  const lead = clean.text.length - clean.text.trimStart().length;
  const head = MARKDOWN_HEADING.exec(clean.text.slice(lead)) ?? QUOTE.exec(clean.text.slice(lead));
  const skipped = lead + (head?.[0].length ?? 0);
  const text = clean.text.slice(skipped).trimEnd();
  const numbering = raw.numbering?.trim() ?? '';
  // The automatic number is not part of the text: its marker takes no characters.
  const automatic = numbering === '' ? null : readMarker(`${numbering} x`);
  const fallback: Marker = {
    style: `auto${String(raw.level ?? 0)}`,
    label: numbering,
    length: 0,
    rank: 8,
    count: null,
  };
  const marker = numbering === '' ? readMarker(text) : { ...(automatic ?? fallback), length: 0 };
  return {
    row: placeRow(raw.place),
    text,
    marker,
    heading: raw.heading ?? (head?.[1] === undefined ? null : head[1].length),
    level: raw.level ?? null,
    bold: raw.bold ?? /^\s*(?:[-+*•·\d.IVX]+\s*)?\*\*/u.test(raw.text),
    centered: raw.centered ?? false,
    gap,
    pieces: [{ start: 0, end: text.length, place: raw.place, clean, skipped, offset: raw.offset ?? 0 }],
  };
};

const ENDS_SENTENCE = /[.;:!?…]["”’)\]]*$|["”]\.?$/u;
const ENDS_OPEN =
  /(?:[,\-–]|(?:^|\s)(?:và|của|về|các|những|cho|với|theo|do|tại|từ|đến|trong|để|là|được|có|ngày|tháng|năm|số))$/iu;
const CODE_BREAK = /\d[-–/]$/u;

/** Width at which the text was broken by hand or by a PDF; `null` when lines are whole paragraphs. */
export const wrapWidth = (lengths: readonly number[]): number | null => {
  const long = lengths.filter((length) => length >= 40).sort((a, b) => a - b);
  if (long.length < 7) return null;
  const at = (share: number): number => long[Math.min(long.length - 1, Math.floor(long.length * share))] ?? 0;
  const width = at(0.9);
  if (width < 50 || width > 130 || (long.at(-1) ?? 0) > width * 1.35) return null;
  // In a broken text most long lines end near the width.
  const near = long.filter((length) => length >= width * 0.8).length;
  return near >= long.length * (long.length < 12 ? 0.7 : 0.55) ? width : null;
};

/** A date cut by the line end: "trước ngày⏎01/11/2022", "tháng 10 năm⏎2022". */
const ENDS_IN_DATE = /(?:^|\s)(?:ngày|tháng|năm|đến|từ|và)$/iu;
const LABEL_START = /^[\p{L}\s,]{2,40}:/u;

/** "-" or "3." alone on its line: what it opens stands on the next. */
const LONE_MARKER = /^(?:[-–—+*•·●○▪]|\d{1,2}[.)-]|[a-zđ][.)]|[IVX]{1,5}\.)$/u;
/** "* Thứ⏎Ba: 25/3": a weekday that the line end cut. */
const CUT_WEEKDAY = /^\P{L}*thứ\n(?:hai|ba|tư|năm|sáu|bảy)(?!\p{L})/iu;

/** True when the line end fell between a dash or an open bracket and what goes on with it: "(Văn phòng⏎Sở chuẩn bị)". */
const leftOpen = (before: string, after: string): boolean => {
  if (/\s[-–]$/u.test(before)) return /^\p{L}/u.test(after);
  const open = before.lastIndexOf('(') > before.lastIndexOf(')');
  return open ? /^[^()]{0,120}\)/u.test(after) : /^\([^()]{2,60}\)[,;]\s/u.test(after);
};

const goesOn = (before: Passage, after: Passage, width: number | null): boolean => {
  if (LONE_MARKER.test(before.text) && after.marker === null && after.gap === 1 && after.text !== '') return true;
  if (after.marker !== null || after.heading !== null || after.text === '' || before.text === '') return false;
  if (before.heading !== null || after.gap > 4) return false;
  if (CODE_BREAK.test(before.text) && /^[\p{Lu}\d]{2}/u.test(after.text)) return true;
  if (ENDS_SENTENCE.test(before.text)) return false;
  if (CUT_WEEKDAY.test(`${before.text}\n${after.text}`)) return true;
  if (after.gap === 1 && !after.centered && leftOpen(before.text, after.text)) return true;
  if (startsSmall(after.text) && before.text.length >= (before.marker === null ? 12 : 3)) return true;
  // "- Tổ chức tựu trường⏎( 19/8/2019)": brackets that the line end cut off a list item.
  if (/^\([^()]{2,60}\)[.;,]?$/u.test(after.text) && before.marker !== null && after.gap <= 2 && !after.centered)
    return true;
  if (ENDS_IN_DATE.test(before.text) && /^\d/u.test(after.text) && before.text.length >= 24 && after.gap === 1)
    return true;
  if (LABEL_START.test(after.text) || after.centered) return false;
  if (width === null || after.gap > 1) return false;
  const last = before.pieces.at(-1);
  const length = last ? last.end - last.start + last.skipped : 0;
  return length >= width * (ENDS_OPEN.test(before.text) ? 0.6 : 0.78) && !/^\p{Lu}[\p{Lu}\s\d]{6,}$/u.test(before.text);
};

/** Two passages as one, a blank between them (none inside a code); the marker and the row are those of the first. */
export const joinTwo = (before: Passage, after: Passage): Passage => {
  const glue = CODE_BREAK.test(before.text) ? '' : ' ';
  const shift = before.text.length + glue.length;
  const text = before.text + glue + after.text;
  return {
    ...before,
    text,
    // A sign that stood alone on its line opens an item now that it has words.
    marker: before.marker ?? (LONE_MARKER.test(before.text) ? readMarker(text) : null),
    pieces: [
      ...before.pieces,
      ...after.pieces.map((piece) => ({ ...piece, start: piece.start + shift, end: piece.end + shift })),
    ],
  };
};

/**
 * Paragraphs as passages: cleaned, markers read, sentences that a page end or a fixed line width broke put together
 * again. The row is that of the first part; `originOf` finds the part of any span.
 */
export const joinPassages = (paragraphs: readonly RawPassage[]): readonly Passage[] => {
  const built: Passage[] = [];
  let row = 0;
  for (const raw of paragraphs) {
    const passage = build(raw, Math.max(1, placeRow(raw.place) - row));
    row = placeRow(raw.place);
    if (passage.text !== '') built.push(passage);
  }
  const width = wrapWidth(built.map((passage) => passage.text.length));
  const joined: Passage[] = [];
  for (const passage of built) {
    const last = joined.at(-1);
    if (last && goesOn(last, passage, width)) joined[joined.length - 1] = joinTwo(last, passage);
    else joined.push(passage);
  }
  return joined;
};

/**
 * Where a span of the passage's text stands: the line (or cell) of its first character, with the characters there. A
 * span that runs into the next line is cut at the end of its own.
 */
export const originOf = (passage: Passage, span?: Span): Origin => {
  const at = span?.start ?? 0;
  const piece = passage.pieces.find((p) => at < p.end) ?? passage.pieces.at(-1);
  if (!piece) return { kind: 'line', line: passage.row };
  const from = Math.max(0, at - piece.start) + piece.skipped;
  const to = Math.max(from, Math.min(span?.end ?? piece.end, piece.end) - piece.start + piece.skipped);
  const inPiece = piece.clean.toOriginal({ start: from, end: to });
  const found = { start: inPiece.start + piece.offset, end: inPiece.end + piece.offset };
  return piece.place.kind === 'line'
    ? { kind: 'line', line: piece.place.line, span: found }
    : { kind: 'cell', sheet: piece.place.sheet, row: piece.place.row, column: piece.place.column, span: found };
};
