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
