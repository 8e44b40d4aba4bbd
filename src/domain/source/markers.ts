import { romanValue } from '../text/roman';

/** How the number or bullet before a paragraph is written. Paragraphs of one style in one list are siblings. */
export type MarkerStyle = string;

export interface Marker {
  readonly style: MarkerStyle;
  /** As written, without blanks: "II.", "2.1.", "a)", "-". */
  readonly label: string;
  /** Characters (0-based) at which the text after the marker starts. */
  readonly length: number;
  /** 0 parts … 9 bullets: only for markers that no list has ranked yet. */
  readonly rank: number;
  /** The number it counts, when it counts: 2 for "II.", 3 for "c)", the last part of "2.1". */
  readonly count: number | null;
}

const ALPHABET = 'abcdđefghijklmnopqrstuvwxyz';
const letterValue = (letter: string): number => ALPHABET.indexOf(letter.toLowerCase()) + 1;

const WORD_NUMBERS = 'nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|một';

interface Shape {
  readonly pattern: RegExp;
  readonly style: string;
  readonly rank: number;
  readonly count: (label: string) => number | null;
}

const lastNumber = (label: string): number | null => {
  const match = /(\d+)\D*$/u.exec(label);
  return match ? Number(match[1]) : null;
};

const none = (): null => null;

