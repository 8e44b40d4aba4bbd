import { toldUnits } from '../../../../support/told-units';

describe('the management of the house', () => {
  it.each([
    ['Công đoàn phối hợp với chuyên môn tổ chức hội nghị', ['lead Công đoàn', 'support chuyên môn']],
    ['Tổ Công đoàn phối hợp cùng chuyên môn đồng cấp', ['lead Tổ Công đoàn', 'support chuyên môn đồng cấp']],
  ])('is a partner: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Phòng Nội vụ phối hợp với chuyên môn nghiệp vụ', ['lead Phòng Nội vụ']],
    ['Các cơ quan chuyên môn phối hợp', ['support *Các cơ quan chuyên môn']],
    ['Sinh hoạt chuyên môn', []],
  ])('not the word elsewhere: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
