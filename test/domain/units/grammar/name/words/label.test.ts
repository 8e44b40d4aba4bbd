import { toldUnits } from '../../../../../support/told-units';

describe('labels of the next detail', () => {
  it('end a name', () => {
    expect(toldUnits('Thành phần: Thanh tra GTVT Địa điểm: Hội trường')).toEqual(['participant Thanh tra GTVT']);
  });

  it.each([
    ['Tiểu ban Nội dung: viết kịch bản', ['responsible Tiểu ban Nội dung']],
    ['Câu lạc bộ Thời gian xanh', ['- Câu lạc bộ Thời gian xanh']],
  ])('are words of names elsewhere: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
