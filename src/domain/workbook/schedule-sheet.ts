import type { Schedule } from '../schedule/schedule';
import { STATE_WORDS } from '../reports/report-row';
import { UNIT_NAME_HEADER, UNITS_TABLE } from '../units/list/columns';
import { shareWidths } from './column-widths';
import {
  BASE,
  BORDER,
  columnRuns,
  DATE_FORMAT,
  DOUBT_FILL,
  FONT_SIZE,
  LANDSCAPE_CHARACTERS,
  LANDSCAPE_PAGE,
  rect,
  run,
  SOFT_BORDER,
  WORKING_HEAD_FILL,
} from './office-style';
import {
  ASSIGNEE_HEADERS,
  columnOf,
  KEPT_HEADERS,
  KEY_HEADER,
  PRINTED_COLUMNS,
  SCHEDULE_HEADERS,
  SCHEDULE_SHEET,
  SCHEDULE_TABLE,
  type ScheduleHeader,
} from './schedule-columns';
import { scheduleRow, type RowTools, type ScheduleRow } from './schedule-row';
import { countLines, heightOfLines, shownText } from './text-measure';
import { titleBlock } from './title-block';
import type { CellInput, CellStyle, SheetPlan, ValidationPlan } from './write-plan';

export interface ScheduleSheetOptions extends Partial<RowTools> {
  /** Mark of the sheet in the workbook's settings; one for each plan. */
  readonly key?: string;
  readonly name?: string;
  /** False: the schedule is no annex of one plan, nothing says what it goes with. */
  readonly caption?: boolean;
  /** The sentence for a message key. */
  readonly say: (key: string, params: Readonly<Record<string, string | number>>) => string;
  /** Further remarks on cells, by the activity's key, already in words: findings of the checker. */
  readonly remarks?: ReadonlyMap<string, readonly CellNote[]>;
  /** Where the words of TRẠNG THÁI stand; without it the list is kept in the validation itself. */
  readonly stateList?: { readonly sheet: string; readonly source: ReturnType<typeof rect> };
  /** Where the names of the unit list stand: CHỦ TRÌ and PHỐI HỢP offer them. Without it those of the open workbook. */
  readonly unitList?: { readonly sheet: string; readonly source: ReturnType<typeof rect> };
}

/** A remark in words on one cell of an activity's row. */
export interface CellNote {
  readonly header: ScheduleHeader;
  readonly text: string;
}

/** A row with all that is said about its cells. */
interface NotedRow extends ScheduleRow {
  readonly notes: readonly CellNote[];
}

const FONT = { size: FONT_SIZE };
const HEADER_FONT = { size: FONT_SIZE, bold: true };
const NUMBER_WIDTH = 5;

/** Wished widths in characters. The printed text columns share the page; the others may grow to `MOST_WIDTH`. */
const PRINTED_WISHES: readonly { readonly header: ScheduleHeader; readonly wish: number; readonly least: number }[] = [
  { header: 'HOẠT ĐỘNG', wish: 50, least: 30 },
  { header: 'THỜI GIAN', wish: 20, least: 14 },
  { header: 'ĐỊA ĐIỂM', wish: 26, least: 13 },
  { header: 'GHI CHÚ', wish: 30, least: 12 },
];
const WORKING_WIDTHS: Readonly<Partial<Record<ScheduleHeader, number>>> = {
  'BẮT ĐẦU': 14,
  'KẾT THÚC': 14,
  GIỜ: 15,
  'LOẠI THỜI GIAN': 18,
  'CHỦ TRÌ': 28,
  'PHỐI HỢP': 28,
  MỤC: 36,
  CẤP: 15,
  'TRẠNG THÁI': 18,
  'TIẾN ĐỘ': 11,
  'KẾT QUẢ': 24,
  'LÝ DO': 24,
  NGUỒN: 24,
  MÃ: 14,
};
const MOST_WIDTH = 84;
const WIDER_BY = 18;

const CENTRED_HEADERS: readonly ScheduleHeader[] = [
  'TT',
  'THỜI GIAN',
  'BẮT ĐẦU',
  'KẾT THÚC',
  'GIỜ',
  'LOẠI THỜI GIAN',
  'CẤP',
  'TRẠNG THÁI',
  'TIẾN ĐỘ',
  'MÃ',
];

const textsOf = (rows: readonly ScheduleRow[], header: ScheduleHeader): readonly string[] =>
  rows.map(({ cells }) => shownText(cells[header]));

/** Lines of each row by the printed columns: what decides its height on paper. */
const printedLines = (rows: readonly ScheduleRow[], widths: ReadonlyMap<ScheduleHeader, number>): readonly number[] =>
  rows.map(({ cells }) =>
    Math.max(
      ...SCHEDULE_HEADERS.slice(0, PRINTED_COLUMNS).map((header) =>
        countLines(shownText(cells[header]), widths.get(header) ?? NUMBER_WIDTH, FONT),
      ),
    ),
  );

