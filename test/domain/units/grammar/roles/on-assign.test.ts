import { toldUnits } from '../../../../support/told-units';

describe('who sends people to come', () => {
  it.each([
    [
      'Đề nghị Công an xã, Hội Nông dân xã phân công đại diện lãnh đạo tham dự hội nghị',
      ['participant Công an xã', 'participant Hội Nông dân xã'],
    ],
  ])('comes: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Đề nghị các tổ phân công đoàn viên tham gia tổng vệ sinh', ['responsible *các tổ']],
    ['Trạm Y tế phân công nhân viên trực cấp cứu', ['responsible Trạm Y tế']],
  ])('not who sends them to work: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('a host and its guest in brackets', () => {
  it.each([
    [
      'Gặp mặt cuối năm (Văn phòng UBND huyện mời Hội Cựu chiến binh huyện)',
      ['responsible Văn phòng UBND huyện', 'participant Hội Cựu chiến binh huyện'],
    ],
  ])('both have a part: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['UBND huyện mời Sở Y tế dự', ['participant Sở Y tế']]])('not outside them: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
