import type { Activity } from '../schedule/schedule';
import { withoutHolding } from '../schedule/vocabulary/charge-words';
import { foldKey } from '../text/fold';
import { groupByEach } from '../text/group-by';
import { quotedSpans } from '../text/quotes';

/** An act by its words, as far as they name it and no time, place, aim or manner. */
interface ActName {
  readonly words: readonly string[];
  /** Its first title in quotes, folded, with the words before it; `null` without any. */
  readonly title: { readonly lead: string; readonly key: string } | null;
}

/** Where the name of an act ends and its time, place, aim, manner or partners begin. */
const NAME_ENDS =
  /[;:.,()\n]|\s[-–—]\s|\s(?=(?:theo|tại|ở|vào|trong|nhân|nhằm|để|bảo đảm|đảm bảo|đúng|phối hợp|do|từ|trước|sau|xong|năm \d|ngày \d|tháng \d|lúc \d)(?![\p{L}]))/iu;

/** Shorter titles and names are words that many acts share. */
const LEAST_TITLE = 8;
const LEAST_EQUAL = 3;
const LEAST_BEGINNING = 4;

/** Words that speak of several acts, or of all of them. */
const SEVERAL = /^(?:các|những|mọi|toàn bộ|một số|hoạt động|nội dung|nhiệm vụ|công tác)(?![\p{L}])/iu;

const wordsOf = (text: string): readonly string[] =>
  foldKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const readName = (given: string): ActName => {
  const text = withoutHolding(given.trim());
  if (SEVERAL.test(text)) return { words: [], title: null };
  const quoted = quotedSpans(text)[0];
  const end = NAME_ENDS.exec(text)?.index ?? text.length;
  if (quoted === undefined || quoted.span.start > end) return { words: wordsOf(text.slice(0, end)), title: null };
  const key = wordsOf(text.slice(quoted.inner.start, quoted.inner.end)).join(' ');
  const lead = wordsOf(text.slice(0, quoted.span.start)).join(' ');
  return {
    words: wordsOf(text.slice(0, Math.max(end, quoted.span.end))),
    title: key.length >= LEAST_TITLE ? { lead, key } : null,
  };
};

/** 2: the same title or all words; 1: one is the beginning of the other; 0: no sure sign of one act. */
const likeness = (a: ActName, b: ActName): 0 | 1 | 2 => {
  if (a.title && b.title) {
    const leads = a.title.lead === b.title.lead || a.title.lead === '' || b.title.lead === '';
    return leads && a.title.key === b.title.key ? 2 : 0;
  }
  const [less, more] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (!less.every((word, i) => word === more[i])) return 0;
  if (less.length === more.length) return less.length >= LEAST_EQUAL ? 2 : 0;
  return less.length >= LEAST_BEGINNING ? 1 : 0;
};

/** First words and title, by which names that can be alike are found. */
const keysOf = ({ words, title }: ActName): readonly string[] => [
  ...(words.length >= LEAST_EQUAL ? [words.slice(0, LEAST_EQUAL).join(' ')] : []),
  ...(title ? [`"${title.key}`] : []),
];

/**
 * A look-up of the one activity that words name without doubt: by a title in quotes with the same words before it, or by
 * their first words up to a time, place or aim. `null` when none is named, when several could be meant, and for words that
 * speak of activities in general. Linear in the activities.
 */
export const namedActivity = (activities: readonly Activity[]): ((act: string) => Activity | null) => {
  const named = activities.map((activity) => ({ activity, name: readName(activity.name.value) }));
  const byKey = groupByEach(named, ({ name }) => keysOf(name));
  return (act) => {
    const asked = readName(act);
    const near = new Map<Activity, number>();
    for (const key of keysOf(asked))
      for (const { activity, name } of byKey.get(key) ?? []) near.set(activity, likeness(asked, name));
    const best = Math.max(0, ...near.values());
    const found = [...near].filter(([, score]) => score === best && score > 0);
    return found.length === 1 ? (found[0]?.[0] ?? null) : null;
  };
};
