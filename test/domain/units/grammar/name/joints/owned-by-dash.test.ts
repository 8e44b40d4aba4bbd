import { toldUnits } from '../../../../../support/told-units';

describe('the house behind a dash', () => {
  it.each([
    ['Chi đoàn Tổ Văn - Đoàn trường Lê Hồng', ['- Chi đoàn Tổ Văn - Đoàn trường Lê Hồng']],
    ['Tổ công đoàn 2 - Công đoàn Sở Y tế', ['- Tổ công đoàn 2 - Công đoàn Sở Y tế']],
    ['Công ty Than Hòa Sơn - TKV', ['- Công ty Than Hòa Sơn - TKV']],
    ['Phòng Nghiệp vụ 3 - Ban Dân vận Tỉnh ủy', ['- Phòng Nghiệp vụ 3 - Ban Dân vận Tỉnh ủy']],
    ['Phòng Nội vụ - UBND huyện Thạch An', ['- Phòng Nội vụ - UBND huyện Thạch An']],
    ['Ban Quản lý dự án 3 - Bộ Xây dựng', ['- Ban Quản lý dự án 3 - Bộ Xây dựng']],
    ['Cục Việc làm- Bộ Nội vụ', ['- Cục Việc làm- Bộ Nội vụ']],
    ['Chi đoàn 9A1 - Đoàn trường THCS Tân Hội', ['- Chi đoàn 9A1 - Đoàn trường THCS Tân Hội']],
    ['Vụ Pháp chế - Bộ Nội vụ', ['- Vụ Pháp chế - Bộ Nội vụ']],
    ['Hội Sinh viên - Trường Đại học Hòa Sơn', ['- Hội Sinh viên - Trường Đại học Hòa Sơn']],
    ['Ban Nữ công - CĐCS Trường TH Tân Hội', ['- Ban Nữ công - CĐCS Trường TH Tân Hội']],
    ['CLB Shin-chan phụ trách', ['responsible CLB Shin-chan']],
    ['PC07 - Công an tỉnh chủ trì', ['lead PC07 - Công an tỉnh']],
    [
      '- Phòng Đào tạo - Trường Đại học Hòa Sơn\n- Phòng PX01 - Công an tỉnh',
      ['- Phòng Đào tạo - Trường Đại học Hòa Sơn', '- Phòng PX01 - Công an tỉnh'],
    ],
    ['Chi cục Thuế khu vực Quận 4 - huyện Tân Hội', ['- Chi cục Thuế khu vực Quận 4 - huyện Tân Hội']],
    ['Công ty TNHH Mori-naga Việt Nam', ['- Công ty TNHH Mori-naga Việt Nam']],
    ['Chi đoàn Đại đội 2 - Phòng PK02 Công an tỉnh', ['- Chi đoàn Đại đội 2 - Phòng PK02 Công an tỉnh']],
    ['Cụm thi đua số 4 - Hội LHPN tỉnh', ['- Cụm thi đua số 4 - Hội LHPN tỉnh']],
    ['Bộ phận Một cửa - UBND phường; Công an phường', ['- Bộ phận Một cửa - UBND phường', '- Công an phường']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Chi đoàn Công an - Chi đoàn Quân sự', ['- Chi đoàn Công an', '- Chi đoàn Quân sự']],
    ['Trung tâm Văn hóa - UBND xã Tân Hội', ['- Trung tâm Văn hóa', '- UBND xã Tân Hội']],
    ['Đoàn Thanh niên xã - Trường TH Tân Hội', ['- Đoàn Thanh niên xã', '- Trường TH Tân Hội']],
    ['VNPT - Công an tỉnh', ['- VNPT', '- Công an tỉnh']],
    [
      '- Phòng Nội vụ - Phòng Tư pháp - Công an huyện',
      ['- Phòng Nội vụ huyện', '- Phòng Tư pháp huyện', '- Công an huyện'],
    ],
    ['Công an Quận 4 - huyện Tân Hội', ['- Công an Quận 4', '- huyện Tân Hội']],
    ['Đoàn Thanh niên - Hội Phụ nữ', ['- Đoàn Thanh niên', '- Hội Phụ nữ']],
    ['Chi đoàn Đội 3; Phòng Nội vụ', ['- Chi đoàn Đội 3', '- Phòng Nội vụ']],
    ['Chi đoàn 1 - Đoàn trường - Hội Sinh viên', ['- Chi đoàn 1', '- Đoàn trường', '- Hội Sinh viên']],
    ['Trạm Y tế xã - Trung tâm Y tế khu vực - Xã đoàn', ['- Trạm Y tế xã', '- Trung tâm Y tế khu vực', '- Xã đoàn']],
  ])('not the next of a list: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
