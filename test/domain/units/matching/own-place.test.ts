import { matchUnit } from '../../../../src/domain/units/matching/match-unit';
import {
  isForeignProvince,
  NO_PLACE,
  ownPlaceOf,
  withoutOwnPlace,
} from '../../../../src/domain/units/matching/own-place';
import { plainUnit } from '../../../../src/domain/units/unit';
import { buildUnitIndex } from '../../../../src/domain/units/unit-index';

const words = (name: string): readonly string[] => name.split(' ');
const own = (...names: string[]): ReturnType<typeof ownPlaceOf> => ownPlaceOf(names.map(words));

describe('where a list belongs', () => {
  it('is read from the ends of names, with and without the level', () => {
    const place = own('công an tỉnh', 'thuế tỉnh nghệ an', 'báo nghệ an', 'ủy ban nhân dân xã yên thành');
    expect([...place.levels]).toEqual(['tỉnh']);
    expect([...(place.named.get('province') ?? [])]).toEqual(['nghệ an']);
    expect([...(place.named.get('commune') ?? [])]).toEqual(['yên thành']);
    expect([...place.bare]).toEqual(['nghệ an']);
  });

  it('takes no part of another word for a level', () => {
    const place = own('phòng công tác xã hội', 'ban tổ chức tỉnh ủy', 'liên minh hợp tác xã', 'công an thị xã');
    expect([...place.named]).toEqual([]);
    expect([...place.levels]).toEqual(['thị xã']);
  });

  it('calls another province foreign, and none when the list tells nothing', () => {
    const province = own('công an tỉnh', 'thuế tỉnh nghệ an');
    expect(isForeignProvince(province, words('thành phố'))).toBe(true);
    expect(isForeignProvince(province, words('thành phố hồ chí minh'))).toBe(true);
    expect(isForeignProvince(province, words('tỉnh'))).toBe(false);
    expect(isForeignProvince(NO_PLACE, words('thành phố'))).toBe(false);
  });
});

describe('withoutOwnPlace', () => {
  const province = own('công an tỉnh', 'thuế tỉnh nghệ an');
  const as = (name: string): readonly string[] => withoutOwnPlace(words(name), province).map((one) => one.join(' '));

  it.each([
    ['công an tỉnh nghệ an', ['công an tỉnh']],
    ['sở nội vụ tỉnh nghệ an', ['sở nội vụ tỉnh', 'sở nội vụ']],
    ['đoàn sở nội vụ nghệ an', ['đoàn sở nội vụ']],
    ['đoàn thanh niên nghệ an', []],
    ['công an tỉnh hà tĩnh', []],
    ['sở nội vụ tỉnh', []],
    ['sở nội vụ', []],
  ])('%s', (name, shorter) => {
    expect(as(name)).toEqual(shorter);
  });
});

describe('the place written in addition', () => {
  const index = buildUnitIndex(
    [
      ...['Công an tỉnh', 'Tỉnh Đoàn', 'Sở Nội vụ', 'Đoàn Thanh niên', 'Văn phòng', 'Báo Nghệ An', 'Thuế tỉnh Nghệ An'],
      ...['Trung tâm Lưu trữ', 'UBND xã Yên Thành', 'UBND phường Vinh Lộc'],
    ].map((name) => plainUnit(name)),
  );

  it.each([
    ['Công an tỉnh Nghệ An', 'Công an tỉnh'],
    ['Tỉnh Đoàn Nghệ An', 'Tỉnh Đoàn'],
    ['Sở Nội vụ tỉnh Nghệ An', 'Sở Nội vụ'],
    ['Sở Nội vụ tỉnh', 'Sở Nội vụ'],
    ['Sở Nội vụ Nghệ An', 'Sở Nội vụ'],
    ['Trung tâm Lưu trữ tỉnh Nghệ An', 'Trung tâm Lưu trữ'],
    ['Đoàn Thanh niên tỉnh Nghệ An', 'Tỉnh Đoàn'],
    // Another province, another level, a body that needs its owner.
    ['Công an tỉnh Hà Tĩnh', undefined],
    ['Sở Nội vụ tỉnh Hà Tĩnh', undefined],
    ['Sở Nội vụ TP.HCM', undefined],
    ['Sở Nội vụ Thành phố', undefined],
    ['Đoàn Thanh niên Nghệ An', undefined],
    ['Văn phòng tỉnh Nghệ An', undefined],
    ['Trung tâm Lưu trữ xã Yên Thành', undefined],
    ['Công an xã Yên Thành', undefined],
    ['Báo', undefined],
  ])('%s → %s', (query, name) => {
    expect(matchUnit(index, query).unit?.name).toBe(name);
  });

  it('is nobody else’s when the list names several places of the rank', () => {
    const several = buildUnitIndex(
      ['Công an tỉnh', 'Thuế tỉnh Nghệ An', 'Thuế tỉnh Hà Tĩnh'].map((name) => plainUnit(name)),
    );
    expect(matchUnit(several, 'Công an tỉnh Nghệ An').unit).toBeNull();
  });

  it('knows the largest city in the list of a city that names none', () => {
    const city = buildUnitIndex(['Công an Thành phố', 'Sở Nội vụ'].map((name) => plainUnit(name)));
    expect(matchUnit(city, 'Công an TP.HCM').unit?.name).toBe('Công an Thành phố');
    expect(matchUnit(city, 'Công an TP. Đà Nẵng').unit).toBeNull();
  });
});
