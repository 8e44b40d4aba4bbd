import { toldUnits } from '../../../../../support/told-units';

describe('levels and syllables of places in names', () => {
  it.each([
    ['Chi đoàn, chi hội bạn, Chi đoàn bạn', ['- Chi đoàn', '- chi hội bạn', '- Chi đoàn bạn']],
    ['Công an xã sở tại, Đoàn Q.BT', ['- Công an xã sở tại', '- Đoàn Q.BT']],
    ['Giao Chi đoàn bạn phụ trách', ['responsible Chi đoàn bạn']],
    ['Hội Nông dân từ huyện đến cơ sở chủ trì', ['lead *Hội Nông dân từ huyện đến cơ sở']],
    ['Tổ đảng ở Văn phòng Sở chủ trì', ['lead Tổ đảng ở Văn phòng Sở']],
    ['phối hợp với Ủy ban MTTQ cùng cấp', ['support Ủy ban MTTQ cùng cấp']],
    ['Công an xã Tân Hội, Tân Phước', ['- Công an xã Tân Hội', '- Công an xã Tân Phước']],
    ['Công an xã Mường Và phối hợp', ['support Công an xã Mường Và']],
    ['Đội xung kích trường hỗ trợ', ['support Đội xung kích trường']],
    ['Hội Phụ nữ cơ sở Công an huyện', ['- Hội Phụ nữ cơ sở Công an huyện']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Đoàn phường Tân Phú, Hội Nông dân', ['- Đoàn phường Tân Phú', '- Hội Nông dân']],
    ['Đồn Biên phòng Hòn Mê kết nghĩa với Xã Đoàn', ['responsible Đồn Biên phòng Hòn Mê', 'support Xã Đoàn']],
    ['Văn phòng cùng cấp phát quà', ['- Văn phòng']],
    ['Chi đoàn bạn Lê Thị Mai', ['- Chi đoàn']],
    ['Hội Nông dân từ 8 giờ đến 10 giờ tổ chức', ['responsible Hội Nông dân']],
  ])('not other words: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
