import { toldUnits } from '../../../../support/told-units';

describe('words behind a colon', () => {
  it.each([
    [
      'Các Ngân hàng: Chính sách xã hội, TMCP Ngoại thương Việt Nam',
      ['- Ngân hàng Chính sách xã hội', '- Ngân hàng TMCP Ngoại thương Việt Nam'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Ngân hàng Chính sách xã hội, VNPT, EVN', ['- Ngân hàng Chính sách xã hội', '- VNPT', '- EVN']]])(
    'short forms of their own: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});

describe('sorts of schools', () => {
  it.each([
    [
      'Trường TH Hoa Sen, TH Bình Minh, THCS Quang Trung',
      ['- Trường TH Hoa Sen', '- Trường TH Bình Minh', '- Trường THCS Quang Trung'],
    ],
    ['Liên đội TH Hoa Sen, THCS Quang Trung', ['- Liên đội TH Hoa Sen', '- Liên đội THCS Quang Trung']],
    ['Đoàn trường THPT Quang Trung, THPT Hoa Lư', ['- Đoàn trường THPT Quang Trung', '- Đoàn trường THPT Hoa Lư']],
    [
      'Trường Mầm non Hoa Sen, Tiểu học Bình Minh và THCS Quang Trung',
      ['- Trường Mầm non Hoa Sen', '- Trường Tiểu học Bình Minh', '- Trường THCS Quang Trung'],
    ],
    [
      'Trường THCS Hoa Sen và THPT Quang Trung tham gia',
      ['participant Trường THCS Hoa Sen', 'participant Trường THPT Quang Trung'],
    ],
    ['Trường ĐH Hoa Lư, Cao đẳng Lạng Sơn', ['- Trường ĐH Hoa Lư', '- Trường Cao đẳng Lạng Sơn']],
    ['Trường THCS và THPT Hoa Lư, THPT Bình Minh', ['- Trường THCS và THPT Hoa Lư', '- Trường THPT Bình Minh']],
    ['Đoàn trường ĐHSP, ĐH Hoa Lư', ['- Đoàn trường ĐHSP', '- Đoàn trường ĐH Hoa Lư']],
    ['Hội Sinh viên trường CĐSP, CĐ Y tế', ['- Hội Sinh viên trường CĐSP', '- Hội Sinh viên trường CĐ Y tế']],
    ['THCS Quang Trung, TH Hoa Sen', ['- THCS Quang Trung', '- TH Hoa Sen']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Trường TH Hoa Sen, TH: Công an xã', ['- Trường TH Hoa Sen', 'responsible Công an xã']],
    ['THCS Quang Trung và Trường THPT Hoa Lư', ['- THCS Quang Trung', '- Trường THPT Hoa Lư']],
    ['Trường TH Hoa Sen, Công an xã, THCS Quang Trung', ['- Trường TH Hoa Sen', '- Công an xã', '- THCS Quang Trung']],
    ['Công an xã, TH kế hoạch tuần', ['- Công an xã']],
  ])('no more than is meant: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('areas under one body', () => {
  it.each([
    [
      'Chi hội PN thôn Thượng, thôn Hạ, thôn Trại',
      ['- Chi hội PN thôn Thượng', '- Chi hội PN thôn Hạ', '- Chi hội PN thôn Trại'],
    ],
    ['Chi hội CCB, Chi hội PN KP 3 phối hợp', ['support Chi hội CCB KP 3', 'support Chi hội PN KP 3']],
    ['(điểm: KP 6) Ban CTMT KP 6 phụ trách', ['responsible Ban CTMT KP 6']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Các tổ dân phố, chi hội phụ nữ', ['- *Các tổ dân phố, chi hội phụ nữ']],
    ['- Tiếp nước: Đội Danh dự.', ['- Đội Danh dự']],
  ])('not other words: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('houses of one sort behind a cell, charged together', () => {
  it.each([
    [
      'Do Liên chi đoàn Khoa Toán, Khoa Hóa và Khoa Sinh đảm nhiệm',
      [
        'responsible Liên chi đoàn Khoa Toán',
        'responsible Liên chi đoàn Khoa Hóa',
        'responsible Liên chi đoàn Khoa Sinh',
      ],
    ],
    ['Chi đoàn Sở Nội vụ và Sở Y tế phụ trách', ['responsible Chi đoàn Sở Nội vụ', 'responsible Chi đoàn Sở Y tế']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Đoàn Khoa Toán, Khoa Hóa', ['- Đoàn Khoa Toán', '- Khoa Hóa']],
    [
      'Công đoàn Công ty Hoa Sen, Công đoàn Công ty Bình Minh phụ trách',
      ['responsible Công đoàn Công ty Hoa Sen', 'responsible Công đoàn Công ty Bình Minh'],
    ],
    [
      'Đoàn trường THPT A Lưới và Trường THPT Hoa Lư phụ trách',
      ['responsible Đoàn trường THPT A Lưới', 'responsible Trường THPT Hoa Lư'],
    ],
    [
      'Chi đoàn Sở Nội vụ, Sở Y tế, Công an tỉnh phụ trách',
      ['responsible Chi đoàn Sở Nội vụ', 'responsible Sở Y tế', 'responsible Công an tỉnh'],
    ],
    ['Chi đoàn Sở Nội vụ chủ trì, Sở Y tế phối hợp', ['lead Chi đoàn Sở Nội vụ', 'support Sở Y tế']],
  ])('not in a bare list, beside other sorts, nor with a charge of its own: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('houses under one body, announced by a colon', () => {
  it.each([
    ['Đoàn các Sở: Tài chính, Nội vụ', ['- Đoàn Sở Tài chính', '- Đoàn Sở Nội vụ']],
    ['Các khối: Sở - Ngành; Đảng - Đoàn thể', ['- khối Sở - Ngành', '- khối Đảng - Đoàn thể']],
    ['Các Sở: Y tế, GT-VT, QH&KT', ['- Sở Y tế', '- Sở GT-VT', '- Sở QH&KT']],
    ['Các phòng: Tổ chức, AB-CD và Nội vụ', ['- phòng Tổ chức', '- phòng AB-CD', '- phòng Nội vụ']],
    ['Đoàn các Báo: Pháp luật, Phụ nữ', ['- Đoàn Báo Pháp luật', '- Đoàn Báo Phụ nữ']],
    [
      'Đoàn Sở Tư pháp và Đoàn Cục Thống kê Thành phố',
      ['- Đoàn Sở Tư pháp Thành phố', '- Đoàn Cục Thống kê Thành phố'],
    ],
    [
      'Công đoàn và Đoàn Thanh niên cơ quan tham gia',
      ['participant Công đoàn cơ quan', 'participant Đoàn Thanh niên cơ quan'],
    ],
    [
      'Quý I: Ban Kiểm tra; Quý II: Văn phòng; Quý III: Ban Tổ chức',
      ['- Ban Kiểm tra', '- Văn phòng', '- Ban Tổ chức'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('houses of announced cells and of leaders', () => {
  it.each([
    [
      'các công đoàn cơ sở: Sở Y tế; Sở Nội vụ; Trường THPT Hoa Lư',
      ['- công đoàn cơ sở Sở Y tế', '- công đoàn cơ sở Sở Nội vụ', '- công đoàn cơ sở Trường THPT Hoa Lư'],
    ],
    [
      'Ban Giám hiệu Trường THCS Hoa Mai, Trường Tiểu học Sao Sáng',
      ['- Ban Giám hiệu Trường THCS Hoa Mai', '- Ban Giám hiệu Trường Tiểu học Sao Sáng'],
    ],
    [
      'Đoàn khoa KT-L, Cơ khí, XD, KHXH&NV',
      ['- Đoàn khoa KT-L', '- Đoàn khoa Cơ khí', '- Đoàn khoa XD', '- Đoàn khoa KHXH&NV'],
    ],
    [
      'Nhà Văn hóa các phường: 1, 2, Tân Định',
      ['- Nhà Văn hóa phường 1', '- Nhà Văn hóa phường 2', '- Nhà Văn hóa phường Tân Định'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    [
      'Các chi đoàn: Công an, Quân sự; Trường Tiểu học Hoa Mai',
      ['- chi đoàn Công an', '- chi đoàn Quân sự', '- Trường Tiểu học Hoa Mai'],
    ],
    [
      'Các công đoàn cơ sở: Sở Y tế; Sở Nội vụ; LĐLĐ huyện Hoa Lư',
      ['- công đoàn cơ sở Sở Y tế', '- công đoàn cơ sở Sở Nội vụ', '- LĐLĐ huyện Hoa Lư'],
    ],
    ['Ban Giám đốc Công an tỉnh, Công an các huyện', ['- Ban Giám đốc Công an tỉnh', '- *Công an các huyện']],
    ['Khoa Luật, PC06', ['- Khoa Luật', '- PC06']],
    ['Đại học Huế, Trường Đại học Vinh, ĐH FPT', ['- Đại học Huế', '- Trường Đại học Vinh', '- ĐH FPT']],
  ])('not behind another mark, nor for other bodies: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('places behind a work and a place', () => {
  it.each([
    [
      'các Công ty Điện lực Bình Dương, Bến Cát và Thuận An',
      ['- Công ty Điện lực Bình Dương', '- Công ty Điện lực Bến Cát', '- Công ty Điện lực Thuận An'],
    ],
    ['Sở Y tế Hà Nội, Hải Phòng', ['- Sở Y tế Hà Nội', '- Sở Y tế Hải Phòng']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Sở Y tế, Tài chính', ['- Sở Y tế', '- Sở Tài chính']],
    ['Công ty Điện lực Bình Dương, Vingroup', ['- Công ty Điện lực Bình Dương', '- Vingroup']],
  ])('another work or name: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
