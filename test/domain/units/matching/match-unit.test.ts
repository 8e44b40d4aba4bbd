import fc from 'fast-check';
import { join } from 'node:path';
import { stripMarks } from '../../../../src/domain/text/fold';
import { matchUnit } from '../../../../src/domain/units/matching/match-unit';
import { plainUnit, type Unit } from '../../../../src/domain/units/unit';
import { buildUnitIndex } from '../../../../src/domain/units/unit-index';
import { readLookups, scoreLookups } from '../../../support/unit-lookups';

const DATA = join(__dirname, '../data');
const files = ['lookups-1.txt', 'lookups-2.txt', 'lookups-3.txt', 'lookups-4.txt', 'lookups-5.txt'];
const lists = files.flatMap((file) => readLookups(join(DATA, file)));
const allNames = lists.flatMap((list) => list.units.map((unit) => unit.name));

describe('the look-up sets', () => {
  it.each(files)('%s: no wrong unit, nearly all right', (file) => {
    const score = scoreLookups(readLookups(join(DATA, file)));
    expect(score.total).toBeGreaterThan(100);
    expect(score.wrong).toBe(0);
    expect(score.right / score.total).toBeGreaterThanOrEqual(0.95);
  });

  it('takes no unit for another when its own is not listed', () => {
    for (const { units } of lists.filter((list) => list.units.length < 60)) {
      for (const missing of units) {
        const index = buildUnitIndex(units.filter((unit) => unit !== missing));
        for (const query of [missing.name, missing.name.toUpperCase(), missing.name.toLowerCase()]) {
          expect({ query, unit: matchUnit(index, query).unit }).toEqual({ query, unit: null });
        }
      }
    }
  });
});

it('asked for another unit than the named one, finds none', () => {
  for (const { units } of lists) {
    const index = buildUnitIndex(units);
    for (const { name } of units) {
      expect({ name, unit: matchUnit(index, name.toLowerCase(), { except: name }).unit }).toEqual({ name, unit: null });
    }
  }
});

const names = (...all: string[]): ReturnType<typeof buildUnitIndex> =>
  buildUnitIndex(all.map((name) => plainUnit(name)));

describe('scores and alternatives', () => {
  it('gives 1 to the listed name, less to everything else, 0 to none', () => {
    const index = names('Sở Văn hóa và Thể thao');
    const score = (query: string): number => matchUnit(index, query).score;
    expect(score('sở văn hoá và thể thao')).toBe(1);
    expect(score('Sở VH&TT')).toBeLessThan(1);
    expect(score('Sở Văn hóa và Thẻ thao')).toBeLessThan(score('Sở VH&TT'));
    expect(score('Sở Tư pháp')).toBe(0);
  });

  it('names both when two are equally likely', () => {
    const found = matchUnit(names('Phòng Tổ chức', 'Phòng Tài chính'), 'Phòng TC');
    expect(found.unit).toBeNull();
    expect(found.alternatives.map((unit) => unit.name).sort()).toEqual(['Phòng Tài chính', 'Phòng Tổ chức']);
  });

  it('takes the name as typed when two names differ only in case', () => {
    expect(matchUnit(names('Đoàn trường', 'Đoàn Trường'), 'Đoàn Trường').unit?.name).toBe('Đoàn Trường');
  });

  it("lets a name go before another unit's nickname", () => {
    const index = buildUnitIndex([{ ...plainUnit('Phòng Một'), aliases: ['Phòng Hai'] }, plainUnit('Phòng Hai')]);
    expect(matchUnit(index, 'Phòng Hai').unit?.name).toBe('Phòng Hai');
  });

  it('lets the list decide which reading of CĐCS is meant', () => {
    expect(matchUnit(names('Công đoàn cơ sở Xí nghiệp 2'), 'CĐCS Xí nghiệp 2').unit).not.toBeNull();
    expect(matchUnit(names('Công đoàn Cao su Dầu Tiếng'), 'CĐCS Dầu Tiếng').unit).not.toBeNull();
    expect(
      matchUnit(names('Công đoàn cơ sở Dầu Tiếng', 'Công đoàn Cao su Dầu Tiếng'), 'CĐCS Dầu Tiếng').unit,
    ).toBeNull();
  });
});

