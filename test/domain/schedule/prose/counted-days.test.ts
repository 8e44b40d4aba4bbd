import { countedDay } from '../../../../src/domain/schedule/prose/counted-days';
import { toldText } from '../told';

const camp = (time: string, ...days: readonly string[]): readonly string[] =>
  toldText(
    'TRƯỜNG THPT AN HÒA',
    'KẾ HOẠCH',
    'Tổ chức hội trại truyền thống năm 2024',
    'I. THỜI GIAN, ĐỊA ĐIỂM',
    `- Thời gian: ${time}`,
    '- Địa điểm: sân trường',
    'II. CHƯƠNG TRÌNH',
    ...days,
  );

describe('days of an event that its programme counts', () => {
  it('are those of its time', () => {
    const rows = ['7h30: Dựng trại', '9h00: Thi nấu ăn'] as const;
    const expected = [
      'Dựng trại | 2024-03-25 07:30 | ',
      'Thi nấu ăn | 2024-03-25 09:00 | ',
      'Dựng trại | 2024-03-26 07:30 | ',
      'Thi nấu ăn | 2024-03-26 09:00 | ',
    ];
    const told = (time: string): readonly string[] =>
      camp(time, 'Ngày thứ nhất', ...rows, 'Ngày thứ hai', ...rows).filter((line) => line.includes(':'));
    expect(told('02 ngày 25 và 26/3/2024')).toEqual(expected);
    expect(told('từ ngày 25/3 đến ngày 26/3/2024')).toEqual(expected);
  });

  it('are none beyond its last day', () => {
    const lines = camp(
      '02 ngày 25 và 26/3/2024',
      '1. Ngày thứ nhất',
      '7h30: Dựng trại',
      '2. Ngày thứ ba',
      '8h00: Dỡ trại',
    );
    expect(lines).toContain('Dựng trại | 2024-03-25 07:30 | ');
    expect(lines).toContain('Dỡ trại | 08:00 | ');
  });

  it('are told from names and weekdays', () => {
    expect(countedDay('2. Ngày thứ hai')).toBe(2);
    expect(countedDay('Ngày 1:')).toBe(1);
    for (const title of ['Thứ hai', 'Ngày thứ hai 26/3', 'Ngày hội thứ nhất', 'Ngày 15', 'Ngày thứ bảy'])
      expect(countedDay(title)).toBeNull();
  });
});
