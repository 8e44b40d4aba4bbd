import { foldKey, stripMarks } from '../text/fold';
import { phraseBook, type PhraseBook } from './grammar/phrases';
import { tokenize, type Token } from './grammar/tokens';
import { bracketedForms, nameTokens, type NameToken } from './matching/name-tokens';
import { formsBeside } from './matching/alias-forms';
import {
  canonicalWords,
  readingsOf,
  withoutGeneralPlace,
  withoutLongUnionName,
  type Words,
} from './matching/canonical';
import { initialsKey } from './matching/initials';
import { NO_PLACE, ownPlaceOf, withoutOwnPlace, type OwnPlace } from './matching/own-place';
import type { Unit } from './unit';

/** One writing of a listed unit: its name or another name. */
export interface Writing {
  /** Index of the unit in {@link UnitIndex.units}. */
  readonly unit: number;
  readonly text: string;
  readonly isName: boolean;
  readonly tokens: readonly NameToken[];
}

/** Which writings have this key. */
export type KeyMap = ReadonlyMap<string, readonly number[]>;

/** A unit list made ready for look-ups: built once, asked many times. Keys point to {@link writings}. */
export interface UnitIndex {
  readonly units: readonly Unit[];
  readonly writings: readonly Writing[];
  /** Folded as typed, "&" as "và". */
  readonly exact: KeyMap;
  /** Words without joints. */
  readonly loose: KeyMap;
  /** Short forms spelled out, one writing for all that mean the same. */
  readonly canonical: KeyMap;
  /** As `canonical`, with "Đoàn Thanh niên Sở X" as "Đoàn Sở X" and departments without "Thành phố". */
  readonly general: KeyMap;
  /** Where the listed bodies belong, as their names tell. */
  readonly ownPlace: OwnPlace;
  readonly initials: KeyMap;
  /** Canonical words without marks. */
  readonly bare: KeyMap;
  /** Canonical words without marks and blanks. */
  readonly solid: KeyMap;
  /** Canonical words without marks, one of them replaced by "*": for typing errors. Built when first asked. */
  readonly gapped: () => KeyMap;
  /** Canonical words, marks kept, of each writing (first reading). */
  readonly canonicalOf: (writing: number) => readonly NameToken[];
  /** Where the longest listed name that begins at token `at` ends; `at` when none does. */
  readonly listedEnd: (tokens: readonly Token[], at: number) => number;
  /** True when the list holds exactly this name. */
  readonly knowsName: (name: string) => boolean;
}

/** The key of a name as it is typed: folded, "&" = "và". */
export const exactKey = (name: string): string => foldKey(name).replace(/ ?& ?/gu, ' và ').replace(/\s+/gu, ' ').trim();

const wordsKey = (words: readonly string[]): string => words.join(' ');
const wordsOf = (key: string): Words => (key === '' ? [] : key.split(' '));

/** A name's words without joints, in one key. */
export const looseKey = (tokens: readonly NameToken[]): string => wordsKey(tokens.map((token) => token.key));

/** Every canonical key of a name, given the readings of its short forms. */
export const canonicalKeys = (readings: readonly Words[]): readonly string[] => [
  ...new Set(readings.map((words) => wordsKey(canonicalWords(words)))),
];

/** Looser keys of the name with these canonical keys. */
export const generalKeys = (canonical: readonly string[], own: OwnPlace = NO_PLACE): readonly string[] => {
  const keys = new Set<string>();
  for (const key of canonical) {
    const short = withoutLongUnionName(wordsOf(key));
    keys.add(wordsKey(short));
    const placeless = withoutGeneralPlace(short, own);
    if (placeless) keys.add(wordsKey(placeless));
  }
  return [...keys];
};

/** The canonical keys without the list's own place; empty when the name does not name it. */
export const placelessKeys = (canonical: readonly string[], own: OwnPlace): readonly string[] => {
  const names = canonical.flatMap((key) => withoutOwnPlace(wordsOf(key), own));
  return [...new Set(names.flatMap((words) => [wordsKey(words), wordsKey(withoutLongUnionName(words))]))];
};

const newMap = (): Map<string, number[]> => new Map();

const add = (map: Map<string, number[]>, key: string, writing: number): void => {
  if (key === '') return;
  const known = map.get(key);
  if (!known) map.set(key, [writing]);
  else if (known.at(-1) !== writing) known.push(writing);
};

