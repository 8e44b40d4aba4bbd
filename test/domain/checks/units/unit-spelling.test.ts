import { createContext } from '../../../../src/domain/checks/context';
import { unitSpelling } from '../../../../src/domain/checks/units/unit-spelling';
import { plainUnit } from '../../../../src/domain/units/unit';
import { buildUnitIndex, type UnitIndex } from '../../../../src/domain/units/unit-index';
import { understand } from '../../../../src/application/understand';
import { textSnapshot } from '../../../../src/domain/source/text-snapshot';
import { scheduleOf } from '../support';

/** The pairs told of a column in which each name stands as often as given: "odd → usual (variant)". */
const told = (column: readonly (readonly [name: string, times: number])[], units?: UnitIndex): readonly string[] => {
  const names = column.flatMap(([name, times]) => Array.from({ length: times }, () => name));
  const schedule = scheduleOf({
    activities: names.map((name, i) => ({ name: `Hội thi ${String(i + 1)}`, units: [`${name}:lead`] })),
  });
  const context = createContext({ schedules: [schedule], lines: [], ...(units ? { units } : {}) });
  return unitSpelling.check(context).map(({ message: { key, params } }) => {
    const { odd, usual } = params;
    return `${String(odd)} → ${String(usual)} (${key.split('.').at(-1) ?? ''})`;
  });
};

describe('one unit in two spellings', () => {
  it.each([
    ['Đoàn Sở VHTT', 3, 'Đoàn Sở VH&TT', 1],
    ['Phòng LĐ-TB&XH', 2, 'Phòng LĐTBXH', 1],
    ['Phòng LĐ-TB&XH', 2, 'Phòng LĐTB&XH', 1],
    ['Phòng Tư pháp', 9, 'Phòng Tư phap', 1],
    ['Hội Chữ thập đỏ', 9, 'Hội Chử thập đỏ', 1],
    ['Đoàn Sở Xây dựng', 9, 'Đoàn Sở Xây dựg', 1],
    ['Phòng Văn hóa và Thông tin', 2, 'Phòng Văn hóa - Thông tin', 1],
    ['Trạm Y tế', 2, 'TrạmY tế', 1],
  ])('%s (%i), %s (%i)', (usual, often, odd, seldom) => {
    expect(
      told([
        [odd, seldom],
        [usual, often],
      ]),
    ).toEqual([`${odd} → ${usual} (usual)`]);
  });

  it('is told without a usual one when both are as common and only the signs between differ', () => {
    expect(
      told([
        ['Đoàn Sở VHTT', 2],
        ['Đoàn Sở VH&TT', 2],
      ]),
    ).toEqual(['Đoàn Sở VH&TT → Đoàn Sở VHTT (message)']);
  });

  it.each([
    // Numbers, places, levels, kinds, other words of a few letters.
    ['Khối 1', 'Khối 17'],
    ['Cụm 1, 2', 'Cụm 12'],
    ['Lớp 10A1', 'Lớp 10A2'],
    ['Đoàn phường Hòa Thành', 'Đoàn phường Hòa Thạnh'],
    ['Trường Tiểu học Nguyễn Du', 'Trường Tiểu học Nguyễn Dữ'],
    ['Xã đoàn Phú An', 'Xã đoàn Phú Ân'],
    ['Công an xã', 'Công an phường'],
    ['Sở Y tế', 'Công đoàn ngành Y tế'],
    ['Phòng Tài chính', 'Sở Tài chính'],
    ['Khoa Nhi', 'Khoa Nhiễm'],
    ['Tổ Hóa', 'Tổ Họa'],
    ['Đội Thanh tra', 'Đội Thanh niên'],
    ['Thôn Đông', 'Thôn Đồng'],
    ['Hội CCB', 'Hội CTĐ'],
    // A name in full and its short form, a name and a longer one, capitals.
    ['Ủy ban nhân dân phường', 'UBND phường'],
    ['Đoàn Sở Y tế', 'Đoàn Sở Y tế Thành phố'],
    ['Phòng Tư pháp', 'PHÒNG TƯ PHÁP'],
    ['Phòng Văn hóa', 'Phòng Văn hoá'],
  ])('not %s, %s', (one, other) => {
    expect(
      told([
        [one, 9],
        [other, 1],
      ]),
    ).toEqual([]);
    expect(
      told([
        [one, 1],
        [other, 1],
      ]),
    ).toEqual([]);
  });

  it('is not guessed from a letter when neither is commoner', () => {
    expect(
      told([
        ['Bản Nà Lùng', 1],
        ['Bản Nà Lung', 1],
      ]),
    ).toEqual([]);
  });

  it('is left to the other rules for names that the list knows', () => {
    const units = buildUnitIndex([plainUnit('Phòng Tư pháp')]);
    expect(
      told(
        [
          ['Phòng Tư pháp', 3],
          ['Phòng Tư phap', 1],
          ['Sở VHTT', 2],
          ['Sở VH&TT', 1],
        ],
        units,
      ),
    ).toEqual(['Sở VH&TT → Sở VHTT (usual)']);
  });

  it('names the rows of both, and is not told twice of one word', () => {
    const codes = (odd: string): readonly string[] =>
      understand(
        textSnapshot(
          'lich.txt',
          `LỊCH HOẠT ĐỘNG THÁNG 3 NĂM 2026
TT\tNỘI DUNG\tTHỜI GIAN\tĐƠN VỊ CHỦ TRÌ
1\tHội thi tin học\t02/3/2026\tPhòng Nội vụ
2\tTọa đàm sách hay\t03/3/2026\tPhòng Nội vụ
3\tLễ phát động trồng cây\t04/3/2026\t${odd}
4\tHội thao mùa xuân\t05/3/2026\tPhòng Nội vụ
`,
        ),
      )
        .findings.filter(({ code }) => code === 'unit-spelling' || code === 'spelling-variant')
        .map(
          ({ code, message }) =>
            `${code} ${String(message.params.oddRows ?? '')} ${String(message.params.usualRows ?? '')}`,
        );
    expect(codes('Phòng Nội vu')).toEqual(['unit-spelling 3 1; 2; 4']);
    expect(codes('Phòng Nôi vụ')).toEqual(['spelling-variant  ']);
  });

  it('is looked for in thousands of rows', () => {
    const column = Array.from({ length: 3000 }, (_, i): readonly [string, number] => [`Chi đoàn ${String(i + 1)}`, 1]);
    expect(told([...column, ['Đoàn Sở VHTT', 2], ['Đoàn Sở VH-TT', 1]])).toEqual([
      'Đoàn Sở VH-TT → Đoàn Sở VHTT (usual)',
    ]);
  });
});
