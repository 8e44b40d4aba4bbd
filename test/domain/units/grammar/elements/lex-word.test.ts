import { toldUnits } from '../../../../support/told-units';

describe('amounts that units of a list give', () => {
  it.each([
    ['Thị đoàn 1 tỷ 676 triệu, Hội LHPN 200 triệu', ['- Thị đoàn', '- Hội LHPN']],
    ['Hội Nông dân 1.500.000 đồng; Hội CCB 1.000.000 đồng', ['- Hội Nông dân', '- Hội CCB']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Trao 20 suất quà cho Công an xã, Trạm Y tế', []],
    ['Khối 17, Khối 18', ['- Khối 17', '- Khối 18']],
  ])('not what is given to others: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('words before units', () => {
  it.each([
    ['Báo cáo Chủ tịch UBND tỉnh (qua Sở Tài chính) trước ngày 5', []],
    ['UBND huyện (qua Phòng Nội vụ) tổng hợp', ['responsible UBND huyện']],
    ['gửi hồ sơ (qua đường bưu điện)', []],
    ['Bảng B gồm các đội Sở Y tế, Trung tâm Văn hóa', ['- Sở Y tế', '- Trung tâm Văn hóa']],
    ['Các phòng Sở Y tế', ['- *Các phòng Sở Y tế']],
    [
      'mời đại diện lãnh đạo các phòng: Kinh tế và Hạ tầng, Nội vụ, UBND xã Đông Phú cùng dự',
      ['participant phòng Kinh tế và Hạ tầng', 'participant phòng Nội vụ', 'participant UBND xã Đông Phú'],
    ],
    ['các đơn vị: Kinh tế và Hạ tầng, Văn phòng', ['- Kinh tế và Hạ tầng', '- Văn phòng']],
    ['CB-GV-NV, VC-NLĐ', []],
    ['Cả Công an xã lẫn Trạm Y tế tham gia', ['participant Công an xã', 'participant Trạm Y tế']],
    ['Cả lớp và các chi đội tham gia', ['participant *Cả lớp', 'participant *các chi đội']],
    ['Sở Y tế và các cơ quan phối hợp', ['support Sở Y tế', 'support *các cơ quan']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
