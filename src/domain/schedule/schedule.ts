import type { AnniversaryClaim } from '../anniversaries/claim';
import type { PlainDate } from '../calendar/plain-date';
import type { Field, Origin } from '../source/origin';
import type { Notice } from '../source/snapshot';
import type { TimeExpression } from '../time/time-expression';
import type { Assignment } from '../units/assignment';

/** Where in the plan the activity was found. */
export type ActivityLayer = 'annex' | 'body' | 'milestone';

/** One activity of a plan. Texts are the document's own words; everything read keeps its origin. */
export interface Activity {
  /** Stable key (column MÃ): survives sorting, retyping of the time, a second run. */
  readonly key: string;
  /** The printed number of the row ("1", "2.1"), when it has one. */
  readonly ordinal: string | null;
  readonly name: Field<string>;
  /** The document's words for the time; `""` when it gives none. */
  readonly timeText: Field<string>;
  readonly time: TimeExpression | null;
  readonly place: Field<string> | null;
  readonly note: Field<string> | null;
  readonly assignments: readonly Assignment[];
  /** Where the assignments were read; `null` when there are none. */
  readonly assignmentOrigin: Origin | null;
  /** Path of headings, outermost first. */
  readonly section: readonly string[];
  /** "cấp Khối", "cấp cơ sở" … as the headings say; `null` when they do not. */
  readonly level: string | null;
  readonly layer: ActivityLayer;
  readonly origin: Origin;
  /** 1-based line of the text, or row of the sheet: public `row` of the command line. */
  readonly row: number;
  /** Other columns of the source table (Kinh phí, Kết quả …) by their header. */
  readonly extra: readonly { readonly header: string; readonly text: string }[];
  /** Doubts to show with the activity, as message keys. */
  readonly doubts: readonly Doubt[];
}

/** A part of an activity that a person should look at, and why. */
export interface Doubt extends Notice {
  readonly field: 'name' | 'time' | 'place' | 'units' | 'note';
  readonly origin: Origin | null;
}

/** A heading or section row. `depth` 0 is outermost. */
export interface Section {
  readonly label: string;
  readonly title: string;
  readonly depth: number;
  readonly origin: Origin;
}

/** An act that a section of duties gives somebody to lead: "Phòng A chủ trì tổ chức Hội thi X". */
export interface Duty {
  /** The words from the act's name on; they may run on behind it. */
  readonly act: string;
  /** The whole sentence or semicolon part. */
  readonly clause: string;
  /** Single units that lead it or answer for it, as the clause or the heading above it names them. */
  readonly leads: readonly Assignment[];
  /** Where `act` stands. */
  readonly origin: Origin;
}

export interface PlanIdentity {
  readonly number: Field<string> | null;
  readonly date: Field<PlainDate> | null;
  /** Who issues it ("Ban Thường vụ Đoàn Khối"). */
  readonly issuer: Field<string> | null;
  /** The body above it on the letterhead. */
  readonly parentBody: Field<string> | null;
}

/** One plan with its schedule. */
export interface Schedule {
  readonly title: Field<string> | null;
  readonly subtitle: Field<string> | null;
  readonly plan: PlanIdentity;
  /** The period the plan says it covers. */
  readonly period: Field<TimeExpression> | null;
  /** The document's year and where it was read; never the clock's. */
  readonly year: Field<number> | null;
  readonly sections: readonly Section[];
  readonly activities: readonly Activity[];
  /** Pairs of keys: the annex row and the body bullet that mean the same activity. */
  readonly links: readonly { readonly annex: string; readonly body: string }[];
  /** What sections of duties give somebody to lead, whether it is a row of its own or not. */
  readonly duties?: readonly Duty[];
  readonly anniversaries: readonly (AnniversaryClaim & { readonly origin: Origin })[];
  readonly signer: { readonly capacity: string; readonly position: string; readonly name: string | null } | null;
  readonly notices: readonly Notice[];
}
