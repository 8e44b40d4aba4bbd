import { assignmentReport } from '../../../src/application/units/assignment-report';
import { assignedSchedules, replaceUnit } from '../../../src/application/units/assigned-schedules';
import { acceptProposal, confirmedUnits, proposeUnits } from '../../../src/application/units/propose-units';
import { reverseMends, unitMends } from '../../../src/application/units/unit-mends';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import { plainUnit, type Unit } from '../../../src/domain/units/unit';
import { sheetOf, workbookOf } from '../../support/snapshots';
import { scheduleSheetOf } from '../../support/unit-workbooks';

const PLAN = `Số: 12-KH/ĐTN
Hòa Bình, ngày 10 tháng 5 năm 2024

KẾ HOẠCH
Tổ chức hoạt động hè năm 2024

LỊCH HOẠT ĐỘNG
TT\tHOẠT ĐỘNG\tTHỜI GIAN\tĐỊA ĐIỂM\tGHI CHÚ
1.\tLễ khai mạc hè\t8g00, 01/6/2024\tNhà Thiếu nhi\tĐoàn Sở Xây dựng chủ trì, phối hợp Hội Chữ thập đỏ
2.\tLớp bơi\t08/6/2024\tHồ bơi\tĐoàn Sở Xây Dựng phụ trách
3.\tHội thi vẽ\t08/6/2024\tTrường học\tĐoàn Sở Xây dưng phụ trách
4.\tTrại hè\tTháng 7/2024\tCông viên\tCụm hoạt động số 1, 3 phụ trách
5.\tTổng kết\t31/7/2024\tHội trường\tCác cơ sở Đoàn thực hiện
6.\tHọp mặt\t02/8/2024\tHội trường\t
`;

const source = textSnapshot('ke-hoach.txt', PLAN);

const unit = (id: string, name: string, rest: Partial<Unit> = {}): Unit => ({ ...plainUnit(name, id), ...rest });

describe('proposeUnits', () => {
  it('groups spellings, counts them and says which are only likely', () => {
    const { proposals, assignments, listed } = proposeUnits(source);
    expect(proposals.map(({ name, count, kind }) => [name, count, kind])).toEqual([
      ['Đoàn Sở Xây dựng', 3, 'Đoàn Thanh niên'],
      ['Cụm hoạt động số 1', 1, 'Cụm, khối, tổ, đội'],
      ['Cụm hoạt động số 3', 1, 'Cụm, khối, tổ, đội'],
      ['Hội Chữ thập đỏ', 1, 'Hội'],
    ]);
    expect(proposals[0]?.spellings).toEqual([
      { text: 'Đoàn Sở Xây dựng', count: 2, likely: false },
      { text: 'Đoàn Sở Xây dưng', count: 1, likely: true },
    ]);
    expect([assignments, listed]).toEqual([6, 0]);
  });

  it('leaves out what the list knows and names listed units that are near', () => {
    const units = [
      unit('A', 'Đoàn Sở Xây dựng'),
      unit('B', 'Hội Chữ thập đỏ phường Hòa Bình'),
      unit('C', 'Cụm hoạt động số 1'),
    ];
    const { proposals, listed } = proposeUnits(source, { units });
    expect(proposals.map(({ name, near }) => [name, ...near.map(({ id }) => id)])).toEqual([
      ['Cụm hoạt động số 3', 'C'],
      ['Hội Chữ thập đỏ', 'B'],
    ]);
    expect(listed).toBe(4);
  });

  it('turns confirmed proposals into units whose codes run on', () => {
    const confirmed = proposeUnits(source).proposals.slice(0, 2).map(acceptProposal);
    expect(confirmedUnits(confirmed, [unit('DV007', 'Khác')])).toMatchObject([
      { id: 'DV008', name: 'Đoàn Sở Xây dựng', aliases: ['Đoàn Sở Xây dưng'], kind: 'Đoàn Thanh niên' },
      { id: 'DV009', name: 'Cụm hoạt động số 1', aliases: [] },
    ]);
  });
});

const LIST = [
  unit('A', 'Đoàn Sở Xây dựng'),
  unit('B', 'Hội Chữ thập đỏ phường Hòa Bình'),
  unit('C1', 'Cụm hoạt động số 1'),
  unit('C2', 'Cụm hoạt động số 2'),
  unit('D', 'Đoàn Sở Tư pháp'),
  unit('E', 'Quận Đoàn 8', { validTo: { year: 2020, month: 6, day: 30 } }),
];

