import { toldUnits } from '../../../../support/told-units';

describe('work that is given to somebody', () => {
  it.each([
    ['Giao công tác bảo đảm an ninh cho lực lượng công an huyện', ['responsible công an huyện']],
    [
      'UBND xã giao nhiệm vụ tuyên truyền cho Đài truyền thanh xã và Hội Nông dân xã',
      ['responsible Đài truyền thanh xã', 'responsible Hội Nông dân xã'],
    ],
    ['Giao trách nhiệm quản lý sân bãi cho các Tổ tự quản', ['responsible *các Tổ tự quản']],
    [
      'UBND huyện đề nghị: Phòng Nội vụ, Trung tâm Y tế triển khai',
      ['responsible Phòng Nội vụ', 'responsible Trung tâm Y tế'],
    ],
    ['Công đoàn trường đề nghị:\n- Lãnh đạo các đơn vị tạo điều kiện', []],
    ['LĐLĐ quận đề ra chỉ tiêu mỗi Công đoàn cơ sở vận động 30% cán bộ', ['responsible *mỗi Công đoàn cơ sở']],
  ])('charges who stands behind “cho”, a colon or a figure to reach: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Phòng Nội vụ bàn giao hồ sơ cho Sở Nội vụ', ['responsible Phòng Nội vụ']],
    ['Công an xã giao xe cho Trạm Y tế', ['responsible Công an xã']],
    ['Giao Phòng Tài chính chuẩn bị quà cho Trường Mầm non Hoa Sen', ['responsible Phòng Tài chính']],
  ])('not who is given a thing: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('what is given as a noun', () => {
  it.each([
    ['Rất mong nhận được sự quan tâm, phối hợp của Ban Giám hiệu', ['support Ban Giám hiệu']],
    ['Nhờ sự chỉ đạo, hỗ trợ của Huyện ủy', ['support Huyện ủy']],
  ])('tells the part of who gives it: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Sự phối hợp giữa các đơn vị', []],
    ['Ban Chỉ huy Quân sự xã phối hợp với Công an xã', ['lead Ban Chỉ huy Quân sự xã', 'support Công an xã']],
  ])('not of others: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('those who are guided or roused', () => {
  it.each([
    ['Hướng dẫn Phòng Văn hóa các xã tổ chức hội thi', ['responsible *Phòng Văn hóa các xã']],
    ['Phát động các liên đội đồng loạt tổ chức tuần lễ', ['responsible *các liên đội']],
  ])('with nobody before are charged: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Hướng dẫn các chi đoàn đăng ký công trình', []],
    ['Công đoàn Giáo dục: hướng dẫn Công đoàn cơ sở tổ chức', ['responsible Công đoàn Giáo dục']],
    ['Phát động cuộc thi viết', []],
  ])('not many, nor behind who guides them: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
