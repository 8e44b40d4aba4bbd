import { succeed, type Result } from '../../application/ports';
import { parseCsv } from '../../domain/source/csv';
import { isErrorWord } from '../../domain/source/cells';
import type { CellSnapshot, Notice, SourceSnapshot } from '../../domain/source/snapshot';
import { textSnapshot } from '../../domain/source/text-snapshot';
import { toSheetName } from '../../domain/workbook/sheet-name';

/** A grid worth reading as one: most of its rows have more than one field. */
const isGrid = (rows: readonly (readonly string[])[]): boolean => {
  const filled = rows.filter((row) => row.some((field) => field.trim() !== ''));
  const wide = filled.filter((row) => row.filter((field) => field.trim() !== '').length > 1);
  return wide.length >= 2 && wide.length * 3 >= filled.length;
};

const cellOf = (field: string): CellSnapshot | null => {
  const word = field.trim();
  if (word === '') return null;
  return { value: isErrorWord(word) ? { error: word } : field };
};

/**
 * The text of a .csv as a workbook of one sheet, named after the file; row and column are those Excel would show.
 * Text without columns (a plan somebody saved as .csv) is read as text.
 */
export const readGrid = (text: string, name: string, notices: readonly Notice[]): Result<SourceSnapshot> => {
  const rows = parseCsv(text);
  if (!isGrid(rows)) return succeed({ ...textSnapshot(name, text), notices });
  return succeed({
    kind: 'workbook',
    name,
    date1904: false,
    sheets: [
      {
        name: toSheetName(name.replace(/\.[^.]*$/u, '')),
        visibility: 'visible',
        protected: false,
        top: 1,
        left: 1,
        rows: rows.map((row) => row.map(cellOf)),
        merges: [],
        tables: [],
      },
    ],
    notices,
  });
};