describe('assignmentReport', () => {
  const report = assignmentReport(source, { units: LIST });

  it('brings spellings of a listed unit together and counts its work by role and month', () => {
    expect(report.rows[0]).toMatchObject({ name: 'Đoàn Sở Xây dựng', unit: 'A', leads: 3, supports: 0, undated: 0 });
    expect(report.rows[0]?.periods).toEqual([
      { start: { year: 2024, month: 6, day: 1 }, end: { year: 2024, month: 6, day: 30 }, leads: 3, supports: 0 },
    ]);
    expect(report.rows.find(({ name }) => name === 'Hội Chữ thập đỏ')).toMatchObject({
      unit: null,
      leads: 0,
      supports: 1,
    });
    expect(report.rows.find(({ collective }) => collective)?.name).toBe('Các cơ sở Đoàn');
    expect(report.activities).toBe(6);
  });

  it('shows days with several things at once', () => {
    expect(report.rows[0]?.clashes.map(({ date, tasks }) => [date.day, ...tasks.map(({ name }) => name)])).toEqual([
      [8, 'Lớp bơi', 'Hội thi vẽ'],
    ]);
  });

  it('names doubtful units with the reason and candidates', () => {
    expect(
      report.doubtful.map(({ name, problem, candidates }) => [name, problem, ...candidates.map(({ id }) => id)]),
    ).toEqual([
      ['Hội Chữ thập đỏ', 'short-name', 'B'],
      ['Đoàn Sở Xây dưng', 'misspelt', 'A'],
      ['Cụm hoạt động số 3', 'number-outside', 'C1', 'C2'],
    ]);
  });

  it('names activities without unit, and listed units in force with nothing to do', () => {
    expect(report.withoutUnit.map(({ name }) => name)).toEqual(['Họp mặt']);
    expect(report.idle.map(({ id }) => id)).toEqual(['B', 'C2', 'D']);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('goes by the words when there is no list', () => {
    const bare = assignmentReport(source, { period: 'week' });
    expect([bare.doubtful, bare.idle]).toEqual([[], []]);
    expect(bare.rows.find(({ name }) => name === 'Đoàn Sở Xây dựng')?.periods.map(({ start }) => start.day)).toEqual([
      27, 3,
    ]);
  });

  it('names the successor of a unit that is out of force on the document’s day, and is silent before it', () => {
    const units = [
      unit('OLD', 'Hội Chữ thập đỏ', { validTo: { year: 2023, month: 12, day: 31 }, successors: ['NEW'] }),
      unit('NEW', 'Hội Chữ thập đỏ mới'),
    ];
    const doubtful = assignmentReport(source, { units }).doubtful;
    expect(doubtful.find(({ name }) => name === 'Hội Chữ thập đỏ')).toMatchObject({
      problem: 'not-valid',
      candidates: [{ id: 'NEW' }],
    });
    const later = units.map((one) =>
      one.id === 'OLD' ? { ...one, validTo: { year: 2024, month: 12, day: 31 } } : one,
    );
    expect(assignmentReport(source, { units: later }).doubtful.map(({ problem }) => problem)).not.toContain(
      'not-valid',
    );
  });
});

describe('with KH’s own table', () => {
  const workbook = workbookOf(
    sheetOf('Nguồn', [
      ['TT', 'Nội dung', 'Đơn vị'],
      ['1', 'Việc ở nguồn', 'Sở Nguồn'],
    ]),
    scheduleSheetOf([
      {
        'HOẠT ĐỘNG': 'Hội thao',
        'THỜI GIAN': '08/6/2024',
        'GHI CHÚ': 'Ban Phong trao chủ trì',
        'CHỦ TRÌ': 'Ban Phong trao; Ban X',
        MÃ: 'a',
      },
      {
        'HOẠT ĐỘNG': 'Hội trại',
        'THỜI GIAN': '09/6/2024',
        'GHI CHÚ': 'Ban Tổ chức phụ trách',
        'CHỦ TRÌ': 'Ban Tổ chức',
        'PHỐI HỢP': 'ban phong trao',
        MÃ: 'b',
      },
      { 'HOẠT ĐỘNG': 'Hội thi', 'THỜI GIAN': '10/6/2024', 'GHI CHÚ': 'Văn phòng phụ trách', MÃ: 'c' },
    ]),
  );

  it('takes CHỦ TRÌ and PHỐI HỢP for what is assigned, and only that table', () => {
    const [schedule] = assignedSchedules(workbook);
    expect(
      schedule?.activities.map(({ assignments }) => assignments.map(({ unit: name, role }) => `${role ?? ''} ${name}`)),
    ).toEqual([['lead Ban Phong trao', 'lead Ban X'], ['responsible Ban Tổ chức', 'support ban phong trao'], []]);
    expect(assignedSchedules(workbook)).toHaveLength(1);
    expect(assignmentReport(workbook).withoutUnit.map(({ name }) => name)).toEqual(['Hội thi']);
    expect(assignmentReport(workbook).severalLeads.map(({ name }) => name)).toEqual(['Hội thao']);
  });

  it('mends all alike in the structured columns, the printed words only when asked', () => {
    const mend = { from: 'Ban Phong trao', to: 'Ban Phong trào' };
    expect(unitMends(workbook, mend)).toEqual([
      { sheet: 'LỊCH HOẠT ĐỘNG', row: 2, column: 10, from: 'Ban Phong trao; Ban X', to: 'Ban Phong trào; Ban X' },
      { sheet: 'LỊCH HOẠT ĐỘNG', row: 3, column: 11, from: 'ban phong trao', to: 'Ban Phong trào' },
    ]);
    expect(unitMends(workbook, { ...mend, printed: true })).toContainEqual({
      sheet: 'LỊCH HOẠT ĐỘNG', row: 2, column: 5, from: 'Ban Phong trao', to: 'Ban Phong trào',
    }); // prettier-ignore
    const one = unitMends(workbook, { ...mend, at: { sheet: 'LỊCH HOẠT ĐỘNG', row: 3 } });
    expect(one.map(({ row }) => row)).toEqual([3]);
    expect(reverseMends(one)).toEqual([{ ...one[0], from: 'Ban Phong trào', to: 'ban phong trao' }]);
    expect(unitMends(workbook, { from: 'Ban', to: 'X' })).toEqual([]);
  });

  it('replaces one name of a cell and makes two equal ones one', () => {
    expect(replaceUnit('Ban A;Ban B', 'ban b', 'Ban C')).toBe('Ban A; Ban C');
    expect(replaceUnit('Ban A; Ban B', 'Ban B', 'Ban A')).toBe('Ban A');
  });
});
