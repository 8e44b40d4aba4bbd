import { toldUnits } from '../../../../support/told-units';

describe('brackets behind a unit', () => {
  it.each([
    ['UBND quận (Phòng Lao động) chủ trì', ['lead UBND quận']],
    ['Cụm 1 (Đoàn Sở Y tế làm Cụm trưởng)', ['- Cụm 1']],
    ['Đại diện các lớp (mỗi lớp cử 03 em)', ['- *các lớp']],
    ['Phụ trách: đ/c Tuấn - Phòng Kỹ thuật', []],
    ['Ban Giám hiệu, đ/c Lan (Trạm Y tế, Hội Chữ thập đỏ)', ['- Ban Giám hiệu']],
  ])('only explain it: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Mời Sở Y tế (Phòng Nội vụ chuẩn bị báo cáo)', ['participant Sở Y tế', 'responsible Phòng Nội vụ']],
    ['đ/c Tuấn - Phòng Kỹ thuật, Văn phòng', ['- Phòng Kỹ thuật', '- Văn phòng']],
    ['Nhóm 1 (Khoa Nội, Khoa Ngoại)', ['- Khoa Nội', '- Khoa Ngoại']],
    ['Mặt trận xã (Hội Nông dân, Hội Phụ nữ)', ['- Mặt trận xã', '- Hội Nông dân', '- Hội Phụ nữ']],
    ['Hội nghị (Công an xã, Dân quân; Đội xung kích hỗ trợ)', ['- Công an xã', '- Dân quân', 'support Đội xung kích']],
  ])('not where they say who does it: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('whose a person is, between dashes', () => {
  it.each([
    ['Bà Nguyễn Thị Hoa - Phòng Hành chính - Thư ký', []],
    ['Phòng Hành chính - Thư ký', ['- Phòng Hành chính']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
