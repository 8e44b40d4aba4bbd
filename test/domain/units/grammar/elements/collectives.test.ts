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

  it.each([['Các phòng: Nội vụ, Tư pháp', ['- phòng Nội vụ', '- phòng Tư pháp']]])(
    'fields of one sort of office: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
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
