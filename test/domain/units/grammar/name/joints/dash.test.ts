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

describe('a second room of a team of a school', () => {
  it.each([
    ['Tổ CNTT – Thư viện: livestream', ['responsible Tổ CNTT – Thư viện']],
    ['Nhóm Văn - Văn phòng; Tổ Toán - Tin', ['- Nhóm Văn - Văn phòng', '- Tổ Toán - Tin']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Tổ Tự nhiên - Văn phòng Đoàn', ['- Tổ Tự nhiên', '- Văn phòng Đoàn']]])('not: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
