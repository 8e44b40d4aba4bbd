import { toldUnits } from '../../../../support/told-units';

describe('more of one sort', () => {
  it.each([
    ['các phòng TC&KH; QT&TB; Trạm Y tế', ['- phòng TC&KH', '- phòng QT&TB', '- Trạm Y tế']],
    ['các khoa Dược; Nội; Ngoại', ['- khoa Dược', '- khoa Nội', '- khoa Ngoại']],
    ['Khoa CK&XD; KHXH; KT', ['- Khoa CK&XD', '- Khoa KHXH', '- Khoa KT']],
    ['Các sở, ngành: Nội vụ, Tài chính, Công an tỉnh', ['- sở Nội vụ', '- sở Tài chính', '- Công an tỉnh']],
    ['Các phòng, ban: Tư pháp, Nội vụ', ['- phòng Tư pháp', '- phòng Nội vụ']],
    [
      'Huyện Đoàn: Tân Lập, Phú Mỹ; Thị Đoàn An Hòa',
      ['- Huyện Đoàn Tân Lập', '- Huyện Đoàn Phú Mỹ', '- Thị Đoàn An Hòa'],
    ],
    ['Các khoa, nhất là Khoa Dược tham gia', ['participant *Các khoa', 'participant Khoa Dược']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['các phòng chức năng; Công an huyện', ['- *các phòng chức năng', '- Công an huyện']],
    ['các trường; Phòng GD&ĐT', ['- *các trường', '- Phòng GD&ĐT']],
    ['Khối thi đua số 2; PC07', ['- Khối thi đua số 2', '- PC07']],
    ['Sở VH&TT và PC06', ['- Sở VH&TT', '- PC06']],
    ['Hội LHPN xã Tân Lập và VNEI', ['- Hội LHPN xã Tân Lập', '- VNEI']],
    ['Phòng CTCT và HSSV', ['- Phòng CTCT và HSSV']],
    ['- Trung đoàn 88\n- P.TT-PC', ['- Trung đoàn 88', '- P.TT-PC']],
    ['Phòng GD&ĐT; TYT', ['- Phòng GD&ĐT', '- TYT']],
    ['Các sở, ngành: Công an tỉnh, Sở Y tế', ['- Công an tỉnh', '- Sở Y tế']],
    ['Các khoa, phòng: Khoa Nội, Phòng Điều dưỡng', ['- Khoa Nội', '- Phòng Điều dưỡng']],
    ['Huyện Đoàn: Chuẩn bị sân khấu', ['responsible Huyện Đoàn']],
    ['Huyện Đoàn: Nguyễn Văn Bình, Trần Thị Hà', ['- Huyện Đoàn']],
  ])('not others: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
