/** The signs of Roman numbers with what they are worth, the largest first; "IV" and the like count as signs. */
export const ROMAN_SIGNS: readonly (readonly [worth: number, sign: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const BEYOND = 4000;

/** 14 → "XIV"; `null` for what has no Roman number: anything but a whole number from 1 to 3999. */
export const toRoman = (value: number): string | null => {
  if (!Number.isInteger(value) || value < 1 || value >= BEYOND) return null;
  let left = value;
  let text = '';
  for (const [worth, sign] of ROMAN_SIGNS) {
    const times = Math.floor(left / worth);
    text += sign.repeat(times);
    left -= times * worth;
  }
  return text;
};

/** The Roman numbers from I up to `most`, with what they are worth: "XIV" → 14. */
export const romansUpTo = (most: number): ReadonlyMap<string, number> =>
  new Map(Array.from({ length: most }, (_unused, index) => [toRoman(index + 1) ?? '', index + 1]));

const LETTERS: ReadonlyMap<string, number> = new Map(
  ROMAN_SIGNS.filter(([, sign]) => sign.length === 1).map(([worth, sign]) => [sign, worth]),
);

/** "XIV" → 14, by capitals from left to right; other letters count nothing, and the order is not checked ("IIX" → 10). */
export const romanValue = (text: string): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const worth = LETTERS.get(text.charAt(i)) ?? 0;
    sum += worth < (LETTERS.get(text.charAt(i + 1)) ?? 0) ? -worth : worth;
  }
  return sum;
};
