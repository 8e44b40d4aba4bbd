import { toldUnits } from '../../../../../support/told-units';

describe('what a body in small letters is set up for', () => {
  it.each([
    [
      'Ban chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn tỉnh',
      ['- Ban chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn tỉnh'],
    ],
    [
      'Ban Chỉ huy phòng, chống thiên tai và TKCN huyện Ba Vì chủ trì',
      ['lead Ban Chỉ huy phòng, chống thiên tai và TKCN huyện Ba Vì'],
    ],
    ['Ban thường vụ Công đoàn giáo dục tỉnh', ['- Ban thường vụ Công đoàn giáo dục tỉnh']],
    ['Ban Chỉ đạo hiến máu TP. Thủ Dầu Một phối hợp', ['support Ban Chỉ đạo hiến máu TP. Thủ Dầu Một']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Ban chỉ huy kiểm tra công trình', ['responsible Ban chỉ huy']],
    ['Ban chỉ huy tuần tra', ['responsible Ban chỉ huy']],
  ])('not what it does: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
