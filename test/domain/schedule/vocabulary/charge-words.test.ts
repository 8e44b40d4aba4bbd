import { chargeWordAt, withoutHolding } from '../../../../src/domain/schedule/vocabulary/charge-words';

describe('words that charge somebody with an act', () => {
  it.each([
    ['chủ trì tổ chức hội thi', 'leads', 15],
    ['phụ trách lễ', 'leads', 9],
    ['phối hợp với', 'supports', 8],
    ['tham mưu tổ chức', 'advises', 8],
    ['tổ chức lễ', 'holds', 7],
    ['giao nhiệm vụ cho phòng', 'assigns', 17],
    ['có trách nhiệm', 'fills', 14],
  ] as const)('%s: %s', (text, sort, end) => {
    expect(chargeWordAt(text, 0)).toEqual({ sort, end });
  });

  it.each(['lễ phát động', 'chủ trương', 'tổ chứccc', 'theo dõi việc tổ chức', ''])(
    'are none at the start of "%s"',
    (text) => {
      expect(chargeWordAt(text, 0)).toBeNull();
    },
  );

  it('are read where they are asked for', () => {
    expect(chargeWordAt('phòng a chủ trì lễ', 8)).toEqual({ sort: 'leads', end: 15 });
  });
});

describe('the name of an act without holding it', () => {
  it.each([
    ['Tổ chức Hội thi A', 'Hội thi A'],
    ['Tổ chức triển khai Hội thi A', 'Hội thi A'],
    ['Hội thi A', 'Hội thi A'],
    ['Phát động Hội thi A', 'Phát động Hội thi A'],
  ])('%s', (name, bare) => {
    expect(withoutHolding(name)).toBe(bare);
  });
});
