import { sameSubject } from '../../../src/domain/workbook/subject';

describe('sameSubject', () => {
  it.each([
    ['54-KH/AB · Kế hoạch tháng 5/2023', '54-KH/AB · KẾ HOẠCH THÁNG 5/2023'],
    ['Kế hoạch tổ chức hội trại', 'Kế hoach tổ chức Hội trại.'],
    ['Kế hoạch tháng 05/2023', 'Kế hoạch tháng 5/2023'],
    ['', ''],
    ['—', ''],
  ])('%j and %j are one plan', (a, b) => {
    expect(sameSubject(a, b)).toBe(true);
    expect(sameSubject(b, a)).toBe(true);
  });

  it.each([
    ['Kế hoạch tháng 5/2023', 'Kế hoạch tháng 6/2023'],
    ['54-KH/AB', '55-KH/AB'],
    ['Kế hoạch tổ chức hội trại', 'Kế hoạch tổ chức hội thi văn nghệ'],
    ['Kế hoạch', ''],
  ])('%j and %j are two', (a, b) => {
    expect(sameSubject(a, b)).toBe(false);
  });
});
