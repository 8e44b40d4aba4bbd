import { headersAgree, planTransplant } from '../../src/excel/transplant';
import type { OldTable } from '../../src/excel/old-content';

const headers = ['TT', 'HOẠT ĐỘNG', 'MÃ'];
const table = (top: number, rows: number, mark = { top, rows }, columns = headers.length): OldTable => ({
  mark: {
    planned: 'tblThu',
    name: 'tblThu',
    range: { top: mark.top, left: 1, bottom: mark.top + mark.rows, right: headers.length },
    headers,
  },
  range: { top, left: 1, bottom: top + rows, right: columns },
  headers: [...headers, ...Array.from({ length: columns - headers.length }, (_unused, index) => `THÊM ${index}`)],
});
const next = (top: number, rows: number, names = headers) => ({
  area: { top: 1, left: 1, bottom: top + rows, right: names.length },
  tables: [{ name: 'tblThu', range: { top, left: 1, bottom: top + rows, right: names.length }, headers: names }],
});
const area = (bottom: number, right = 3) => ({ top: 1, left: 1, bottom, right });

describe('planTransplant', () => {
  it('puts rows in below KH’s cells when the table grows', () => {
    expect(planTransplant(area(8), [table(3, 5)], [], next(3, 9))).toMatchObject({ rise: 0, grown: 4, from: area(8) });
  });

  it('needs no room when it shrinks', () => {
    expect(planTransplant(area(8), [table(3, 5)], [], next(3, 2))).toMatchObject({ rise: 0, grown: 0, from: area(8) });
  });

  it('lets headers meet when the title has more or fewer lines', () => {
    expect(planTransplant(area(8), [table(3, 5)], [], next(5, 5))).toMatchObject({ rise: 2, grown: 0 });
    expect(planTransplant(area(8), [table(3, 5)], [], next(2, 5))).toMatchObject({ rise: -1, grown: 0 });
  });

  it('counts rows that people put into the table as KH’s cells', () => {
    expect(planTransplant(area(8), [table(3, 7, { top: 3, rows: 5 })], [], next(3, 5))?.from).toEqual(area(10));
  });

  it('counts columns that people put at the end of the table', () => {
    const plan = planTransplant(area(8), [table(3, 5, { top: 3, rows: 5 }, 4)], [], next(3, 5, [...headers, 'THÊM 0']));
    expect(plan?.from).toEqual(area(8, 4));
  });

  it('gives up where a column stands elsewhere: formulas follow places', () => {
    expect(planTransplant(area(8), [table(3, 5)], [], next(3, 5, ['TT', 'THỜI GIAN', 'MÃ']))).toBeNull();
    expect(planTransplant(area(8), [], [], next(3, 5))).toBeNull();
    const moved = { ...table(3, 5), range: { top: 3, left: 2, bottom: 8, right: 4 } };
    expect(planTransplant(area(8), [moved], [], next(3, 5))).toBeNull();
  });
});

describe('headersAgree', () => {
  it('bears columns more or less at the end, and other spellings of the same letters', () => {
    expect(headersAgree(['TT', 'Mã'], ['TT', 'MÃ'.normalize('NFD'), 'LÝ DO'])).toBe(true);
    expect(headersAgree(['TT', 'MÃ'], ['MÃ', 'TT'])).toBe(false);
    expect(headersAgree([], ['TT'])).toBe(false);
  });
});
