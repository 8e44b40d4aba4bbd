import { toldUnits } from '../../../../support/told-units';

const unitsOf = (text: string): readonly string[] => toldUnits(text).map((unit) => unit.replace(/^\S+ /u, ''));

describe('the level or house that bodies of one sort share', () => {
  it.each([
    ['BTV Đoàn, BCH Đoàn trường', ['BTV Đoàn trường', 'BCH Đoàn trường']],
    ['Hiệp hội Du lịch, Hội Làm vườn tỉnh', ['Hiệp hội Du lịch tỉnh', 'Hội Làm vườn tỉnh']],
    ['Hội đồng Đội & Nhà Thiếu nhi huyện', ['Hội đồng Đội huyện', 'Nhà Thiếu nhi huyện']],
    [
      'Công đoàn và Hội Phụ nữ Công an huyện Tân Hội',
      ['Công đoàn Công an huyện Tân Hội', 'Hội Phụ nữ Công an huyện Tân Hội'],
    ],
    ['Huyện ủy, UBND huyện Tân Hội', ['Huyện ủy Tân Hội', 'UBND huyện Tân Hội']],
  ])('%s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it.each([
    ['Đoàn khoa Luật, BCH Đoàn trường', ['Đoàn khoa Luật', 'BCH Đoàn trường']],
    ['BCH Công đoàn, BTV Đoàn trường', ['BCH Công đoàn', 'BTV Đoàn trường']],
    ['Tỉnh ủy, UBND tỉnh Nghệ An', ['Tỉnh ủy', 'UBND tỉnh Nghệ An']],
    ['Thành đoàn, Hội LHTN Thành phố Huế', ['Thành đoàn', 'Hội LHTN Thành phố Huế']],
  ])('not of another body, nor the name of the province: %s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});
