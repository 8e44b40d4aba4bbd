import { stripMarks } from '../../text/fold';
import { romanValue } from '../../text/roman';
import { ABBREVIATIONS } from '../lexicon/abbreviations';
import type { NameToken } from './name-tokens';
import { isForeignProvince, type OwnPlace } from './own-place';
import { isSyllable } from './syllable';

/** A name as a list of folded words. */
export type Words = readonly string[];

/** Most readings of one name that are looked at; short forms with many readings multiply. */
const MOST_READINGS = 48;

const bySpace = (phrase: string): Words => phrase.split(' ');

interface Rewrite {
  readonly from: Words;
  readonly to: Words;
}

const rewrite = (from: string, to: string): Rewrite => ({ from: bySpace(from), to: to === '' ? [] : bySpace(to) });

// Two writings of one body, whatever the list says. y is already i (nameTokens).
const SAME: readonly Rewrite[] = [
  // "Quận Đoàn Quận 7" says its level twice.
  ...['quận', 'huyện', 'xã', 'phường', 'tỉnh'].flatMap((level) => [
    rewrite(`${level} đoàn ${level}`, `đoàn ${level}`),
    rewrite(`${level} đoàn`, `đoàn ${level}`),
  ]),
  rewrite('thị đoàn thị xã', 'đoàn thị xã'),
  rewrite('thị đoàn', 'đoàn thị xã'),
  rewrite('đoàn thanh niên cộng sản hồ chí minh', 'đoàn thanh niên'),
  rewrite('đoàn thanh niên cộng sản', 'đoàn thanh niên'),
  rewrite('hành chánh', 'hành chính'),
  rewrite('tài chánh', 'tài chính'),
  rewrite('mặt trận tổ quốc việt nam', 'mặt trận tổ quốc'),
  rewrite('ủy ban mặt trận tổ quốc', 'mặt trận tổ quốc'),
  rewrite('hội liên hiệp phụ nữ', 'hội phụ nữ'),
  rewrite('bảo đảm chất lượng', 'đảm bảo chất lượng'),
];

// The state's name inside the name of a local branch says nothing.
const NATIONAL = [
  'hội nông dân',
  'hội phụ nữ',
  'hội cựu chiến binh',
  'hội liên hiệp thanh niên',
  'hội chữ thập đỏ',
  'hội khuyến học',
].map((phrase) => rewrite(`${phrase} việt nam`, phrase));

const LONG_UNION_NAMES = [
  ...['đoàn thanh niên cộng sản hồ chí minh', 'đoàn thanh niên cộng sản', 'đoàn thanh niên'].map((phrase) =>
    rewrite(phrase, 'đoàn'),
  ),
  rewrite('công đoàn cơ sở', 'công đoàn'),
];

const startsAt = (words: Words, at: number, phrase: Words): boolean =>
  at + phrase.length <= words.length && phrase.every((word, i) => words[at + i] === word);

const apply = (words: Words, { from, to }: Rewrite, onlyInside: boolean): Words => {
  const first = from[0];
  for (let at = 0; at + from.length <= words.length; at += 1) {
    if (words[at] !== first || !startsAt(words, at, from)) continue;
    if (onlyInside && at + from.length === words.length) continue;
    return [...words.slice(0, at), ...to, ...words.slice(at + from.length)];
  }
  return words;
};

const dropNumberWord = (words: Words): Words =>
  words.filter(
    (word, i) =>
      !((word === 'số' || word === 'so') && i + 1 < words.length && /\p{N}|^[ivx]+$/u.test(words[i + 1] ?? '')),
  );

const SCHOOL_LEVELS = ['dai hoc', 'cao dang', 'trung hoc', 'tieu hoc', 'mam non', 'mau giao'].map(bySpace);

/** "Trường Tiểu học X" and "Tiểu học X" are one: the level says that it is a school. Marks aside. */
const dropSchoolWord = (words: Words): Words =>
  words.filter((word, i) => {
    if (word !== 'trường' && word !== 'truong') return true;
    return !SCHOOL_LEVELS.some((level) => level.every((part, k) => stripMarks(words[i + 1 + k] ?? '') === part));
  });

