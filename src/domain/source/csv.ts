const DELIMITERS = [',', ';', '\t', '|'] as const;

const countOutside = (text: string, delimiter: string): number => {
  let count = 0;
  let quoted = false;
  for (const c of text) {
    if (c === '"') quoted = !quoted;
    else if (c === delimiter && !quoted) count += 1;
  }
  return count;
};

/**
 * The delimiter of the text: the one that most of its first lines have in equal number; semicolon and tab before
 * comma when they tie, since Vietnamese text is full of commas.
 */
export const detectDelimiter = (text: string): string => {
  const lines = text
    .slice(0, 20000)
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of ['\t', ';', '|', ',']) {
    const counts = lines.map((line) => countOutside(line, delimiter)).filter((count) => count > 0);
    const tally = new Map<number, number>();
    counts.forEach((count) => tally.set(count, (tally.get(count) ?? 0) + 1));
    const score = Math.max(0, ...tally.values());
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
};

/**
 * The rows of a CSV text (RFC 4180; `;`, tab and `|` too). Quoted fields may hold delimiters, line ends and doubled
 * quotes; a quote inside an unquoted field is text; a quote that is never closed ends with the text. Rows are
 * ragged, fields as written. A "sep=;" first line, which Excel writes, is obeyed and left out.
 */
export const parseCsv = (source: string, delimiter?: string): readonly (readonly string[])[] => {
  let text = source.replace(/^\uFEFF/u, '');
  const declared = /^sep=(.)\r?\n/u.exec(text);
  if (declared) text = text.slice(declared[0].length);
  const separator = delimiter ?? declared?.[1] ?? detectDelimiter(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let i = 0;
  const endRow = (): void => {
    rows.push(row);
    row = [];
  };
  while (i < text.length) {
    if (text.charAt(i) === '"') {
      let value = '';
      i += 1;
      for (;;) {
        const close = text.indexOf('"', i);
        if (close < 0) {
          value += text.slice(i);
          i = text.length;
          break;
        }
        value += text.slice(i, close);
        i = close + 1;
        if (text.charAt(i) !== '"') break;
        value += '"';
        i += 1;
      }
      while (i < text.length && text.charAt(i) !== separator && !/[\r\n]/u.test(text.charAt(i))) {
        value += text.charAt(i);
        i += 1;
      }
      row.push(value);
    } else {
      let end = i;
      while (
        end < text.length &&
        text.charAt(end) !== separator &&
        text.charAt(end) !== '\n' &&
        text.charAt(end) !== '\r'
      )
        end += 1;
      row.push(text.slice(i, end));
      i = end;
    }
    if (i >= text.length) break;
    if (text.charAt(i) === separator) {
      i += 1;
      if (i >= text.length) row.push('');
    } else {
      if (text.charAt(i) === '\r' && text.charAt(i + 1) === '\n') i += 1;
      i += 1;
      endRow();
    }
  }
  if (row.length > 0) endRow();
  return rows;
};

/** The delimiters that {@link detectDelimiter} chooses from. */
export const CSV_DELIMITERS: readonly string[] = DELIMITERS;
