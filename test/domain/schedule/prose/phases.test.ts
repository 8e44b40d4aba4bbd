import { extractSchedule } from '../../../../src/domain/schedule/extract';
import { textSnapshot } from '../../../../src/domain/source/text-snapshot';

const rowsOf = (bullet: string) =>
  extractSchedule(
    textSnapshot('ke-hoach.txt', `KẾ HOẠCH\nCông tác Đội năm 2026\nII. NỘI DUNG\n1. ${bullet}`),
  ).activities.map(({ name, timeText, assignments }) => [
    name.value,
    timeText.value,
    ...assignments.map(({ unit }) => unit),
  ]);

describe('phases of one event', () => {
  it.each([
    [
      'Khám sức khỏe học sinh đợt 1: 20/5/2026; đợt 2: 27/5/2026.',
      [
        ['Khám sức khỏe học sinh đợt 1', '20/5/2026'],
        ['Khám sức khỏe học sinh đợt 2', '27/5/2026'],
      ],
    ],
    [
      'Hiến máu tình nguyện (đợt 1 ngày 05/4/2026, đợt 2 ngày 12/9/2026).',
      [
        ['Hiến máu tình nguyện – Đợt 1', 'ngày 05/4/2026'],
        ['Hiến máu tình nguyện – Đợt 2', 'ngày 12/9/2026'],
      ],
    ],
    [
      'Giải bóng đá nhi đồng: khai mạc 02/4/2026, bế mạc 20/4/2026 (Phân công: Tổ Thể dục phụ trách)',
      [
        ['Giải bóng đá nhi đồng – Khai mạc', '02/4/2026', 'Tổ Thể dục'],
        ['Giải bóng đá nhi đồng – Bế mạc', '20/4/2026', 'Tổ Thể dục'],
      ],
    ],
    [
      'Giải bóng chuyền: vòng loại từ ngày 06/4 đến ngày 08/4/2026, bán kết và chung kết ngày 10/4/2026.',
      [
        ['Giải bóng chuyền – Vòng loại', 'từ ngày 06/4 đến ngày 08/4/2026'],
        ['Giải bóng chuyền – Bán kết và chung kết', 'ngày 10/4/2026'],
      ],
    ],
  ])('%s', (bullet, rows) => {
    expect(rowsOf(bullet)).toEqual(rows);
  });

  it.each([
    // The heading names the classes, and counts them.
    'Tổ chức 02 lớp: lớp thứ nhất ngày 06/6/2026, lớp thứ hai ngày 07/6/2026',
    // One time, one row.
    'Hiến máu tình nguyện đợt 2 năm 2026, ngày 12/9/2026',
    // The second time is no phase: a closing date of the same work.
    'Phát động cuộc thi vẽ tranh vòng loại ngày 01/4/2026, thu bài trước ngày 20/4/2026',
    // Nothing says what the phases are of.
    'Đợt 1: 20/5/2026',
  ])('"%s" is one row', (bullet) => {
    expect(rowsOf(bullet)).toHaveLength(1);
  });

  it('a bracket of units with a deadline leaves the name as a whole', () => {
    expect(
      rowsOf('Treo băng rôn, khẩu hiệu trong trường (Tổ Văn phòng thực hiện, hoàn thành trước 25/4/2026).'),
    ).toEqual([['Treo băng rôn, khẩu hiệu trong trường', 'hoàn thành trước 25/4/2026', 'Tổ Văn phòng']]);
  });
});
