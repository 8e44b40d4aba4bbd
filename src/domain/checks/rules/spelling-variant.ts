import { foldAligned, stripMarks } from '../../text/fold';
import { groupBy } from '../../text/group-by';
import { unifyTone } from '../../text/tone';
import { normalizeText } from '../../text/normalize';
import { words } from '../../text/tokens';
import type { CheckLine } from '../check-input';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';
import type { Span } from '../../text/span';
import { withCaseOf } from '../../text/first-letter';

const CODE = { code: 'spelling-variant', severity: 'warning' } as const;

/** A word with its two neighbours on each side inside one clause; `""` where there is none. */
interface Use {
  readonly line: CheckLine;
  readonly span: Span;
  readonly word: string;
  readonly context: readonly [string, string, string, string];
  readonly capitals: boolean;
  /** The word itself begins with a capital. */
  readonly upper: boolean;
}

/** Words of grammar make no context: "các ban" and "các bạn" are both right. */
const GRAMMAR = new Set(
  (
    'của các và được cho với tại về theo những bằng trên trong để là có đã sẽ đang mà thì do từ đến này như vào khi ' +
    'phải cùng hoặc năm một số mỗi từng cả ở ra lên tới không theo giữa sau trước ngày tháng'
  ).split(' '),
);
const SURNAMES = new Set(
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào lâm trương mai cao châu tô hà'.split(
    ' ',
  ),
);

