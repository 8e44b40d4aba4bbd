import { toldUnits } from '../../../../../support/told-units';

describe('where a body sits', () => {
  it.each([
    ['Công ty Lâm sản An Bình tại Cần Thơ', ['- Công ty Lâm sản An Bình tại Cần Thơ']],
    ['Tổ đảng ở Văn phòng Sở chủ trì', ['lead Tổ đảng ở Văn phòng Sở']],
    ['Giao lực lượng dân quân ở các ấp trực', ['responsible *lực lượng dân quân ở các ấp']],
    ['Báo Cần Thơ điện tử đưa tin', ['responsible Báo Cần Thơ điện tử']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Đoàn trường tập huấn tại Cần Thơ', ['responsible Đoàn trường']],
    ['Hội Nông dân huyện tại Cần Thơ', ['- Hội Nông dân huyện']],
  ])('not where it acts: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
