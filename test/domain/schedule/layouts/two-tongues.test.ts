import { headerRole } from '../../../../src/domain/schedule/vocabulary/headers';
import { toldText } from '../told';

describe('a table in two tongues', () => {
  it('has its headers and days read', () => {
    expect(
      toldText(
        'CHƯƠNG TRÌNH HỘI THẢO',
        '| Thời gian<br>Time | Nội dung<br>Content | Phụ trách<br>In charge |',
        '|---|---|---|',
        '| Ngày 10/10/2024 / Day 1 |||',
        '| 08:00 - 08:30 | Đón khách | Văn phòng |',
        '| 08:30 - 09:00 | Phát biểu khai mạc | Ban Giám đốc |',
      ),
    ).toEqual(['Đón khách | 2024-10-10 08:00 | ', 'Phát biểu khai mạc | 2024-10-10 08:30 | ']);
  });

  it.each(['Thời gian / Time', 'Nội dung\nContent'])('takes %j for an exact header', (header) => {
    expect(headerRole(header)?.exact).toBe(true);
  });

  it.each(['Time / Content', 'Nội dung / Công ty ABC', 'Thời gian / Time / Zeit', 'Cán bộ lớp / Monitor A'])(
    'does not take %j for a header in two tongues',
    (header) => {
      expect(headerRole(header)?.exact ?? false).toBe(false);
    },
  );
});
