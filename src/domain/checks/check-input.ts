import type { AnniversaryDay } from '../anniversaries/day-list';
import type { GivenDay } from '../calendar/holidays';
import type { Schedule } from '../schedule/schedule';
import type { Origin } from '../source/origin';
import type { UnitIndex } from '../units/unit-index';

/** A stretch of the source's own text: a paragraph, a line, or a cell. */
export interface CheckLine {
  /** 0-based place in reading order. */
  readonly index: number;
  readonly text: string;
  /** Where it stands, without a span. */
  readonly origin: Origin;
  /** `paragraph` also for a row of a sheet that holds one text only: prose typed into a sheet. */
  readonly place: 'paragraph' | 'cell';
  /** The automatic number Word shows before it. */
  readonly numbering: string | null;
  /** Blank lines stand between this one and the one before. */
  readonly afterBlank: boolean;
  /** Running number of the table or sheet a cell belongs to; `null` for paragraphs of a text. */
  readonly table: number | null;
  /** 1-based row of the cell inside its source; `null` for paragraphs. */
  readonly row: number | null;
  /** 1-based column of the cell; `null` for paragraphs. */
  readonly column: number | null;
  readonly header: boolean;
  /** The cell holds an error of Excel ("#N/A"), whose words are the text. */
  readonly error: boolean;
}

/** Everything the rules may look at. Nothing comes from a clock. */
export interface CheckInput {
  /** The plans found in the source; none when it holds only text. */
  readonly schedules: readonly Schedule[];
  readonly lines: readonly CheckLine[];
  /** The document's year, when the schedules do not say it. */
  readonly year?: number;
  /** The office's days off; they win over those of the law. */
  readonly holidays?: readonly GivenDay[];
  /** Days of anniversaries; without them the built-in list is used. */
  readonly days?: readonly AnniversaryDay[];
  /** The office's unit list; without it the rules about units keep silent. */
  readonly units?: UnitIndex;
}
