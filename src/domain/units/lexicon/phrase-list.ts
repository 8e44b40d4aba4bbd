/**
 * The phrases of a data block: separated by ";" or line ends, blanks trimmed. Inside a phrase "|" stands for any
 * joint between parts of one name: "và", "&", a dash, a comma, or nothing ("văn hóa|thể thao|du lịch").
 */
export const phraseList = (block: string): readonly string[] =>
  block
    .split(/[;\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
