import { extractSchedule } from '../../../../src/domain/schedule/extract';
import { textSnapshot } from '../../../../src/domain/source/text-snapshot';
import { toldText } from '../told';

const plan = (...lines: readonly string[]): readonly string[] =>
  toldText('KẾ HOẠCH', 'Tổ chức đại hội năm 2024', 'I. MỤC ĐÍCH', '- Đánh giá nhiệm kỳ.', 'II. NỘI DUNG', ...lines);

describe('labels that an automatic list went on counting behind an event', () => {
  it('are the event’s, contents before the time, too', () => {
    expect(
      plan(
        '1. Đại hội chính thức',
        '2. Nội dung:',
        '- Diễn văn khai mạc.',
        '- Bầu Ban Chấp hành.',
        '3. Thời gian, địa điểm:',
        '- Thời gian: 7 giờ 30 phút ngày 26/10/2024',
        '- Địa điểm: Hội trường B',
      ),
    ).toContain('Đại hội chính thức | 2024-10-26 07:30 | Hội trường B');
  });

  it('are a list of their own without a time behind them', () => {
    const rows = plan('1. Đại hội chính thức', '2. Nội dung:', '- Trồng cây ngày 05/5/2024', '3. Kinh phí: quỹ Đoàn');
    expect(rows).toContain('Trồng cây | 2024-05-05 | ');
  });
});

describe('who closes a list', () => {
  const inCharge = (...lines: readonly string[]): readonly string[] =>
    extractSchedule(
      textSnapshot('a.txt', ['KẾ HOẠCH', 'Hoạt động tháng 5/2024', 'II. NỘI DUNG', ...lines].join('\n')),
    ).activities.map(({ assignments }) => assignments.map(({ unit }) => unit).join(', '));

  it('is in charge of all its items', () => {
    expect(
      inCharge('1. Chăm lo', '- Thăm hội viên ngày 03/5', '- Tặng quà ngày 04/5', '* Phụ trách: Chi hội Phụ nữ thôn 2'),
    ).toEqual(['Chi hội Phụ nữ thôn 2', 'Chi hội Phụ nữ thôn 2']);
  });

  it('is in charge of the last only when others say who', () => {
    expect(
      inCharge(
        '1. Chăm lo',
        '- Thăm hội viên ngày 03/5',
        'Phụ trách: Hội Nông dân xã',
        '- Tặng quà ngày 04/5',
        'Phụ trách: Chi hội Phụ nữ thôn 2',
      ),
    ).toEqual(['Hội Nông dân xã', 'Chi hội Phụ nữ thôn 2']);
  });
});

describe('headings that a page counts anew each time', () => {
  it('head what stands below them', () => {
    expect(
      toldText(
        'KẾ HOẠCH',
        'Kỷ niệm ngày thành lập xã năm 2024',
        '1. MỤC ĐÍCH YÊU CẦU',
        '2. Mục đích:',
        '- Ôn lại truyền thống.',
        '1. NỘI DUNG',
        '2. Lễ dâng hương',
        '- Thời gian: 7h30 ngày 02/02/2024',
        '1. Lễ kỷ niệm',
        '- Thời gian: 8h00 ngày 03/02/2024',
        '1. TỔ CHỨC THỰC HIỆN',
        '2. Công an xã',
        '- Theo dõi chung.',
      ),
    ).toEqual(['Lễ dâng hương | 2024-02-02 07:30 | ', 'Lễ kỷ niệm | 2024-02-03 08:00 | ']);
  });

  it('are items of a list where one of them only is in capitals', () => {
    expect(plan('1. TẬP HUẤN ĐOÀN ngày 03/5/2024', '2. Trồng cây ngày 05/5/2024')).toHaveLength(2);
  });
});
