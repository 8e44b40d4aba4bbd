import { activityOfRow } from '../../../src/domain/merge/activity-of-row';
import { scheduleRow } from '../../../src/domain/workbook/schedule-row';
import { dayOf, rowOf } from '../../support/report-rows';

const TOOLS = { unitName: (unit: string) => unit, source: () => ({ text: '', target: null }) };

describe('activityOfRow', () => {
  it('comes out of the schedule again as it went in', () => {
    const row = rowOf({
      key: 'K9',
      name: 'Hội thao',
      timeText: '7g30 ngày 18/5/2026',
      start: '2026-05-18',
      clock: '07:30 - 11:00',
      place: 'Nhà thi đấu',
      note: 'Mang thẻ',
      leads: ['Ban Phong trào', 'Văn phòng'],
      supports: ['Chi đoàn 1'],
      section: 'II. Nội dung › 1. Thể thao',
      level: 'cấp cơ sở',
      typedState: 'running',
      stateText: 'Đang thực hiện',
      progress: 0.355,
      result: 'Đạt',
      reason: 'Mưa',
    });
    expect(scheduleRow(activityOfRow(row), 1, TOOLS).cells).toEqual({
      TT: 1,
      'HOẠT ĐỘNG': 'Hội thao',
      'THỜI GIAN': '7g30 ngày 18/5/2026',
      'ĐỊA ĐIỂM': 'Nhà thi đấu',
      'GHI CHÚ': 'Mang thẻ',
      'BẮT ĐẦU': { kind: 'date', date: dayOf('2026-05-18') },
      'KẾT THÚC': { kind: 'date', date: dayOf('2026-05-18') },
      GIỜ: '07:30 - 11:00',
      'LOẠI THỜI GIAN': 'ngày',
      'CHỦ TRÌ': 'Ban Phong trào; Văn phòng',
      'PHỐI HỢP': 'Chi đoàn 1',
      MỤC: 'II. Nội dung › 1. Thể thao',
      CẤP: 'cấp cơ sở',
      'TRẠNG THÁI': 'Đang thực hiện',
      'TIẾN ĐỘ': 0.355,
      'KẾT QUẢ': 'Đạt',
      'LÝ DO': 'Mưa',
      NGUỒN: '',
      MÃ: 'K9',
    });
  });

  it('believes the cells where the words say other days, and says what kind of time they are', () => {
    const time = (start: string | undefined, end: string | undefined, words = 'theo kế hoạch') => {
      const read = activityOfRow(rowOf({ ...(start && { start }), ...(end && { end }), timeText: words })).time;
      return [read?.precision, read?.start ?? null, read?.end ?? null];
    };
    expect(time('2026-05-25', '2026-05-25', '18/5/2026')).toEqual(['day', dayOf('2026-05-25'), dayOf('2026-05-25')]);
    expect(time('2026-05-01', '2026-05-31')).toEqual(['month', dayOf('2026-05-01'), dayOf('2026-05-31')]);
    expect(time('2026-04-01', '2026-06-30')[0]).toBe('quarter');
    expect(time('2026-01-01', '2026-12-31')[0]).toBe('year');
    expect(time('2026-05-03', '2026-05-09')[0]).toBe('range');
    expect(time(undefined, '2026-05-09')).toEqual(['deadline', null, dayOf('2026-05-09')]);
    expect(activityOfRow(rowOf({ timeText: '' })).time).toBeNull();
  });

  it.each([
    ['2026-06-06', undefined, '', '06/6/2026'],
    ['2026-06-06', '2026-06-08', '07:30', '07:30, 06 - 08/6/2026'],
    [undefined, undefined, '', ''],
  ] as const)('says the days of its cells (%s, %s) where nobody wrote THỜI GIAN', (start, end, clock, words) => {
    const { timeText } = activityOfRow(rowOf({ ...(start && { start }), ...(end && { end }), clock }));
    expect(timeText).toMatchObject({ value: words, text: '', basis: 'inferred' });
    const open = activityOfRow({ ...rowOf({ start: '2026-06-06' }), end: null }).timeText.value;
    const due = activityOfRow({ ...rowOf({ start: '2026-06-06' }), start: null }).timeText.value;
    expect([open, due]).toEqual(['từ 06/6/2026', 'chậm nhất 06/6/2026']);
  });

  it('keeps a state in words of the people’s own', () => {
    const { extra } = activityOfRow(rowOf({ typedState: null, stateText: 'Chờ ký', reason: 'Mưa' }));
    expect(extra).toEqual([{ header: 'LÝ DO', text: 'Chờ ký; Mưa' }]);
  });
});
