import { toldUnits } from '../../../../support/told-units';

describe('what the items of a list take over', () => {
  it.each([
    ['Sở NV, TC, GDĐT', ['- Sở NV', '- Sở TC', '- Sở GDĐT']],
    ['Công đoàn các khối: Mầm non, Tiểu học', ['- Công đoàn khối Mầm non', '- Công đoàn khối Tiểu học']],
    ['Chi hội Phụ nữ các khu phố: 1, 2', ['- Chi hội Phụ nữ khu phố 1', '- Chi hội Phụ nữ khu phố 2']],
    [
      'UBND các xã: Tân An, Phú Lộc; phường Hòa Lợi',
      ['- UBND xã Tân An', '- UBND xã Phú Lộc', '- UBND phường Hòa Lợi'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Hội KH, HCTĐ, Đoàn TN', ['- Hội KH', '- HCTĐ', '- Đoàn TN']],
    ['Sở Nội vụ, STC', ['- Sở Nội vụ', '- STC']],
    ['PC06 Công an tỉnh, Sở Y tế', ['- PC06 Công an tỉnh', '- Sở Y tế']],
    ['Trường THPT Chuyên, PTDTNT tỉnh', ['- Trường THPT Chuyên', '- PTDTNT tỉnh']],
    ['Đoàn kiểm tra số 1; Đoàn kiểm tra ra quân', ['- Đoàn kiểm tra số 1']],
    ['Hội đồng tự quản, các lớp tự trang trí', ['responsible Hội đồng tự quản', 'responsible *các lớp']],
    ['UBND các xã Tân An, Phú Lộc; Công an huyện', ['- UBND xã Tân An', '- UBND xã Phú Lộc', '- Công an huyện']],
    ['Nhà máy 2, Phân xưởng sửa chữa', ['- Nhà máy 2', '- Phân xưởng sửa chữa']],
  ])('not what is a name of its own: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
