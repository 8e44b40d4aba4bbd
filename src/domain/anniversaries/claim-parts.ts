import type { Span } from '../text/span';

/** Words with a full stop that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(.])(?:TP|Tp|tp|TX|Tx|TT|Q|P|H|GS|PGS|TS|ThS|BS|KS|CN|LS|ĐC|NGND|NGƯT|TM|KT|TL|v\.v|St|No|Tr|tr|\p{Lu}[hr]?|\d{1,3})$/u;
const STOP =
  /[.?!…](?=\s+["“*_]*\p{Lu})|\n[ \t]*(?:\n[ \t]*){0,40}(?=(?:[-+•·*○●▪–—]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)]|[IVX]{1,5}\.)\s)|\n[ \t]*\n\s{0,200}(?=[^\s(])/gu;

/** A pair broken over the line end: "(26/3/1931⏎– 26/3/2012)". Its dash opens no item of a list. */
const ENDS_IN_YEAR = /\d{4}[ \t]{0,8}$/u;
const ENDS_PAIR = /^[-–—]\s{0,3}(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?)?\d{4}\s?\)/u;

const cutsPair = (text: string, from: number, to: number): boolean =>
  ENDS_PAIR.test(text.slice(to, to + 24)) && ENDS_IN_YEAR.test(text.slice(Math.max(0, from - 12), from));

/**
 * The text cut into the parts a claim may reach across: sentences and list items. A simple line break does not
 * cut (labels are often wrapped), a blank line or the start of a list item does. Spans cover the whole text.
 */
export const splitParts = (text: string): readonly Span[] => {
  const parts: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(start, match.index - 8), match.index))) continue;
    if (match[0].startsWith('\n') && cutsPair(text, match.index, end)) continue;
    if (end > start) parts.push({ start, end });
    start = end;
  }
  if (start < text.length) parts.push({ start, end: text.length });
  return parts;
};
