import type { Schedule } from '../../../src/domain/schedule/schedule';
import type { TimePrecision } from '../../../src/domain/time/time-expression';
import { formatRect } from '../../../src/domain/workbook/address';
import { SCHEDULE_HEADERS, TIME_KIND_WORDS, type ScheduleHeader } from '../../../src/domain/workbook/schedule-columns';
import { scheduleSheet, type ScheduleSheetOptions } from '../../../src/domain/workbook/schedule-sheet';
import type { CellInput, CellStyle, SheetPlan } from '../../../src/domain/workbook/write-plan';
import { activity, assignment, field, schedule, time } from '../../support/schedules';

const make = (plan: Schedule, options: Partial<ScheduleSheetOptions> = {}): SheetPlan =>
  scheduleSheet(plan, { say: (key, params) => `${key} ${JSON.stringify(params)}`, ...options });

const tableOf = (sheet: SheetPlan): { top: number; rows: readonly (readonly CellInput[])[] } => {
  const block = sheet.blocks.at(-1);
  if (!block) throw new Error('no table');
  return { top: block.row, rows: block.cells };
};

const cell = (sheet: SheetPlan, header: ScheduleHeader, row = 1): CellInput =>
  tableOf(sheet).rows[row]?.[SCHEDULE_HEADERS.indexOf(header)] ?? null;

const styleAt = (sheet: SheetPlan, row: number, column: number): CellStyle =>
  sheet.styles
    .filter(({ range: r }) => row >= r.top && row <= r.bottom && column >= r.left && column <= r.right)
    .reduce<CellStyle>((sum, { style }) => ({ ...sum, ...style }), {});

const titles = (sheet: SheetPlan): CellInput[] => sheet.blocks.slice(0, -1).flatMap(({ cells }) => cells.flat());

describe('GHI CHÚ', () => {
  const printed = (note: string, ...extra: readonly (readonly [string, string])[]): CellInput =>
    cell(
      make(
        schedule({
          activities: [activity({ note: field(note), extra: extra.map(([header, text]) => ({ header, text })) })],
        }),
      ),
      'GHI CHÚ',
    );

  it('prints the offices that columns of their own charge before the note', () => {
    const charges = [
      ['Đơn vị chủ trì', '- Văn phòng'],
      ['Phối hợp', 'Sở Y tế,\nBáo tỉnh'],
      ['Kinh phí', '5 triệu'],
    ] as const;
    expect(printed('Dự kiến', ...charges)).toBe('Đơn vị chủ trì: Văn phòng; Phối hợp: Sở Y tế, Báo tỉnh\nDự kiến');
  });

  it('says nothing twice and adds no other column', () => {
    expect(printed('Chủ trì: Văn phòng', ['Chủ trì', 'Văn phòng'], ['Sản phẩm', 'Báo cáo'])).toBe('Chủ trì: Văn phòng');
  });
});

