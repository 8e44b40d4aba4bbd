/**
 * Opens and saves .xlsx for the host, in Node and in the browser. Own code over fflate: the exceljs family drops
 * charts, custom XML and parts of rules on the way (libraries.md §1), and the host must keep what it holds.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { localeByName } from '../model/locale';
import type { Workbook, WorkbookOptions } from '../model/workbook';
import { readParts } from './read';
import { writeParts } from './write';

export interface OpenOptions {
  readonly name?: string;
  /** "vi-VN" or "en-US". */
  readonly locale?: string;
  readonly clock?: () => Date;
}

/** Reads the bytes of an .xlsx file. Throws when they are none. */
export function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): Workbook {
  const files = unzipSync(bytes);
  const byName = new Map(Object.entries(files).map(([name, content]) => [name.toLowerCase(), content]));
  const bytesOf = (path: string): Uint8Array | null => byName.get(path.toLowerCase()) ?? null;
  const settings: WorkbookOptions = {
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(options.locale === undefined ? {} : { locale: localeByName(options.locale) }),
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  };
  return readParts(
    {
      bytes: bytesOf,
      text: (path) => {
        const content = bytesOf(path);
        return content === null ? null : strFromU8(content).replace(/^\ufeff/, '');
      },
    },
    settings,
  );
}

/** The workbook as the bytes of an .xlsx file. */
export function saveXlsx(workbook: Workbook): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const parts = writeParts(workbook);
  const order = [
    '[Content_Types].xml',
    '_rels/.rels',
    ...[...parts.keys()].filter((p) => p !== '[Content_Types].xml' && p !== '_rels/.rels'),
  ];
  for (const path of order) {
    const content = parts.get(path);
    if (content !== undefined) files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, {
    level: 6,
    mtime: workbook.clock().getTime() < Date.UTC(1980, 0, 2) ? Date.UTC(1980, 0, 2) : workbook.clock(),
  });
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replace(/^data:[^,]*,/, '')), (c) => c.charCodeAt(0));
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

/** The codec as the host asks for it (`insertWorksheetsFromBase64`). */
export const xlsxFiles = {
  open: (base64: string): Workbook => openXlsx(fromBase64(base64)),
  save: (workbook: Workbook): string => toBase64(saveXlsx(workbook)),
};
