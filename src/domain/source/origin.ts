import type { Span } from '../text/span';

/**
 * Where a value was read. Rows, columns, lines and paragraphs are 1-based, as people count them; `span` are
 * characters inside that cell or line.
 */
export type Origin =
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly span?: Span;
    }
  | {
      readonly kind: 'line';
      /** 1-based line of a text file, or paragraph of a Word file. */
      readonly line: number;
      /** For a row of a table inside the text: 1-based column. */
      readonly column?: number;
      readonly span?: Span;
    };

/** A value with the words it came from, where they stand, and whether they state it. */
export interface Field<T> {
  readonly value: T;
  /** The original words; `""` when nothing in the document says it. */
  readonly text: string;
  readonly origin: Origin | null;
  readonly basis: 'stated' | 'inferred' | 'doubtful';
  /** Key of the message that explains an inferred or doubtful value. */
  readonly reason?: string;
}
