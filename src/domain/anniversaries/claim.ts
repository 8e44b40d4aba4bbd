import type { PlainDate } from '../calendar/plain-date';
import type { Span } from '../text/span';

/** One end of the pair a claim states: a full day, a month of a year, or only a year. */
export type ClaimDate =
  | { readonly kind: 'day'; readonly date: PlainDate; readonly text: string; readonly span: Span }
  | {
      readonly kind: 'month';
      readonly year: number;
      readonly month: number;
      readonly text: string;
      readonly span: Span;
    }
  | { readonly kind: 'year'; readonly year: number; readonly text: string; readonly span: Span }
  | { readonly kind: 'impossible'; readonly text: string; readonly span: Span };

/** "kỷ niệm 133 năm Ngày sinh … (19/5/1890 - 19/5/2023)": a count with, or without, the pair that proves it. */
export interface AnniversaryClaim {
  /** The count N of "N năm" or "lần thứ N". */
  readonly years: number;
  readonly from: ClaimDate | null;
  readonly to: ClaimDate | null;
  /** `null` when the text gives no pair to check. */
  readonly correct: boolean | null;
  /** What the count should be, from the pair; `null` without a pair. */
  readonly expectedYears: number | null;
  /** The words that name what is celebrated ("Ngày sinh Chủ tịch Hồ Chí Minh"). */
  readonly subject: string;
  readonly text: string;
  readonly span: Span;
  /** `day-differs`, `month-differs`, `reversed`, `impossible-date`, `ordinal` (lần thứ N), `stale-year` … */
  readonly flags: readonly string[];
}
