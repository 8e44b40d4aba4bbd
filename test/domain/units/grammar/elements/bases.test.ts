import { toldUnits } from '../../../../support/told-units';

describe('bases of a union in many places', () => {
  it.each([
    ['Cơ sở Hội CCB các phường', ['- *Cơ sở Hội CCB các phường']],
    ['Cơ sở Đoàn các trường', ['- *Cơ sở Đoàn các trường']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Cơ sở Đoàn phối hợp', ['support *Cơ sở Đoàn']],
    ['Cơ sở Đoàn, các trường phối hợp', ['support *Cơ sở Đoàn', 'support *các trường']],
  ])('not without many places: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