describe('scheduleSheet: the table', () => {
  it('has the nineteen public columns and a row for each activity', () => {
    const sheet = make(
      schedule({
        activities: [
          activity({
            time: time({
              startTime: { hour: 7, minute: 30 },
              endTime: { hour: 11, minute: 0 },
              start: { year: 2026, month: 6, day: 20 },
              end: { year: 2026, month: 6, day: 21 },
              precision: 'list',
            }),
            timeText: field('20, 21/6/2026'),
            assignments: [
              assignment('Ban Phong trào', 'lead'),
              assignment('Văn phòng', 'support'),
              assignment('các cơ sở Đoàn', 'participant'),
              assignment('Văn phòng', 'support'),
            ],
            section: ['II. Nội dung', '1. Cấp Khối'],
            level: 'cấp Khối',
          }),
        ],
      }),
      { source: () => ({ text: 'dòng 12', target: null }) },
    );
    const { rows, top } = tableOf(sheet);
    expect(rows[0]).toEqual([...SCHEDULE_HEADERS]);
    expect(rows[1]).toEqual([
      1,
      'Hội thao công nhân',
      '20, 21/6/2026',
      'Nhà thi đấu',
      'Ban Phong trào phụ trách',
      { kind: 'date', date: { year: 2026, month: 6, day: 20 } },
      { kind: 'date', date: { year: 2026, month: 6, day: 21 } },
      '07:30 - 11:00',
      'nhiều ngày',
      'Ban Phong trào',
      'Văn phòng; các cơ sở Đoàn',
      'II. Nội dung › 1. Cấp Khối',
      'cấp Khối',
      'Chưa thực hiện',
      null,
      '',
      '',
      'dòng 12',
      'K1',
    ]);
    expect(sheet.tables).toEqual([
      expect.objectContaining({ name: 'tblLichHoatDong', range: { top, left: 1, bottom: top + 1, right: 19 } }),
    ]);
  });

  it('gives one blank row when there is nothing, since a table needs one', () => {
    const { rows } = tableOf(make(schedule({ activities: [] })));
    expect(rows).toHaveLength(2);
    expect(rows[1]?.every((value) => value === null)).toBe(true);
  });

  it('leaves the dates of an impossible time blank and the words as they are', () => {
    const sheet = make(
      schedule({
        activities: [activity({ timeText: field('31/6/2026'), time: time({ valid: false, precision: 'invalid' }) })],
      }),
    );
    expect([
      cell(sheet, 'THỜI GIAN'),
      cell(sheet, 'BẮT ĐẦU'),
      cell(sheet, 'KẾT THÚC'),
      cell(sheet, 'LOẠI THỜI GIAN'),
    ]).toEqual(['31/6/2026', null, null, 'chưa rõ']);
  });

  it('has a public word for every kind of time', () => {
    const words = new Set([
      'ngày',
      'nhiều ngày',
      'khoảng',
      'tuần',
      'tháng',
      'quý',
      'năm',
      'hạn chót',
      'định kỳ',
      'chưa rõ',
    ]);
    for (const precision of Object.keys(TIME_KIND_WORDS) as TimePrecision[]) {
      expect(words).toContain(TIME_KIND_WORDS[precision]);
    }
  });

  it('takes a unit without a role for the one in charge only when nobody else is', () => {
    const withUnits = (...assignments: ReturnType<typeof assignment>[]): CellInput[] => {
      const sheet = make(schedule({ activities: [activity({ assignments })] }));
      return [cell(sheet, 'CHỦ TRÌ'), cell(sheet, 'PHỐI HỢP')];
    };
    expect(withUnits(assignment('A', null))).toEqual(['A', '']);
    expect(withUnits(assignment('A', null), assignment('B', 'responsible'))).toEqual(['B', 'A']);
  });

  it('writes standard names and what the source says of state, progress and result', () => {
    const extra = [
      { header: 'Tình trạng', text: 'hoàn thành' },
      { header: 'Tiến độ', text: '62,5 %' },
      { header: 'Kết quả', text: 'Đã tổng kết' },
    ];
    const sheet = make(schedule({ activities: [activity({ extra, assignments: [assignment('B.PT', 'lead')] })] }), {
      unitName: () => 'Ban Phong trào',
    });
    expect([cell(sheet, 'CHỦ TRÌ'), cell(sheet, 'TRẠNG THÁI'), cell(sheet, 'TIẾN ĐỘ'), cell(sheet, 'KẾT QUẢ')]).toEqual(
      ['Ban Phong trào', 'Hoàn thành', 0.625, 'Đã tổng kết'],
    );
  });
});

describe('scheduleSheet: doubt', () => {
  const plan = schedule({
    activities: [
      activity({ key: 'A' }),
      activity({
        key: 'B',
        doubts: [{ field: 'time', origin: null, key: 'time.doubt', params: { day: 31 } }],
        place: { ...field('Cơ sở'), basis: 'doubtful', reason: 'place.doubt' },
        time: time({ basis: { day: { kind: 'stated' }, year: { kind: 'inferred', from: 'document-year' } } }),
      }),
    ],
  });
  const sheet = make(plan, { remarks: new Map([['B', [{ header: 'THỜI GIAN', text: 'Thứ không khớp.' }]]]) });
  const { top } = tableOf(sheet);

  it('fills the cells to look at and says why in a comment, one for each cell', () => {
    expect(sheet.comments).toEqual([
      { row: top + 2, column: 3, text: 'time.doubt {"day":31}\nThứ không khớp.' },
      { row: top + 2, column: 4, text: 'place.doubt {"text":"Cơ sở"}' },
    ]);
    expect([styleAt(sheet, top + 2, 3).fill, styleAt(sheet, top + 2, 4).fill]).toEqual(['#FFF2CC', '#FFF2CC']);
    expect([styleAt(sheet, top + 1, 3).fill, styleAt(sheet, top + 2, 2).fill]).toEqual([undefined, undefined]);
  });

  it('shows a worked-out date in italics', () => {
    expect([styleAt(sheet, top + 2, 6).italic, styleAt(sheet, top + 1, 6).italic]).toEqual([true, undefined]);
  });
});

