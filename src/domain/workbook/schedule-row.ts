import type { PlainDate } from '../calendar/plain-date';
import type { Activity, Doubt } from '../schedule/schedule';
import { headerRole } from '../schedule/vocabulary/headers';
import { STATE_WORDS } from '../reports/report-row';
import { foldKey } from '../text/fold';
import type { ClockTime, TimeField } from '../time/time-expression';
import type { Assignment, Role } from '../units/assignment';
import { SECTION_SEPARATOR, TIME_KIND_WORDS, UNIT_SEPARATOR, type ScheduleHeader } from './schedule-columns';
import type { CellInput, LinkTarget } from './write-plan';

/** A remark on one cell: why it is doubtful. */
export interface CellRemark {
  readonly header: ScheduleHeader;
  readonly notice: { readonly key: string; readonly params: Doubt['params'] };
}

/** One activity as a row of the schedule table. */
export interface ScheduleRow {
  readonly cells: Readonly<Record<ScheduleHeader, CellInput>>;
  readonly remarks: readonly CellRemark[];
  /** Columns whose value was worked out, not written. */
  readonly inferred: readonly ScheduleHeader[];
}

export interface RowTools {
  /** The standard name of a unit; the document's own words when there is none. */
  readonly unitName: (unit: string) => string;
  /** Where the activity was read, in words, and a link to it where there can be one. */
  readonly source: (activity: Activity) => { readonly text: string; readonly target: LinkTarget | null };
}

const two = (value: number): string => String(value).padStart(2, '0');
const clock = ({ hour, minute }: ClockTime): string => `${two(hour)}:${two(minute)}`;

const clockText = (activity: Activity): string => {
  const { startTime = null, endTime = null } = activity.time ?? {};
  return [startTime, endTime]
    .map((time) => (time ? clock(time) : ''))
    .filter((text) => text !== '')
    .join(' - ');
};

const date = (value: PlainDate | null | undefined): CellInput => (value ? { kind: 'date', date: value } : null);

const isLead = (role: Role | null): boolean => role === 'lead' || role === 'responsible';

/** Units of a column; a unit without a role is taken for the one in charge when nobody else is. */
const unitsOf = (
  assignments: readonly Assignment[],
  wanted: 'lead' | 'support',
  name: RowTools['unitName'],
): string => {
  const hasLead = assignments.some(({ role }) => isLead(role));
  const chosen = assignments.filter(({ role }) => {
    const leads = role === null ? !hasLead : isLead(role);
    return wanted === 'lead' ? leads : !leads;
  });
  return [...new Set(chosen.map(({ unit }) => name(unit)))].join(UNIT_SEPARATOR);
};

const STATE_BY_KEY = new Map(STATE_WORDS.map(({ word }) => [foldKey(word), word]));
const FIRST_STATE = STATE_WORDS[0]?.word ?? '';

/** What the source table already says in a column like one of ours. */
const extraText = (activity: Activity, header: RegExp): string =>
  activity.extra.find((one) => header.test(foldKey(one.header)))?.text.trim() ?? '';

const stateOf = (activity: Activity): string =>
  STATE_BY_KEY.get(foldKey(extraText(activity, /^(?:trạng thái|tình trạng)/u))) ?? FIRST_STATE;

const progressOf = (activity: Activity): number | null => {
  const share = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*%$/u.exec(extraText(activity, /^(?:tiến độ|tỷ lệ|tỉ lệ|% )/u));
  const value = share ? Number((share[1] ?? '').replace(',', '.')) / 100 : Number.NaN;
  return value >= 0 && value <= 1 ? value : null;
};

const DATE_FIELDS: readonly TimeField[] = ['day', 'month', 'year'];

const inferredColumns = (activity: Activity): readonly ScheduleHeader[] => {
  const basis = activity.time?.basis ?? {};
  const isInferred = (field: TimeField): boolean => basis[field]?.kind === 'inferred';
  return [
    ...(DATE_FIELDS.some(isInferred) ? (['BẮT ĐẦU', 'KẾT THÚC'] as const) : []),
    ...(isInferred('startTime') || isInferred('endTime') ? (['GIỜ'] as const) : []),
  ];
};