describe('names that hold for a time', () => {
  const old: Unit = {
    ...plainUnit('UBND Quận 8', 'old'),
    validTo: { year: 2025, month: 6, day: 30 },
    successors: ['UBND phường Chánh Hưng'],
  };
  const later: Unit = { ...plainUnit('UBND Quận 8', 'new'), validFrom: { year: 2027, month: 1, day: 1 } };

  it('says that a unit has ended, and nothing for a document of its time', () => {
    const index = buildUnitIndex([old]);
    expect(matchUnit(index, 'UBND Q.8', { date: { year: 2023, month: 5, day: 1 } })).toMatchObject({
      unit: old,
      validity: 'valid',
    });
    expect(matchUnit(index, 'UBND Q.8', { date: { year: 2026, month: 5, day: 1 } })).toMatchObject({
      unit: old,
      validity: 'ended',
    });
    expect(matchUnit(index, 'UBND Q.8').validity).toBe('valid');
  });

  it('chooses the bearer of the name on the day', () => {
    const index = buildUnitIndex([old, later]);
    expect(matchUnit(index, 'UBND Quận 8', { date: { year: 2024, month: 1, day: 1 } }).unit?.id).toBe('old');
    expect(matchUnit(index, 'UBND Quận 8', { date: { year: 2028, month: 1, day: 1 } }).unit?.id).toBe('new');
    expect(matchUnit(index, 'UBND Quận 8').unit).toBeNull();
  });
});

describe('units renamed and merged', () => {
  const until = { year: 2025, month: 6, day: 30 };
  const from = { year: 2025, month: 7, day: 1 };
  const index = buildUnitIndex([
    { ...plainUnit('Sở Tài nguyên và Môi trường', 'A'), validTo: until, successors: ['C'] },
    { ...plainUnit('Sở Nông nghiệp và Phát triển nông thôn', 'B'), validTo: until, successors: ['C'] },
    { ...plainUnit('Sở Nông nghiệp và Môi trường', 'C'), validFrom: from },
    { ...plainUnit('Phòng Văn hóa - Xã hội', 'D1'), validTo: until },
    { ...plainUnit('Phòng Văn hóa - Xã hội', 'D2'), validFrom: from },
  ]);
  const at = (query: string, year: number): unknown => {
    const { unit, validity } = matchUnit(index, query, { date: { year, month: 9, day: 2 } });
    return [unit?.id ?? null, validity];
  };

  it.each([
    ['Sở TNMT', 2023, ['A', 'valid']],
    ['Sở TNMT', 2025, ['A', 'ended']],
    ['Sở NN&PTNT', 2026, ['B', 'ended']],
    ['Sở NNMT', 2026, ['C', 'valid']],
    ['Sở NN&MT', 2024, ['C', 'not-yet']],
    ['Phòng VH-XH', 2024, ['D1', 'valid']],
    ['Phòng VHXH', 2026, ['D2', 'valid']],
  ])('%s in %i', (query, year, expected) => {
    expect(at(query, year)).toEqual(expected);
  });
});

describe('typing errors', () => {
  const index = names(
    'Trường Đại học Tây Nguyên',
    'Công an phường 12',
    'Phòng Tư pháp',
    'Đoàn Sở Tư pháp',
    'Quận Đoàn Tân Bình',
    'Ủy ban nhân dân xã Ea Súp',
    'Phòng Giáo dục và Đào tạo',
  );

  it.each([
    ['ĐH Tây Nguyên', 'Trường Đại học Tây Nguyên'],
    ['Đại học Tây Nguyên', 'Trường Đại học Tây Nguyên'],
    ['Công an phương 12', 'Công an phường 12'],
    ['Phogn Tư pháp', 'Phòng Tư pháp'],
    ['Đoàn Sỏ Tư pháp', 'Đoàn Sở Tư pháp'],
    ['Quận Đoàn Tân Bìn', 'Quận Đoàn Tân Bình'],
    ['Uy3 ban nhan6 dan6 xa4 Ea Sup1', 'Ủy ban nhân dân xã Ea Súp'],
    ['PGD&ĐT', 'Phòng Giáo dục và Đào tạo'],
    ['Công an phường 21', undefined],
    ['Quận Đoàn Tân Phú', undefined],
    ['Sở Tư pháp', undefined],
    ['Trường Đại học Tây Bắc', undefined],
  ])('%s → %s', (query, name) => {
    expect(matchUnit(index, query).unit?.name).toBe(name);
  });
});

