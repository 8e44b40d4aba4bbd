import { compareDates, type PlainDate } from '../../calendar/plain-date';
import type { Unit } from '../unit';
import {
  canonicalKeys,
  exactKey,
  gappedKeys,
  generalKeys,
  looseKey,
  placelessKeys,
  spelledOut,
  type KeyMap,
  type UnitIndex,
} from '../unit-index';
import { readingsOf } from './canonical';
import { agreesByInitials, initialsKey, isOpenShortForm } from './initials';
import { nameTokens, type NameToken } from './name-tokens';
import { isSyllable } from './syllable';
import { decodeKeys } from './telex';
import { isUnmarkedWriting, typingCost } from './typing-errors';

/** What made the match: the first way that finds a unit decides, so a later one never overrides an earlier. */
export type MatchWay =
  'name' | 'alias' | 'writing' | 'short-form' | 'general' | 'initials' | 'unmarked' | 'spacing' | 'typing';

export type Validity = 'valid' | 'ended' | 'not-yet';

export interface UnitMatch {
  /** The unit meant, or `null`. */
  readonly unit: Unit | null;
  /** 0–1; 1 = the listed name itself; 0 when there is no match. */
  readonly score: number;
  readonly way: MatchWay | null;
  /** Units that are equally likely, when that is why there is no match. */
  readonly alternatives: readonly Unit[];
  /** Whether the name holds on the day asked about; `valid` when no day was given. */
  readonly validity: Validity;
}

export interface MatchOptions {
  /** The document's date: names that hold then are preferred. */
  readonly date?: PlainDate;
  /** Leave out the unit of this name: which other one would the words be taken for? */
  readonly except?: string;
}

const SCORES: Readonly<Record<MatchWay, number>> = {
  name: 1,
  alias: 1,
  writing: 0.98,
  'short-form': 0.95,
  general: 0.9,
  initials: 0.85,
  unmarked: 0.9,
  spacing: 0.85,
  typing: 0.8,
};

const NONE: UnitMatch = { unit: null, score: 0, way: null, alternatives: [], validity: 'valid' };

/** Whether the unit's name holds on the day. */
export const validityOn = (unit: Unit, date: PlainDate | undefined): Validity => {
  if (!date) return 'valid';
  if (unit.validFrom && compareDates(date, unit.validFrom) < 0) return 'not-yet';
  if (unit.validTo && compareDates(date, unit.validTo) > 0) return 'ended';
  return 'valid';
};

const unitsAt = (index: UnitIndex, writings: Iterable<number>): readonly Unit[] => {
  const found = new Set<number>();
  for (const at of writings) found.add(index.writings[at]?.unit ?? -1);
  return [...found].flatMap((at) => index.units[at] ?? []);
};

/** One unit decides; of several, the one whose name holds on the day; otherwise nobody. */
const decide = (
  found: readonly Unit[],
  way: MatchWay,
  score: number,
  { date, except }: MatchOptions,
): UnitMatch | null => {
  if (except !== undefined)
    return decide(
      found.filter((unit) => unit.name !== except),
      way,
      score,
      date ? { date } : {},
    );
  if (found.length === 0) return null;
  const valid = found.filter((unit) => validityOn(unit, date) === 'valid');
  const chosen = found.length === 1 ? found[0] : valid.length === 1 ? valid[0] : undefined;
  if (!chosen) return { ...NONE, alternatives: valid.length > 1 ? valid : found };
  return { unit: chosen, score, way, alternatives: [], validity: validityOn(chosen, date) };
};

const lookUp = (index: UnitIndex, map: KeyMap, keys: readonly string[]): readonly Unit[] =>
  unitsAt(
    index,
    keys.flatMap((key) => map.get(key) ?? []),
  );

const exactStage = (index: UnitIndex, query: string, options: MatchOptions): UnitMatch | null => {
  const writings = index.exact.get(exactKey(query)) ?? [];
  const names = writings.filter((at) => {
    const writing = index.writings[at];
    return writing?.isName === true && writing.text !== options.except;
  });
  // A unit's own name goes before another's nickname.
  if (names.length > 0) {
    const units = unitsAt(index, names);
    const asTyped = units.filter((unit) => unit.name.normalize('NFC').trim() === query.normalize('NFC').trim());
    return decide(asTyped.length === 1 ? asTyped : units, 'name', SCORES.name, options);
  }
  return decide(unitsAt(index, writings), 'alias', SCORES.alias, options);
};

const initialsStage = (index: UnitIndex, tokens: readonly NameToken[]): readonly Unit[] => {
  const candidates = index.initials.get(initialsKey(tokens)) ?? [];
  const single = tokens.length === 1 && (tokens[0]?.bare.length ?? 0) < 3;
  if (single) return [];
  return unitsAt(
    index,
    candidates.filter((at) => {
      const { tokens: listed = [], isName = false } = index.writings[at] ?? {};
      // The name of the unit tells what its other name "SNV" stands for: "Sở Nội vụ", no other body with these initials.
      if (!tokens.some(isOpenShortForm) && !(isName && listed.some(isOpenShortForm))) return false;
      return agreesByInitials(tokens, listed, isName);
    }),
  );
};

/** The owner's place written in addition: "Sở Nội vụ tỉnh Đồng Nai" in a list of that province. */
const placelessStage = (index: UnitIndex, canonical: readonly string[]): readonly Unit[] => {
  const keys = placelessKeys(canonical, index.ownPlace);
  const found = [...lookUp(index, index.canonical, keys), ...lookUp(index, index.general, keys)];
  return [...new Set(found)];
};