const REMARK_COLUMN: Readonly<Record<Doubt['field'], ScheduleHeader>> = {
  name: 'HOẠT ĐỘNG',
  time: 'THỜI GIAN',
  place: 'ĐỊA ĐIỂM',
  units: 'CHỦ TRÌ',
  note: 'GHI CHÚ',
};

const remarksOf = (activity: Activity): readonly CellRemark[] => {
  const fields = [
    { header: 'HOẠT ĐỘNG', field: activity.name },
    { header: 'THỜI GIAN', field: activity.timeText },
    { header: 'ĐỊA ĐIỂM', field: activity.place },
    { header: 'GHI CHÚ', field: activity.note },
  ] as const;
  const doubts = activity.doubts.map(({ field, key, params }) => ({
    header: REMARK_COLUMN[field],
    notice: { key, params },
  }));
  const reasons = fields.flatMap(({ header, field }) =>
    field?.basis === 'doubtful' && field.reason !== undefined
      ? [{ header, notice: { key: field.reason, params: { text: field.text } } }]
      : [],
  );
  const said = new Set(doubts.map(({ header, notice }) => `${header} ${notice.key}`));
  return [...doubts, ...reasons.filter(({ header, notice }) => !said.has(`${header} ${notice.key}`))];
};

const CHARGES: ReadonlySet<string | undefined> = new Set(['lead', 'responsible', 'partner']);

/**
 * What GHI CHÚ prints: the note, after the offices that columns of their own charge in the source and that the note does not
 * name ("Chủ trì: Ban A; Phối hợp: Sở B"): the printed five columns have no other place for them.
 */
const printedNote = ({ note, extra }: Activity): string => {
  const own = note?.value ?? '';
  const charges = extra.flatMap(({ header, text }) => {
    const lines = text.split('\n').map((line) =>
      line
        .trim()
        .replace(/^[-–•+*]\s*/u, '')
        .replace(/[;,]$/u, ''),
    );
    const words = lines.filter((line) => line !== '').join(', ');
    const label = header.split(' – ').at(-1) ?? header;
    return CHARGES.has(headerRole(label)?.role) && !own.includes(words) ? [`${label}: ${words}`] : [];
  });
  return [charges.join('; '), own].filter((part) => part !== '').join('\n');
};

/** The row of an activity; `number` is its running number, TT. */
export const scheduleRow = (activity: Activity, number: number, tools: RowTools): ScheduleRow => {
  const { time } = activity;
  const source = tools.source(activity);
  return {
    cells: {
      TT: number,
      'HOẠT ĐỘNG': activity.name.value,
      'THỜI GIAN': activity.timeText.value,
      'ĐỊA ĐIỂM': activity.place?.value ?? '',
      'GHI CHÚ': printedNote(activity),
      'BẮT ĐẦU': date(time?.valid === true ? time.start : null),
      'KẾT THÚC': date(time?.valid === true ? time.end : null),
      GIỜ: clockText(activity),
      'LOẠI THỜI GIAN': TIME_KIND_WORDS[time?.precision ?? 'none'],
      'CHỦ TRÌ': unitsOf(activity.assignments, 'lead', tools.unitName),
      'PHỐI HỢP': unitsOf(activity.assignments, 'support', tools.unitName),
      MỤC: activity.section.join(SECTION_SEPARATOR),
      CẤP: activity.level ?? '',
      'TRẠNG THÁI': stateOf(activity),
      'TIẾN ĐỘ': progressOf(activity),
      'KẾT QUẢ': extraText(activity, /^kết quả/u),
      'LÝ DO': extraText(activity, /^lý do/u),
      NGUỒN: source.target ? { kind: 'link', text: source.text, target: source.target } : source.text,
      MÃ: activity.key,
    },
    remarks: remarksOf(activity),
    inferred: inferredColumns(activity),
  };
};