describe('scheduleSheet: the page', () => {
  it('puts organisation left, the heading of its system right, title, subject and caption below', () => {
    const sheet = make(schedule());
    expect(titles(sheet)).toEqual([
      'ĐOÀN TNCS HỒ CHÍ MINH TỈNH LAM SƠN',
      'ĐOÀN TNCS HỒ CHÍ MINH',
      'BAN THƯỜNG VỤ ĐOÀN KHỐI DOANH NGHIỆP',
      'LỊCH HOẠT ĐỘNG',
      'Tổ chức hè tình nguyện năm 2026',
      '(Kèm theo Kế hoạch số 31-KH/ĐTN ngày 25/5/2026 của Ban Thường vụ Đoàn Khối Doanh nghiệp)',
    ]);
    expect(sheet.merges.map((rect) => formatRect(rect))).toEqual([
      'A1:B1',
      'C1:E1',
      'A2:B2',
      'A4:E4',
      'A5:E5',
      'A6:E6',
    ]);
  });

  it('takes the title of an annex that is a schedule, and leaves gaps for what is not said', () => {
    const unknown = { number: null, date: null, issuer: null, parentBody: null };
    const sheet = make(schedule({ subtitle: field('LỊCH HOẠT ĐỘNG HÈ'), plan: unknown }));
    expect(titles(sheet)).toEqual(['LỊCH HOẠT ĐỘNG HÈ', '(Kèm theo Kế hoạch số … ngày …/…/… của …)']);
  });

  it('prints the first five columns on A4 landscape with the header repeated and pages numbered on top', () => {
    const sheet = make(schedule());
    const { top } = tableOf(sheet);
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      paper: 'a4',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      printArea: { top: 1, left: 1, bottom: top + 1, right: 5 },
      titleRows: { first: top, last: top },
      fitToWidth: true,
      pageNumberTop: true,
    });
    expect(sheet.freeze).toEqual({ rows: top, columns: 2 });
    const printed = sheet.columnWidths.filter(({ column }) => column <= 5).reduce((sum, { width }) => sum + width, 0);
    expect(printed).toBe(131);
  });

  it('is set in Times New Roman 13 with wrapped text, borders and dd/mm/yyyy dates', () => {
    const sheet = make(schedule());
    const { top } = tableOf(sheet);
    for (let column = 1; column <= 19; column += 1) {
      expect(styleAt(sheet, top + 1, column)).toMatchObject({ fontName: 'Times New Roman', fontSize: 13, wrap: true });
      expect(styleAt(sheet, top + 1, column).border).toMatch(/^#/);
    }
    expect(styleAt(sheet, top + 1, 6).numberFormat).toBe('dd/mm/yyyy');
    expect(styleAt(sheet, top + 1, 15).numberFormat).toBe('0%');
  });

  it('gives rows the height of their longest text', () => {
    const long =
      'Tổ chức hội thi tìm hiểu pháp luật dành cho đoàn viên, thanh niên công nhân các khu công nghiệp. '.repeat(4);
    const sheet = make(schedule({ activities: [activity(), activity({ key: 'K2', name: field(long) })] }));
    const { top } = tableOf(sheet);
    const height = (row: number): number => sheet.rowHeights.find((one) => one.row === row)?.height ?? 0;
    expect(height(top + 1)).toBeLessThan(45);
    expect(height(top + 2)).toBeGreaterThan(90);
  });

  it('checks what is typed: states from the list, progress from 0 to 1', () => {
    const stateList = { sheet: '_KH', source: { top: 2, left: 1, bottom: 7, right: 1 } };
    const withList = make(schedule(), { stateList }).validations;
    expect(withList.map(({ kind }) => kind)).toEqual(['list-range', 'decimal-between']);
    const alone = make(schedule()).validations[0];
    expect(alone).toMatchObject({
      kind: 'list-items',
      items: ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Tạm dừng', 'Hoãn', 'Hủy'],
    });
  });

  it('offers the names of the list that comes along, else of the list the workbook has', () => {
    const unitList = { sheet: 'units', source: { top: 2, left: 2, bottom: 9, right: 2 } };
    const along = make(schedule(), { unitList });
    const { top, rows } = tableOf(along);
    const columns = (['CHỦ TRÌ', 'PHỐI HỢP'] as const).map((header) => {
      const column = SCHEDULE_HEADERS.indexOf(header) + 1;
      return { top: top + 1, left: column, bottom: top + rows.length - 1, right: column };
    });
    expect(along.tableLists).toBeUndefined();
    expect(along.validations.slice(-2)).toEqual(
      columns.map((range) => ({ kind: 'list-range', range, lenient: true, ...unitList })),
    );
    const alone = make(schedule());
    expect(alone.tableLists).toEqual(columns.map((range) => ({ range, table: 'tblDonVi', header: 'TÊN ĐƠN VỊ' })));
  });

  it('keeps what people type by the key of the activity', () => {
    expect(make(schedule()).keep).toMatchObject({
      keyColumn: 'MÃ',
      columns: ['TRẠNG THÁI', 'TIẾN ĐỘ', 'KẾT QUẢ', 'LÝ DO'],
    });
  });
});
