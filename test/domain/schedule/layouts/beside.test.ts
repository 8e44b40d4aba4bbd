import { extractSchedule } from '../../../../src/domain/schedule/extract';
import { textSnapshot } from '../../../../src/domain/source/text-snapshot';
import { told } from '../told';

const HEAD = ['KẾ HOẠCH THÁNG 4 NĂM 2024', '', '| Tuần | Nội dung | Bộ phận thực hiện |', '|---|---|---|'];

/** Each activity as "name | day hour | place: units". */
const charged = (...rows: readonly string[]): readonly string[] =>
  extractSchedule(textSnapshot('a.txt', [...HEAD, ...rows].join('\n'))).activities.map(
    (activity) => `${told(activity)}: ${activity.assignments.map(({ unit }) => unit).join('; ')}`,
  );

describe('lists that stand side by side', () => {
  it('give each act its own office', () => {
    expect(
      charged(
        '| Tuần 1 (01/4 - 05/4) | - Họp hội đồng (02/4)<br>- Thi cắm hoa | - Ban Giám hiệu<br>- Công đoàn, Đoàn trường |',
      ),
    ).toEqual([
      'Họp hội đồng | 2024-04-02 | : Ban Giám hiệu',
      'Thi cắm hoa | 2024-04-01..2024-04-05 | : Công đoàn; Đoàn trường',
    ]);
  });

  it('may go over several lines an entry', () => {
    expect(
      charged(
        '| Tuần 1 (01/4 - 05/4) | - Họp hội đồng<br>- Thi cắm hoa<br>nghệ thuật | - Ban Giám hiệu,<br>Công đoàn<br>- Đoàn trường |',
      ).map((line) => line.split(': ').at(-1)),
    ).toEqual(['Ban Giám hiệu; Công đoàn', 'Đoàn trường']);
  });

  it.each([
    [
      'as many lines without marks, which may be one name',
      '- Họp hội đồng<br>- Thi cắm hoa',
      'Ban Giám hiệu<br>Công đoàn',
    ],
    ['another count', '- Họp hội đồng<br>- Thi cắm hoa<br>- Dọn vệ sinh', '- Ban Giám hiệu<br>- Công đoàn'],
  ])('%s: all act on each', (_, acts, offices) => {
    const units = charged(`| Tuần 1 (01/4 - 05/4) | ${acts} | ${offices} |`).map((line) => line.split(': ').at(-1));
    expect(new Set(units)).toEqual(new Set(['Ban Giám hiệu; Công đoàn']));
  });
});
