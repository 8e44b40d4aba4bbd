import type { AnniversaryClaim, ClaimDate } from '../domain/anniversaries/claim';
import { formatIso, type PlainDate } from '../domain/calendar/plain-date';
import type { Activity, Schedule } from '../domain/schedule/schedule';
import type { ClockTime } from '../domain/time/time-expression';
import type { Role } from '../domain/units/assignment';
import { SECTION_SEPARATOR } from '../domain/workbook/schedule-columns';
import type { Locale } from '../messages';
import { publicFinding, type PublicFinding } from './check-record';
import type { Understood } from './understand';

/** One activity in the public record `document` (cli-contract.md). Dates are ISO, times "HH:MM". */
export interface ActivityRecord {
  readonly name: string;
  readonly timeText: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly dates: readonly string[];
  readonly place: string | null;
  readonly units: readonly { readonly unit: string; readonly role: Role | null }[];
  readonly note: string | null;
  readonly section: string | null;
  readonly row: number;
}

export interface ClaimRecord {
  readonly years: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly correct: boolean | null;
  readonly expectedYears: number | null;
  readonly text: string;
  readonly flags: readonly string[];
}

/** The public record `document`. */
export interface DocumentRecord {
  readonly id: unknown;
  readonly title: string | null;
  readonly year: number | null;
  readonly plan: { readonly number: string | null; readonly date: string | null; readonly issuer: string | null };
  readonly activities: readonly ActivityRecord[];
  readonly anniversaries: readonly ClaimRecord[];
  readonly findings: readonly PublicFinding[];
}

const iso = (date: PlainDate | null | undefined): string | null => (date ? formatIso(date) : null);

const two = (value: number): string => String(value).padStart(2, '0');

const clock = (time: ClockTime | null | undefined): string | null =>
  time ? `${two(time.hour)}:${two(time.minute)}` : null;

const textOrNull = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text;

const activityRecord = (activity: Activity): ActivityRecord => {
  const time = activity.time?.valid === true ? activity.time : null;
  return {
    name: activity.name.value,
    timeText: textOrNull(activity.timeText.value),
    start: iso(time?.start),
    end: iso(time?.end),
    startTime: clock(time?.startTime),
    endTime: clock(time?.endTime),
    dates: (time?.dates ?? []).map(formatIso),
    place: textOrNull(activity.place?.value),
    units: activity.assignments.map(({ unit, role }) => ({ unit, role })),
    note: textOrNull(activity.note?.value),
    section: textOrNull(activity.section.join(SECTION_SEPARATOR)),
    row: activity.row,
  };
};

/** A month of a year is told by its year: the contract knows days and years. */
const claimDate = (date: ClaimDate | null): string | null => {
  switch (date?.kind) {
    case 'day':
      return formatIso(date.date);
    case 'month':
    case 'year':
      return String(date.year).padStart(4, '0');
    default:
      return null;
  }
};

/** One anniversary claim in its public shape. */
export const claimRecord = (claim: AnniversaryClaim): ClaimRecord => ({
  years: claim.years,
  from: claimDate(claim.from),
  to: claimDate(claim.to),
  correct: claim.correct,
  expectedYears: claim.expectedYears,
  text: claim.text,
  flags: claim.flags,
});

const firstOf = <T>(schedules: readonly Schedule[], pick: (schedule: Schedule) => T | null): T | null => {
  for (const schedule of schedules) {
    const found = pick(schedule);
    if (found !== null) return found;
  }
  return null;
};

/**
 * What was read of a document as the public record: several plans in one document are told as one, the title and
 * number being those of the first that has them.
 */
export const documentRecord = (
  id: unknown,
  { schedules, findings }: Understood,
  locale: Locale,
  year: number | null = null,
): DocumentRecord => ({
  id,
  title: firstOf(schedules, ({ title }) => title?.value ?? null),
  year: firstOf(schedules, (schedule) => schedule.year?.value ?? null) ?? year,
  plan: {
    number: firstOf(schedules, ({ plan }) => plan.number?.value ?? null),
    date: iso(firstOf(schedules, ({ plan }) => plan.date?.value ?? null)),
    issuer: firstOf(schedules, ({ plan }) => plan.issuer?.value ?? null),
  },
  activities: schedules.flatMap(({ activities }) => activities.map(activityRecord)),
  anniversaries: schedules.flatMap(({ anniversaries }) => anniversaries.map(claimRecord)),
  findings: findings.map((finding) => publicFinding(finding, locale)),
});
