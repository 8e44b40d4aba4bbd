import { listsSheet, STATE_LIST } from '../domain/workbook/lists-sheet';
import { SCHEDULE_SHEET } from '../domain/workbook/schedule-columns';
import { scheduleSheet } from '../domain/workbook/schedule-sheet';
import type { SheetPlan, WritePlan } from '../domain/workbook/write-plan';
import type { Schedule } from '../domain/schedule/schedule';
import { translate, type Locale } from '../messages';
import { placeText } from './place-text';
import { mergedActivities } from './schedule-activities';
import type { Understood } from './understand';

export interface BuildInput {
  /** The documents in the order given, read and checked. */
  readonly documents: readonly Understood[];
  readonly locale: Locale;
  /** The standard name of a unit, when there is a unit list. */
  readonly unitName?: (unit: string) => string;
}

export interface BuiltWorkbook {
  readonly plan: WritePlan;
  /** Rows of all schedule tables. */
  readonly activities: number;
  /** Cells that somebody should look at. */
  readonly doubts: number;
}

/** A plan with the list of activities its table gets, and the name of its document. */
interface Plan {
  readonly schedule: Schedule;
  readonly document: string;
}

/** Makes the sheets that follow the schedules. Each gets all that was read. */
export type FurtherSheets = (input: BuildInput) => readonly SheetPlan[];

/**
 * Further sheets of the workbook, in order: DANH MỤC ĐƠN VỊ, KIỂM TRA, the reports. Each domain puts its maker here.
 */
const FURTHER: readonly FurtherSheets[] = [];

const plansOf = (documents: readonly Understood[]): readonly Plan[] =>
  documents.flatMap(({ source, schedules }) =>
    schedules
      .map((schedule) => ({ schedule: { ...schedule, activities: mergedActivities(schedule) }, document: source.name }))
      .filter(({ schedule }) => schedule.activities.length > 0),
  );

/**
 * The workbook of the main job as a plan: a schedule sheet for each plan that has activities, the further sheets,
 * the hidden lists. Nothing is read or written here.
 */
export const buildWorkbook = (input: BuildInput): BuiltWorkbook => {
  const { documents, locale, unitName } = input;
  const plans = plansOf(documents);
  const isOneDocument = documents.length === 1;
  const sheets = plans.map(({ schedule, document }, k) =>
    scheduleSheet(schedule, {
      key: k === 0 ? 'schedule' : `schedule-${k + 1}`,
      name: SCHEDULE_SHEET,
      say: (key, params) => translate(locale, key, params),
      stateList: STATE_LIST,
      source: ({ origin }) => ({
        text:
          isOneDocument || document === '' ? placeText(origin, locale) : `${document}: ${placeText(origin, locale)}`,
        target: null,
      }),
      ...(unitName === undefined ? {} : { unitName }),
    }),
  );
  return {
    plan: {
      command: 'build-schedule',
      sheets: [...sheets, ...FURTHER.flatMap((make) => make(input)), listsSheet()],
      activate: 'schedule',
    },
    activities: plans.reduce((sum, { schedule }) => sum + schedule.activities.length, 0),
    doubts: sheets.reduce((sum, sheet) => sum + sheet.comments.length, 0),
  };
};