/** Ends of a phrase: punctuation, quotes, a dash between blanks. */
const BREAK = /[.,;:!?()\n\t"*]|\s-\s/u;

/** Uses of the wanted words in a line. */
const usesOf = (line: CheckLine, isWanted: (word: string) => boolean): readonly Use[] => {
  const normalized = normalizeText(line.text);
  const folded = foldAligned(normalized.text);
  const tokens = words(folded);
  const at = (index: number): string => tokens[index]?.text ?? '';
  const joins = (index: number): boolean => {
    const [token, next] = [tokens[index], tokens[index + 1]];
    return token !== undefined && next !== undefined && !BREAK.test(folded.slice(token.span.end, next.span.start));
  };
  const isUpper = (index: number): boolean => /^\p{Lu}/u.test(normalized.text.charAt(tokens[index]?.span.start ?? 0));
  return tokens.flatMap((token, index) => {
    if (!isWanted(token.text)) return [];
    const left = joins(index - 1) ? at(index - 1) : '';
    const left2 = left !== '' && joins(index - 2) ? at(index - 2) : '';
    const right = joins(index) ? at(index + 1) : '';
    const right2 = right !== '' && joins(index + 1) ? at(index + 2) : '';
    const upper = isUpper(index);
    return [
      {
        line,
        span: token.span,
        word: token.text,
        context: [left2, left, right, right2],
        capitals: upper && (left === '' || isUpper(index - 1)) && (right === '' || isUpper(index + 1)),
        upper,
      },
    ];
  });
};

/**
 * Contexts that make two words one expression: both neighbours; two on one side when nothing joins on the other; two
 * before a capital, since a small word there may begin another expression ("thanh niên trọ", "thanh niên trợ giúp").
 */
const keysOf = (use: Use): readonly string[] => {
  const [left2, left, right, right2] = use.context;
  const both = left !== '' && right !== '' && !(GRAMMAR.has(left) && GRAMMAR.has(right));
  return [
    both ? `${left} _ ${right}` : '',
    left2 !== '' && (right === '' || use.upper) ? `${left2} ${left} _` : '',
    right2 !== '' && left === '' ? `_ ${right} ${right2}` : '',
  ].filter((key) => key !== '');
};

/** All contexts of a word that may be the usual spelling. */
const seenKeysOf = (use: Use): readonly string[] => {
  const [left2, left, right, right2] = use.context;
  return [
    left !== '' && right !== '' ? `${left} _ ${right}` : '',
    left2 !== '' ? `${left2} ${left} _` : '',
    right2 !== '' ? `_ ${right} ${right2}` : '',
  ].filter((key) => key !== '');
};

/** Contexts of one neighbour count only for a word that lost all its marks: "công trinh" for "công trình". */
const weakKeysOf = (use: Use): readonly string[] => {
  const [, left, right] = use.context;
  return [
    left !== '' && !GRAMMAR.has(left) ? `${left} _` : '',
    right !== '' && !GRAMMAR.has(right) ? `_ ${right}` : '',
  ].filter((key) => key !== '');
};

const isName = (use: Use): boolean => use.capitals && use.context.some((word) => SURNAMES.has(word));

interface Counts {
  readonly strong: Map<string, number>;
  readonly weak: Map<string, number>;
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Words that occur once, with the words of the same letters that occur more often. */
const rivalsOf = (uses: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> => {
  const words = [...uses.keys()].filter((word) => /^\p{L}{2,}$/u.test(word));
  const bySkeleton = groupBy(words, stripMarks);
  const rivals = new Map<string, readonly string[]>();
  for (const group of bySkeleton.values()) {
    if (group.length < 2) continue;
    for (const word of group) {
      if (uses.get(word) !== 1) continue;
      const stronger = group.filter((other) => other !== word && (uses.get(other) ?? 0) >= 2);
      if (stronger.length > 0) rivals.set(word, stronger);
    }
  }
  return rivals;
};

const LEAST_WEAK = 3;

const judge = (use: Use, rivals: readonly string[], counts: ReadonlyMap<string, Counts>): string | null => {
  if (isName(use)) return null;
  const bare = use.word === stripMarks(use.word);
  const scored = rivals.map((rival) => {
    const seen = counts.get(rival);
    const strong = keysOf(use).reduce((sum, key) => sum + (seen?.strong.get(key) ?? 0), 0);
    const weak = bare ? Math.max(0, ...weakKeysOf(use).map((key) => seen?.weak.get(key) ?? 0)) : 0;
    return { rival, score: strong * LEAST_WEAK + weak };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= LEAST_WEAK ? best.rival : null;
};

/** The words around, so that the reader sees which phrase is meant. */
const phraseOf = (use: Use, word: string): string => {
  const [, left, right] = use.context;
  return [left, word, right].filter((part) => part !== '').join(' ');
};

/** One expression that tells whether a text holds any of the words, in whatever place their tone is typed. */
const anyOf = (keys: ReadonlySet<string>, spellings: Iterable<string>): RegExp => {
  const typed = [...spellings].filter((word) => keys.has(unifyTone(word)));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${typed.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
};

const LEAST_WORDS = 4;

/** A line typed without any marks, as the address of a page has it: its words are misspelt all alike. */
const isUnmarked = (text: string): boolean =>
  stripMarks(text) === text && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_WORDS;

const findVariants = (context: CheckContext): readonly Finding[] => {
  const tally = new Map<string, number>();
  for (const [word, count] of context.vocabulary().counts) {
    const key = unifyTone(word);
    tally.set(key, (tally.get(key) ?? 0) + count);
  }
  const rivals = rivalsOf(tally);
  if (rivals.size === 0) return [];
  const watched = new Set([...rivals.values()].flat());
  const looked = anyOf(new Set([...rivals.keys(), ...watched]), context.vocabulary().counts.keys());
  const counts = new Map<string, Counts>();
  const suspects: Use[] = [];
  for (const { text, lines } of context.texts) {
    const [line] = lines;
    if (line === undefined || isUnmarked(text) || !looked.test(normalizeText(text).text)) continue;
    for (const use of usesOf(line, (word) => rivals.has(word) || watched.has(word))) {
      if (rivals.has(use.word)) suspects.push(use);
      if (!watched.has(use.word)) continue;
      const own = counts.get(use.word) ?? { strong: new Map<string, number>(), weak: new Map<string, number>() };
      counts.set(use.word, own);
      seenKeysOf(use).forEach((key) => add(own.strong, key));
      weakKeysOf(use).forEach((key) => add(own.weak, key));
    }
  }
  return suspects.flatMap((use) => {
    const rival = judge(use, rivals.get(use.word) ?? [], counts);
    if (rival === null) return [];
    const span = normalizeText(use.line.text).toOriginal(use.span);
    const word = use.line.text.slice(span.start, span.end);
    return [
      findInLine(CODE, use.line, span, {
        params: { phrase: phraseOf(use, word), usual: phraseOf(use, withCaseOf(word, rival)) },
        suggestion: withCaseOf(word, rival),
      }),
    ];
  });
};

const found = new WeakMap<CheckContext, readonly Finding[]>();

/** The findings of this rule, worked out once for a context: a rule about names leaves out what is told here. */
export const spellingVariants = (context: CheckContext): readonly Finding[] => {
  const before = found.get(context);
  if (before !== undefined) return before;
  const made = findVariants(context);
  found.set(context, made);
  return made;
};

/**
 * One expression in two spellings that differ only in marks, the odd one used once: "đoàn thề" beside "đoàn thể". The
 * words around must be the same, since words that differ in marks are mostly different words.
 */
export const spellingVariant: Rule = {
  ...CODE,
  group: 'spelling',
  source: 'Một tên gọi viết thống nhất trong văn bản',
  mends: false,
  check: spellingVariants,
};
