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
    ['các đơn vị liên quan, Ban Tổ chức hội thi', ['- *các đơn vị liên quan', '- Ban Tổ chức hội thi']],
    ['các xã, Cụm hoạt động số 2', ['- *các xã', '- Cụm hoạt động số 2']],
    ['các huyện, thị, thành đoàn, P.TCHC', ['- *các huyện, thị, thành đoàn', '- P.TCHC']],
    ['UBND các xã, Đội trật tự đô thị thành phố', ['- *UBND các xã', '- Đội trật tự đô thị thành phố']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['các phòng, Ban chuyên môn huyện', ['- *các phòng, Ban chuyên môn huyện']],
    ['các sở, Ban, ngành và Đoàn thể tỉnh', ['- *các sở, Ban, ngành và Đoàn thể tỉnh']],
    ['các khoa, Phòng, Trung tâm thuộc trường', ['- *các khoa, Phòng, Trung tâm thuộc trường']],
    ['các quận, TP Thủ Đức', ['- *các quận, TP Thủ Đức']],
    ['các xã, Trường học', ['- *các xã, Trường học']],
  ])('not a sort of them: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('what a colon behind a body announces', () => {
  it.each([
    ['Trạm Y tế xã: Bố trí y, bác sĩ trực', ['responsible Trạm Y tế xã']],
    ['Các đội: rà soát vũ khí', ['responsible *Các đội']],
    ['Đoàn xã: Tân Lập, Bình Minh', ['- Đoàn xã Tân Lập', '- Đoàn xã Bình Minh']],
    ['Các tiểu ban: tuyên truyền, hậu cần', ['- tiểu ban tuyên truyền', '- tiểu ban hậu cần']],
    ['phối hợp với các sở - ban - ngành', ['support *các sở - ban - ngành']],
    ['các sở - UBND các huyện', ['- *các sở', '- *UBND các huyện']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('boards, offices of cells and who is asked', () => {
  it.each([
    ['Ban Dân chủ, Giám sát và Phản biện xã hội phụ trách', ['responsible Ban Dân chủ, Giám sát và Phản biện xã hội']],
    ['Ban Công tác Nông dân - UBMTTQ tỉnh phụ trách', ['responsible Ban Công tác Nông dân - UBMTTQ tỉnh']],
    ['Chi đoàn Văn phòng HĐND và UBND phụ trách', ['responsible Chi đoàn Văn phòng HĐND và UBND']],
    ['Mời Tỉnh Đoàn dự; Đoàn trường bố trí xe', ['participant Tỉnh Đoàn', 'responsible Đoàn trường']],
    ['(Văn phòng, Sở Nội vụ; mời Đài Truyền hình dự)', ['- Văn phòng', '- Sở Nội vụ', 'participant Đài Truyền hình']],
    ['CVHT các lớp phối hợp', []],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('sorts of bodies by rank and by what they are for', () => {
  it.each([
    ['Các ban tham mưu của Đảng ủy phối hợp', ['support *Các ban tham mưu của Đảng ủy']],
    ['Các đầu mối trực thuộc xây dựng kế hoạch', ['responsible *Các đầu mối trực thuộc']],
    ['Ban Thường vụ các Quận, Huyện Đoàn và tương đương', ['- *Ban Thường vụ các Quận, Huyện Đoàn và tương đương']],
    ['Ở khu phố: Ban công tác Mặt trận chủ trì', ['lead Ban công tác Mặt trận']],
    ['Tổ Hành chính - Văn phòng: chuẩn bị loa', ['responsible Tổ Hành chính - Văn phòng']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Chính trị viên các tiểu đoàn, đại đội chịu trách nhiệm', []],
    ['Các phòng làm đầu mối', ['lead *Các phòng']],
    ['Khu phố: 3, 4', ['- Khu phố 3', '- Khu phố 4']],
  ])('not posts, parts or lists: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('where many end and go on', () => {
  it.each([
    ['các cơ quan báo chí tuyên truyền các hoạt động', ['responsible *các cơ quan báo chí']],
    ['Công đoàn ngành và tương đương: cụ thể hóa', ['responsible *Công đoàn ngành và tương đương']],
    ['55 cơ sở Đoàn đăng ký và thực hiện công trình', ['responsible *55 cơ sở Đoàn']],
    [
      'phối hợp Văn phòng Ban Chỉ đạo Phong trào “Toàn dân đoàn kết”, Sở Y tế',
      ['support Văn phòng Ban Chỉ đạo Phong trào “Toàn dân đoàn kết”', 'support Sở Y tế'],
    ],
    ['các ban xây dựng Đảng Huyện ủy', ['- *các ban xây dựng Đảng Huyện ủy']],
    ['Các sở, ban ngành TP; UBND xã', ['- *Các sở, ban ngành TP', '- UBND xã']],
    ['Các phòng, Chi cục, đơn vị trực thuộc Sở', ['- *Các phòng, Chi cục, đơn vị trực thuộc Sở']],
    ['Hội Sinh viên các trường ĐH, CĐ, TC', ['- *Hội Sinh viên các trường ĐH, CĐ, TC']],
    ['Đảng ủy xã lãnh đạo tổ chức thực hiện', ['responsible Đảng ủy xã']],
    ['Đại hội điểm: Chi bộ Quân sự, Chi bộ ấp 2', ['- Chi bộ Quân sự', '- Chi bộ ấp 2']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['các đội tuyên truyền lưu động', ['- *các đội tuyên truyền lưu động']],
    ['lãnh đạo các phòng', []],
  ])('not over: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
