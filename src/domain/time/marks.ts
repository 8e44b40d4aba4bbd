/** Punctuation as bits, so that one comparison asks for several marks at once. */
export const MARK = {
  slash: 1,
  hyphen: 2,
  dash: 4,
  dot: 8,
  comma: 16,
  semicolon: 32,
  colon: 64,
  open: 128,
  close: 256,
  percent: 512,
  plus: 1024,
  quote: 2048,
  openQuote: 4096,
  closeQuote: 8192,
  bullet: 16384,
  stop: 32768,
  apostrophe: 65536,
  bar: 131072,
} as const;

const BITS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['/\\', MARK.slash],
      ['-', MARK.hyphen],
      ['–—~→➔÷>', MARK.dash],
      ['.', MARK.dot],
      [',', MARK.comma],
      [';', MARK.semicolon],
      [':', MARK.colon],
      ['([', MARK.open],
      [')]', MARK.close],
      ['%', MARK.percent],
      ['&+', MARK.plus],
      ['"', MARK.quote],
      ['“', MARK.openQuote],
      ['”', MARK.closeQuote],
      ['•·', MARK.bullet],
      ['?!', MARK.stop],
      ["'’‘′´`", MARK.apostrophe],
      ['|', MARK.bar],
    ] as const
  ).flatMap(([characters, bit]) => Array.from(characters, (character) => [character, bit] as const)),
);

/** The bit of a mark, 0 for any other character. */
export const markBit = (character: string): number => BITS.get(character) ?? 0;
