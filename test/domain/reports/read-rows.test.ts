import { readReportRows } from '../../../src/domain/reports/read-rows';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/source/snapshot';

const HEADERS = ['MÃ', 'HOẠT ĐỘNG', 'KẾT THÚC', 'BẮT ĐẦU', 'CHỦ TRÌ', 'TRẠNG THÁI', 'TIẾN ĐỘ'];

const cells = (values: readonly (string | number | null)[]): (CellSnapshot | null)[] =>
  values.map((value) => (value === null ? null : { value }));

const sheet = (
  rows: readonly (readonly (string | number | null)[])[],
  over: Partial<SheetSnapshot> = {},
  table = 'tblLichHoatDong',
): SheetSnapshot => ({
  name: 'LỊCH',
  visibility: 'visible',
  protected: false,
  top: 3,
  left: 2,
  rows: [cells(HEADERS), ...rows.map(cells)],
  merges: [],
  tables: [{ name: table, range: { top: 3, left: 2, bottom: 3 + rows.length, right: 1 + HEADERS.length } }],
  ...over,
});

const workbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  kind: 'workbook',
  name: 'a.xlsx',
  date1904: false,
  sheets,
  notices: [],
});

const MAY_10 = 45_422;

describe('readReportRows', () => {
  it('reads by the names of the columns, wherever people moved them', () => {
    const { rows, tables } = readReportRows(
      workbook(sheet([['K1', 'Hội nghị', MAY_10 + 1, MAY_10, 'Văn phòng; Ban Tổ chức', ' hoàn  thành ', 0.5]])),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      key: 'K1',
      name: 'Hội nghị',
      start: { year: 2024, month: 5, day: 10 },
      end: { year: 2024, month: 5, day: 11 },
      leads: ['Văn phòng', 'Ban Tổ chức'],
      typedState: 'done',
      progress: 0.5,
      sheet: 'LỊCH',
      row: 4,
    });
    expect(tables).toEqual([{ sheet: 'LỊCH', table: 'tblLichHoatDong', rows: 1 }]);
  });

  it('puts days in order that were typed the wrong way round, and says so', () => {
    const { rows, reversed } = readReportRows(workbook(sheet([['K1', 'A', MAY_10, MAY_10 + 5, '', '', null]])));
    expect(rows[0]).toMatchObject({ start: { day: 10 }, end: { day: 15 } });
    expect(reversed).toEqual([{ sheet: 'LỊCH', row: 4 }]);
  });

  it('reads days typed as text, counts unreadable ones, leaves out blank rows', () => {
    const { rows, unread, textDays } = readReportRows(
      workbook(
        sheet([
          ['K1', 'A', '13/5/2024', null, '', 'Huỷ', null],
          ['K2', 'B', 'khi có hướng dẫn', null, '', 'chờ ý kiến', '40%'],
          ['K3', '', MAY_10, null, '', '', null],
        ]),
      ),
    );
    expect(rows.map(({ end, typedState, stateText, progress }) => [end, typedState, stateText, progress])).toEqual([
      [{ year: 2024, month: 5, day: 13 }, 'cancelled', 'Huỷ', null],
      [null, null, 'chờ ý kiến', 0.4],
    ]);
    expect(unread).toEqual([{ sheet: 'LỊCH', row: 5, text: 'khi có hướng dẫn' }]);
    expect(textDays).toEqual([{ sheet: 'LỊCH', row: 4 }]);
  });

  it('reads all schedules, or those asked for, and no hidden copy of one', () => {
    const row = [['K1', 'A', MAY_10, null, '', '', null]] as const;
    const book = workbook(
      sheet(row),
      sheet(row, { name: 'LỊCH (2)' }, 'tblLichHoatDong_2'),
      sheet(row, { name: 'KH abc 1 (0)', visibility: 'hidden' }, 'tblLichHoatDong_3'),
      sheet(row, { name: 'Khác' }, 'tblKhac'),
    );
    expect(readReportRows(book).tables.map(({ sheet: name }) => name)).toEqual(['LỊCH', 'LỊCH (2)']);
    expect(readReportRows(book, ['LỊCH (2)']).tables.map(({ sheet: name }) => name)).toEqual(['LỊCH (2)']);
  });
});
