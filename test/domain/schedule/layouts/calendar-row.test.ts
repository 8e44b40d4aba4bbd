import { calendarDays } from '../../../../src/domain/schedule/layouts/calendar-row';
import { formatIso } from '../../../../src/domain/calendar/plain-date';
import { sheet, workbook } from '../sheets';
import { toldSheet } from '../told';

const MARCH = { year: 2025, month: 3, day: 1 };
const days = (cells: readonly string[], last: typeof MARCH | null = null): readonly string[] | undefined =>
  calendarDays(cells, MARCH, last)?.map(formatIso);

describe('rows of a wall calendar', () => {
  it('reads days that follow one another, from the month before and into the next', () => {
    expect(days(['3', '4', '5', '6', '7'])?.[4]).toBe('2025-03-07');
    expect(days(['24', '25', '26', '27', '28', '1', '2'])?.[0]).toBe('2025-02-24');
    expect(days(['', '', '', '', '', '1', '2'], { ...MARCH, day: 30 })?.[5]).toBe('2025-04-01');
    expect(days(['31', '1', '2'], { ...MARCH, day: 30 })?.[2]).toBe('2025-04-02');
  });

  it('reads no other numbers', () => {
    expect(days(['3', '5', '6'])).toBeUndefined();
    expect(days(['3', 'Họp', '5'])).toBeUndefined();
    expect(days(['1', '2'])).toBeUndefined();
    expect(days(['40', '41', '42'])).toBeUndefined();
  });

  it('gives the days to the cells below them or beside them', () => {
    const heads = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu'];
    expect(
      toldSheet(
        workbook(
          sheet([
            ['LỊCH HOẠT ĐỘNG THÁNG 3 NĂM 2025'],
            heads,
            ['3', '4', '5', '6', '7'],
            [null, 'Họp chi đoàn', null, null, '15h00: Giao hữu bóng đá'],
            ['10\nGiao ban', '11', '12', '13\n- 8h00: Tập huấn\n- 14h00: Họp tổ', '14'],
          ]),
        ),
      ),
    ).toEqual([
      'Họp chi đoàn | 2025-03-04 | ',
      'Giao hữu bóng đá | 2025-03-07 15:00 | ',
      'Giao ban | 2025-03-10 | ',
      'Tập huấn | 2025-03-13 08:00 | ',
      'Họp tổ | 2025-03-13 14:00 | ',
    ]);
  });
});
