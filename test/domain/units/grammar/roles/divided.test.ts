import { toldUnits } from '../../../../support/told-units';

describe('lines that name a work and who has it', () => {
  it.each([
    ['Kê bàn ghế: Chi đội 9A1; tiếp nước: Đội Danh dự', ['responsible Chi đội 9A1', 'responsible Đội Danh dự']],
    ['Trang trí phông: Đoàn trường\nÂm thanh: Tổ Tin học', ['responsible Đoàn trường', 'responsible Tổ Tin học']],
  ])('charge them: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Trang trí phông: Đoàn trường', ['- Đoàn trường']],
    ['Giải nhất: Chi đoàn 1; giải nhì: Chi đoàn 2', ['- Chi đoàn 1', '- Chi đoàn 2']],
  ])('not one alone, or with no work among them: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
