import { isBlank, splitLines, type SourceLine } from './lines';
import type { ParagraphSnapshot, TextSnapshot, TextTableSnapshot } from './snapshot';
import { readCellLines } from './tables/cell-lines';
import { readFlatRows } from './tables/flat-rows';
import { readOneLineDays } from './tables/one-line-days';
import { readOneLineTable } from './tables/one-line-table';
import { readPipeTable, type ReadTable } from './tables/pipe-table';
import { readPipedCells } from './tables/piped-cells';
import { readSpaceTable } from './tables/space-table';
import { readTabTable } from './tables/tab-table';

/** Recognisers of tables, surest first. */
const RECOGNISERS: readonly ((lines: readonly SourceLine[], start: number) => ReadTable | null)[] = [
  readPipedCells,
  readPipeTable,
  readTabTable,
  readCellLines,
  readFlatRows,
  readOneLineTable,
  readOneLineDays,
  readSpaceTable,
];

const readTable = (lines: readonly SourceLine[], start: number): ReadTable | null => {
  for (const read of RECOGNISERS) {
    const table = read(lines, start);
    if (table && table.next > start) return table;
  }
  return null;
};

/**
 * A text file as paragraphs (one for each line that shows something, 1-based line numbers, text as written) and
 * tables: pipes, tabs, columns of blanks, one cell a line, a whole table on one line. Sentences broken by a page end
 * stay on their lines; `joinPassages` puts them together. Never throws.
 */
export const textSnapshot = (name: string, text: string): TextSnapshot => {
  const lines = splitLines(text);
  const blocks: (ParagraphSnapshot | TextTableSnapshot)[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    if (isBlank(line.text)) {
      index += 1;
      continue;
    }
    const found = readTable(lines, index);
    if (found) {
      const before = found.before?.trimEnd() ?? '';
      if (before !== '') blocks.push({ kind: 'paragraph', line: line.line, text: before });
      blocks.push(found.table);
      index = found.next;
    } else {
      blocks.push({ kind: 'paragraph', line: line.line, text: line.text });
      index += 1;
    }
  }
  return { kind: 'text', name, blocks, notices: [] };
};
