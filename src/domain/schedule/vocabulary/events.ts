import { alternatives } from '../../text/alternatives';
import { ACTIVITY_VERB } from './activity-verbs';
import { EVENT_NOUN, SAYS_LITTLE } from './event-nouns';
import { folded as fold, fromFirstWord } from './folded';

/** Words before the verb that only colour it. */
const COLOURS = [
  ['tiếp tục', 'tập trung', 'đẩy mạnh', 'tăng cường', 'chủ động', 'tích cực', 'kịp thời', 'thường xuyên', 'định kỳ'],
  ['quan tâm', 'chú trọng', 'phấn đấu', 'khuyến khích', 'nghiêm túc', 'đồng loạt', 'từng bước', 'trực tiếp'],
  ['đổi mới', 'nâng cao', 'nâng cao chất lượng', 'đa dạng hóa', 'phối kết hợp', 'dự kiến', 'sẽ', 'được'],
  ['đồng thời', 'ngoài ra', 'bên cạnh đó', 'qua đó', 'và', 'cùng'],
  ['công tác', 'việc', 'hoạt động', 'các hoạt động', 'các hình thức'],
];
const COLOURING = new RegExp(`^(?:(?:${alternatives(...COLOURS)})(?=[\\s,])[\\s,]*)+`, 'u');

const VERB_AT = new RegExp(`^(?:${ACTIVITY_VERB})(?![\\p{L}\\d])`, 'u');
const NOUN_AT = new RegExp(`^(?:${EVENT_NOUN})(?![\\p{L}\\d])`, 'u');
const NOUN_ANY = new RegExp(`(?<![\\p{L}\\d])(?:${EVENT_NOUN})(?![\\p{L}\\d])`, 'u');
const EVERY_NOUN = new RegExp(NOUN_ANY, 'gu');

/** The text without the colouring words before its verb, folded. */
export const withoutColouring = (text: string): string => fromFirstWord(text).replace(COLOURING, '');

/** Nouns and openings that begin like the verb "dự". */
const NO_VERB = /^dự (?:phòng|kiến|án|toán|báo)(?![\p{L}])/u;

/** True when the clause begins with a verb of doing something. */
export const startsWithVerb = (text: string): boolean => {
  const said = withoutColouring(text);
  return VERB_AT.test(said) && !NO_VERB.test(said);
};

/** True when the clause begins with the noun of an event ("Hội thi …", "01 Video clip …"). */
export const startsWithEvent = (text: string): boolean =>
  NOUN_AT.test(withoutColouring(text).replace(/^(?:\d{1,3}|một|các|những)\s+/u, ''));

/** The first event noun within the first characters, folded, or `null`. */
export const eventNoun = (text: string, within = 160): string | null =>
  NOUN_ANY.exec(fold(text.slice(0, within)))?.[0] ?? null;

/** True when an event noun that is more than paper stands in the text. */
export const namesEvent = (text: string, within = 160): boolean => {
  for (const match of fold(text.slice(0, within)).matchAll(EVERY_NOUN)) if (!SAYS_LITTLE.test(match[0])) return true;
  return false;
};

const TITLED = new RegExp(`(?<![\\p{L}\\d])(?:${EVENT_NOUN})(?:\\s[^"\\n.;:]{0,60}?)?(?:\\s?:)?\\s?[“"]`, 'u');
const EVERY_TITLED = new RegExp(TITLED, 'gu');

/** True when an event noun is followed by a quoted title: “Hội thi … "…"”. */
export const hasTitledEvent = (text: string): boolean => {
  const folded = fold(text);
  const match = TITLED.exec(folded);
  if (!match) return false;
  // In “"Chuyến xe Công đoàn"” the straight quote after the noun closes the title.
  const upTo = folded.slice(0, match.index + match[0].length);
  return !upTo.endsWith('"') || (upTo.match(/"/gu)?.length ?? 0) % 2 === 1;
};

/** Where event nouns with quoted titles begin (0-based), for splitting an enumeration of named events. */
export const titledEvents = (text: string): readonly number[] => {
  const folded = fold(text);
  const starts: number[] = [];
  let from = 0;
  for (const match of folded.matchAll(EVERY_TITLED)) {
    if (match.index < from) continue;
    starts.push(match.index);
    const close = folded.indexOf('"', match.index + match[0].length);
    from = close < 0 ? folded.length : close;
  }
  return starts;
};
