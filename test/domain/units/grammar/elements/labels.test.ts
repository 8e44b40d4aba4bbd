import { toldUnits } from '../../../../support/told-units';

describe('labels that name a task', () => {
  it.each([
    ['CQ soạn thảo: Sở Nội vụ; CQ thẩm định: Sở Tư pháp', ['responsible Sở Nội vụ', 'responsible Sở Tư pháp']],
    ['Cơ quan soạn thảo: Sở Nội vụ', ['responsible Sở Nội vụ']],
    ['Đơn vị chuẩn bị nội dung: Văn phòng HĐND', ['responsible Văn phòng HĐND']],
    ['Trực 24/24: Công an xã, Trạm Y tế', ['responsible Công an xã', 'responsible Trạm Y tế']],
    ['Trực lãnh đạo: đ/c Lan; trực HC: Phòng Tổ chức', ['responsible Phòng Tổ chức']],
  ])('charge those behind the colon: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Cơ quan chủ quản: Sở Công Thương', ['- Sở Công Thương']],
    ['Trực tiếp: Đài Phát thanh tỉnh', ['- Đài Phát thanh tỉnh']],
    ['Đơn vị đoạt giải: Trường THPT Chu Văn An', ['- Trường THPT Chu Văn An']],
  ])('other labels give no role: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('who comes, as a heading', () => {
  it.each([
    ['IV. THÀNH PHẦN ĐẠI BIỂU\n- Tỉnh Đoàn\n- Công an xã', ['participant Tỉnh Đoàn', 'participant Công an xã']],
    ['THÀNH PHẦN, ĐỐI TƯỢNG THAM DỰ\n- Sở Y tế', ['participant Sở Y tế']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('groups of a contest', () => {
  it.each([
    ['Bảng A: Chi đoàn Y tế; Chi đoàn Tòa án', ['- Chi đoàn Y tế', '- Chi đoàn Tòa án']],
    ['Bảng 2 gồm: Sở Y tế, Sở Tư pháp', ['- Sở Y tế', '- Sở Tư pháp']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it('a number of the name is none: Cụm A: Đoàn xã Tân Hội', () => {
    expect(toldUnits('Cụm A: Đoàn xã Tân Hội')).toEqual(['- Cụm A', '- Đoàn xã Tân Hội']);
  });
});
