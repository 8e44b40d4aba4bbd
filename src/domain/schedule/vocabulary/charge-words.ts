import { ASSIGN_WORDS, LABEL_ONLY, ROLE_WORDS } from '../../units/lexicon/roles';
import { foldAligned } from '../../text/fold';

/**
 * What a word before an act says of those charged with it: `assigns` opens ("giao"), `leads` and `supports` give a part,
 * `advises` prepares it for somebody else to decide, `holds` is the doing itself, `fills` says nothing more.
 */
export type ChargeSort = 'assigns' | 'leads' | 'supports' | 'advises' | 'holds' | 'fills';

const named = (...roles: readonly string[]): readonly string[] =>
  ROLE_WORDS.filter(({ role, strength }) => strength === 'named' && roles.includes(role))
    .flatMap(({ phrases }) => phrases)
    .filter((phrase) => !LABEL_ONLY.has(phrase));

const WORDS: readonly (readonly [ChargeSort, readonly string[]])[] = [
  ['assigns', ASSIGN_WORDS],
  ['leads', named('lead', 'responsible')],
  ['supports', named('support')],
  ['advises', ['tham mưu', 'tham mưu cho', 'tham mưu giúp']],
  ['holds', ['tổ chức', 'tổ chức thực hiện', 'triển khai', 'triển khai thực hiện', 'thực hiện', 'tiến hành']],
  ['fills', ['có trách nhiệm', 'có nhiệm vụ', 'được giao', 'được phân công', 'chủ động', 'trực tiếp', 'sẽ']],
];

const SORT_OF: ReadonlyMap<string, ChargeSort> = new Map(
  WORDS.flatMap(([sort, phrases]) => phrases.map((phrase): [string, ChargeSort] => [foldAligned(phrase), sort])),
);

/** Longest first, so that "chủ trì tổ chức" is read as one. */
const PHRASE = new RegExp(
  `(?:${[...SORT_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d])`,
  'uy',
);

/** The charging words that begin at `at` of a folded text, with where they end (0-based); `null` when none do. */
export const chargeWordAt = (
  folded: string,
  at: number,
): { readonly sort: ChargeSort; readonly end: number } | null => {
  PHRASE.lastIndex = at;
  const words = PHRASE.exec(folded)?.[0];
  const sort = words === undefined ? undefined : SORT_OF.get(words);
  return words === undefined || sort === undefined ? null : { sort, end: at + words.length };
};

const HELD = /^(?:(?:tổ chức|triển khai|tiến hành|thực hiện)\s+)+/iu;

/** The name of an act without the words of holding it: "Tổ chức Hội thi A" is "Hội thi A". */
export const withoutHolding = (name: string): string => name.replace(HELD, '');
