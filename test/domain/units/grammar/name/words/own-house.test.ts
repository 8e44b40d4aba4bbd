import { toldUnits } from '../../../../../support/told-units';

describe('a hamlet without a name', () => {
  it.each([
    ['Chi bộ, Ban công tác Mặt trận thôn', ['- Chi bộ thôn', '- Ban công tác Mặt trận thôn']],
    ['hội nông dân phố tiếp tục vận động hội viên', ['responsible hội nông dân phố']],
    ['Đội xung kích ấp trực', ['responsible Đội xung kích ấp']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Tổ vay vốn, Tổ phụ nữ số 2, Tổ hòa giải khu phố', ['- Tổ vay vốn', '- Tổ phụ nữ số 2', '- Tổ hòa giải khu phố']],
    ['Chi hội bản Nà Hỳ', ['- Chi hội bản Nà Hỳ']],
  ])('is the own one of a team, and none before a name: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
