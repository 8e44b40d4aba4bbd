import { toldText } from '../told';

const plan = (...lines: readonly string[]): readonly string[] =>
  toldText('UBND PHƯỜNG TÂN MAI', 'KẾ HOẠCH', 'Tuần lễ đọc sách năm 2024', 'III. CÁC HOẠT ĐỘNG', ...lines);

describe('the hours of an event below its day', () => {
  it('are hours of that day', () => {
    const lines = plan(
      '1. Lễ phát động',
      '* Thời gian: 7h30 thứ Hai ngày 15/4/2024',
      '* Địa điểm: Thư viện phường',
      '* Nội dung chương trình:',
      '7h00 – 7h30: Đón đại biểu',
      '7h45: Trao tủ sách',
    );
    expect(lines).toEqual([
      'Lễ phát động | 2024-04-15 07:30 | Thư viện phường',
      'Đón đại biểu | 2024-04-15 07:00 | ',
      'Trao tủ sách | 2024-04-15 07:45 | ',
    ]);
  });

  it('keep a day of their own', () => {
    const lines = plan(
      '1. Lễ phát động',
      '* Thời gian: 7h30 thứ Hai ngày 15/4/2024',
      '* Nội dung:',
      '- 14h00 ngày 14/4: tổng duyệt',
      '- 8h00: trao tủ sách',
    );
    expect(lines.slice(1)).toEqual(['Tổng duyệt | 2024-04-14 14:00 | ', 'Trao tủ sách | 2024-04-15 08:00 | ']);
  });

  it('stay without a day below an event of several', () => {
    const lines = plan(
      '1. Hội sách',
      '* Thời gian: từ ngày 15/4 đến ngày 19/4/2024',
      '* Nội dung chương trình:',
      '7h30: Mở cửa gian hàng',
      '17h00: Đóng cửa',
    );
    expect(lines.slice(1)).toEqual(['Mở cửa gian hàng | 07:30 | ', 'Đóng cửa | 17:00 | ']);
  });
});

describe('the place of a time and place told in two lines', () => {
  it('is that of the second', () => {
    const lines = plan(
      '1. Lễ tổng kết',
      'a) Thời gian và địa điểm tổ chức:',
      '- Từ 7 giờ 30, ngày thứ Bảy, 20 tháng 4 năm 2024.',
      '- Tại Trường Mầm non Sơn Ca.',
    );
    expect(lines).toEqual(['Lễ tổng kết | 2024-04-20 07:30 | Trường Mầm non Sơn Ca']);
  });
});
