import { toldUnits } from '../../../../support/told-units';

describe('bodies whose leaders are listed', () => {
  it.each([
    ['Lãnh đạo các phòng, các trung tâm dạy nghề, Bí thư chi bộ các thôn', []],
    ['Thành phần: Lãnh đạo các phòng ban, các xí nghiệp, Chủ tịch công đoàn các xí nghiệp', []],
  ])('are none of the list: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Bí thư các chi đoàn, Trạm Y tế, Trưởng các thôn', ['- Trạm Y tế']],
    ['Chủ tịch Hội Nông dân, các chi hội, Trưởng thôn', ['- *các chi hội']],
    ['Bí thư các chi đoàn, các chi hội tham gia', ['participant *các chi hội']],
  ])('not a body of its own: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
