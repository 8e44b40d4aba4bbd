import { toldUnits } from '../../../../support/told-units';

describe('names behind an announced sort of office', () => {
  it.each([
    [
      'Mời các cơ quan: Hội Nông dân huyện, Công an huyện',
      ['participant Hội Nông dân huyện', 'participant Công an huyện'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Các phòng: Nội vụ, Tư pháp', ['- phòng Nội vụ', '- phòng Tư pháp']],
    ['Các Bộ: Ngoại giao, Công an, Y tế', ['- Bộ Ngoại giao', '- Bộ Công an', '- Bộ Y tế']],
    ['Các Chi bộ: Quân sự, Công an, Y tế', ['- Chi bộ Quân sự', '- Chi bộ Công an', '- Chi bộ Y tế']],
    ['Các phòng: Y tế, Nội vụ; Công an huyện', ['- phòng Y tế', '- phòng Nội vụ', '- Công an huyện']],
    ['Các tổ: Toán, Văn, Anh', ['- tổ Toán', '- tổ Văn', '- tổ Anh']],
    ['Tổ Toán, anh Nam', ['- Tổ Toán']],
    ['Đề nghị các đoàn thể phân công đoàn viên trực', ['responsible *các đoàn thể']],
    [
      'Các Văn phòng Đảng ủy: xã Tân Lộc, An Bình',
      ['- Văn phòng Đảng ủy xã Tân Lộc', '- Văn phòng Đảng ủy xã An Bình'],
    ],
    ['Các Trạm Y tế: phường 4, phường 6', ['- Trạm Y tế phường 4', '- Trạm Y tế phường 6']],
    ['Các xã: Phú Hội, Tân Hội', ['- xã Phú Hội', '- xã Tân Hội']],
    ['Các văn phòng: Đảng ủy, HĐND xã', ['- văn phòng Đảng ủy xã', '- HĐND xã']],
  ])('fields and places of one sort of office: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('many of many places', () => {
  it.each([
    ['Yêu cầu các phòng Tư pháp các huyện, thị xã báo cáo', ['responsible *các phòng Tư pháp các huyện, thị xã']],
    ['Công an xã; ban ngành đoàn thể xã', ['- Công an xã', '- *ban ngành đoàn thể xã']],
    ['UBMTTQ và 5 tổ chức CT-XH phường', ['- UBMTTQ phường', '- *5 tổ chức CT-XH phường']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Các phòng, các xã phối hợp', ['support *Các phòng', 'support *các xã']]])(
    'many beside many: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});

describe('names behind what many do', () => {
  it.each([
    ['07 đội tham dự: Chi đoàn Y tế; Sở Tư pháp', ['participant Chi đoàn Y tế', 'participant Sở Tư pháp']],
    ['các đội tham gia gồm: Chi đoàn 1; Chi đoàn 2', ['participant Chi đoàn 1', 'participant Chi đoàn 2']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['07 đội tham dự: 35 vận động viên', ['participant *07 đội']],
    ['Các chi đoàn thực hiện; Đoàn trường chấm điểm', ['responsible *Các chi đoàn', 'responsible Đoàn trường']],
  ])('no names: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
