/** The workbook as a file of the person's machine. */
import type { Workbook } from '../../host/model/workbook';
import { saveXlsx } from '../../host/xlsx-codec';

/** The name to save under: always with the ending of what is written. */
export const saveName = (name: string): string => (name.toLowerCase().endsWith('.xlsx') ? name : `${name}.xlsx`);

/** Hands the workbook to the browser as an .xlsx file to keep. */
export function downloadWorkbook(workbook: Workbook): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([saveXlsx(workbook) as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = saveName(workbook.name);
  link.click();
  // The browser reads the bytes after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
