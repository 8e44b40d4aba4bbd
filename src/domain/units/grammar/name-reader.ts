import { isSmallInMixed } from './name/letters';
import { readBrackets } from './name/joints/brackets';
import { readQuotes } from './name/joints/quotes';
import { headPart, withoutOpenEnd } from './name/parts';
import { readJoint } from './name/read-joint';
import { startState, toNameRead, type ReadState, type Setting } from './name/read-state';
import { readWord } from './name/read-word';
import { isPoliceCode, shortFormAt } from './name/short-form';
import { ENDS, read, type Step } from './name/step';
import { placePartAt } from './name/words/place';
import { wantsMore, type NamePart, type NameRead } from './name-parts';
import { headAt, isTellingHead } from './name-start';
import type { PhraseHit } from './phrases';
import { restOfItem, restOfWideItem } from './rest-of-item';
import { isAnd, isCapital, type LexemeOf, type Scan } from './scan';

/** What the token at `at` means for the name read so far. */
const stepAt = (scan: Scan, at: number, state: ReadState): Step => {
  const token = scan.tokens[at];
  if (!token) return ENDS;
  const listed = state.parts.length === 0 ? scan.listed(at) : at;
  if (listed > at) return read({ kind: 'listed', from: at, to: listed });
  if (token.key === '(') return readBrackets(scan, at, state);
  if (token.key === '"') return readQuotes(scan, at, state);
  const step = token.kind === 'mark' || isAnd(token) ? readJoint(scan, at, state) : readWord(scan, at, token, state);
  if (step.kind === 'read' || state.inList) return step;
  const rest = restOfItem(scan, state.parts, at);
  return rest === null ? ENDS : read({ kind: 'small', from: at, to: rest });
};

/** Reads on from `start` until the name ends. */
const readOn = (scan: Scan, start: number, from: ReadState): ReadState => {
  const state = { ...from, parts: [...from.parts] };
  let at = start;
  for (let step = stepAt(scan, at, state); step.kind === 'read'; step = stepAt(scan, at, state)) {
    state.parts.push(...step.parts);
    state.loose = step.loose ?? state.loose;
    state.collective ||= step.collective === true;
    at = state.parts.at(-1)?.to ?? at;
  }
  return { ...state, parts: withoutOpenEnd(state.parts) };
};

/** The setting of a name that stands for itself, with no prefix before it. */
const ALONE: Setting = {
  inList: false,
  wide: false,
  nameEnd: (scan, at) => readName(scan, at)?.to ?? at,
};

const isTelling = (scan: Scan, part: NamePart): boolean =>
  part.kind === 'proper' ||
  part.kind === 'number' ||
  part.kind === 'place-name' ||
  part.kind === 'quoted' ||
  part.kind === 'many' ||
  // "ban Tổ chức Tỉnh ủy": with a capital work is a field.
  (part.kind === 'field' && (!part.verbLike || (isCapital(scan, part.from) && scan.source.style === 'mixed')));

/** True when the pieces behind the head `hit` at `at` do not make a unit of it. */
const namesNone = (scan: Scan, at: number, hit: PhraseHit<LexemeOf<'head'>>, parts: readonly NamePart[]): boolean => {
  const { head, phrase } = hit.value;
  const small = isSmallInMixed(scan, at);
  // "Viện trực thuộc", "Khoa trực thuộc": a sort, no unit.
  if (parts.length === 2 && head.complement === 'needed' && scan.tokens[hit.end]?.key === 'trực') return true;
  if (parts.length === 1 && phrase.startsWith('thường ') && small) return true;
  if (wantsMore(parts) && parts.every((part) => part.kind === 'head') && hit.end - at === 1 && small) return true;
  return !isTellingHead(scan, at, hit) && !parts.some((part) => isTelling(scan, part));
};

const readFromHead = (scan: Scan, at: number, hit: PhraseHit<LexemeOf<'head'>>): NameRead | null => {
  const state = readOn(scan, hit.end, startState(ALONE, headPart(at, hit)));
  return namesNone(scan, at, hit, state.parts) ? null : toNameRead(state, at);
};

/** Pieces behind a level that make a unit of it: "phường 3", "xã Hòa Bình". */
const NAMES_PLACE: ReadonlySet<NamePart['kind'] | undefined> = new Set(['number', 'proper', 'place-name']);

const readFromPlace = (scan: Scan, at: number, place: PhraseHit<LexemeOf<'place-head'>>): NameRead | null => {
  const { rank } = place.value;
  const part = rank === 0 || rank === 5 ? null : placePartAt(scan, at);
  if (!part) return null;
  const state = readOn(scan, part.to, startState(ALONE, part));
  // "TP.HCM" is a name by itself.
  return part.kind === 'place-name' || NAMES_PLACE.has(state.parts[1]?.kind) ? toNameRead(state, at) : null;
};

const readFromShortForm = (scan: Scan, at: number): NameRead | null => {
  const part = shortFormAt(scan, at);
  if (!part) return null;
  const state = startState(ALONE, part);
  // "PC06 Công an tỉnh", "PC06 - Công an tỉnh", "PTDTNT tỉnh": a short form with its house or level.
  const dashed = scan.tokens[part.to]?.key === '-' && isPoliceCode(scan, at);
  const goesOn = dashed || (headAt(scan, part.to) ?? scan.longest(part.to, 'place-head'));
  return toNameRead(goesOn ? readOn(scan, part.to, state) : state, at);
};

/** The name as the lexicon reads it; `null` when the words begin no unit. */
const readByLexicon = (scan: Scan, at: number): NameRead | null => {
  const head = headAt(scan, at);
  if (head) return readFromHead(scan, at, head);
  const place = scan.longest(at, 'place-head');
  return place ? readFromPlace(scan, at, place) : readFromShortForm(scan, at);
};

/**
 * The unit whose name begins at `at`, or `null`. A lower-case ambiguous head ("tổ", "ban") needs a complement that
 * tells it from an everyday word. A name of the unit list that goes further than the lexicon reads wins.
 */
export const readName = (scan: Scan, at: number): NameRead | null => {
  const byLexicon = readByLexicon(scan, at);
  const listed = scan.listed(at);
  if (listed <= (byLexicon?.to ?? at)) return byLexicon;
  const state = startState(ALONE, { kind: 'listed', from: at, to: listed });
  return toNameRead(readOn(scan, listed, state), at);
};

/** "Các khoa: Luật; Kinh tế và Quản trị": the item at `at` begins behind a colon or semicolon of such a list. */
const isBetweenSemicolons = (scan: Scan, at: number): boolean => {
  const before = scan.tokens[at - 1]?.key;
  if (before === ';') return true;
  if (before !== ':') return false;
  for (let i = at; i < scan.tokens.length; i += 1) {
    const key = scan.tokens[i]?.key;
    if (key === ';') return true;
    if (key === ',' || key === '\n' || key === ':') return false;
  }
  return false;
};

/** Reads the complement of a head that stands before (shared prefix), from `at`. `null` when there is none. */
export const readComplement = (scan: Scan, at: number, prefix: readonly NamePart[]): NameRead | null => {
  const wide = isBetweenSemicolons(scan, at);
  const state = readOn(scan, at, startState({ ...ALONE, inList: true, wide }));
  const end = state.parts.at(-1)?.to ?? at;
  const rest = wide ? restOfWideItem(scan, end) : null;
  const parts: readonly NamePart[] =
    rest === null ? state.parts : [...state.parts, { kind: 'small', from: end, to: rest }];
  return parts.length === 0 ? null : toNameRead({ ...state, parts }, at, prefix);
};
