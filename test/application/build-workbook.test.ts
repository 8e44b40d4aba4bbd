import { buildWorkbook } from '../../src/application/build-workbook';
import { findingNotes } from '../../src/application/finding-notes';
import { withoutOwnSheets } from '../../src/application/own-sheets';
import { addressOf, placeText, rowOf } from '../../src/application/place-text';
import { activityLists } from '../../src/application/schedule-activities';
import { standardNames } from '../../src/application/unit-names';
import type { Understood } from '../../src/application/understand';
import type { Finding } from '../../src/domain/checks/finding';
import type { Schedule } from '../../src/domain/schedule/schedule';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/domain/source/snapshot';
import { textSnapshot } from '../../src/domain/source/text-snapshot';
import { plainUnit } from '../../src/domain/units/unit';
import { buildUnitIndex } from '../../src/domain/units/unit-index';
import { activity, assignment, field, schedule } from '../support/schedules';

const rows = (count: number): Schedule['activities'] =>
  Array.from({ length: count }, (_, k) => activity({ key: `A${k + 1}`, name: field(`Việc ${k + 1}`), place: null }));

const bullet = (key: string, over: Parameters<typeof activity>[0] = {}): Schedule['activities'][number] =>
  activity({ key, name: field(`Ý ${key}`), layer: 'body', ...over });

const understood = (name: string, ...schedules: readonly Schedule[]): Understood => ({
  source: textSnapshot(name, ''),
  schedules,
  findings: [],
});

describe('activityLists', () => {
  it('completes a row of the annex by the bullet that means the same, and keeps the other bullets apart', () => {
    const plan = schedule({
      activities: [
        ...rows(3),
        bullet('B1', {
          assignments: [assignment('Ban Phong trào', 'lead')],
          section: ['II.'],
          level: 'cấp Khối',
          place: field('Sân A'),
        }),
        bullet('B2'),
      ],
      links: [{ annex: 'A2', body: 'B1' }],
    });
    const lists = activityLists(plan);
    expect(lists.map((list) => list.map(({ key }) => key))).toEqual([['A1', 'A2', 'A3'], ['B2']]);
    expect(lists[0]?.[1]).toMatchObject({
      name: { value: 'Việc 2' },
      place: { value: 'Sân A' },
      section: ['II.'],
      level: 'cấp Khối',
      assignments: [{ unit: 'Ban Phong trào' }],
    });
  });

  it('gives one list without an annex, or with one too short to be a schedule; none when there is nothing', () => {
    expect(activityLists(schedule({ activities: [bullet('B1'), bullet('B2')] })).length).toBe(1);
    const short = activityLists(schedule({ activities: [bullet('B1'), ...rows(2)] }));
    expect(short.map((list) => list.map(({ key }) => key))).toEqual([['A1', 'A2', 'B1']]);
    expect(activityLists(schedule({ activities: [] }))).toEqual([]);
  });
});

describe('buildWorkbook', () => {
  it('makes a sheet for each list, then the findings and the hidden lists', () => {
    const withAnnex = schedule({ activities: [...rows(3), bullet('B1')] });
    const { plan, activities, doubts } = buildWorkbook({
      documents: [understood('a.docx', withAnnex), understood('b.txt', schedule({ activities: [] }), schedule())],
      locale: 'vi',
    });
    expect(plan.sheets.map(({ key, visibility }) => [key, visibility])).toEqual([
      ['schedule', 'visible'],
      ['schedule-2', 'visible'],
      ['schedule-3', 'visible'],
      ['findings', 'visible'],
      ['_KH', 'hidden'],
    ]);
    expect([plan.activate, activities, doubts]).toEqual(['schedule', 5, 0]);
    const sources = plan.sheets.slice(0, 3).map((sheet) => sheet.blocks.at(-1)?.cells[1]?.[17]);
    expect(sources).toEqual(['a.docx: dòng 12', 'a.docx: dòng 12', 'b.txt: dòng 12']);
  });

  it('names the place alone when there is one document', () => {
    const { plan } = buildWorkbook({ documents: [understood('a.docx', schedule())], locale: 'vi' });
    expect(plan.sheets[0]?.blocks.at(-1)?.cells[1]?.[17]).toBe('dòng 12');
  });
});

