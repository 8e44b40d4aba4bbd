import { listsSheet, STATE_LIST } from '../domain/workbook/lists-sheet';
import { SCHEDULE_SHEET } from '../domain/workbook/schedule-columns';
import { scheduleSheet } from '../domain/workbook/schedule-sheet';
import type { Origin } from '../domain/source/origin';
import { formatAddress } from '../domain/workbook/address';
import type { LinkTarget, SheetPlan, WritePlan } from '../domain/workbook/write-plan';
import type { Schedule } from '../domain/schedule/schedule';
import type { CellRect } from '../domain/source/snapshot';
import type { Unit } from '../domain/units/unit';
import { translate, type Locale } from '../messages';
import { findingsSheet } from './findings-sheet';
import { findingNotes } from './finding-notes';
import { placeText } from './place-text';
import { activityLists } from './schedule-activities';
import type { Understood } from './understand';
import { UNITS_KEY } from './units/unit-list-sheet';
import { unitNameRange, unitSheet } from './units/unit-sheet';

export interface BuildInput {
  /** The documents in the order given, read and checked. */
  readonly documents: readonly Understood[];
  readonly locale: Locale;
  /** The standard name of a unit, when there is a unit list. */
  readonly unitName?: (unit: string) => string;
  /** The source is a sheet of the workbook that is written to: NGUỒN leads to its cells. */
  readonly linkToSource?: boolean;
  /** The unit list to write beside the schedule, as DANH MỤC ĐƠN VỊ. CHỦ TRÌ and PHỐI HỢP offer its names. */
  readonly units?: readonly Unit[];
  /** Where the names of a unit list that is not written here stand (sheet by name), for the same. */
  readonly unitList?: { readonly sheet: string; readonly source: CellRect };
  /** False leaves the sheet KIỂM TRA out: in an open workbook the check writes it, when asked. */
  readonly withFindings?: boolean;
}

export interface BuiltWorkbook {
  readonly plan: WritePlan;
  /** Rows of all schedule tables. */
  readonly activities: number;
  /** Cells that somebody should look at. */
  readonly doubts: number;
}

/** One list of a plan's activities, to become one sheet. */
interface SheetSource {
  /** The plan, holding just the activities of this list. */
  readonly schedule: Schedule;
  readonly document: Understood;
  /** What the list is, when it is not the whole plan or its annex. */
  readonly subtitle: string | null;
}

/** Makes the sheets that follow the schedules. Each gets all that was read. */
export type FurtherSheets = (input: BuildInput) => readonly SheetPlan[];

/**
 * Further sheets of the workbook, in order: DANH MỤC ĐƠN VỊ, KIỂM TRA, the reports. Each domain puts its maker here.
 */
const FURTHER: readonly FurtherSheets[] = [
  ({ units, locale }) => (units === undefined ? [] : [unitSheet(units, locale)]),
  ({ documents, locale, withFindings }) =>
    withFindings === false
      ? []
      : [
          findingsSheet(
            documents.flatMap(({ findings }) => findings),
            locale,
          ),
        ],
];

const sheetSources = (documents: readonly Understood[], locale: Locale): readonly SheetSource[] =>
  documents.flatMap((document) =>
    document.schedules.flatMap((schedule) =>
      activityLists(schedule).map((activities, k) => ({
        schedule: { ...schedule, activities },
        document,
        subtitle: k === 0 ? null : translate(locale, 'workbook.body-activities'),
      })),
    ),
  );

const withSubtitle = (schedule: Schedule, subtitle: string | null): Schedule =>
  subtitle === null
    ? schedule
    : { ...schedule, subtitle: { value: subtitle, text: '', origin: null, basis: 'inferred' } };

const cellTarget = (origin: Origin): LinkTarget | null =>
  origin.kind === 'cell'
    ? { kind: 'cell', sheet: origin.sheet, address: formatAddress(origin.row, origin.column) }
    : null;

/** What tells this plan from the others of a workbook: its number, title and period, else where it was read. */
const subjectOf = (schedule: Schedule, document: string): string => {
  const said = [schedule.plan.number?.value, schedule.title?.value, schedule.period?.text].filter(
    (text) => text !== undefined && text !== '',
  );
  if (said.length > 0) return said.join(' · ');
  const [first] = schedule.activities;
  return first?.origin.kind === 'cell' ? first.origin.sheet : document;
};

/**
 * The workbook of the main job as a plan: a schedule sheet for each list of activities (see `activityLists`), the
 * further sheets,
 * the hidden lists. Nothing is read or written here.
 */
export const buildWorkbook = (input: BuildInput): BuiltWorkbook => {
  const { documents, locale, unitName, linkToSource, units } = input;
  const unitList = units === undefined ? input.unitList : { sheet: UNITS_KEY, source: unitNameRange(units.length) };
  const sources = sheetSources(documents, locale);
  const isOneDocument = documents.length === 1;
  const notes = new Map(documents.map((document) => [document, findingNotes(document.findings, locale)]));
  const sheets = sources.map(({ schedule, document, subtitle }, k) => {
    const { name } = document.source;
    const sheet = scheduleSheet(withSubtitle(schedule, subtitle), {
      key: k === 0 ? 'schedule' : `schedule-${k + 1}`,
      name: SCHEDULE_SHEET,
      say: (key, params) => translate(locale, key, params),
      stateList: STATE_LIST,
      remarks: notes.get(document) ?? new Map<string, never[]>(),
      source: ({ origin }) => ({
        text: isOneDocument || name === '' ? placeText(origin, locale) : `${name}: ${placeText(origin, locale)}`,
        target: linkToSource === true ? cellTarget(origin) : null,
      }),
      ...(unitName === undefined ? {} : { unitName }),
      ...(unitList === undefined ? {} : { unitList }),
    });
    return { ...sheet, about: subjectOf(schedule, name) };
  });
  return {
    plan: {
      command: 'build-schedule',
      sheets: [...sheets, ...FURTHER.flatMap((make) => make(input)), listsSheet()],
      activate: 'schedule',
    },
    activities: sources.reduce((sum, { schedule }) => sum + schedule.activities.length, 0),
    doubts: sheets.reduce((sum, sheet) => sum + sheet.comments.length, 0),
  };
};
