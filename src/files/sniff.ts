import { fail, succeed, type Result } from '../application/ports';
import { openZip } from './zip';

/** What a file is, by its content; its name only tells .csv from .txt. */
export type FileKind = 'xlsx' | 'docx' | 'csv' | 'text';

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, k) => bytes[at + k] === byte);

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ZIP_EMPTY = [0x50, 0x4b, 0x05, 0x06];

/** True when the first bytes are those of an archive or of the old binary container, not of a text. */
export const isContainer = (head: Uint8Array): boolean => startsWith(head, ZIP) || startsWith(head, OLE);

/** Formats people hand in by mistake; the word is a parameter of the sentence. */
const FOREIGN: readonly { readonly format: string; readonly signature: readonly number[] }[] = [
  { format: 'PDF', signature: ascii('%PDF') },
  { format: 'RTF', signature: ascii('{\\rtf') },
  { format: 'PNG', signature: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'JPEG', signature: [0xff, 0xd8, 0xff] },
  { format: 'GIF', signature: ascii('GIF8') },
  { format: 'RAR', signature: ascii('Rar!') },
  { format: '7z', signature: [0x37, 0x7a, 0xbc, 0xaf] },
  { format: 'gzip', signature: [0x1f, 0x8b, 0x08] },
];

/** The name of the file's extension in lower case without the dot; `""` when it has none. */
export const extensionOf = (name: string): string => {
  const dot = name.lastIndexOf('.');
  return dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) ? name.slice(dot + 1).toLowerCase() : '';
};

const includesBytes = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, wanted, at)) return true;
  }
  return false;
};

/**
 * The old binary container ([MS-CFB]) holds .doc, .xls and, with the stream "EncryptedPackage", a .xlsx or
 * .docx that a password protects ([MS-OFFCRYPTO] §2.3.2). Stream names are UTF-16LE in its directory.
 */
const sniffOle = (bytes: Uint8Array): Result<never> => {
  if (includesBytes(bytes, utf16('EncryptedPackage'))) return fail('encrypted');
  if (includesBytes(bytes, utf16('WordDocument'))) return fail('old-word');
  if (includesBytes(bytes, utf16('Workbook\0')) || includesBytes(bytes, utf16('Book\0'))) return fail('old-excel');
  return fail('wrong-type', { format: 'OLE' });
};

const sniffZip = (bytes: Uint8Array): Result<FileKind> => {
  const opened = openZip(bytes);
  if (!opened.ok) return opened;
  const { names, has } = opened.value;
  if (has('xl/workbook.xml')) return succeed('xlsx');
  if (has('word/document.xml')) return succeed('docx');
  if (has('xl/workbook.bin')) return fail('wrong-type', { format: '.xlsb' });
  if (has('ppt/presentation.xml')) return fail('wrong-type', { format: '.pptx' });
  if (has('content.xml') && has('mimetype')) return fail('wrong-type', { format: 'OpenDocument' });
  // Other writers may name the main part as they like: the content types tell.
  const types = opened.value.bytes('[Content_Types].xml');
  if (!types.ok) return types;
  const text = types.value ? new TextDecoder().decode(types.value) : '';
  if (text.includes('spreadsheetml.sheet.main') || text.includes('sheet.macroEnabled.main')) return succeed('xlsx');
  if (text.includes('wordprocessingml.document.main')) return succeed('docx');
  return fail(names.length === 0 ? 'empty' : 'wrong-type', { format: 'ZIP' });
};

/**
 * What the bytes are. Fails with `empty`, `encrypted`, `old-word`, `old-excel`, `damaged`,
 * `unpacked-too-large` or `wrong-type` (with `format`, when it is a known one). Text is judged later, by decoding.
 */
export const sniffFile = (bytes: Uint8Array, name: string): Result<FileKind> => {
  if (bytes.length === 0) return fail('empty');
  if (startsWith(bytes, OLE)) return sniffOle(bytes);
  if (startsWith(bytes, ZIP) || startsWith(bytes, ZIP_EMPTY)) return sniffZip(bytes);
  const foreign = FOREIGN.find(({ signature }) => startsWith(bytes, signature));
  if (foreign) return fail('wrong-type', { format: foreign.format });
  const extension = extensionOf(name);
  return succeed(extension === 'csv' || extension === 'tsv' ? 'csv' : 'text');
};
