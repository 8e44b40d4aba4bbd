import { toldUnits } from '../../../../../support/told-units';

describe('whose a body is', () => {
  it.each([
    ['Ủy ban Kinh tế và Tài chính của Quốc hội chủ trì', ['lead Ủy ban Kinh tế và Tài chính của Quốc hội']],
    ['Giao bộ phận giúp việc của mỗi bên theo dõi', ['responsible *bộ phận giúp việc của mỗi bên']],
    ['Phòng Tổng hợp thuộc Sở Công Thương', ['- Phòng Tổng hợp thuộc Sở Công Thương']],
    [
      'Ban Quản lý di tích và danh thắng trực thuộc Sở Văn hóa và Thể thao chủ trì',
      ['lead Ban Quản lý di tích và danh thắng trực thuộc Sở Văn hóa và Thể thao'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Văn phòng phổ biến Nghị quyết của Chính phủ', ['responsible Văn phòng']],
    ['Chi đoàn mỗi lớp 02 tiết mục', ['- Chi đoàn']],
    ['Văn phòng Chính phủ, Văn phòng Tỉnh ủy', ['- Văn phòng Chính phủ', '- Văn phòng Tỉnh ủy']],
  ])('not other words: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
