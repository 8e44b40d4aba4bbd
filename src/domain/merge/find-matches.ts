import { daysBetween, sameDate, type PlainDate } from '../calendar/plain-date';
import type { Activity } from '../schedule/schedule';
import { foldKey } from '../text/fold';
import { likeness, readName, type NameWords } from './names';

/** An activity with the file it came from. Keys are unlike each other over all files. */
export interface MergeItem {
  readonly file: string;
  readonly activity: Activity;
}

/**
 * How two activities of different files may be one. `same`: same name and days, and nothing against it; `alike`: a
 * person should look; `other-days`: same name and leader, but each file has it on other days.
 */
export type MatchKind = 'same' | 'alike' | 'other-days';

export interface Match {
  readonly kind: MatchKind;
  /** In the order of the list. */
  readonly first: MergeItem;
  readonly second: MergeItem;
}

interface Known {
  readonly item: MergeItem;
  readonly name: NameWords;
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  readonly place: string;
  readonly leads: ReadonlySet<string>;
}

/** Names of fewer words ("Họp giao ban") say too little to be one thing by themselves. */
const TELLING_WORDS = 5;
const LEAST_WORDS = 4;
const LEAST_LIKENESS = 0.8;
/** Further apart, two dates of one name are two occasions. */
const NEAR_DAYS = 62;
/** Words of a name that candidates are looked up by, and candidates looked at: both bound the work. */
const RAREST = 3;
const MOST_CANDIDATES = 40;

const know = (item: MergeItem): Known => {
  const { activity } = item;
  const { time } = activity;
  const usable = time?.valid === true ? time : null;
  return {
    item,
    name: readName(activity.name.value),
    start: usable?.start ?? usable?.end ?? null,
    end: usable?.end ?? usable?.start ?? null,
    place: foldKey(activity.place?.value ?? ''),
    leads: new Set(
      activity.assignments
        .filter(({ role }) => role === 'lead' || role === 'responsible')
        .map(({ unit }) => foldKey(unit)),
    ),
  };
};

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

const sameStretch = (a: Known, b: Known): boolean =>
  a.start !== null &&
  a.end !== null &&
  b.start !== null &&
  b.end !== null &&
  sameDate(a.start, b.start) &&
  sameDate(a.end, b.end);

/** Days between the stretches, 0 when they meet; `null` when one has none. */
const gap = (a: Known, b: Known): number | null => {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return null;
  return Math.max(0, daysBetween(a.end, b.start), daysBetween(b.end, a.start));
};

/** Each names a place and a leader of its own: two units do the same kind of thing. */
const isEachOwn = (a: Known, b: Known): boolean =>
  a.leads.size > 0 &&
  b.leads.size > 0 &&
  !share(a.leads, b.leads) &&
  a.place !== '' &&
  b.place !== '' &&
  a.place !== b.place;

const kindOf = (a: Known, b: Known): MatchKind | null => {
  if (a.name.numbers !== b.name.numbers) return null;
  const words = Math.min(a.name.words.length, b.name.words.length);
  const equal = a.name.key === b.name.key;
  const apart = gap(a, b);
  if (equal && sameStretch(a, b)) {
    const leadsAgree = a.leads.size === 0 || b.leads.size === 0 || share(a.leads, b.leads);
    const placesAgree = a.place === '' || b.place === '' || a.place === b.place;
    const telling = words >= TELLING_WORDS || share(a.leads, b.leads) || (a.place !== '' && a.place === b.place);
    if (leadsAgree && placesAgree && telling) return 'same';
  }
  if (words < LEAST_WORDS || isEachOwn(a, b)) return null;
  if (apart === null || apart === 0) return equal || likeness(a.name, b.name) >= LEAST_LIKENESS ? 'alike' : null;
  return equal && apart <= NEAR_DAYS && share(a.leads, b.leads) ? 'other-days' : null;
};

/** How many of the names use each word. */
const countWords = (known: readonly Known[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { name } of known) for (const word of name.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** What a name is looked up by: itself, and its rarest words. */
const lookups = ({ name }: Known, counts: ReadonlyMap<string, number>): readonly string[] => [
  `=${name.key}`,
  ...[...name.words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, RAREST),
];

/** What is known under one word, file by file: a file never looks at itself. */
type Shelf = { readonly file: string; readonly known: Known[] }[];

/** The latest of other files under the word, at most so many. */
const candidates = (shelf: Shelf, file: string): readonly Known[] => {
  const found: Known[] = [];
  for (let at = shelf.length - 1; at >= 0 && found.length < MOST_CANDIDATES; at -= 1) {
    const group = shelf[at];
    if (group === undefined || group.file === file) continue;
    found.push(...group.known.slice(found.length - MOST_CANDIDATES));
  }
  return found;
};

const shelve = (shelf: Shelf, one: Known): void => {
  const last = shelf.at(-1);
  if (last?.file === one.item.file) last.known.push(one);
  else shelf.push({ file: one.item.file, known: [one] });
};

/**
 * Activities of different files that may be one, in the order of the list. Every activity is compared with a bounded
 * number of earlier ones that share its name or one of its rarest words, the latest first: linear for any number of
 * files.
 */
export const findMatches = (items: readonly MergeItem[]): readonly Match[] => {
  const known = items.map(know);
  const counts = countWords(known);
  const index = new Map<string, Shelf>();
  const matches: Match[] = [];
  for (const one of known) {
    const seen = new Set<Known>();
    for (const key of lookups(one, counts)) {
      const shelf = index.get(key) ?? [];
      index.set(key, shelf);
      for (const other of candidates(shelf, one.item.file)) {
        if (seen.has(other)) continue;
        seen.add(other);
        const kind = kindOf(other, one);
        if (kind !== null) matches.push({ kind, first: other.item, second: one.item });
      }
      shelve(shelf, one);
    }
  }
  return matches;
};