const plain = (rules: readonly Rewrite[]): readonly Rewrite[] =>
  rules.map(({ from, to }) => ({ from: from.map(stripMarks), to: to.map(stripMarks) }));

const SAME_UNMARKED = plain(SAME);
const NATIONAL_UNMARKED = plain(NATIONAL);

const MARK = /[^\x00-\x7F]/u;

/** One writing for all that mean the same body; names typed without marks are rewritten without marks. */
export const canonicalWords = (words: Words): Words => {
  const unmarked = !words.some((word) => MARK.test(word));
  let result = dropSchoolWord(dropNumberWord(words));
  for (const rule of unmarked ? SAME_UNMARKED : SAME) result = apply(result, rule, false);
  for (const rule of unmarked ? NATIONAL_UNMARKED : NATIONAL) result = apply(result, rule, true);
  return result;
};

/** "Đoàn TNCS Hồ Chí Minh Sở X" as "Đoàn Sở X", "Công đoàn cơ sở Sở X" as "Công đoàn Sở X"; alone they stay. */
export const withoutLongUnionName = (words: Words): Words => {
  for (const rule of LONG_UNION_NAMES) {
    const shorter = apply(words, rule, true);
    if (shorter !== words) return shorter;
  }
  return words;
};

const GENERIC_ENDINGS: readonly Words[] = ['thành phố hồ chí minh', 'thành phố', 'tỉnh'].map(bySpace);

/**
 * A department (Sở) exists only at the level of the province, so a general "Thành phố" or "tỉnh" behind its name
 * says nothing. `null` when the name is no department's, has no such ending, or the list belongs elsewhere.
 */
export const withoutGeneralPlace = (words: Words, own: OwnPlace): Words | null => {
  if (!words.includes('sở')) return null;
  for (const ending of GENERIC_ENDINGS) {
    const at = words.length - ending.length;
    if (at <= 1 || !startsAt(words, at, ending)) continue;
    return isForeignProvince(own, ending) ? null : words.slice(0, at);
  }
  return null;
};

/** The short forms again as they are typed without marks ("CDCS"), where that is no short form of its own. */
const UNMARKED_FORMS: ReadonlyMap<string, readonly Words[]> = new Map(
  [...ABBREVIATIONS].flatMap(([form, readings]) => {
    const bare = stripMarks(form);
    return bare === form || ABBREVIATIONS.has(bare) || isSyllable(bare) ? [] : [[bare, readings] as const];
  }),
);

/** A Roman number below forty in digits ("xiv" → "14"); `null` for other words and one letter ("Tổ V"). */
const romanInDigits = (word: string): string | null =>
  /^[ivx]{2,}$/u.test(word) ? String(romanValue(word.toUpperCase())) : null;

/** What the short form or Roman number may stand for; empty for other words. */
export const formsOf = (token: NameToken): readonly Words[] => {
  const forms = token.short ? (ABBREVIATIONS.get(token.key) ?? UNMARKED_FORMS.get(token.key) ?? []) : [];
  const digits = token.number ? romanInDigits(token.key) : null;
  return [...forms.map((words) => words.map(foldReading)), ...(digits === null ? [] : [[digits]])];
};

/** Every way to read the short forms of a name, plain words first. At most {@link MOST_READINGS}. */
export const readingsOf = (tokens: readonly NameToken[], forms = formsOf): readonly Words[] => {
  let results: (readonly string[])[] = [[]];
  for (const token of tokens) {
    const choices: readonly Words[] = [[token.key], ...forms(token)];
    const next: (readonly string[])[] = [];
    for (const start of results) {
      for (const choice of choices) {
        if (next.length < MOST_READINGS) next.push([...start, ...choice]);
      }
    }
    results = next;
  }
  return results;
};

// Readings follow the same y → i habit as names ("kỹ thuật").
const foldReading = (word: string): string =>
  word.replace(
    /^(h|k|l|m|s|t|v|qu)([yỳýỷỹỵ])$/u,
    (_all, onset: string, vowel: string) => onset + ('iìíỉĩị'['yỳýỷỹỵ'.indexOf(vowel)] ?? vowel),
  );
