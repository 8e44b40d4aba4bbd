import { makeWeeklyWork } from '../../../src/domain/reports/weekly-work';
import { weeklyText } from '../../../src/application/weekly-text';
import { dayOf, rowOf } from '../../support/report-rows';

// The week of Wednesday 20/5/2026 is 18/5 (Monday) – 24/5 (Sunday).
const DAY = dayOf('2026-05-20');
const ROWS = [
  rowOf({ name: 'Cả tháng', start: '2026-05-01', end: '2026-05-31', leads: ['Ban Phong trào'] }),
  rowOf({ name: 'Chủ nhật', start: '2026-05-24', leads: ['Ban Phong trào'], supports: ['Văn phòng'] }),
  rowOf({ name: 'Sáng thứ Hai', start: '2026-05-18', clock: '08:00', leads: ['ban phong trào', 'Văn phòng'] }),
  rowOf({ name: 'Sớm thứ Hai', start: '2026-05-18', clock: '07:00', leads: ['Ban Phong trào'] }),
  rowOf({ name: 'Tuần trước', start: '2026-05-11', leads: ['Ban Phong trào'] }),
  rowOf({ name: 'Trễ lâu', start: '2026-04-20', leads: ['Ban Phong trào'] }),
  rowOf({ name: 'Tuần sau', start: '2026-05-25', leads: ['Ban Phong trào'] }),
  rowOf({ name: 'Xong rồi', start: '2026-05-21', leads: ['Ban Phong trào'], typedState: 'done' }),
  rowOf({ name: 'Hoãn', start: '2026-05-21', leads: ['Ban Phong trào'], typedState: 'postponed' }),
  rowOf({ name: 'Không ngày', leads: ['Ban Phong trào'] }),
  rowOf({ name: 'Không ai', start: '2026-05-22' }),
];

describe('makeWeeklyWork', () => {
  it('runs from Monday to Sunday, whatever day of the week is asked', () => {
    for (const day of ['2026-05-18', '2026-05-20', '2026-05-24']) {
      const { monday, sunday } = makeWeeklyWork([], dayOf(day));
      expect([monday, sunday]).toEqual([dayOf('2026-05-18'), dayOf('2026-05-24')]);
    }
  });

  it('lists each unit’s week by day and hour, long work after, overdue apart, nobody’s last', () => {
    const { units, inWeek, late } = makeWeeklyWork(ROWS, DAY);
    expect(
      units.map(({ unit, rows, late: owed }) => [
        unit,
        rows.map(({ row }) => row.name),
        owed.map(({ row }) => row.name),
      ]),
    ).toEqual([
      ['Ban Phong trào', ['Sớm thứ Hai', 'Sáng thứ Hai', 'Chủ nhật', 'Cả tháng'], ['Trễ lâu', 'Tuần trước']],
      ['Văn phòng', ['Sáng thứ Hai', 'Chủ nhật'], []],
      ['', ['Không ai'], []],
    ]);
    expect([inWeek, late]).toEqual([5, 2]);
    expect(units[1]?.rows.map(({ role }) => role)).toEqual(['lead', 'support']);
  });

  it('counts a deadline alone by its day, and an open end from its first', () => {
    const rows = [
      { ...rowOf({ name: 'Hạn' }), end: dayOf('2026-05-22') },
      { ...rowOf({ name: 'Hạn cũ' }), end: dayOf('2026-05-15') },
      { ...rowOf({ name: 'Từ tuần này' }), start: dayOf('2026-05-19') },
    ];
    const [unit] = makeWeeklyWork(rows, DAY).units;
    expect(unit?.rows.map(({ row }) => row.name)).toEqual(['Từ tuần này', 'Hạn']);
    expect(unit?.late.map(({ row }) => row.name)).toEqual(['Hạn cũ']);
  });
});

describe('weeklyText', () => {
  it('is a message that can be sent as it is', () => {
    const rows = [
      rowOf({
        name: 'Hội thao\ncông nhân.',
        start: '2026-05-18',
        clock: '07:30 - 11:00',
        place: 'Nhà thi đấu',
        leads: ['Ban Phong trào'],
      }),
      rowOf({ name: 'Trại hè', start: '2026-05-22', end: '2026-05-24', leads: ['Ban Phong trào'] }),
      rowOf({ name: 'Tháng Công nhân', start: '2026-05-01', end: '2026-05-31', supports: ['Ban Phong trào'] }),
      rowOf({ name: 'Nộp báo cáo', start: '2026-05-15', leads: ['Ban Phong trào'] }),
      rowOf({ name: 'Rà soát', start: '2026-05-21' }),
    ];
    expect(weeklyText(makeWeeklyWork(rows, DAY), 'vi')).toBe(`VIỆC TUẦN NÀY (18/5/2026 - 24/5/2026)

Ban Phong trào (4 việc)
1. Quá hạn 5 ngày (hạn 15/5): Nộp báo cáo
2. Thứ Hai 18/5, 07:30 - 11:00: Hội thao công nhân, tại Nhà thi đấu, chủ trì
3. Thứ Sáu 22/5 - Chủ nhật 24/5: Trại hè, chủ trì
4. đến 31/5: Tháng Công nhân, phối hợp

Chưa phân công (1 việc)
1. Thứ Năm 21/5: Rà soát`);
  });

  it('tells one unit alone, and a week without work', () => {
    const work = makeWeeklyWork(ROWS, DAY);
    expect(weeklyText(work, 'vi', 'văn phòng').split('\n\n')).toHaveLength(2);
    expect(weeklyText(makeWeeklyWork([], DAY), 'vi')).toContain('Tuần này không có việc nào.');
  });
});
