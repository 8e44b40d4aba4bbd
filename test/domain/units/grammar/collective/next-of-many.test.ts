import { toldUnits } from '../../../../support/told-units';

describe('what goes on many behind a comma', () => {
  it.each([
    ['UBND các huyện, thành, thị chủ động ôn tập', ['responsible *UBND các huyện, thành, thị']],
    ['UBND các huyện, thị, thành phố tổ chức ngày hội', ['responsible *UBND các huyện, thị, thành phố']],
    ['Mời đại diện các tỉnh, thành phía Nam', ['participant *các tỉnh, thành phía Nam']],
    ['các tỉnh thành phía Bắc tham dự', ['participant *các tỉnh thành phía Bắc']],
    ['Các phòng, ban, đảng, đoàn thể xã dự hội nghị', ['participant *Các phòng, ban, đảng, đoàn thể xã']],
    ['UBND các xã có rừng, đất trống tăng cường tuần tra', ['responsible *UBND các xã có rừng, đất trống']],
    ['Các địa phương có cảng cá, bến thuyền tổ chức trực ban', ['responsible *Các địa phương có cảng cá, bến thuyền']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['các xã, thị đội tham gia', ['participant *các xã', 'participant thị đội']],
    ['Các xã có đê, Hạt Kiểm lâm huyện tuần tra', ['responsible *Các xã có đê', 'responsible Hạt Kiểm lâm huyện']],
    ['UBND các huyện, thành lập Ban Tổ chức', ['responsible *UBND các huyện']],
  ])('not a body of its own, nor a verb: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
