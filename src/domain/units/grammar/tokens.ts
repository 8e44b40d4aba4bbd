import { foldAligned } from '../../text/fold';
import type { Span } from '../../text/span';

/** How a word is written: decides whether it can go on a name. */
export type LetterCase = 'lower' | 'title' | 'upper' | 'digits';

export interface WordToken {
  readonly kind: 'word';
  readonly text: string;
  /** Folded: small letters, tones in one place. Without marks when the whole text is. */
  readonly key: string;
  readonly letters: LetterCase;
  readonly span: Span;
  /** No blank between this token and the one before. */
  readonly tight: boolean;
}

export interface MarkToken {
  readonly kind: 'mark';
  /** One character: `, ; : . ( ) [ ] - & / +`; a quote `"`, a line end `\n`, an ellipsis `…`, a document number `#`. */
  readonly text: string;
  readonly key: string;
  readonly span: Span;
  readonly tight: boolean;
}

export type Token = WordToken | MarkToken;

/** How the whole text is written: case tells nothing in texts of small letters or of capitals only. */
export type TextStyle = 'mixed' | 'lower' | 'upper';

export interface TokenizedText {
  /** The normalised text that the spans point into. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly style: TextStyle;
  /** True when capitals stand only where a sentence begins and in short forms: typed without care for capitals. */
  readonly careless: boolean;
  /** True when no letter carries a Vietnamese mark: lexicon words are then compared without marks. */
  readonly unmarked: boolean;
}

// A word; short forms keep their inner dot (TP.HCM, Q.1, PGS.TS) and joined capitals their "&" or "-" (VH&TT,
// CTCT-HSSV, VH,TT&DL). "Đ/c" is one word. A date-like number after a name stays whole (Mầm non 19/5).
const TOKEN = new RegExp(
  [
    '[Đđ]/[Cc]hí(?![\\p{L}])|[Đđ]/[Cc](?![\\p{L}])',
    // "p/hợp", "c/trì", "t/gia"
    '[Pp]/[Hh](?:ợp)?(?![\\p{L}])|[Cc]/[Tt]rì(?![\\p{L}])|[Tt]/[Gg]ia(?![\\p{L}])',
    '\\p{N}+%',
    // Numbers of documents: 54-KH/ĐTN, 70/KH-LĐLĐ, 30/2020/NĐ-CP, QĐ/TW.
    '\\p{N}+(?:[-/]\\p{N}+)*[^\\S\\n]?[-/][^\\S\\n]?\\p{Lu}[\\p{Lu}\\p{Ll}&.]*(?:[-/]\\p{Lu}[\\p{Lu}\\p{N}&.]*)+',
    '(?:QĐ|KH|NQ|CT|KL|HD|CTr|CTrHĐ|QC|TB|CV|BC|TTr|NĐ|TT|TTLT|QCPH|ĐA|TTHD)/\\p{Lu}[\\p{Lu}&-]+',
    '(?:\\p{Lu}{1,4}|[Tt]p|[Tt]x|[Pp]|[Qq]|Th?S|PGS|GS|[Tt]\\.[ƯưUu])\\.(?:\\p{Lu}[\\p{Lu}\\p{N}]*|\\p{N}+)(?:[-&]\\p{Lu}[\\p{Lu}\\p{N}]*)*(?![\\p{L}\\p{N}])',
    '\\p{Lu}[\\p{Lu}\\p{N}]*(?:[&-]\\p{Lu}[\\p{Lu}\\p{N}]*|,\\p{Lu}[\\p{Lu}\\p{N}]*(?=&))+(?![\\p{L}\\p{N}])',
    '\\p{Lu}\\p{Ll}{1,3}\\.\\p{Ll}+(?![\\p{L}\\p{N}])',
    // "1.500.000"
    '\\p{N}{1,3}(?:\\.\\p{N}{3})+(?!\\p{N})',
    '\\p{N}+(?=\\.\\p{L})',
    // "Cư M'Lan", "Ea H’leo": names of places in the highlands.
    "\\p{Lu}[\\p{L}\\p{M}]{0,2}['’]\\p{L}[\\p{L}\\p{M}]*",
    '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*',
    '\\r?\\n',
    '\\.{2,}|…',
    '[^\\s]',
  ].join('|'),
  'gu',
);

