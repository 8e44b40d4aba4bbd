import { quotedSpans } from '../text/quotes';
import { nameKey } from './key';
import type { Activity, Schedule } from './schedule';

const THRESHOLD = 0.5;
/** Beyond this the plan is a register, not an annex to a text. */
const MOST_PAIRS = 4_000_000;

interface Profile {
  readonly activity: Activity;
  readonly words: ReadonlySet<string>;
  readonly quotes: readonly string[];
  readonly day: string;
}

const profileOf = (activity: Activity): Profile => {
  const name = activity.name.value;
  const source = activity.name.text.length > name.length * 3 ? name : activity.name.text;
  const quotes = quotedSpans(source).map((quoted) => nameKey(source.slice(quoted.inner.start, quoted.inner.end)));
  const start = activity.time === null ? null : activity.time.start;
  return {
    activity,
    words: new Set(nameKey(name).split(' ')),
    quotes: quotes.filter((quote) => quote.length >= 6),
    day:
      activity.time !== null && start && activity.time.precision === 'day'
        ? `${String(start.year)}-${String(start.month)}-${String(start.day)}`
        : '',
  };
};

/** How alike two activities are, 0–1: shared words of the names; a shared quoted title or day tips the scale. */
const likeness = (a: Profile, b: Profile): number => {
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  const smaller = Math.min(a.words.size, b.words.size);
  const larger = Math.max(a.words.size, b.words.size);
  if (smaller === 0) return 0;
  const overlap = (shared / smaller) * 0.6 + (shared / larger) * 0.4;
  const titled = a.quotes.some((quote) => b.quotes.some((other) => quote.includes(other) || other.includes(quote)));
  const clash = !titled && a.quotes.length > 0 && b.quotes.length > 0;
  return overlap + (titled ? 0.35 : 0) + (a.day !== '' && a.day === b.day ? 0.1 : 0) - (clash ? 0.3 : 0);
};

/** Pairs of annex row and body item that mean one activity, best pairs first; each is used once. */
export const linkLayers = (activities: readonly Activity[]): Schedule['links'] => {
  const rows = activities.filter((activity) => activity.layer === 'annex');
  const items = activities.filter((activity) => activity.layer === 'body');
  if (rows.length === 0 || items.length === 0 || rows.length * items.length > MOST_PAIRS) return [];
  const annex = rows.map(profileOf);
  const body = items.map(profileOf);
  const pairs = annex.flatMap((a) =>
    body.flatMap((b) => {
      const score = likeness(a, b);
      return score >= THRESHOLD ? [{ annex: a.activity.key, body: b.activity.key, score }] : [];
    }),
  );
  pairs.sort((x, y) => y.score - x.score);
  const usedAnnex = new Set<string>();
  const usedBody = new Set<string>();
  const links: { annex: string; body: string }[] = [];
  for (const pair of pairs) {
    if (usedAnnex.has(pair.annex) || usedBody.has(pair.body)) continue;
    usedAnnex.add(pair.annex);
    usedBody.add(pair.body);
    links.push({ annex: pair.annex, body: pair.body });
  }
  return links;
};
