import { stripMarks } from '../text/fold';

const BASE = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** FNV-1a, 64 bits as two 32-bit halves (public domain algorithm by Fowler, Noll, Vo). */
const hash = (text: string): readonly [number, number] => {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ (code & 0xff), 0x01000193);
    a = Math.imul(a ^ (code >>> 8), 0x01000193);
    b = Math.imul(b ^ code, 0x01000193) ^ (a >>> 15);
  }
  return [a >>> 0, b >>> 0];
};

/** Words that people add and drop when they retype a name. */
const LIGHT = /\b(?:to chuc|cac|cuoc|viec|cong tac|tiep tuc)\b/gu;

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** The name without what retyping changes: case, diacritics, punctuation, light words, blanks. */
export const nameKey = (name: string): string => {
  const bare = stripMarks(name.replace(INVISIBLE, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const light = bare.replace(LIGHT, ' ').replace(/ {2,}/gu, ' ').trim();
  return light === '' ? bare : light;
};

/**
 * The stable key of an activity: eight signs (Crockford base 32) from its folded name and where it belongs (annex,
 * body, milestone); independent of row number and time. `taken` counts what was given out: the second activity of the
 * same name gets "-2", in the order of the document.
 */
export const activityKey = (name: string, layer: string, taken: Map<string, number>): string => {
  const [a, b] = hash(`${layer}|${nameKey(name)}`);
  let key = '';
  let rest = a;
  for (let i = 0; i < 5; i += 1) {
    key += BASE.charAt(rest % 32);
    rest = Math.floor(rest / 32);
  }
  rest = b;
  for (let i = 0; i < 3; i += 1) {
    key += BASE.charAt(rest % 32);
    rest = Math.floor(rest / 32);
  }
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  return count === 1 ? key : `${key}-${String(count)}`;
};
