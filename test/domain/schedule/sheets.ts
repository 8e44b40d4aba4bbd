import type { CellRect, CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/source/snapshot';

/** A cell as a test writes it: text, number, or a full snapshot. */
export type TestCell = string | number | null | CellSnapshot;

const cellOf = (cell: TestCell): CellSnapshot | null =>
  cell === null || cell === '' ? null : typeof cell === 'object' ? cell : { value: cell };

/** A real date: serial of the 1900 system with the Vietnamese format. */
export const dateCell = (serial: number, numberFormat = 'dd/mm/yyyy'): CellSnapshot => ({
  value: serial,
  numberFormat,
});

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** "A2:B4" as a rectangle. */
export const rect = (address: string): CellRect => {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new Error(`no rectangle: ${address}`);
  const [, left = 'A', top = '1', right = 'A', bottom = '1'] = match;
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
};

/** A visible sheet that starts in A1. */
export const sheet = (
  rows: readonly (readonly TestCell[])[],
  merges: readonly string[] = [],
  name = 'Lịch',
): SheetSnapshot => ({
  name,
  visibility: 'visible',
  protected: false,
  top: 1,
  left: 1,
  rows: rows.map((row) => row.map(cellOf)),
  merges: merges.map(rect),
  tables: [],
});

export const workbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  kind: 'workbook',
  name: 'lich.xlsx',
  date1904: false,
  sheets,
  notices: [],
});
