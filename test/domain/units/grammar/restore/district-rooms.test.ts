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
