/** Estimates column widths and row heights from text, as autofit would measure them. */
import type { Rect } from '../model/geometry';
import { intersect } from '../model/geometry';
import type { Sheet } from '../model/sheet';
import { charsToPoints, STANDARD_ROW_POINTS } from '../model/sheet';
import type { Style } from '../model/style';
import type { Workbook } from '../model/workbook';

/** Width of a text in characters of the standard font. */
function textWidth(text: string, style: Style): number {
  let units = 0;
  for (const letter of text.normalize('NFC')) {
    if (/[ilj.,:;'|! ]/.test(letter)) units += 0.55;
    else if (/[mwMW@%]/.test(letter)) units += 1.5;
    else if (/[\u1100-\u9fff\uac00-\ud7ff]/.test(letter)) units += 2;
    else units += /\p{Lu}/u.test(letter) ? 1.2 : 1;
  }
  return units * (style.fontSize / 11) * (style.bold ? 1.07 : 1);
}

export function autofitColumns(workbook: Workbook, sheet: Sheet, area: Rect): void {
  workbook.calculate();
  const used = sheet.usedArea(true, area);
  if (used === null) return;
  const widths = new Map<number, number>();
  sheet.forEachCell(used, (cell, row, column) => {
    if (cell.value === null || sheet.mergeAt(row, column) !== null) return;
    const text = workbook.textOf(cell.value, cell.style);
    const lines = cell.style.wrap ? [text.split(/\r?\n/).reduce((a, b) => (a.length > b.length ? a : b), '')] : [text];
    for (const line of lines)
      widths.set(column, Math.max(widths.get(column) ?? 0, textWidth(line, cell.style) + cell.style.indent));
  });
  for (const [column, width] of widths) {
    const info = sheet.column(column);
    info.size = Math.min(charsToPoints(255), charsToPoints(Math.max(1, width) + 0.7));
    info.hidden = false;
  }
  workbook.emit({ kind: 'layout', sheet });
}

export function autofitRows(workbook: Workbook, sheet: Sheet, area: Rect): void {
  workbook.calculate();
  const used = sheet.usedArea(true, { ...area, left: 0, right: 16_383 });
  const rows = used === null ? null : intersect(used, { ...area, left: 0, right: 16_383 });
  if (rows === null) return;
  for (let row = rows.top; row <= rows.bottom; row++) {
    let height = STANDARD_ROW_POINTS;
    sheet.forEachCell({ top: row, bottom: row, left: 0, right: 16_383 }, (cell, r, column) => {
      if (cell.value === null || sheet.mergeAt(r, column) !== null) return;
      const text = workbook.textOf(cell.value, cell.style);
      const width = sheet.columnWidth(column);
      const lines = cell.style.wrap
        ? text
            .split(/\r?\n/)
            .reduce(
              (sum, line) =>
                sum + Math.max(1, Math.ceil(charsToPoints(textWidth(line, cell.style)) / Math.max(1, width))),
              0,
            )
        : 1;
      height = Math.max(height, lines * Math.max(STANDARD_ROW_POINTS, cell.style.fontSize * 1.3));
    });
    const info = sheet.row(row);
    info.size = Math.min(409.5, Math.round(height * 4) / 4);
    info.hidden = false;
  }
  workbook.emit({ kind: 'layout', sheet });
}
