import { closeSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, succeed, type Result } from '../application/ports';
import { checkSize, readSource, type SourceReaders } from '../application/read-source';
import type { SourceSnapshot } from '../domain/source/snapshot';
import { readDocument } from '../docx/read-document';
import { decodeText } from '../files/decode-text';
import { LIMITS } from '../files/limits';
import { isContainer, sniffFile } from '../files/sniff';
import { readGrid } from '../xlsx/read/read-grid';
import { readWorkbook } from '../xlsx/read/read-workbook';

/** The readers of files, as the command line uses them. */
export const READERS: SourceReaders = {
  sniff: sniffFile,
  workbook: readWorkbook,
  document: readDocument,
  text: decodeText,
  grid: readGrid,
  limits: { text: LIMITS.textBytes, container: LIMITS.containerBytes },
};

const ERROR_CODES: Readonly<Partial<Record<string, string>>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EISDIR: 'folder',
};

/** The code of a fault of the file system ("ENOENT"); `null` for any other fault. */
const systemCode = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;

/** The first bytes of a file: enough to tell an archive from a text. */
const readHead = (path: string): Uint8Array => {
  const head = new Uint8Array(8);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  return head;
};

/** The bytes of a file, or `missing`, `folder`, `unreadable`, `empty`, `too-large`. Nothing large is loaded. */
export const loadFile = (path: string): Result<Uint8Array> => {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return fail('folder');
    const size = checkSize(status.size, isContainer(readHead(path)) ? LIMITS.containerBytes : LIMITS.textBytes);
    if (!size.ok) return size;
    const buffer = readFileSync(path);
    return succeed(new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength));
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return fail(ERROR_CODES[code] ?? 'unreadable');
  }
};

/** Reads a file of any kind we know. */
export const loadSource = (path: string): Result<SourceSnapshot> => {
  const bytes = loadFile(path);
  return bytes.ok ? readSource({ name: basename(path), bytes: bytes.value }, READERS) : bytes;
};

/**
 * Writes a file wholly or not at all: into a new file beside it, which takes its name when `write` has succeeded.
 * `write` gets the bytes' taker. Fails with `write` when the disk or the rights do not allow it.
 */
export const writeAtomically = <T>(
  path: string,
  write: (sink: (piece: Uint8Array) => void) => Result<T>,
): Result<T> => {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  let handle: number | null = null;
  const discard = (): void => {
    if (handle !== null) closeSync(handle);
    rmSync(draft, { force: true });
  };
  try {
    const opened = openSync(draft, 'wx');
    handle = opened;
    const written = write((piece) => {
      for (let at = 0; at < piece.length;) at += writeSync(opened, piece, at);
    });
    if (!written.ok) {
      discard();
      return written;
    }
    closeSync(opened);
    handle = null;
    renameSync(draft, path);
    return written;
  } catch (error) {
    discard();
    if (systemCode(error) === null) throw error;
    return fail('write');
  }
};
