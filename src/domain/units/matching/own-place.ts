import { HEADS } from '../lexicon/heads';
import { DISTRICTS, PROVINCES } from '../lexicon/places';
import { nameTokens } from './name-tokens';

type Words = readonly string[];

/** How high a place stands. */
type Rank = 'province' | 'district' | 'commune';

interface Level {
  readonly words: Words;
  readonly level: string;
  readonly rank: Rank;
}

const levels = (rank: Rank, ...all: string[]): readonly Level[] =>
  all.map((level) => ({ words: level.split(' '), level, rank }));

const LEVELS: readonly Level[] = [
  ...levels('province', 'tỉnh', 'thành phố'),
  ...levels('district', 'quận', 'huyện', 'thị xã'),
  ...levels('commune', 'xã', 'phường', 'thị trấn', 'đặc khu'),
];

// "xã hội", "tỉnh ủy", "hợp tác xã": the level is a part of another word.
const BEHIND_NO_LEVEL = new Set(['hội', 'ủy', 'đoàn', 'đội', 'viên']);
const BEFORE_NO_LEVEL = new Set(['tác']);

const LONGEST_PLACE = 4;
const LARGEST_CITY = 'hồ chí minh';

const keyOf = (phrase: string): string =>
  nameTokens(phrase)
    .map((token) => token.key)
    .join(' ');
const provinces: ReadonlySet<string> = new Set(PROVINCES.map(keyOf));
const knownPlaces: ReadonlySet<string> = new Set([...provinces, ...DISTRICTS.map(keyOf)]);

/** The end of a name that says where: "công an | tỉnh | đồng nai", "sở y tế | thành phố". */
interface PlaceEnd {
  /** Words before the level or the bare place. */
  readonly before: Words;
  /** `null` when the place stands without it: "tỉnh đoàn đồng nai". */
  readonly level: Level | null;
  readonly rank: Rank;
  /** `''` when only the level is said. */
  readonly name: string;
}

const levelAt = (words: Words, at: number): Level | undefined => {
  const found = LEVELS.find((level) => level.words.every((word, i) => words[at + i] === word));
  if (!found) return undefined;
  const partOfWord =
    BEHIND_NO_LEVEL.has(words[at + found.words.length] ?? '') ||
    (found.level === 'xã' && (words[at - 1] === 'thị' || BEFORE_NO_LEVEL.has(words[at - 1] ?? '')));
  return partOfWord ? undefined : found;
};

const placeEnd = (words: Words): PlaceEnd | null => {
  for (let at = words.length - 1; at >= 0 && at >= words.length - LONGEST_PLACE - 2; at -= 1) {
    const level = levelAt(words, at);
    if (!level) continue;
    const name = words.slice(at + level.words.length).join(' ');
    const belowProvince = level.level === 'thành phố' && name !== '' && !provinces.has(name);
    return { before: words.slice(0, at), level, rank: belowProvince ? 'district' : level.rank, name };
  }
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const name = words.slice(-length).join(' ');
    if (!knownPlaces.has(name)) continue;
    const rank = provinces.has(name) ? 'province' : 'district';
    return { before: words.slice(0, -length), level: null, rank, name };
  }
  return null;
};

/** Where the bodies of a list belong, as the ends of their names tell. */
export interface OwnPlace {
  /** Levels that names end with and nothing behind them ("Công an tỉnh"). */
  readonly levels: ReadonlySet<string>;
  /** Places named with their level, of each rank. */
  readonly named: ReadonlyMap<Rank, ReadonlySet<string>>;
  /** Well-known places that stand at an end without a level ("Báo Đồng Nai"). */
  readonly bare: ReadonlySet<string>;
}

/** Nothing is known of where the names belong. */
export const NO_PLACE: OwnPlace = { levels: new Set(), named: new Map(), bare: new Set() };

