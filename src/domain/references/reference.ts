import type { PlainDate } from '../calendar/plain-date';
import type { Span } from '../text/span';

/**
 * How a document number is built, which tells who issues it (domain.md §3.5):
 * `party` 54-KH/ĐTN, `state` 61/NQ-HĐND, `normative` 54/2017/QH14.
 */
export type ReferenceFamily = 'party' | 'state' | 'normative';

/** The number of a document ("54-KH/ĐTN"), taken apart. */
export interface DocumentNumber {
  /** Without the blanks and line breaks that crept in: "54-KH/ĐTN". */
  readonly number: string;
  readonly family: ReferenceFamily;
  /** The running number as written ("54", "02", "15a"). */
  readonly ordinal: string;
  /** The year inside a normative number; `null` in the other families. */
  readonly year: number | null;
  /** Type code ("KH", "NQ", "QĐ") when the number has one: "1190/SYT-NVY" and "…/QH14" have none. */
  readonly type: string | null;
  /** Codes of the issuing body ("ĐTN", "HĐND", "QH14", "TWĐTN-CTTT"); `""` when the number stops at the type. */
  readonly body: string;
  /** 0-based code units of the text that was read. */
  readonly span: Span;
  readonly text: string;
}

/** A document number with what the sentence around it says of the document. */
export interface DocumentReference extends DocumentNumber {
  /** "Kế hoạch", "Nghị quyết" … as written before the number; `null` when nothing stands there. */
  readonly kind: string | null;
  /** The date as written ("29/2/2021"), behind the number, its issuer or its list of numbers; `null` when none is there. */
  readonly dateText: string | null;
  /** `null` when no date follows, or when the day written does not exist. */
  readonly date: PlainDate | null;
  readonly dateSpan: Span | null;
  /** Who issued it, as written after the date ("Ban Thường vụ Thành ủy"); `null` when not said. */
  readonly issuer: string | null;
  /** From the kind word to the end of date or issuer. */
  readonly citation: Span;
}
