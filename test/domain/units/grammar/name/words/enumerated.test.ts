import { toldUnits } from '../../../../../support/told-units';

describe('names behind a level of many', () => {
  it.each([
    ['UBND các huyện Hòa An, Thạch An', ['- UBND huyện Hòa An', '- UBND huyện Thạch An']],
    ['Ban Mặt trận các thôn 1, 4', ['- Ban Mặt trận thôn 1', '- Ban Mặt trận thôn 4']],
    ['Đoàn các phường: 3, 4', ['- Đoàn phường 3', '- Đoàn phường 4']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['UBND các xã Thực hiện kế hoạch', ['responsible *UBND các xã']],
    ['UBND các xã, thị trấn Triển khai kế hoạch', ['responsible *UBND các xã, thị trấn']],
    ['Ban Mặt trận các thôn văn hóa', ['- *Ban Mặt trận các thôn văn hóa']],
    ['UBND 12 xã quản lý chợ tạm', ['responsible *UBND 12 xã']],
  ])('not what they do: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