/** Reads off the canonical names of a list (small letters, marks kept) where its bodies belong. */
export const ownPlaceOf = (names: Iterable<Words>): OwnPlace => {
  const ends = new Set<string>();
  const named = new Map<Rank, Set<string>>();
  const bare = new Set<string>();
  for (const words of names) {
    const end = placeEnd(words);
    if (!end) continue;
    if (end.level === null) bare.add(end.name);
    else if (end.name === '') ends.add(end.level.level);
    else named.set(end.rank, (named.get(end.rank) ?? new Set()).add(end.name));
  }
  return { levels: ends, named, bare };
};

/**
 * True when the list names the place and no other of its rank. Nobody else is called "Thành phố" without a name as
 * often as the largest city, so a list of a city that names none is taken for its own.
 */
const isOwnName = (own: OwnPlace, rank: Rank, name: string): boolean => {
  const named = [...(own.named.get(rank) ?? [])];
  if (named.some((other) => other !== name)) return false;
  if (named.length > 0 || own.bare.has(name)) return true;
  return name === LARGEST_CITY && own.levels.has('thành phố') && !own.levels.has('tỉnh');
};

/** True when the list plainly belongs elsewhere than the end of a name says: "thành phố" in a list of a "tỉnh". */
export const isForeignProvince = (own: OwnPlace, ending: Words): boolean => {
  const end = placeEnd(ending);
  if (end?.rank !== 'province' || !end.level) return false;
  const named = own.named.get('province');
  if (end.name !== '' && named) return !named.has(end.name);
  const other = end.level.level === 'tỉnh' ? 'thành phố' : 'tỉnh';
  return own.levels.has(other) && !own.levels.has(end.level.level);
};

// Kinds of bodies that bear a name of their own, of which a place has one.
const PLACED_KINDS: ReadonlySet<string> = new Set([
  ...['department', 'bureau', 'division', 'school', 'institute', 'center', 'press', 'health', 'culture'],
  ...['agency', 'management', 'area'],
]);

let headKinds: { readonly kinds: ReadonlyMap<string, string>; readonly longest: number } | null = null;

const kindsOfHeads = (): NonNullable<typeof headKinds> => {
  if (headKinds) return headKinds;
  const kinds = new Map(
    HEADS.flatMap(({ kind, phrases }) => phrases.map((phrase) => [keyOf(phrase.replaceAll('|', ' ')), kind] as const)),
  );
  headKinds = { kinds, longest: Math.max(...[...kinds.keys()].map((key) => key.split(' ').length)) };
  return headKinds;
};

/** "Đoàn Sở Y tế", "Phòng Y tế": a body with a name of its own is in it, not "Đoàn Thanh niên", "Văn phòng". */
const namesPlacedBody = (words: Words): boolean => {
  const { kinds, longest } = kindsOfHeads();
  let at = 0;
  while (at < words.length) {
    let length = Math.min(longest, words.length - at);
    while (length > 1 && !kinds.has(words.slice(at, at + length).join(' '))) length -= 1;
    const kind = kinds.get(words.slice(at, at + length).join(' '));
    if (kind !== undefined && PLACED_KINDS.has(kind) && words.length > at + 1) return true;
    at += length;
  }
  return false;
};

/**
 * What else a name may be called in a list when the list's own place is written out in it: "công an tỉnh đồng nai" →
 * "công an tỉnh"; "sở nội vụ tỉnh đồng nai" → "sở nội vụ tỉnh", "sở nội vụ"; "tỉnh đoàn đồng nai" → "tỉnh đoàn".
 * Empty when no place, or not the list's own, is named. Bodies without a name of their own keep the level.
 */
export const withoutOwnPlace = (words: Words, own: OwnPlace): readonly Words[] => {
  const end = placeEnd(words);
  if (!end || end.name === '' || !isOwnName(own, end.rank, end.name)) return [];
  const alone = namesPlacedBody(end.before);
  if (end.level) return [[...end.before, ...end.level.words], ...(alone ? [end.before] : [])];
  return alone || placeEnd(end.before)?.name === '' ? [end.before] : [];
};
