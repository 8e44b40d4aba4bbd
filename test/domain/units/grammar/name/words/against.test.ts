import { toldUnits } from '../../../../../support/told-units';

describe('what a body is against', () => {
  it.each([
    ['Ban Chỉ đạo phòng, chống thiên tai xã', ['- Ban Chỉ đạo phòng, chống thiên tai xã']],
    ['Đội Kiểm soát phòng chống ma túy chủ trì', ['lead Đội Kiểm soát phòng chống ma túy']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it('is what others do: Trạm Y tế phòng chống dịch', () => {
    expect(toldUnits('Trạm Y tế phòng chống dịch')).toEqual(['- Trạm Y tế']);
  });
});
