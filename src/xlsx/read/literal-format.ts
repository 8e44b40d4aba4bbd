// One token of a number format: a text in quotes, an escaped character, a blank as wide as a character, a filler, a
// colour or condition, a run of digit places, or anything else.
const TOKEN = /"([^"]*)"|\\(.)|_(.)|\*.|\[[^\]]*\]|([0#?]+)|(.)/gsu;

/** Characters that stand for themselves without quotes (ISO/IEC 29500-1, 18.8.31). */
const PLAIN = /[$+\-():!^&'~{}<>= ]/u;

/**
 * The text of a whole number under a format that only puts words around it: 5 under `"Tháng "0` is "Tháng 5", 7
 * under `00"."` is "07.". `null` for formats of dates, fractions, percentages, thousands, and for those that add no
 * words: the number says it all there.
 */
export const literalText = (value: number, format: string): string | null => {
  const [section = ''] = format.split(';');
  if (!Number.isInteger(value) || value < 0 || !/["\\]/u.test(section)) return null;
  let text = '';
  let places = 0;
  let hasWords = false;
  for (const [, quoted, escaped, padding, digits, other] of section.matchAll(TOKEN)) {
    if (digits !== undefined) {
      places += 1;
      text += String(value).padStart(digits.replace(/[#?]/g, '').length, '0');
    } else if (other !== undefined) {
      if (!PLAIN.test(other)) return null;
      text += other;
    } else {
      const literal = quoted ?? escaped ?? (padding === undefined ? '' : ' ');
      hasWords ||= /[\p{L}\p{N}.)/]/u.test(literal);
      text += literal;
    }
  }
  return places === 1 && hasWords ? text.trim() : null;
};