/** Words whose short forms are spelled out, as tokens again, for comparing word by word. */
export const spelledOut = (tokens: readonly NameToken[], readings = readingsOf(tokens)): readonly NameToken[] =>
  nameTokens(wordsKey(canonicalWords(readings.at(-1) ?? [])));

const writingsOf = (unit: Unit, at: number): readonly Writing[] => {
  const others = [...unit.aliases, ...bracketedForms(unit.name)];
  return [
    { unit: at, text: unit.name, isName: true, tokens: nameTokens(unit.name) },
    ...others.map((text) => ({ unit: at, text, isName: false, tokens: nameTokens(text) })),
  ].filter((writing) => writing.tokens.length > 0);
};

/** Most words of a name that typing errors are looked for in: longer ones match exactly or not at all. */
const LONGEST_GAPPED = 16;

const buildGapped = (writings: readonly Writing[], canonicalOf: (at: number) => readonly NameToken[]): KeyMap => {
  const map = newMap();
  writings.forEach((_writing, at) => {
    const bare = canonicalOf(at).map((token) => token.bare);
    if (bare.length > LONGEST_GAPPED) return;
    for (const key of gappedKeys(bare)) add(map, key, at);
  });
  return map;
};

/** The keys of {@link UnitIndex.gapped} for these words. */
export const gappedKeys = (bare: readonly string[]): readonly string[] =>
  bare.map((_word, i) => wordsKey([...bare.slice(0, i), '*', ...bare.slice(i + 1)]));

/** The look-up structure of a unit list. Linear in the list; 50,000 units take well under a few seconds. */
export const buildUnitIndex = (units: readonly Unit[]): UnitIndex => {
  const writings = units.flatMap(writingsOf);
  const exact = newMap();
  const loose = newMap();
  const canonical = newMap();
  const general = newMap();
  const initials = newMap();
  const bare = newMap();
  const solid = newMap();
  const spelled: (readonly NameToken[] | undefined)[] = [];
  const nameOf = new Map(writings.flatMap(({ isName, unit, tokens }) => (isName ? [[unit, tokens] as const] : [])));
  const readings = ({ tokens, isName, unit }: Writing): readonly Words[] =>
    isName ? readingsOf(tokens) : readingsOf(tokens, formsBeside(nameOf.get(unit) ?? []));
  const canonicals = writings.map((writing) => canonicalKeys(readings(writing)));
  const own = ownPlaceOf(canonicals.map((keys) => wordsOf(keys.at(-1) ?? '')));
  writings.forEach((writing, at) => {
    add(exact, exactKey(writing.text), at);
    add(loose, looseKey(writing.tokens), at);
    for (const key of canonicals[at] ?? []) {
      add(canonical, key, at);
      const unmarked = stripMarks(key);
      add(bare, unmarked, at);
      add(solid, unmarked.replaceAll(' ', ''), at);
    }
    for (const key of generalKeys(canonicals[at] ?? [], own)) add(general, key, at);
    add(initials, initialsKey(writing.tokens), at);
  });
  const canonicalOf = (at: number): readonly NameToken[] => {
    const known = spelled[at];
    if (known) return known;
    const writing = writings[at];
    const made = writing ? spelledOut(writing.tokens, readings(writing)) : [];
    spelled[at] = made;
    return made;
  };
  let gapped: KeyMap | null = null;
  let book: PhraseBook<true> | null = null;
  const listedBook = (): PhraseBook<true> => {
    if (book) return book;
    const phrases = writings
      .filter((writing) => writing.tokens.length > 1 || writing.isName)
      .map((writing) => [tokenize(writing.text).tokens.map((token) => token.key), true] as const);
    book = phraseBook(phrases, (word) => word);
    return book;
  };
  return {
    units,
    writings,
    exact,
    loose,
    canonical,
    general,
    ownPlace: own,
    initials,
    bare,
    solid,
    gapped: () => (gapped ??= buildGapped(writings, canonicalOf)),
    canonicalOf,
    listedEnd: (tokens, at) => listedBook().find(tokens, at).at(-1)?.end ?? at,
    knowsName: (name) =>
      exact.has(exactKey(name)) || canonicalKeys(readingsOf(nameTokens(name))).some((key) => canonical.has(key)),
  };
};
