/** Cells as clipboard text and back: tab-separated, quoted where a cell holds tabs, line ends or quotes. */

/** The text of a grid as Excel puts it on the clipboard. */
export const toTabbed = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[\t\n\r"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'))
    .join('\r\n');

/** Rows of cells of a pasted text; a quoted cell keeps its line ends. A last line end adds no row. */
export function fromTabbed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const readQuoted = (): string | null => {
    let cell = '';
    let place = at + 1;
    for (;;) {
      const close = text.indexOf('"', place);
      if (close < 0) return null;
      cell += text.slice(place, close);
      if (text[close + 1] === '"') {
        cell += '"';
        place = close + 2;
        continue;
      }
      const after = text[close + 1];
      if (after !== undefined && after !== '\t' && after !== '\n' && after !== '\r') return null;
      at = close + 1;
      return cell;
    }
  };
  const readPlain = (): string => {
    const start = at;
    while (at < text.length && text[at] !== '\t' && text[at] !== '\n' && text[at] !== '\r') at++;
    return text.slice(start, at);
  };
  while (at < text.length) {
    const cell = (text[at] === '"' ? readQuoted() : null) ?? readPlain();
    row.push(cell);
    const next = text[at];
    if (next === '\t') {
      at++;
      if (at >= text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    if (next === '\r' && text[at + 1] === '\n') at += 2;
    else at++;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