describe('other writings', () => {
  const index = names(
    'Quận Đoàn 6',
    'Khoa Ngoại 2',
    'Khoa Chấn thương',
    'Trung tâm Văn hóa - Thể thao',
    'Công đoàn Sở Công Thương',
    'Công đoàn ngành Công Thương',
    'Trường Mầm non Họa Mi',
    'Trường THCS Trường Chinh',
    'Sở Tư pháp',
    'Liên đoàn Lao động quận',
    'Đoàn thể Khối',
    'Khoa Dược',
  );

  it.each([
    // The level said twice, Roman numbers, short forms among capitals or without marks.
    ['Quận Đoàn Quận 6', 'Quận Đoàn 6'],
    ['Khoa Ngoại II', 'Khoa Ngoại 2'],
    ['Khoa Ngoại III', undefined],
    ['Khoa Ngoại I', undefined],
    ['TTVH-TT', 'Trung tâm Văn hóa - Thể thao'],
    ['ttvh-tt', 'Trung tâm Văn hóa - Thể thao'],
    ['khoa ngoại ii', 'Khoa Ngoại 2'],
    ['TTVH', undefined],
    ['LDLD quan', 'Liên đoàn Lao động quận'],
    // A union at a department is its grass-roots union; the union of the sector is another.
    ['CĐCS Sở Công Thương', 'Công đoàn Sở Công Thương'],
    ['CĐCS Công Thương', undefined],
    ['CĐCS ngành Công Thương', 'Công đoàn ngành Công Thương'],
    // Beginnings that sound alike, letters that changed places, the tone key behind its vowel.
    ['Khoa Trấn thương', 'Khoa Chấn thương'],
    ['Trường Mầm non Hạo Mi', 'Trường Mầm non Họa Mi'],
    ['Trường Mầm non Hoa Mai', undefined],
    // A head with wrong marks, anywhere; a field may be another one.
    ['đoàn thể Khói', 'Đoàn thể Khối'],
    ['Khoa Được', undefined],
    ['Trường THCS Trường Trinh', undefined],
    ['Sowr Tuw phasp', 'Sở Tư pháp'],
  ])('%s → %s', (query, name) => {
    expect(matchUnit(index, query).unit?.name).toBe(name);
  });
});

describe('short forms as other names', () => {
  const index = buildUnitIndex([
    { ...plainUnit('Sở Nội vụ'), aliases: ['SNV'] },
    { ...plainUnit('Khoa Kế toán'), aliases: ['Khoa KT'] },
    { ...plainUnit('Công đoàn ngành Y tế'), aliases: ['CĐ Y tế'] },
    { ...plainUnit('Hội Liên hiệp Thanh niên thành phố'), aliases: ['LHTN TP', 'HLHTN'] },
  ]);

  it.each([
    ['SNV', 'Sở Nội vụ'],
    ['Khoa KT', 'Khoa Kế toán'],
    ['Công đoàn Y tế', 'Công đoàn ngành Y tế'],
    ['Hội LHTN TP', 'Hội Liên hiệp Thanh niên thành phố'],
    // The name says what the short form stands for: no other body with the same letters.
    ['Sở Ngoại vụ', undefined],
    ['Khoa Kinh tế', undefined],
    ['Cao đẳng Y tế', undefined],
    ['Hội Luật gia Hà Tây', undefined],
  ])('%s → %s', (query, name) => {
    expect(matchUnit(index, query).unit?.name).toBe(name);
  });

  it('make no unit another that is not listed', () => {
    const initials = (name: string): string =>
      (name.match(/[\p{L}\p{N}]+/gu) ?? [])
        .filter((word) => word !== 'và')
        .map((word) => (/\d/u.test(word) ? word : word.charAt(0).toUpperCase()))
        .join('');
    for (const { units } of lists.filter((list) => list.units.length < 40)) {
      for (const missing of units) {
        const others = units.filter((unit) => unit !== missing);
        const abbreviated = buildUnitIndex(others.map((unit) => ({ ...unit, aliases: [initials(unit.name)] })));
        const found = matchUnit(abbreviated, missing.name).unit?.name ?? null;
        expect({ missing: missing.name, found }).toEqual({ missing: missing.name, found: null });
      }
    }
  });
});

