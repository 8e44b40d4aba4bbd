import type { Span } from '../text/span';

/** Words with a full stop that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(.])(?:TP|Tp|tp|TX|Tx|TT|Q|P|H|GS|PGS|TS|ThS|BS|KS|CN|LS|ĐC|NGND|NGƯT|TM|KT|TL|v\.v|St|No|Tr|tr|\p{Lu}[hr]?|\d{1,3})$/u;
const STOP =
  /[.?!…](?=\s+["“*_]*\p{Lu})|\n[ \t]*(?:\n[ \t]*){0,40}(?=(?:[-+•·*○●▪–—]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)]|[IVX]{1,5}\.)\s)|\n[ \t]*\n\s{0,200}(?=[^\s(])/gu;

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
    if (end > start) parts.push({ start, end });
    start = end;
  }
  if (start < text.length) parts.push({ start, end: text.length });
  return parts;
};