/** A column that is not printed gets wider, as far as is fair, rather than stretching the printed rows. */
const workingWidth = (texts: readonly string[], lines: readonly number[], wish: number): number => {
  for (let width = wish; width < MOST_WIDTH; width += WIDER_BY) {
    if (texts.every((text, k) => text === '' || countLines(text, width, FONT) <= (lines[k] ?? 1))) return width;
  }
  return texts.some((text) => text.length > wish) ? MOST_WIDTH : wish;
};

const chooseWidths = (rows: readonly ScheduleRow[]): ReadonlyMap<ScheduleHeader, number> => {
  const shared = shareWidths(
    PRINTED_WISHES.map(({ header, wish, least }) => ({ texts: textsOf(rows, header), wish, least })),
    LANDSCAPE_CHARACTERS - NUMBER_WIDTH,
    FONT,
  );
  const widths = new Map<ScheduleHeader, number>([['TT', NUMBER_WIDTH]]);
  PRINTED_WISHES.forEach(({ header, wish }, k) => widths.set(header, shared[k] ?? wish));
  const lines = printedLines(rows, widths);
  for (const header of SCHEDULE_HEADERS.slice(PRINTED_COLUMNS)) {
    widths.set(header, workingWidth(textsOf(rows, header), lines, WORKING_WIDTHS[header] ?? 14));
  }
  return widths;
};

const rowLines = (row: ScheduleRow, widths: ReadonlyMap<ScheduleHeader, number>): number =>
  SCHEDULE_HEADERS.reduce(
    (most, header) => Math.max(most, countLines(shownText(row.cells[header]), widths.get(header) ?? 14, FONT)),
    1,
  );

/** Left part of the letterhead: TT and HOẠT ĐỘNG. */
const LETTERHEAD_COLUMNS = 2;

const tableStyles = (top: number, bottom: number, rows: readonly NotedRow[]): SheetPlan['styles'] => {
  const last = SCHEDULE_HEADERS.length;
  const body: CellStyle = { ...BASE, wrap: true, vertical: 'center' };
  const head: CellStyle = { ...body, bold: true, horizontal: 'center' };
  const marked = (is: (row: NotedRow) => boolean): readonly number[] =>
    rows.flatMap((row, k) => (is(row) ? [top + 1 + k] : []));
  return [
    run(top, 1, top, PRINTED_COLUMNS, { ...head, border: BORDER }),
    run(top, PRINTED_COLUMNS + 1, top, last, { ...head, border: SOFT_BORDER, fill: WORKING_HEAD_FILL }),
    run(top + 1, 1, bottom, PRINTED_COLUMNS, { ...body, border: BORDER }),
    run(top + 1, PRINTED_COLUMNS + 1, bottom, last, { ...body, border: SOFT_BORDER }),
    ...CENTRED_HEADERS.map((header) =>
      run(top + 1, columnOf(header), bottom, columnOf(header), { horizontal: 'center' }),
    ),
    run(top + 1, columnOf('BẮT ĐẦU'), bottom, columnOf('KẾT THÚC'), { numberFormat: DATE_FORMAT }),
    run(top + 1, columnOf('TIẾN ĐỘ'), bottom, columnOf('TIẾN ĐỘ'), { numberFormat: '0%' }),
    ...SCHEDULE_HEADERS.flatMap((header) => [
      ...columnRuns(
        marked(({ inferred }) => inferred.includes(header)),
        columnOf(header),
        { italic: true },
      ),
      ...columnRuns(
        marked(({ notes }) => notes.some((note) => note.header === header)),
        columnOf(header),
        { fill: DOUBT_FILL },
      ),
    ]),
  ];
};

const commentsOf = (rows: readonly NotedRow[], top: number): SheetPlan['comments'] =>
  rows.flatMap(({ notes }, k) =>
    [...new Set(notes.map(({ header }) => header))].map((header) => ({
      row: top + 1 + k,
      column: columnOf(header),
      text: [...new Set(notes.filter((note) => note.header === header).map(({ text }) => text))].join('\n'),
    })),
  );

/** The cells of an activity column under the header row `top`. */
const bodyOf = (top: number, bottom: number, header: ScheduleHeader): ReturnType<typeof rect> =>
  rect(top + 1, columnOf(header), bottom, columnOf(header));

