import type { Span } from '../../text/span';
import { folded as fold } from '../vocabulary/folded';
import { quotedSpans } from '../../text/quotes';
import { capitalFirst } from '../../text/first-letter';
import { recase } from '../identity/recase';

const LEAD_JUNK = /^[\s\-–—+*•·●○▪■:;,.)]+/u;
const TAIL_JUNK = /[\s\-–—+*:;,.]+$/u;
/** "Báo cáo Công an quận ngay (trong đêm 10/9)": what led to a time that was left out. */
const LED_TO_TIME = /,?\s(?:ngay|xong|hoàn thành|dự kiến|bắt đầu)$/iu;

/** "LỄ KỶ NIỆM": a heading of two words or more that names the row. */
const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}\s+\p{Lu}{2}/u.test(text);

/** The text without the given spans, blanks mended. */
export const without = (text: string, spans: readonly (Span | null)[]): string => {
  const sorted = spans.filter((span) => span !== null).sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  let rest = text;
  for (const span of merged.reverse()) rest = `${rest.slice(0, span.start)} ${rest.slice(span.end)}`;
  return rest
    .replace(/\(\s*[,;.]?\s*\)/gu, ' ')
    .replace(/[ \t]{2,}/gu, ' ')
    .replace(/\s+([,.;:)])/gu, '$1')
    .replace(/,(?:\s*,)+/gu, ',');
};

const PURPOSE = /,?\s(?:nhằm|góp phần|qua đó|từ đó|tạo sức lan tỏa|để (?:kịp thời|phục vụ|nâng cao|theo dõi|tạo))\s/u;
const CONTENTS =
  /,?\s+(?:với|gồm|bao gồm)\s+(?:các|những|một số)?\s*(?:nội dung|hoạt động|hình thức|phần việc|công việc)[^:]{0,40}:/u;

const quotedAt = (text: string): ((at: number) => boolean) => {
  const spans = quotedSpans(text).map((quoted) => quoted.span);
  return (at) => spans.some((span) => span.start <= at && at < span.end);
};

const firstOutside = (text: string, folded: string, pattern: RegExp): number => {
  const inside = quotedAt(text);
  for (const match of folded.matchAll(new RegExp(pattern.source, 'gu'))) if (!inside(match.index)) return match.index;
  return -1;
};

const CONTENT_LABEL = /^(?:nội dung|chương trình)\s*:\s*/iu;
const LONG = 110;

/** A long name without what follows: contents after a colon, purposes. Cut only where nothing of the event is lost. */
const shorten = (text: string): string => {
  const folded = fold(text);
  const contents = firstOutside(text, folded, CONTENTS);
  if (contents >= 15) return text.slice(0, contents);
  const inside = quotedAt(text);
  for (const match of text.matchAll(/:\s*(?=[^\s“"])/gu)) {
    if (inside(match.index) || match.index < 40 || text.length - match.index < 50) continue;
    if (/chủ đề\s*$/u.test(folded.slice(0, match.index))) continue;
    return text.slice(0, match.index);
  }
  if (text.length > LONG) {
    const purpose = firstOutside(text, folded, PURPOSE);
    if (purpose >= 40) return text.slice(0, purpose);
  }
  return text;
};

/**
 * The name of an activity from the words of its sentence: without bullets, the given spans (assignment, time), contents
 * after a colon, closing punctuation; first letter large. Never empty when the text has a letter.
 */
export const activityName = (text: string, drop: readonly (Span | null)[]): string => {
  const kept = without(text, drop).replace(LEAD_JUNK, '').replace(CONTENT_LABEL, '').trim();
  const plain = shorten(kept).replace(TAIL_JUNK, '');
  const short = drop.length > 0 ? plain.replace(LED_TO_TIME, '') : plain;
  const open = (short.match(/\(/gu)?.length ?? 0) - (short.match(/\)/gu)?.length ?? 0);
  const closed = open > 0 ? short.replace(/\s*\([^)]*$/u, '').replace(TAIL_JUNK, '') : short;
  const name = closed.trim() === '' ? kept.replace(TAIL_JUNK, '') : closed.trim();
  return capitalFirst(name === '' ? text.trim() : isInCapitals(name) ? recase(name, []) : name);
};
