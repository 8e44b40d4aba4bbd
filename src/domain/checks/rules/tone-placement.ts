import { foldKey } from '../../text/fold';
import { normalizeText } from '../../text/normalize';
import { words } from '../../text/tokens';
import type { CheckLine } from '../check-input';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';
import type { Span } from '../../text/span';

const CODE = { code: 'tone-placement', severity: 'info' } as const;

interface Use {
  readonly line: CheckLine;
  readonly span: Span;
  readonly count: number;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const OPEN_PAIR = /(?:[oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ])$/u;

const withCase = (use: Use, word: string): string =>
  /^\p{Lu}/u.test(use.line.text.charAt(use.span.start)) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

const check = (context: CheckContext): readonly Finding[] => {
  const spellings = new Map<string, Map<string, Use>>();
  for (const line of context.lines) {
    if (line.error) continue;
    const normalized = normalizeText(line.text);
    for (const { text, span } of words(normalized.text)) {
      const word = text.toLowerCase();
      if (!OPEN_PAIR.test(word) || !TONE.test(word.normalize('NFD'))) continue;
      const group = spellings.get(foldKey(word)) ?? new Map<string, Use>();
      spellings.set(foldKey(word), group);
      const use = group.get(word);
      group.set(word, {
        line: use?.line ?? line,
        span: use?.span ?? normalized.toOriginal(span),
        count: (use?.count ?? 0) + 1,
      });
    }
  }
  return [...spellings.values()].flatMap((group) => {
    if (group.size < 2) return [];
    const [major, ...minor] = [...group].sort(([, a], [, b]) => b.count - a.count);
    const [usual = ''] = major ?? [];
    return minor.map(([word, use]) =>
      findInLine(CODE, use.line, use.span, { params: { word, usual }, suggestion: withCase(use, usual) }),
    );
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