// Most cells hold words and commas only: they need none of the special forms.
const SPECIAL = /[.&%/'’]|\p{N}|\p{Lu}[-,]\p{Lu}/u;
const SIMPLE = /[\p{L}][\p{L}\p{M}]*|\r?\n|[^\s]/gu;

const BULLETS = new Set(['•', '·', '*', '●', '○', '■', '□', '▪', '', '➢', '►', '✓', '→', '⇒', '>', '–', '—', '+']);

const caseOf = (text: string): LetterCase => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 'digits';
  const upper = letters.toUpperCase();
  if (letters === upper && letters !== letters.toLowerCase()) return letters.length > 1 ? 'upper' : 'title';
  const first = letters.charAt(0);
  return first !== first.toLowerCase() ? 'title' : 'lower';
};

const markText = (raw: string): string => {
  if (raw.includes('\n')) return '\n';
  if (raw.length > 1) return '…';
  if (raw === '–' || raw === '—') return '-';
  if (/["“”„«»]/u.test(raw)) return '"';
  if (raw === '|' || raw === '\t') return ';';
  return raw;
};

const DOCUMENT_NUMBER = /^\p{N}[^\s]*\s?[-/]\s?\p{Lu}|^\p{Lu}{1,20}\p{Ll}?\p{Lu}{0,20}\/\p{Lu}/u;

const IS_WORD = /^[\p{L}\p{N}]/u;

const styleOf = (text: string): TextStyle => {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (upper === 0) return 'lower';
  if (upper <= 6) return 'mixed';
  // "SYT, SNV, TTYT": short forms only, and no words in capitals.
  if (!/\p{L}[ \t]+\p{L}/u.test(text)) return 'mixed';
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 4 * Math.max(1, lower) ? 'upper' : 'mixed';
};

// A capital inside a sentence that is no short form.
const INNER_CAPITAL = /[^\s.!?:;\n–-]\s+\p{Lu}\p{Ll}/u;

const MARKED = /[\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF]/u;

// Short forms that are written with a dot: the dot ends no sentence.
const DOTTED = new Set(
  'tp t.p q p h x k bp tx tt đh cđ th vp bv gs pgs ts ths bs ks đ t đc nh ks ub bch ct cty'.split(' '),
);

/** "HĐND-UBND-UBMTTQ": bodies that stand side by side. */
const JOINED_BODIES =
  /^(?:HĐND|UBND|UBMTTQ|MTTQ|UBKT|BCH|BTV|ĐTN|HLHPN|HND|HCCB)(?:-(?:HĐND|UBND|UBMTTQ|MTTQ|UBKT|BCH|BTV|ĐTN|HLHPN|HND|HCCB))+$/u;

/** The bodies joined by dashes as words, with the dashes between. */
const splitJoined = (token: WordToken): readonly Token[] => {
  const { start } = token.span;
  return Array.from(token.text.matchAll(/-|[^-]+/gu), ({ 0: text, index }): Token => {
    const span = { start: start + index, end: start + index + text.length };
    const tight = index > 0 || token.tight;
    if (text === '-') return { kind: 'mark', text, key: text, span, tight };
    const key = token.key.slice(index, index + text.length);
    return { kind: 'word', text, key, letters: caseOf(text), span, tight };
  });
};

/** Takes "TP.HCM" apart into "TP" "HCM" (the dot is no token) and "KP1" into "KP" "1". */
const splitDotted = (token: WordToken): readonly Token[] => {
  if (JOINED_BODIES.test(token.text)) return splitJoined(token);
  const dot = token.text.indexOf('.');
  const glued = /^(?:KP|TDP|KDC|PX(?!\p{N}{2}$))(?=\p{N}+$)/u.exec(token.text);
  if (glued) return splitAt(token, token.span.start + glued[0].length, 0);
  if (dot < 0 || /^\p{N}/u.test(token.text) || /^\p{Lu}\p{Ll}+\.\p{Ll}/u.test(token.text)) return [token];
  return splitAt(token, token.span.start + dot, 1);
};

/** The token in two at `cut`; `gap` characters between belong to none. */
const splitAt = (token: WordToken, cut: number, gap: number): readonly WordToken[] => {
  const part = (from: number, to: number, tight: boolean): WordToken => ({
    kind: 'word',
    text: token.text.slice(from - token.span.start, to - token.span.start),
    key: token.key.slice(from - token.span.start, to - token.span.start),
    letters: caseOf(token.text.slice(from - token.span.start, to - token.span.start)),
    span: { start: from, end: to },
    tight,
  });
  return [part(token.span.start, cut, token.tight), part(cut + gap, token.span.end, true)];
};

/** The dot of "TP. Hồ Chí Minh" is dropped; the dot that ends a sentence stays. */
const dropAbbreviationDots = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token, i) => {
    if (token.key !== '.' || !token.tight) return true;
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    return !(before?.kind === 'word' && DOTTED.has(before.key) && after?.kind === 'word' && after.letters !== 'lower');
  });

