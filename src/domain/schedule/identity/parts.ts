import type { Passage } from '../../source/passages';
import type { Grid } from '../grid/grid';

/** A paragraph or a table of the document, in order. */
export type Item =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | {
      readonly kind: 'table';
      readonly grid: Grid;
      /** Whether a header of a schedule stands in it. */
      readonly headed: boolean;
      /** Its words as paragraphs, for a table that only lays out a letterhead or a signature. */
      readonly words: () => readonly Passage[];
    };

/** The lines of a heading: its first words, the lines that go on with it, lines in brackets below. */
export interface TitleBlock {
  readonly lines: readonly Passage[];
  /** "(Từ ngày …)", "(Kèm theo Kế hoạch số …)". */
  readonly captions: readonly Passage[];
}

/** A part of the document with a heading of its own. */
export interface Region {
  readonly layer: 'body' | 'annex';
  readonly title: TitleBlock | null;
  readonly items: readonly Item[];
}

export interface Regions {
  /** What stands before the title: letterhead, number, place and date. */
  readonly head: readonly Passage[];
  readonly parts: readonly Region[];
  /** Signature and recipients. */
  readonly closing: readonly Passage[];
}