const unmarkedStage = (index: UnitIndex, canonical: readonly string[]): readonly Unit[] => {
  const found: number[] = [];
  for (const key of canonical) {
    const typed = nameTokens(key);
    const candidates = index.bare.get(typed.map((token) => token.bare).join(' ')) ?? [];
    for (const at of candidates) {
      const listed = index.canonicalOf(at);
      if (isUnmarkedWriting(typed, listed) || isUnmarkedWriting(listed, typed)) found.push(at);
    }
  }
  return unitsAt(index, found);
};

const sameNumbers = (a: readonly NameToken[], b: readonly NameToken[]): boolean => {
  const numbers = (tokens: readonly NameToken[]): string =>
    tokens
      .filter((token) => token.number || /\p{N}/u.test(token.key))
      .map((token) => token.key)
      .join(' ');
  return numbers(a) === numbers(b);
};

const spacingStage = (index: UnitIndex, tokens: readonly NameToken[]): readonly Unit[] => {
  const typed = spelledOut(tokens);
  const solid = typed.map((token) => token.bare).join('');
  if (solid.length < 4) return [];
  return unitsAt(
    index,
    (index.solid.get(solid) ?? []).filter((at) => {
      const listed = index.canonicalOf(at);
      const whole = (words: readonly NameToken[]): string => words.map((token) => token.key).join('');
      return typed.length !== listed.length && whole(typed) === whole(listed) && sameNumbers(typed, listed);
    }),
  );
};

interface Guess {
  readonly at: number;
  readonly cost: number;
}

/** A second guess this close to the first makes both doubtful. */
const CLEAR_LEAD = 0.35;

const withoutRepeats = (tokens: readonly NameToken[]): readonly NameToken[] =>
  tokens.filter((token, i) => i === 0 || token.number || tokens[i - 1]?.key !== token.key);

const pairKeys = (bare: readonly string[]): readonly string[] => gappedKeys(bare);

/** Writings that differ from the typed name in one word, or in two when the list is not huge. */
const candidatesFor = (index: UnitIndex, bare: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const gapped = index.gapped();
  for (const key of pairKeys(bare)) for (const at of gapped.get(key) ?? []) found.add(at);
  return found;
};

const typingStage = (index: UnitIndex, tokens: readonly NameToken[], options: MatchOptions): UnitMatch | null => {
  const typed = spelledOut(tokens);
  const guesses: Guess[] = [];
  for (const at of candidatesFor(
    index,
    typed.map((token) => token.bare),
  )) {
    const cost = typingCost(typed, index.canonicalOf(at));
    if (cost !== null && cost > 0) guesses.push({ at, cost });
  }
  if (guesses.length === 0) return null;
  const best = Math.min(...guesses.map((guess) => guess.cost));
  const near = guesses.filter((guess) => guess.cost < best + CLEAR_LEAD);
  return decide(
    unitsAt(
      index,
      near.map((guess) => guess.at),
    ),
    'typing',
    Math.max(0.5, SCORES.typing - best * 0.1),
    options,
  );
};

/** Words typed while the input method was off ("Nooij vuj"): decoded, then looked up as they are. */
const decodedStage = (index: UnitIndex, tokens: readonly NameToken[]): readonly Unit[] => {
  const typed = tokens.map((token) => token.key);
  const words = tokens.map((token) => {
    const decoded = token.capitals || isSyllable(token.key) ? null : decodeKeys(token.key);
    return decoded !== null && isSyllable(decoded) ? decoded : token.key;
  });
  if (words.join(' ') === typed.join(' ')) return [];
  return lookUp(index, index.canonical, canonicalKeys(readingsOf(nameTokens(words.join(' ')))));
};

/**
 * The listed unit that the words mean. In order: the name, another name, the same words with other joints, short
 * forms read out, general equivalents ("Đoàn Thanh niên Sở X" = "Đoàn Sở X"), initials, writing without marks,
 * lost blanks, typing errors. A number never changes; a longer or shorter name is another unit; a different word is
 * no typing error; two equal units give none, with both in `alternatives`. Never throws.
 */
export const matchUnit = (index: UnitIndex, query: string, options: MatchOptions = {}): UnitMatch => {
  const tokens = nameTokens(query);
  if (tokens.length === 0) return NONE;
  const exact = exactStage(index, query, options);
  if (exact) return exact;
  const canonical = canonicalKeys(readingsOf(tokens));
  const stages: readonly (readonly [MatchWay, () => readonly Unit[]])[] = [
    ['writing', () => lookUp(index, index.loose, [looseKey(tokens)])],
    ['short-form', () => lookUp(index, index.canonical, canonical)],
    ['general', () => lookUp(index, index.general, generalKeys(canonical, index.ownPlace))],
    ['general', () => placelessStage(index, canonical)],
    ['initials', () => initialsStage(index, tokens)],
    ['unmarked', () => unmarkedStage(index, canonical)],
    ['spacing', () => spacingStage(index, tokens)],
  ];
  for (const [way, find] of stages) {
    const decided = decide(find(), way, SCORES[way], options);
    if (decided) return decided;
  }
  const single = withoutRepeats(tokens);
  if (single.length < tokens.length) {
    const decided = decide(
      lookUp(index, index.canonical, canonicalKeys(readingsOf(single))),
      'typing',
      SCORES.typing,
      options,
    );
    if (decided) return decided;
  }
  const decoded = decodedStage(index, tokens);
  return decide(decoded, 'typing', SCORES.typing, options) ?? typingStage(index, tokens, options) ?? NONE;
};
