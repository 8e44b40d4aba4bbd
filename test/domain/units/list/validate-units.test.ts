import { plainUnit, type Unit } from '../../../../src/domain/units/unit';
import { validateUnits } from '../../../../src/domain/units/list/validate-units';

const codes = (...units: Unit[]): readonly string[] => validateUnits(units).map(({ code }) => code);

describe('names', () => {
  it.each([
    ['Sở Văn hóa và Thể thao', 'SỞ VĂN HOÁ & THỂ THAO'],
    ['Phòng Tổ chức - Hành chính', 'Phòng tổ chức–hành chính'],
    ['Sở Nội vụ', 'Sở  Nội\u00a0vụ'],
    ['Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD')],
  ])('%s and %s are the same', (one, other) => {
    expect(codes(plainUnit(one, 'A'), plainUnit(other, 'B'))).toEqual(['unit-list-same-name']);
  });

  it.each([
    ['Sở Nội vụ', 'Sở Ngoại vụ'],
    ['Cụm số 1', 'Cụm số 11'],
    ['Sở Y tế', 'Công đoàn Sở Y tế'],
  ])('%s and %s are two', (one, other) => {
    expect(codes(plainUnit(one, 'A'), plainUnit(other, 'B'))).toEqual([]);
  });

  it('are shared by turns when the first has ended', () => {
    const old = { ...plainUnit('Sở Y tế', 'A'), validTo: { year: 2025, month: 6, day: 30 } };
    const anew = { ...plainUnit('Sở Y tế', 'B'), validFrom: { year: 2025, month: 7, day: 1 } };
    expect(codes(old, anew)).toEqual([]);
  });
});

it('tells of other names of two units, ids given twice, reversed validity', () => {
  const first = { ...plainUnit('Sở Nội vụ', 'A'), aliases: ['SNV'] };
  const second = { ...plainUnit('Sở Ngoại vụ', 'B'), aliases: ['snv', 'Sở Nội vụ'] };
  expect(codes(first, second)).toEqual(['unit-list-alias-shared', 'unit-list-alias-is-name']);
  expect(codes(first, { ...plainUnit('Sở Y tế', 'a') })).toEqual(['unit-list-same-id']);
  const day = { year: 2025, month: 7, day: 1 };
  expect(codes({ ...first, validFrom: day, validTo: { ...day, month: 6 } })).toEqual(['unit-list-validity-reversed']);
});

describe('parents', () => {
  const ring = (size: number): readonly Unit[] =>
    Array.from({ length: size }, (_, i) => ({
      ...plainUnit(`Phòng ${String(i)}`, `P${String(i)}`),
      parent: `P${String((i + 1) % size)}`,
    }));

  it('in a circle are told once, by all their names', () => {
    const [only, ...more] = validateUnits(ring(3));
    expect(more).toEqual([]);
    expect(only?.message.params?.['cycle']).toBe('Phòng 0 → Phòng 1 → Phòng 2 → Phòng 0');
  });

  it('in a very long circle are told by the first names only', () => {
    const [only] = validateUnits(ring(20_000));
    expect(only?.code).toBe('unit-list-parent-cycle');
    expect(only?.message.params?.['cycle']).toMatch(/^(?:Phòng \d → ){8}… → Phòng 0$/u);
  });

  it('may be a chain, but must be listed and another', () => {
    expect(codes(plainUnit('Sở', 'A'), { ...plainUnit('Phòng', 'B'), parent: 'A' })).toEqual([]);
    expect(codes({ ...plainUnit('Phòng', 'B'), parent: 'A' })).toEqual(['unit-list-parent-unknown']);
    expect(codes({ ...plainUnit('Phòng', 'B'), parent: 'Phòng' })).toEqual(['unit-list-parent-cycle']);
  });
});
