import type { Result } from '../application/ports';
import { readSource, type SourceReaders } from '../application/read-source';
import { readDocument } from '../docx/read-document';
import type { SourceSnapshot } from '../domain/source/snapshot';
import { decodeText } from '../files/decode-text';
import { LIMITS } from '../files/limits';
import { sniffFile } from '../files/sniff';
import { readGrid } from '../xlsx/read/read-grid';
import { readWorkbook } from '../xlsx/read/read-workbook';

// The readers of files: a chunk of its own, loaded with the first file.

const READERS: SourceReaders = {
  sniff: sniffFile,
  workbook: readWorkbook,
  document: readDocument,
  text: decodeText,
  grid: readGrid,
  limits: { text: LIMITS.textBytes, container: LIMITS.containerBytes },
};

/** Reads a file the person picked or dropped. Nothing leaves the machine. */
export const readPickedFile = async (file: File): Promise<Result<SourceSnapshot>> =>
  readSource({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, READERS);
