/** One line of a text file. `line` is 1-based; `text` has no line end. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** The lines of a text, whatever ends them (CR LF, LF, CR). A form feed (page break) is a blank inside its line. */
export const splitLines = (text: string): readonly SourceLine[] =>
  text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
    .map((line, index) => ({ line: index + 1, text: line.replace(/\f/gu, ' ') }));

/** True when the line shows nothing: blanks, tabs, invisible characters. */
export const isBlank = (text: string): boolean => !/[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/u.test(text);
