import type { Notice, SourceSnapshot, TextSnapshot, WorkbookSnapshot } from '../domain/source/snapshot';
import { textSnapshot } from '../domain/source/text-snapshot';
import { decodeSnapshot } from '../domain/source/decode-snapshot';
import { fail, succeed, type Result } from './ports';

/** A file in memory. `name` is without folder. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The readers of files: the command line and the pane give the same ones. */
export interface SourceReaders {
  /** What the bytes are, whatever the name says. */
  readonly sniff: (bytes: Uint8Array, name: string) => Result<'xlsx' | 'docx' | 'csv' | 'text'>;
  readonly workbook: (bytes: Uint8Array, name: string) => Result<WorkbookSnapshot>;
  readonly document: (bytes: Uint8Array, name: string) => Result<TextSnapshot>;
  readonly text: (bytes: Uint8Array) => Result<{ readonly text: string; readonly notices: readonly Notice[] }>;
  readonly grid: (text: string, name: string, notices: readonly Notice[]) => Result<SourceSnapshot>;
  /** Bytes of a text file beyond which it is refused, and of the other files. */
  readonly limits: { readonly text: number; readonly container: number };
}

const MEGABYTE = 1024 * 1024;

/** Fails with `too-large` when so many bytes are not read at all. Asked before a file is loaded. */
export const checkSize = (bytes: number, limit: number): Result<void> =>
  bytes > limit
    ? fail('too-large', { size: Math.round(bytes / MEGABYTE), limit: Math.round(limit / MEGABYTE) })
    : succeed(undefined);

const readByKind = (file: SourceFile, readers: SourceReaders): Result<SourceSnapshot> => {
  const kind = readers.sniff(file.bytes, file.name);
  if (!kind.ok) return kind;
  if (kind.value === 'xlsx') return readers.workbook(file.bytes, file.name);
  if (kind.value === 'docx') return readers.document(file.bytes, file.name);
  const size = checkSize(file.bytes.length, readers.limits.text);
  if (!size.ok) return size;
  const decoded = readers.text(file.bytes);
  if (!decoded.ok) return decoded;
  const { text, notices } = decoded.value;
  if (kind.value === 'csv') return readers.grid(text, file.name, notices);
  return succeed({ ...textSnapshot(file.name, text), notices });
};

/**
 * Reads a file of any kind we know into a plain picture of it. Fails with one of the codes under `files.failure.*`;
 * never throws on any content.
 */
export const readSource = (file: SourceFile, readers: SourceReaders): Result<SourceSnapshot> => {
  const read = readByKind(file, readers);
  return read.ok ? succeed(decodeSnapshot(read.value)) : read;
};