/** Short forms of levels of places, that stand for "our phường". */
const LEVEL_LETTERS = new Set('p q h tx tp'.split(' '));

/** The dot of "Đoàn P.", "UBND H. chủ trì" belongs to the word before it: a mark, a small word or nothing follows. */
const takeLevelDots = (tokens: readonly Token[]): readonly Token[] => {
  const isLevelDot = (token: Token | undefined, i: number): boolean => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    const level = before?.kind === 'word' && before.letters !== 'lower' && LEVEL_LETTERS.has(before.key);
    return token?.key === '.' && token.tight && level && !(after?.kind === 'word' && after.letters !== 'lower');
  };
  if (!tokens.some(isLevelDot)) return tokens;
  return tokens.flatMap((token, i) => {
    if (isLevelDot(token, i)) return [];
    const end = token.span.end + (isLevelDot(tokens[i + 1], i + 1) ? 1 : 0);
    return [{ ...token, span: { ...token.span, end } }];
  });
};

/** Words that no line ends with. */
const OPEN_ENDS = new Set(['và', '&']);

/** A line that ends with a comma or "và" goes on in the next one, unless that is an item with a bullet or a number. */
const dropOpenLineEnds = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (token.key !== '\n' || after?.kind !== 'word' || before === undefined) return true;
    return !(OPEN_ENDS.has(before.key) || (before.key === ',' && after.letters === 'lower'));
  });

/** Splits a normalised text into words and marks, in order, with their places. Linear in the text. */
export const tokenize = (text: string): TokenizedText => {
  const folded = foldAligned(text);
  const unmarked = !MARKED.test(text);
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(SPECIAL.test(text) ? TOKEN : SIMPLE)) {
    const raw = match[0];
    const span = { start: match.index, end: match.index + raw.length };
    const tight = span.start === previousEnd;
    previousEnd = span.end;
    if (DOCUMENT_NUMBER.test(raw)) {
      tokens.push({ kind: 'mark', text: '#', key: '#', span, tight });
    } else if (IS_WORD.test(raw)) {
      const key = folded.slice(span.start, span.end);
      tokens.push(...splitDotted({ kind: 'word', text: raw, key, letters: caseOf(raw), span, tight }));
    } else {
      const mark = markText(raw);
      tokens.push({ kind: 'mark', text: mark, key: mark, span, tight });
    }
  }
  return {
    text,
    tokens: dropOpenLineEnds(takeLevelDots(dropAbbreviationDots(tokens))),
    style: styleOf(text),
    careless: !INNER_CAPITAL.test(text),
    unmarked,
  };
};

/** True for a mark that begins a line of a list. */
export const isBullet = (token: Token): boolean =>
  token.kind === 'mark' && (BULLETS.has(token.text) || token.text === '-');

/** True when the word holds a digit ("5", "12A3", "K47"). */
export const hasDigit = (token: Token): boolean => token.kind === 'word' && /\p{N}/u.test(token.text);

/** True for a Roman number of a congress, a ward or a cluster: I to XXXIX, capitals only. */
export const isRoman = (token: Token): boolean =>
  token.kind === 'word' && /^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$/u.test(token.text);
