const MEBIBYTE = 1024 * 1024;

/** How large a file may be before it is refused. A plan of an office is a few hundred kilobytes. */
export const LIMITS = {
  /** A .xlsx or .docx as it lies on the disk. */
  containerBytes: 256 * MEBIBYTE,
  /** All parts of a .xlsx or .docx unpacked, declared or found while unpacking. */
  unpackedBytes: 512 * MEBIBYTE,
  /** Unpacked to packed size of one part; real XML stays below 100, an archive bomb comes near 1,032. */
  ratio: 250,
  /** Parts smaller than this may have any ratio: an empty sheet packs very well. */
  ratioFloorBytes: 16 * MEBIBYTE,
  /** Parts in one archive. */
  entries: 10_000,
  /** A .txt or .csv. */
  textBytes: 32 * MEBIBYTE,
  /** Cells with content in one workbook. */
  cells: 5_000_000,
  /** Columns with content in one sheet. Excel allows 16,384; no schedule has them. */
  columns: 2_048,
  /** Paragraphs and table cells of one Word file. */
  blocks: 1_000_000,
} as const;

/** The size in whole megabytes, at least 1, for sentences. */
export const inMegabytes = (bytes: number): number => Math.max(1, Math.round(bytes / MEBIBYTE));
