import { toldUnits } from '../../../../support/told-units';

const unitsOf = (text: string): readonly string[] => toldUnits(text).map((unit) => unit.replace(/^\S+ /u, ''));

describe('rooms of a district before another of its offices', () => {
  it.each([
    ['Phòng Tư pháp, Thanh tra huyện', ['Phòng Tư pháp huyện', 'Thanh tra huyện']],
    ['Phòng TN&MT, Phòng KT&HT, Công an huyện', ['Phòng TN&MT huyện', 'Phòng KT&HT huyện', 'Công an huyện']],
    ['P. Y tế và Trung tâm Y tế quận 4', ['P. Y tế quận 4', 'Trung tâm Y tế quận 4']],
    ['P.GD&ĐT, Huyện đoàn, Hội LHPN huyện', ['P.GD&ĐT huyện', 'Huyện đoàn', 'Hội LHPN huyện']],
    ['Phòng Tài chính - Kế hoạch, Công an thành phố', ['Phòng Tài chính - Kế hoạch thành phố', 'Công an thành phố']],
  ])('%s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it.each([
    ['Phòng Cảnh sát giao thông, Công an thành phố', ['Phòng Cảnh sát giao thông', 'Công an thành phố']],
    ['Phòng PC08, Công an thành phố', ['Phòng PC08', 'Công an thành phố']],
    ['Phòng Giáo dục Trung học, Sở GD&ĐT thành phố', ['Phòng Giáo dục Trung học', 'Sở GD&ĐT thành phố']],
    ['Phòng Tư pháp, Đoàn Luật sư Thành phố', ['Phòng Tư pháp', 'Đoàn Luật sư Thành phố']],
    ['Phòng Y tế, Thanh tra huyện, UBND xã Tân Hội', ['Phòng Y tế', 'Thanh tra huyện', 'UBND xã Tân Hội']],
    ['Phòng Kế hoạch, Trường THCS thị trấn', ['Phòng Kế hoạch', 'Trường THCS thị trấn']],
    ['Phòng Hậu cần, Bộ CHQS tỉnh', ['Phòng Hậu cần', 'Bộ CHQS tỉnh']],
  ])('not a room of another house, nor beside several levels: %s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});

describe('teams of a commune before its bodies', () => {
  it.each([
    ['Tổ Trật tự đô thị, Công an phường', ['Tổ Trật tự đô thị phường', 'Công an phường']],
    ['Đội Tuyên truyền và Hội LHPN xã Tân Hội', ['Đội Tuyên truyền xã Tân Hội', 'Hội LHPN xã Tân Hội']],
    [
      'Ban CHQS, Tổ Quản lý đô thị, Đội dân phòng phường',
      ['Ban CHQS phường', 'Tổ Quản lý đô thị phường', 'Đội dân phòng phường'],
    ],
    ['Ban Bảo vệ dân phố, Công an phường', ['Ban Bảo vệ dân phố phường', 'Công an phường']],
  ])('%s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it.each([
    ['Tổ Toán, Đoàn xã', ['Tổ Toán', 'Đoàn xã']],
    ['Tổ Tuyên truyền 2, Công an xã', ['Tổ Tuyên truyền 2', 'Công an xã']],
    ['Đội Quản lý đô thị, UBND phường 6', ['Đội Quản lý đô thị', 'UBND phường 6']],
    ['Tổ Quản lý chợ, Công an huyện', ['Tổ Quản lý chợ', 'Công an huyện']],
    ['Tổ Thông tin, Trường THCS phường 5', ['Tổ Thông tin', 'Trường THCS phường 5']],
  ])('not groups of teachers, other levels, nor beside houses: %s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});