const validationsOf = (top: number, bottom: number, options: ScheduleSheetOptions): readonly ValidationPlan[] => {
  const range = (header: ScheduleHeader): ReturnType<typeof rect> => bodyOf(top, bottom, header);
  const alert = (key: string): NonNullable<ValidationPlan['alert']> => ({
    title: options.say('workbook.alert.title', {}),
    message: options.say(key, {}),
    style: 'stop',
  });
  const { unitList } = options;
  const state = { range: range('TRẠNG THÁI'), alert: alert('workbook.alert.state') };
  return [
    options.stateList
      ? { kind: 'list-range', ...state, ...options.stateList }
      : { kind: 'list-items', ...state, items: STATE_WORDS.map(({ word }) => word) },
    { kind: 'decimal-between', min: 0, max: 1, range: range('TIẾN ĐỘ'), alert: alert('workbook.alert.progress') },
    // A cell may hold several units: the list offers names, and takes what is typed.
    ...(unitList === undefined
      ? []
      : ASSIGNEE_HEADERS.map((header): ValidationPlan => ({
          kind: 'list-range',
          range: range(header),
          lenient: true,
          ...unitList,
        }))),
  ];
};

/** Without a list that comes along, the unit columns offer the one the open workbook has. */
const tableListsOf = (
  top: number,
  bottom: number,
  { unitList }: ScheduleSheetOptions,
): Pick<SheetPlan, 'tableLists'> =>
  unitList === undefined
    ? {
        tableLists: ASSIGNEE_HEADERS.map((header) => ({
          range: bodyOf(top, bottom, header),
          table: UNITS_TABLE,
          header: UNIT_NAME_HEADER,
        })),
      }
    : {};

const PROGRESS_BAR = '#9DC3E6';

/**
 * The sheet LỊCH HOẠT ĐỘNG of one plan: title block, the table of the nineteen public columns with a row for each
 * activity (one blank row when there is none, since a table needs one), print set-up for the first five. Cells to
 * look at are filled and say why in a comment; worked-out dates and times are in italics. Pure: the sentences come
 * through `say`.
 */
export const scheduleSheet = (schedule: Schedule, options: ScheduleSheetOptions): SheetPlan => {
  const tools: RowTools = {
    unitName: options.unitName ?? ((unit) => unit),
    source: options.source ?? (() => ({ text: '', target: null })),
  };
  const rows = schedule.activities.map((activity, k): NotedRow => {
    const row = scheduleRow(activity, k + 1, tools);
    const doubts = row.remarks.map(({ header, notice }) => ({ header, text: options.say(notice.key, notice.params) }));
    return { ...row, notes: [...doubts, ...(options.remarks?.get(activity.key) ?? [])] };
  });
  const widths = chooseWidths(rows);
  const printedWidths = SCHEDULE_HEADERS.slice(0, PRINTED_COLUMNS).map((header) => widths.get(header) ?? NUMBER_WIDTH);
  const title = titleBlock(schedule, printedWidths, LETTERHEAD_COLUMNS, options.caption);
  const top = title.rows + 1;
  const bottom = top + Math.max(1, rows.length);
  const last = SCHEDULE_HEADERS.length;
  const headerLines = Math.max(
    ...SCHEDULE_HEADERS.map((header) => countLines(header, (widths.get(header) ?? 14) - 2, HEADER_FONT)),
  );
  const blank = SCHEDULE_HEADERS.map((): CellInput => null);
  const body = rows.map(({ cells }) => SCHEDULE_HEADERS.map((header) => cells[header]));
  return {
    key: options.key ?? 'schedule',
    name: options.name ?? SCHEDULE_SHEET,
    visibility: 'visible',
    tabColor: null,
    blocks: [
      ...title.blocks,
      { row: top, column: 1, cells: [[...SCHEDULE_HEADERS], ...(body.length === 0 ? [blank] : body)] },
    ],
    styles: [...title.styles, ...tableStyles(top, bottom, rows)],
    merges: title.merges,
    columnWidths: SCHEDULE_HEADERS.map((header) => ({ column: columnOf(header), width: widths.get(header) ?? 14 })),
    rowHeights: [
      ...title.rowHeights,
      { row: top, height: heightOfLines(headerLines, FONT_SIZE) + 6 },
      ...rows.map((row, k) => ({ row: top + 1 + k, height: heightOfLines(rowLines(row, widths), FONT_SIZE) + 3 })),
    ],
    freeze: { rows: top, columns: LETTERHEAD_COLUMNS },
    tables: [
      { name: SCHEDULE_TABLE, range: rect(top, 1, bottom, last), style: null, showFilter: true, showBandedRows: false },
    ],
    validations: validationsOf(top, bottom, options),
    ...tableListsOf(top, bottom, options),
    conditionalFormats: [
      {
        kind: 'data-bar',
        color: PROGRESS_BAR,
        min: 0,
        max: 1,
        style: {},
        range: rect(top + 1, columnOf('TIẾN ĐỘ'), bottom, columnOf('TIẾN ĐỘ')),
      },
    ],
    comments: commentsOf(rows, top),
    charts: [],
    page: {
      ...LANDSCAPE_PAGE,
      printArea: rect(1, 1, bottom, PRINTED_COLUMNS),
      titleRows: { first: top, last: top },
    },
    showGridlines: false,
    keep: { keyColumn: KEY_HEADER, labelColumn: 'HOẠT ĐỘNG', columns: KEPT_HEADERS },
  };
};
