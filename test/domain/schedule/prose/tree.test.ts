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
