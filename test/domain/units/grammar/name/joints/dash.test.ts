import { toldUnits } from '../../../../../support/told-units';

describe('one body of several houses', () => {
  it.each([
    [
      'Chi đoàn Tòa án - Viện kiểm sát - Thi hành án dân sự huyện Tân Hội',
      ['- Chi đoàn Tòa án - Viện kiểm sát - Thi hành án dân sự huyện Tân Hội'],
    ],
    ['VP Đoàn - Hội; Phòng CTSV', ['- VP Đoàn - Hội', '- Phòng CTSV']],
    ['Văn phòng Đoàn - Hội - Đội chủ trì', ['lead Văn phòng Đoàn - Hội - Đội']],
    ['các cơ sở Đoàn - Hội - Đội trực thuộc', ['- *các cơ sở Đoàn - Hội - Đội trực thuộc']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Chi đoàn Tòa án - Chi đoàn Viện kiểm sát', ['- Chi đoàn Tòa án', '- Chi đoàn Viện kiểm sát']],
    ['Tòa án - Viện kiểm sát huyện', ['- Tòa án huyện', '- Viện kiểm sát huyện']],
    ['các chi đoàn - Hội Phụ nữ', ['- *các chi đoàn', '- Hội Phụ nữ']],
    ['Huyện đoàn - Hội Nông dân', ['- Huyện đoàn', '- Hội Nông dân']],
  ])('several bodies: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
