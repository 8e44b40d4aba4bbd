import { toldUnits } from '../../../support/told-units';

describe('bodies of several levels that share their last word', () => {
  it.each([
    ['Ban Thường vụ các huyện, thành, thị ủy', ['- *Ban Thường vụ các huyện, thành, thị ủy']],
    ['các huyện, thị, thành đoàn; Tỉnh đoàn', ['- *các huyện, thị, thành đoàn', '- Tỉnh đoàn']],
    ['các quận và huyện đoàn', ['- *các quận và huyện đoàn']],
    ['các huyện ủy, thành ủy, thị ủy', ['- *các huyện ủy, thành ủy, thị ủy']],
    ['Các khoa lâm sàng, CLS phối hợp', ['support *Các khoa lâm sàng, CLS']],
    ['các trường MN, TH và THCS trên địa bàn xã', ['- *các trường MN, TH và THCS trên địa bàn xã']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['UBND tỉnh, Thành ủy, Thị đoàn', ['- UBND tỉnh', '- Thành ủy', '- Thị đoàn']],
    ['Công an huyện, thị ủy', ['- Công an huyện', '- thị ủy']],
    ['Tỉnh ủy, Thành ủy Tân An', ['- Tỉnh ủy', '- Thành ủy Tân An']],
    ['Các quận, huyện, thị xã', ['- *Các quận, huyện, thị xã']],
  ])('not bodies side by side: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('zones that one body looks after', () => {
  it.each([
    ['Công đoàn các KCN tỉnh', ['- Công đoàn các KCN tỉnh']],
    ['Ban Quản lý các KCN và chế xuất, Sở Y tế', ['- Ban Quản lý các KCN và chế xuất', '- Sở Y tế']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Công đoàn các trường THPT', ['- *Công đoàn các trường THPT']],
    ['Hội Nông dân các xã', ['- *Hội Nông dân các xã']],
    ['các KCN trên địa bàn', ['- *các KCN trên địa bàn']],
  ])('not others: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
