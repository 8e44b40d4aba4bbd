import { stripMarks } from '../../text/fold';
import { unifyTone } from '../../text/tone';
import type { Role } from '../assignment';
import { ALWAYS_MANY, GENERIC_NOUNS, QUALIFIERS, QUANTIFIERS } from '../lexicon/collectives';
import {
  BOARD_FIELDS,
  CENTRAL_FIELDS,
  COMMITTEE_FIELDS,
  DEPARTMENT_FIELDS,
  DIVISION_FIELDS,
  FIELD_ABBREVIATIONS,
  MINISTRY_FIELDS,
  OTHER_FIELDS,
  PRESS_FIELDS,
  VERB_LIKE_FIELDS,
} from '../lexicon/fields';
import { HEADS, type HeadClass } from '../lexicon/heads';
import { PEOPLE, PERSON_MARKS, STAND_INS, TITLES } from '../lexicon/people';
import { DISTRICTS, PLACE_ABBREVIATIONS, PLACE_HEADS, PROVINCES } from '../lexicon/places';
import {
  ASSIGN_WORDS,
  LABEL_ONLY,
  NEUTRAL_LABELS,
  PARTNER_JOINTS,
  ROLE_WORDS,
  type RoleStrength,
} from '../lexicon/roles';
import { CLAUSE_ADVERBS, NOT_UNITS, STOP_WORDS, type VerbKind } from '../lexicon/verbs';
import { phraseBook, type PhraseBook } from './phrases';

/** What a phrase of the lexicon can be. */
export type Lexeme =
  | { readonly type: 'head'; readonly head: HeadClass; readonly phrase: string }
  | {
      readonly type: 'field';
      /** Heads ("sở", "phòng", "ban") for which this is a whole name. */
      readonly wholeOf: readonly string[];
      readonly verbLike: boolean;
      readonly phrase: string;
    }
  | { readonly type: 'place-head'; readonly rank: number }
  | { readonly type: 'place-name' }
  | {
      readonly type: 'role';
      readonly role: Role;
      readonly strength: RoleStrength;
      readonly labelOnly: boolean;
      readonly phrase: string;
    }
  | { readonly type: 'assign'; readonly phrase: string }
  | { readonly type: 'neutral-label' }
  | { readonly type: 'partner' }
  | { readonly type: 'stop'; readonly verb: VerbKind }
  /** Opens a clause and governs nothing: "theo đó, …". */
  | { readonly type: 'adverb' }
  | { readonly type: 'not-unit' }
  | { readonly type: 'person' }
  | { readonly type: 'title' }
  | { readonly type: 'people' }
  | { readonly type: 'stand-in' }
  | { readonly type: 'quantifier' }
  | { readonly type: 'generic'; readonly alwaysMany: boolean }
  | { readonly type: 'qualifier' };

export type LexiconBook = PhraseBook<Lexeme>;

const plain = (phrase: string): string => phrase.replaceAll('|', ' ');

/** Joined short forms are one token: "VH&TT", "GD-ĐT", "VHTT"; so is the end of three: "VH, TT&DL". */
const joined = (phrase: string): readonly string[] => {
  if (!phrase.includes('|') || phrase.includes(' ')) return [phrase];
  const [first = '', ...rest] = phrase.split('|');
  const ends = rest.length > 1 ? [`${first},${rest.join('&')}`, `${first},${rest.join('-')}`] : [];
  return [phrase, ...ends, ...['&', '-', ''].map((mark) => [first, ...rest].join(mark))];
};

/** "Bộ Bưu chính, Viễn thông": a comma parts a name of two parts whose second is no whole name itself. */
const withCommas = (fields: readonly string[]): readonly string[] => {
  const whole = new Set(fields);
  return fields.flatMap((field) => {
    const [first, second, ...more] = field.split('|');
    return first !== undefined && second !== undefined && more.length === 0 && !whole.has(second)
      ? [field, `${first}, ${second}`]
      : [field];
  });
};

function* entries(): Generator<readonly [string, Lexeme]> {
  for (const head of HEADS)
    for (const phrase of head.phrases) yield [phrase, { type: 'head', head, phrase: plain(phrase) }];
  const whole = new Map<string, string[]>();
  const note = (fields: readonly string[], head: string | null): void => {
    for (const field of fields) whole.set(field, [...(whole.get(field) ?? []), ...(head === null ? [] : [head])]);
  };
  note(withCommas(DEPARTMENT_FIELDS), 'sở');
  note(withCommas(DIVISION_FIELDS), 'phòng');
  note(BOARD_FIELDS, 'ban');
  note(MINISTRY_FIELDS, 'bộ');
  note(PRESS_FIELDS, 'báo');
  note(CENTRAL_FIELDS, null);
  note(COMMITTEE_FIELDS, null);
  note(OTHER_FIELDS, null);
  for (const [phrase, wholeOf] of whole) {
    yield [phrase, { type: 'field', wholeOf, verbLike: VERB_LIKE_FIELDS.has(plain(phrase)), phrase: plain(phrase) }];
  }
  for (const short of FIELD_ABBREVIATIONS) {
    for (const phrase of joined(short)) {
      yield [phrase, { type: 'field', wholeOf: ['sở', 'phòng', 'ban'], verbLike: false, phrase: plain(phrase) }];
    }
  }
  for (const { rank, phrases } of PLACE_HEADS)
    for (const phrase of phrases) yield [phrase, { type: 'place-head', rank }];
  for (const name of [...PLACE_ABBREVIATIONS, ...PROVINCES, ...DISTRICTS])
    yield [name.replaceAll('-', '|'), { type: 'place-name' }];
  for (const { role, strength, phrases } of ROLE_WORDS) {
    for (const phrase of phrases)
      yield [phrase, { type: 'role', role, strength, labelOnly: LABEL_ONLY.has(phrase), phrase }];
  }
  for (const phrase of ASSIGN_WORDS) yield [phrase, { type: 'assign', phrase }];
  for (const phrase of NEUTRAL_LABELS) yield [phrase, { type: 'neutral-label' }];
  for (const phrase of PARTNER_JOINTS) yield [phrase, { type: 'partner' }];
  for (const phrase of CLAUSE_ADVERBS) yield [phrase, { type: 'adverb' }];
  for (const { verb, phrases } of STOP_WORDS) for (const phrase of phrases) yield [phrase, { type: 'stop', verb }];
  for (const phrase of NOT_UNITS) yield [phrase, { type: 'not-unit' }];
  for (const phrase of PERSON_MARKS) yield [phrase, { type: 'person' }];
  for (const phrase of TITLES) yield [phrase, { type: 'title' }];
  for (const phrase of PEOPLE) yield [phrase, { type: 'people' }];
  for (const phrase of STAND_INS) yield [phrase, { type: 'stand-in' }];
  for (const phrase of QUANTIFIERS) yield [phrase, { type: 'quantifier' }];
  const always = new Set(ALWAYS_MANY);
  for (const phrase of new Set([...GENERIC_NOUNS, ...ALWAYS_MANY]))
    yield [phrase, { type: 'generic', alwaysMany: always.has(phrase) }];
  for (const phrase of QUALIFIERS) yield [phrase, { type: 'qualifier' }];
}

let marked: LexiconBook | null = null;
let bare: LexiconBook | null = null;

/** The lexicon as a phrase book; `unmarked` compares words without Vietnamese marks. Built once. */
export const lexiconBook = (unmarked: boolean): LexiconBook => {
  if (unmarked) return (bare ??= phraseBook(entries(), (word) => stripMarks(unifyTone(word))));
  return (marked ??= phraseBook(entries(), (word) => unifyTone(word)));
};
