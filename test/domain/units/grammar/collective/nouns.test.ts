import { toldUnits } from '../../../../support/told-units';

describe('a body of its own behind "các …"', () => {
  it.each([
    ['các thôn, xóm và Tổ tư vấn số 3 phụ trách', ['responsible *các thôn, xóm', 'responsible Tổ tư vấn số 3']],
    ['Các thôn và Cụm số 4 phụ trách', ['responsible *Các thôn', 'responsible Cụm số 4']],
    ['các xã và Công ty cổ phần Bến Lức phụ trách', ['responsible *các xã', 'responsible Công ty cổ phần Bến Lức']],
    [
      'các chi hội, Đội thanh niên xung kích, Công an xã',
      ['- *các chi hội', '- Đội thanh niên xung kích', '- Công an xã'],
    ],
    ['UBND các xã, Đội trật tự đô thị thành phố', ['- *UBND các xã', '- Đội trật tự đô thị thành phố']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['các phòng, Ban chuyên môn huyện', ['- *các phòng, Ban chuyên môn huyện']],
    ['các sở, Ban, ngành và Đoàn thể tỉnh', ['- *các sở, Ban, ngành và Đoàn thể tỉnh']],
    ['các khoa, Phòng, Trung tâm thuộc trường', ['- *các khoa, Phòng, Trung tâm thuộc trường']],
    ['các xã, Trường học', ['- *các xã, Trường học']],
  ])('not a sort of them: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