describe('findingNotes', () => {
  const finding = (over: Partial<Finding>): Finding => ({
    code: 'date-impossible',
    severity: 'error',
    text: '31/6/2026',
    message: { key: 'checks.date-impossible.message', params: {} },
    origin: null,
    mend: null,
    suggestion: null,
    activity: 'K1',
    ...over,
  });

  it('puts errors and warnings beside the column they are about, hints and loose findings nowhere', () => {
    const notes = findingNotes(
      [
        finding({}),
        finding({ code: 'place-conflict', severity: 'warning' }),
        finding({ code: 'body-annex-unit', severity: 'warning' }),
        finding({ code: 'anniversary-count' }),
        finding({ severity: 'info' }),
        finding({ activity: null }),
      ],
      'vi',
    );
    expect([...notes.keys()]).toEqual(['K1']);
    expect(notes.get('K1')?.map(({ header }) => header)).toEqual(['THỜI GIAN', 'ĐỊA ĐIỂM', 'GHI CHÚ', 'HOẠT ĐỘNG']);
  });
});

describe('placeText, rowOf, addressOf', () => {
  it('tells a line, a cell, and nothing', () => {
    const line = { kind: 'line', line: 7 } as const;
    const cell = { kind: 'cell', sheet: "Th'5", row: 3, column: 28 } as const;
    expect([placeText(line, 'vi'), rowOf(line), addressOf(line)]).toEqual(['dòng 7', 7, null]);
    expect([placeText(cell, 'en'), rowOf(cell), addressOf(cell)]).toEqual(["sheet Th'5, cell AB3", 3, "'Th''5'!AB3"]);
    expect([placeText(null, 'vi'), rowOf(null), addressOf(null)]).toEqual(['', null, null]);
  });
});

const sheet = (name: string, cells: readonly (readonly string[])[], table?: string): SheetSnapshot => ({
  name,
  visibility: 'visible',
  protected: false,
  top: 1,
  left: 1,
  rows: cells.map((row) => row.map((value) => (value === '' ? null : { value }))),
  merges: [],
  tables: table === undefined ? [] : [{ name: table, range: { top: 1, left: 1, bottom: 2, right: 2 } }],
});

const workbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  kind: 'workbook',
  name: 'a.xlsx',
  date1904: false,
  sheets,
  notices: [],
});

describe('withoutOwnSheets', () => {
  it('leaves out what KH wrote beside the schedule, by its tables and not by names of sheets', () => {
    const source = workbook(
      sheet('Lịch', [], 'tblLichHoatDong_2'),
      sheet('Kiểm tra cũ', [], 'tblKiemTra_3'),
      sheet('KIỂM TRA', []),
      sheet('Đơn vị', [], 'TBLDONVI'),
      sheet('_KH', []),
    );
    const kept = withoutOwnSheets(source);
    expect(kept.kind === 'workbook' && kept.sheets.map(({ name }) => name)).toEqual(['Lịch', 'KIỂM TRA']);
  });

  it('reads a schedule table of KH by the words of the document, worked-out columns only where those are missing', () => {
    const header = ['HOẠT ĐỘNG', 'THỜI GIAN', 'GHI CHÚ', 'BẮT ĐẦU', 'CHỦ TRÌ', 'MỤC', 'KẾT QUẢ', 'MÃ', 'Cột riêng'];
    const table = sheet(
      'Lịch',
      [
        header,
        ['Họp', 'Tháng 6', 'Ban A phụ trách', '01/06/2026', 'Ban A', 'II.', 'xong', 'K1', 'x'],
        ['Hội thao', '', '', '06/06/2026', 'Ban B', 'II.', '', 'K2', ''],
      ],
      'tblLichHoatDong',
    );
    const source = workbook({
      ...table,
      top: 4,
      left: 2,
      tables: [{ name: 'tblLichHoatDong', range: { top: 4, left: 2, bottom: 6, right: 10 } }],
    });
    const read = withoutOwnSheets(source);
    const shown = read.kind === 'workbook' ? (read.sheets[0]?.rows ?? []) : [];
    expect(shown.map((row) => row.map((cell) => cell?.value ?? ''))).toEqual([
      ['HOẠT ĐỘNG', 'THỜI GIAN', 'GHI CHÚ', 'BẮT ĐẦU', 'CHỦ TRÌ', '', 'KẾT QUẢ', '', 'Cột riêng'],
      ['Họp', 'Tháng 6', 'Ban A phụ trách', '', '', '', 'xong', '', 'x'],
      ['Hội thao', '', '', '06/06/2026', 'Ban B', '', '', '', ''],
    ]);
  });
});

describe('standardNames', () => {
  it('gives the listed name for what is surely meant, else the words as they are', () => {
    const name = standardNames(buildUnitIndex([plainUnit('Sở Nội vụ'), plainUnit('Sở Xây dựng')]));
    expect([name('SỞ NỘI VỤ'), name('Sở Y tế'), name('SỞ NỘI VỤ')]).toEqual(['Sở Nội vụ', 'Sở Y tế', 'Sở Nội vụ']);
  });
});
