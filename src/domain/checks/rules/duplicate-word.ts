import { foldAligned } from '../../text/fold';
import { words, type Word } from '../../text/tokens';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts, type Hit } from '../texts';

const CODE = { code: 'duplicate-word', severity: 'warning' } as const;

/**
 * Words of grammar: doubled, they are always a slip. Other single words are not judged, since Vietnamese doubles
 * them on purpose (mãi mãi, ngày ngày, luôn luôn).
 */
const GRAMMAR = new Set(
  (
    'của các và được cho với tại về theo những bằng bởi nhằm trên trong để là có đã sẽ đang mà thì do từ đến này như ' +
    'vào nếu khi phải cùng hoặc'
  ).split(' '),
);

const onlyBlank = (text: string, left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && /^[ \u00A0\n]+$/u.test(text.slice(left.span.end, right.span.start));

const inText = (text: string): readonly Hit[] => {
  const folded = foldAligned(text);
  const tokens = words(folded);
  const found: Hit[] = [];
  const same = (a: number, b: number): boolean => {
    const left = tokens[a];
    return left !== undefined && /\p{L}/u.test(left.text) && left.text === tokens[b]?.text;
  };
  const report = (start: number, end: number, keep: number): void => {
    const span = { start: tokens[start]?.span.start ?? 0, end: tokens[end]?.span.end ?? 0 };
    const from = text.slice(span.start, span.end);
    const to = text.slice(span.start, tokens[keep]?.span.end ?? span.end);
    found.push({ span, parts: { params: { word: to }, mend: { from, to } } });
  };
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    if (!onlyBlank(text, tokens[at], tokens[at + 1])) continue;
    if (same(at, at + 1)) {
      if (GRAMMAR.has(tokens[at]?.text ?? '')) {
        report(at, at + 1, at);
        at += 1;
      }
      continue;
    }
    const pair = same(at, at + 2) && same(at + 1, at + 3);
    if (!pair || !onlyBlank(text, tokens[at + 1], tokens[at + 2])) continue;
    if (!onlyBlank(text, tokens[at + 2], tokens[at + 3])) continue;
    report(at, at + 3, at + 1);
    at += 3;
  }
  return found;
};

const check = (context: CheckContext): readonly Finding[] => findInTexts(CODE, context.vocabulary().doubled, inText);

/** A word of grammar, or an expression of two syllables, typed twice running. */
export const duplicateWord: Rule = { ...CODE, group: 'spelling', source: 'Lỗi gõ lặp', mends: true, check };
