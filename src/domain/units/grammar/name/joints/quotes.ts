import { innermostHead, lastNaming, wantsMore, type NamePart } from '../../name-parts';
import type { Scan } from '../../scan';
import { phraseOf } from '../letters';
import type { ReadState } from '../read-state';
import { ENDS, read, type Step } from '../step';

/** Most tokens between quotes in the name of a body, and in that of a club. */
const MOST_TOKENS = 15;
const MOST_TOKENS_OF_CLUB = 7;

const closingQuote = (scan: Scan, at: number): number | null => {
  for (let i = at + 1; i < scan.tokens.length && i <= at + MOST_TOKENS; i += 1) {
    const key = scan.tokens[i]?.key;
    if (key === '"') return i;
    if (key === '\n' || key === ';') return null;
  }
  return null;
};

/** What goes on in quotes: "Ban Chỉ đạo Phong trào “…”". */
const TITLED = new Set([
  'phong trào',
  'vận động',
  'chương trình',
  'đề án',
  'dự án',
  'chiến dịch',
  'hội thi',
  'cuộc thi',
]);

const takesQuotes = (scan: Scan, at: number, parts: readonly NamePart[], length: number): boolean => {
  const last = lastNaming(parts);
  if (innermostHead(parts)?.head.kind === 'steering' && TITLED.has(phraseOf(scan, at - 2, at))) return true;
  if (last?.kind === 'head' || (last?.kind === 'proper' && last.to - last.from > 1)) return true;
  return innermostHead(parts)?.head.kind === 'group' && length <= MOST_TOKENS_OF_CLUB && !wantsMore(parts);
};

/** A name in quotes behind a body: "Câu lạc bộ “…”", "Ban Chỉ đạo Cuộc vận động “…”". */
export const readQuotes = (scan: Scan, at: number, { parts }: ReadState): Step => {
  const end = closingQuote(scan, at);
  return end !== null && takesQuotes(scan, at, parts, end - at)
    ? read({ kind: 'quoted', from: at, to: end + 1 })
    : ENDS;
};
