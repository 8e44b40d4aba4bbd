import { isAnywhere, namesNoPlace } from '../../../../src/domain/schedule/vocabulary/no-place-words';

describe('isAnywhere', () => {
  it.each(['cơ quan, đơn vị', 'các chi đoàn trực thuộc', 'toàn trường học', 'nhà', 'điều này', 'đơn vị ngoài giờ'])(
    '%s',
    (key) => {
      expect(isAnywhere(key)).toBe(true);
    },
  );

  it.each(['nhà văn hóa', 'phòng họp số 1', 'trụ sở ubnd xã', 'xã', 'cơ quan thuế'])('not %s', (key) => {
    expect(isAnywhere(key)).toBe(false);
  });
});

describe('namesNoPlace', () => {
  it.each([
    'cơ quan, đơn vị',
    'xã, phường và thị trấn',
    'cả nước',
    'việt nam',
    '12 chi bộ',
    'lễ khai mạc',
    'nghị quyết số 5',
  ])('%s', (key) => {
    expect(namesNoPlace(key)).toBe(true);
  });

  it.each(['xã tân bình', 'nước ngoài', 'việt nam airlines', '12 đường lê lợi', 'hội trường'])('not %s', (key) => {
    expect(namesNoPlace(key)).toBe(false);
  });
});
