import { invitedSpan } from '../../../../src/domain/schedule/identity/invitation';
import { toldText } from '../told';

const HEAD = ['ỦY BAN NHÂN DÂN XÃ HÒA LỢI', 'Số: 45/GM-UBND', 'GIẤY MỜI'];

describe('a paper that invites and has no subject of its own', () => {
  it('is about what it invites to; its guests are no rows, a deadline is one', () => {
    expect(
      toldText(
        ...HEAD,
        'Ủy ban nhân dân xã trân trọng kính mời:',
        '- Đại diện Thường trực Đảng ủy xã;',
        '- Trưởng các ấp.',
        'Tới dự: Hội nghị sơ kết 6 tháng đầu năm 2024.',
        'Thời gian: 07 giờ 30 phút, ngày 10/7/2024, 01 buổi.',
        'Địa điểm: Hội trường UBND xã.',
        'Đề nghị các Trưởng ấp gửi báo cáo về Văn phòng trước ngày 08/7/2024.',
      ),
    ).toEqual([
      'Hội nghị sơ kết 6 tháng đầu năm 2024 | 2024-07-10 07:30 | Hội trường UBND xã',
      'Các Trưởng ấp gửi báo cáo về Văn phòng | ..2024-07-07 | ',
    ]);
  });

  it('may say all in one sentence', () => {
    expect(
      toldText(
        'THÔNG BÁO',
        'Thường trực Đảng ủy kính mời các đồng chí bí thư dự họp Ban Chấp hành mở rộng vào lúc 14 giờ 00 ngày 12/8/2024 tại Phòng họp Đảng ủy.',
        'Đề nghị các đồng chí đến dự đúng giờ.',
      ),
    ).toEqual(['Họp Ban Chấp hành mở rộng | 2024-08-12 14:00 | Phòng họp Đảng ủy']);
  });
});

describe('invitedSpan', () => {
  it.each([
    ['Kính mời ông bà đến dự Lễ khai giảng năm học 2024 - 2025.', false, 'Lễ khai giảng năm học 2024 - 2025'],
    ['Tới dự: Hội nghị sơ kết.', true, 'Hội nghị sơ kết'],
  ])('%s', (text, invited, event) => {
    const span = invitedSpan(text, invited);
    expect(span && text.slice(span.start, span.end)).toBe(event);
  });

  it.each([
    ['Tới dự: Hội nghị sơ kết.', false],
    ['Các chi đoàn tham dự Hội thi cắm hoa.', false],
    ['Kính mời các đồng chí đến dự đúng giờ.', false],
    ['Chúc mừng các em dự thi.', true],
  ])('nothing in: %s', (text, invited) => {
    expect(invitedSpan(text, invited)).toBeNull();
  });
});
