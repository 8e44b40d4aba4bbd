import type { CellSnapshot, SheetSnapshot, SourceSnapshot, TextSnapshot, WorkbookSnapshot } from '../source/snapshot';
import type { CheckLine } from './check-input';

type Draft = Omit<CheckLine, 'index'>;

const PROSE = { table: null, row: null, column: null, header: false, error: false } as const;

const textLines = (source: TextSnapshot): readonly Draft[] => {
  const drafts: Draft[] = [];
  let lastLine = 0;
  source.blocks.forEach((block, table) => {
    if (block.kind === 'paragraph') {
      drafts.push({
        ...PROSE,
        text: block.text,
        origin: { kind: 'line', line: block.line },
        place: 'paragraph',
        numbering: block.numbering ?? null,
        afterBlank: block.line - lastLine > 1,
      });
      lastLine = block.line;
      return;
    }
    block.rows.forEach((row, at) => {
      row.cells.forEach((cell, column) => {
        if (cell.text === '') return;
        drafts.push({
          text: cell.text,
          origin: { kind: 'line', line: row.line, column: column + 1 },
          place: 'cell',
          numbering: null,
          afterBlank: false,
          table,
          row: at + 1,
          column: column + 1,
          header: row.header,
          error: false,
        });
      });
      lastLine = row.line;
    });
  });
  return drafts;
};

/** The words of a cell that rules read: text and error values; numbers and serials say nothing by themselves. */
const cellWords = (cell: CellSnapshot | null): { readonly text: string; readonly error: boolean } | null => {
  if (cell === null || cell.value === null) return null;
  if (typeof cell.value === 'string') return cell.value === '' ? null : { text: cell.value, error: false };
  return typeof cell.value === 'object' ? { text: cell.value.error, error: true } : null;
};

const sheetLines = (sheet: SheetSnapshot, table: number): readonly Draft[] => {
  const drafts: Draft[] = [];
  let blank = true;
  sheet.rows.forEach((row, at) => {
    const cells = row.flatMap((cell, column) => {
      const words = cellWords(cell);
      return words === null ? [] : [{ ...words, column: sheet.left + column }];
    });
    const filled = row.filter((cell) => cell !== null && cell.value !== null && cell.value !== '').length;
    for (const cell of cells) {
      drafts.push({
        text: cell.text,
        origin: { kind: 'cell', sheet: sheet.name, row: sheet.top + at, column: cell.column },
        place: filled === 1 ? 'paragraph' : 'cell',
        numbering: null,
        afterBlank: blank,
        table,
        row: sheet.top + at,
        column: cell.column,
        header: false,
        error: cell.error,
      });
      blank = false;
    }
    if (filled === 0) blank = true;
  });
  return drafts;
};

const workbookLines = (source: WorkbookSnapshot): readonly Draft[] =>
  source.sheets.flatMap((sheet, table) => (sheet.visibility === 'very-hidden' ? [] : sheetLines(sheet, table)));

/**
 * The text of a source in reading order, as the rules read it. Very hidden sheets are left out; blank cells and
 * numbers give nothing.
 */
export const checkLinesOf = (source: SourceSnapshot): readonly CheckLine[] =>
  (source.kind === 'text' ? textLines(source) : workbookLines(source)).map((draft, index) => ({ ...draft, index }));