describe('properties', () => {
  it('is stable under folding: case, NFD, blanks, tone placement, dashes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.nat(), (list, pick) => {
        const index = buildUnitIndex(list.units);
        const unit = list.units[pick % list.units.length]!;
        const forms = [
          unit.name.toUpperCase(),
          unit.name.toLowerCase(),
          unit.name.normalize('NFD'),
          `  ${unit.name.replace(/ /gu, ' \u00A0')} `,
          unit.name.replace(/òa/gu, 'oà').replace(/ủy/gu, 'uỷ'),
          unit.name.replace(/ - /gu, ' – '),
        ];
        for (const form of forms)
          expect({ form, unit: matchUnit(index, form).unit?.name }).toEqual({ form, unit: unit.name });
      }),
      { numRuns: 300 },
    );
  });

  it('a unit more that has nothing to do with it changes no match', () => {
    const queries = lists.flatMap((list) => list.lookups.map(({ query }) => ({ query, units: list.units })));
    fc.assert(
      fc.property(fc.constantFrom(...queries), fc.integer({ min: 100, max: 999 }), ({ query, units }, n) => {
        const before = matchUnit(buildUnitIndex(units), query);
        const after = matchUnit(
          buildUnitIndex([...units, plainUnit(`Trạm Quan trắc khí tượng ${String(n)} Xyzt`)]),
          query,
        );
        expect(after.unit?.name).toBe(before.unit?.name);
        expect(after.score).toBe(before.score);
      }),
      { numRuns: 200 },
    );
  });

  it('never changes a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (listed, asked) => {
        for (const make of [
          (n: number) => `Khối thi đua số ${String(n)}`,
          (n: number) => `Quận ${String(n)}`,
          (n: number) => `Chi đoàn K${String(n)}`,
        ]) {
          const found = matchUnit(names(make(listed)), make(asked)).unit;
          expect(found !== null).toBe(listed === asked);
        }
      }),
    );
  });

  it('never throws, whatever is asked of whatever list', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...allNames),
      fc.constantFrom('', ' ', '()', 'Đ', '1', 'UBND'),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (list, query) => {
        const found = matchUnit(names(...list), query);
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        expect(found.unit === null).toBe(found.score === 0);
      }),
      { numRuns: 300 },
    );
  });

  it('finds a listed name that is typed without marks, when only one is meant', () => {
    const index = buildUnitIndex(lists[0]!.units);
    for (const unit of lists[0]!.units) expect(matchUnit(index, stripMarks(unit.name)).unit?.name).toBe(unit.name);
  });
});

describe('a list of 50,000 units', () => {
  it('is indexed and asked in one go', () => {
    const units = Array.from({ length: 50_000 }, (_, i) =>
      plainUnit(`Chi đoàn ${String(i)} Trường THPT Số ${String(i % 97)}`),
    );
    const index = buildUnitIndex(units);
    expect(matchUnit(index, 'chi đoàn 49999 trường thpt số 44').unit?.name).toBe('Chi đoàn 49999 Trường THPT Số 44');
    expect(matchUnit(index, 'Chi đoàn 49999 Trường THPT Số 45').unit).toBeNull();
  });
});
