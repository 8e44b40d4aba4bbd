import type { CellRect, CellSnapshot, SheetSnapshot } from '../../../src/domain/source/snapshot';
import { sheetOf } from '../../support/snapshots';

/** A cell as a test writes it: text, number, or a full snapshot. */
export type TestCell = string | number | null | CellSnapshot;

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

/** A visible sheet that starts in A1, with merged cells as addresses ("A2:B4"). */
export const sheet = (
  rows: readonly (readonly TestCell[])[],
  merges: readonly string[] = [],
  name = 'Lịch',
): SheetSnapshot =>
  sheetOf(
    name,
    rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    { merges: merges.map(rect) },
  );

export { workbookOf as workbook } from '../../support/snapshots';