const SHAPES: readonly Shape[] = [
  {
    pattern: new RegExp(
      `^(?:phần|chương)\\s+(?:thứ\\s+)?(?:\\d{1,2}|[IVX]{1,5}|[A-Z]|${WORD_NUMBERS})(?:\\s*[.:)\\-–]\\s*|\\s+(?=\\p{Lu}{2})|\\s*$)`,
      'iu',
    ),
    style: 'part',
    rank: 0,
    count: none,
  },
  {
    // "Bước 2: Xét duyệt lần 1", "HOẠT ĐỘNG 3. Thi vẽ": not "Đợt 1: sáng 24/8", whose count is its name.
    pattern:
      /^(?:[Bb]ước|BƯỚC|[Nn]ội dung|NỘI DUNG|[Hh]oạt động|HOẠT ĐỘNG|(?:[Pp]hần |[Cc]ông )?[Vv]iệc)\s+(?:thứ\s+)?\d{1,2}\s*[.:]\s*(?=[\p{Lu}“"])/u,
    style: 'step',
    rank: 6.8,
    count: lastNumber,
  },
  { pattern: /^(?:mục|điều)\s+\d{1,2}\s*[.:)\-–]\s*/iu, style: 'article', rank: 3, count: lastNumber },
  {
    pattern: /^[IVXL]{1,6}\s?(?:[.):\-–]+\s*|\/\s*[-–.:]\s*|\/\s+)(?=[^\s\d/])/u,
    style: 'roman',
    rank: 1,
    count: (label) => romanValue(label.replace(/[^IVXLC]/gu, '')),
  },
  { pattern: /^[IVX]{1,6}\s+(?=\p{Lu}{2,})/u, style: 'roman', rank: 1, count: (label) => romanValue(label) },
  {
    pattern: /^[A-ZĐ]\s?(?:[./)]|[./)]\s?[-–.])\s+(?=\S)/u,
    style: 'alpha',
    rank: 2,
    count: (label) => letterValue(label.charAt(0)),
  },
  {
    // "A- Kiểm tra", "B – GIÁM SÁT": not the letters of a name with a dash ("A-B", "Q-Club").
    pattern: /^[A-ZĐ](?:[-–]\s+|\s[-–]\s+)(?=\p{Lu}[\p{L}\s])/u,
    style: 'alpha',
    rank: 2,
    count: (label) => letterValue(label.charAt(0)),
  },
  {
    pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2}\s?[.)]?\s+(?=\S)/u,
    style: 'num4',
    rank: 6,
    count: lastNumber,
  },
  { pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}\s?[.):\-–]?\s*(?=[^\s\d./])/u, style: 'num3', rank: 5, count: lastNumber },
  {
    // Without a closing sign a number like "12.5 triệu" is no heading: a capital must follow.
    pattern: /^\d{1,2}\.\d{1,2}(?:\s?[.):]\s*(?=[^\s\d./:,-])|\s?[-–/]\s*(?=[\p{L}“"])|\s*(?=[\p{Lu}“"*]))/u,
    style: 'num2',
    rank: 4,
    count: lastNumber,
  },
  { pattern: /^\d{1,3}\s?\.\s*(?=[^\s\d.,])/u, style: 'num', rank: 3, count: lastNumber },
  // "1/- Cấp huyện", "2.- …", "3)- …": two closing signs.
  { pattern: /^\d{1,2}\s?(?:\/\s?[-–.:]|[.)]\s?[-–/])\s*(?=[\p{L}“"])/u, style: 'num', rank: 3, count: lastNumber },
  { pattern: /^\d{1,3}\s?\.\s+(?=\d)/u, style: 'num', rank: 3, count: lastNumber },
  { pattern: /^\d{1,2}\s?\/\s+(?=\S)/u, style: 'num', rank: 3, count: lastNumber },
  { pattern: /^\d{1,2}\/(?=\p{L})/u, style: 'num', rank: 3, count: lastNumber },
  { pattern: /^\(\d{1,2}\)\s*(?=\S)/u, style: 'num()', rank: 6, count: lastNumber },
  { pattern: /^\d{1,2}\s?\)\s*(?=\S)/u, style: 'num)', rank: 6, count: lastNumber },
  { pattern: /^\d{1,2}\s?[-–](?:\s(?=[\p{L}“"])|(?=\p{Lu}\p{Ll}))/u, style: 'num-', rank: 3, count: lastNumber },
  // "1- 08h30: Giao ban": no office begins at one o'clock; "7 - 8h30" is from seven on.
  {
    pattern: /^[1-5]\s?[-–]\s*(?=(?:0?[6-9]|1\d|2[0-3])\s?(?:h|g|:|giờ\s)\s?\d{2}(?!\d))/u,
    style: 'num-',
    rank: 3,
    count: lastNumber,
  },
  { pattern: /^\(?(?:i|ii|iii|iv|v|vi|vii|viii|ix|x)\s?[.)]\s+(?=\S)/u, style: 'roman-small', rank: 7, count: none },
  {
    pattern: /^\(?[a-zđ]\d?\s?[.)]\s*(?=[^\s.])/u,
    style: 'letter',
    rank: 7,
    count: (label) => letterValue(label.replace(/[^a-zđ]/gu, '').charAt(0)),
  },
  {
    pattern: /^[a-zđ]\s?(?:\/\s?[-–.:]?|[.)]\s?[-–/])\s*(?=[\p{L}“"])/u,
    style: 'letter',
    rank: 7,
    count: (label) => letterValue(label.charAt(0)),
  },
];

/** Dashes, plus, star, and whatever sign Word puts before a list: arrows, shapes, ticks, stars, private letters of Wingdings. */
const BULLET = /^([-–—−+*•‣⁃∙·●○◦§¨~»›¤※]|[\p{Co}←-⇿■-◿☀-➿⬀-⯿]|o(?=\s))\uFE0F?[-–—.]?\s*(?=\S)/u;
const DASHES = '-–—';

/** "| Bảo vệ: bàn ghế, cờ": a bar with no other bar behind it parts no columns. */
const LONE_BAR = /^\|\s+(?=[^|\s][^|]*$)/u;

const bulletOf = (text: string): Marker | null => {
  const bar = LONE_BAR.exec(text);
  if (bar) return { style: 'bullet|', label: '|', length: bar[0].length, rank: 9, count: null };
  const match = BULLET.exec(text);
  if (!match) return null;
  const sign = match[1] ?? '-';
  // "-5 độ", "+84 …" and "- 30%" are still list items; a dash inside "--" rules is not.
  if (/^[-–—_=*.\s]{3,}$/u.test(text)) return null;
  const name = DASHES.includes(sign) ? '-' : sign;
  return { style: `bullet${name}`, label: sign, length: match[0].length, rank: name === '-' ? 8 : 9, count: null };
};

const numberOf = (text: string): Marker | null => {
  for (const shape of SHAPES) {
    const match = shape.pattern.exec(text);
    if (match) {
      const label = match[0].trim();
      return { style: shape.style, label, length: match[0].length, rank: shape.rank, count: shape.count(label) };
    }
  }
  return null;
};

/** "1. 2. Đối tượng": an automatic number before a typed one; the typed one counts. */
const doubled = (text: string): Marker | null => {
  const first = numberOf(text);
  if (first?.style !== 'num') return first;
  const second = numberOf(text.slice(first.length));
  return second?.style === 'num' ? { ...second, length: first.length + second.length } : first;
};

/**
 * The number or bullet that opens the text (no blanks before it), or `null`. A bullet before a number ("- 1. …", left by a
 * conversion) counts as the number. Dates ("15/5 …", "12.5: …") are no markers.
 */
export const readMarker = (text: string): Marker | null => {
  const bullet = bulletOf(text);
  if (!bullet) return doubled(text);
  const inner = numberOf(text.slice(bullet.length));
  if (
    inner &&
    /^(?:num|num2|num3|roman|alpha)$/u.test(inner.style) &&
    /^[\p{Lu}“"]/u.test(text.slice(bullet.length + inner.length))
  ) {
    return { ...inner, length: bullet.length + inner.length };
  }
  return bullet;
};

const CONTINUING = /[\p{Ll}]/u;

/** True when a paragraph that starts so can only go on with the one before: a small letter, no number or bullet. */
export const startsSmall = (text: string): boolean => CONTINUING.test(text.charAt(0)) && readMarker(text) === null;
