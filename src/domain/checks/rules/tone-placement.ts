import { foldKey } from '../../text/fold';
import { normalizeText } from '../../text/normalize';
import { words } from '../../text/tokens';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts } from '../texts';
import { withCaseOf } from '../../text/first-letter';

const CODE = { code: 'tone-placement', severity: 'info' } as const;

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const OPEN_PAIR = /(?:[oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ])$/u;

/** Rarer spellings with the usual one of the same syllable. */
const rareSpellings = (counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> => {
  const bySyllable = new Map<string, (readonly [word: string, count: number])[]>();
  for (const [word, count] of counts) {
    if (!OPEN_PAIR.test(word) || !TONE.test(word.normalize('NFD'))) continue;
    const key = foldKey(word);
    bySyllable.set(key, [...(bySyllable.get(key) ?? []), [word, count]]);
  }
  const rare = new Map<string, string>();
  for (const group of bySyllable.values()) {
    const [usual, ...others] = group.sort(([, a], [, b]) => b - a);
    for (const [word] of others) if (usual !== undefined) rare.set(word, usual[0]);
  }
  return rare;
};

const check = (context: CheckContext): readonly Finding[] => {
  const rare = rareSpellings(context.vocabulary().counts);
  if (rare.size === 0) return [];
  const told = new Set<string>();
  return findInTexts(CODE, context.texts, (text) => {
    const normalized = normalizeText(text);
    return words(normalized.text).flatMap(({ text: word, span }) => {
      const key = word.toLowerCase();
      const usual = rare.get(key);
      if (usual === undefined || told.has(key)) return [];
      told.add(key);
      const parts = { params: { word, usual: withCaseOf(word, usual) }, suggestion: withCaseOf(word, usual) };
      return [{ span: normalized.toOriginal(span), parts }];
    });
  });
};

/** One syllable with its tone in two places: "hoà" and "hòa". Both are right; a document keeps to one. */
export const tonePlacement: Rule = {
  ...CODE,
  group: 'spelling',
  source: 'HD 05-HD/VPTW (dấu thanh kiểu mới) và cách viết thống nhất',
  mends: false,
  check,
};
