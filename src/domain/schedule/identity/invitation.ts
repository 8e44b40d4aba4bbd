import type { Passage } from '../../source/passages';
import type { Span } from '../../text/span';
import { startsWithEvent } from '../vocabulary/events';
import { folded as fold } from '../vocabulary/folded';

/** "Tới dự: Hội nghị …", "… trân trọng kính mời ông (bà) đến dự Lễ …": the words that lead to what one is invited to. */
const LEADS_TO_EVENT = /(?:^|\s)(?:(?:đến|tới|về)\s(?:tham\s)?dự|tham\sdự|dự)\s*:?\s+/gu;
const INVITES = /(?:^|\s)mời(?!\p{L})/u;

/** Where the name of the event ends: a sentence, its time, or who else comes. */
const ENDS =
  /[.;:]|,?\s(?:vào (?:lúc|ngày|hồi)|lúc|cụ thể|như sau|được tổ chức|tại|do)\s|,\s(?:thời gian|địa điểm|với|gồm)\s/u;

/** An event that an invitation names in its own words. */
export interface InvitedTo {
  readonly name: string;
  readonly line: Passage;
}

/**
 * Where a text names the event that it invites to (0-based; without its time and place), or `null`. With `invited` a text
 * may open with "Tới dự: …", since a line above it invites.
 */
export const invitedSpan = (text: string, invited: boolean): Span | null => {
  const folded = fold(text);
  for (const match of folded.matchAll(LEADS_TO_EVENT)) {
    const opens = match.index === 0;
    if (!(opens ? invited : INVITES.test(folded.slice(0, match.index)))) continue;
    const from = match.index + match[0].length;
    const end = ENDS.exec(`${folded.slice(from)} `)?.index ?? folded.length - from;
    if (end >= 6 && startsWithEvent(text.slice(from))) return { start: from, end: from + end };
  }
  return null;
};

/**
 * What a paper without a subject of its own invites to ("GIẤY MỜI", then "… kính mời … Tới dự: Hội nghị sơ kết"): the first
 * event behind "đến dự" or the like, in a line that invites or below one that does. Null when no line invites.
 */
export const invitedTo = (passages: readonly Passage[]): InvitedTo | null => {
  let invited = false;
  for (const passage of passages) {
    invited ||= INVITES.test(fold(passage.text));
    const span = invitedSpan(passage.text, invited);
    if (span) return { name: passage.text.slice(span.start, span.end).trim(), line: passage };
  }
  return null;
};
