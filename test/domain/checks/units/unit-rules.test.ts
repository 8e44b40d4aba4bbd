import { understand } from '../../../../src/application/understand';
import type { Finding } from '../../../../src/domain/checks/finding';
import { textSnapshot } from '../../../../src/domain/source/text-snapshot';
import { plainUnit, type Unit } from '../../../../src/domain/units/unit';
import { buildUnitIndex } from '../../../../src/domain/units/unit-index';

const named = (...names: string[]): readonly Unit[] => names.map((name) => plainUnit(name));

const LIST: readonly Unit[] = [
  { ...plainUnit('Sở Nội vụ', 'S1'), aliases: ['SNV'] },
  ...named('Sở Tư pháp', 'Sở Du lịch', 'Phòng Tổ chức', 'Phòng Tài chính', 'Công đoàn Viên chức tỉnh'),
  ...named('Cụm hoạt động số 1', 'Cụm hoạt động số 2', 'Cụm hoạt động số 3'),
  { ...plainUnit('UBND Quận 8', 'Q8'), validTo: { year: 2025, month: 6, day: 30 }, successors: ['CH'] },
  { ...plainUnit('UBND phường Chánh Hưng', 'CH'), validFrom: { year: 2025, month: 7, day: 1 } },
];

interface Plan {
  readonly rows: readonly string[];
  readonly headers?: string;
  readonly year?: number;
  readonly list?: readonly Unit[];
}

/** Findings of the unit rules in a plan of one table; a row is what stands in its last columns. */
const findings = ({ rows, headers = 'GHI CHÚ', year = 2026, list = LIST }: Plan): readonly Finding[] => {
  const text = [
    'ĐOÀN KHỐI CƠ QUAN TỈNH',
    `Thành phố Vinh, ngày 12 tháng 3 năm ${String(year)}`,
    'KẾ HOẠCH',
    `Tổ chức các hoạt động năm ${String(year)}`,
    'LỊCH HOẠT ĐỘNG',
    `TT\tHOẠT ĐỘNG\tTHỜI GIAN\tĐỊA ĐIỂM\t${headers}`,
    ...rows.map(
      (row, i) =>
        `${String(i + 1)}\tHội thi thứ ${'abcdef'.charAt(i)}\t${String(6 + i)}/4/${String(year)}\tNhà ${String(i)}\t${row}`,
    ),
  ].join('\n');
  return understand(textSnapshot('plan.txt', text), { units: buildUnitIndex(list) }).findings;
};

const told = (plan: Plan): readonly string[] =>
  findings(plan)
    .filter(({ code }) => code.startsWith('unit-') && code !== 'unit-idle')
    .map(({ code, text, suggestion }) => `${code}: ${text}${suggestion === null ? '' : ` → ${suggestion}`}`);

describe('names beside the list', () => {
  it.each([
    ['Sở Nội vụ chủ trì', []],
    ['SNV chủ trì', []],
    ['Sở Nội vụ tỉnh chủ trì', []],
    ['Sở Nôi vụ chủ trì', ['unit-misspelt: Sở Nôi vụ → Sở Nội vụ']],
    ['Sở Ngoại vụ chủ trì', ['unit-unknown: Sở Ngoại vụ → Sở Nội vụ']],
    ['Phòng TC phụ trách', ['unit-ambiguous: Phòng TC → Phòng Tổ chức; Phòng Tài chính']],
    ['Cụm hoạt động số 7 phụ trách', ['unit-number-outside: Cụm hoạt động số 7']],
    ['Cụm 2 phụ trách', ['unit-unknown: Cụm 2 → Cụm hoạt động số 2']],
    ['Công đoàn Viên chức phụ trách', ['unit-short-name: Công đoàn Viên chức → Công đoàn Viên chức tỉnh']],
    ['UBND Quận 8 chủ trì', ['unit-not-valid: UBND Quận 8 → UBND phường Chánh Hưng']],
    ['UBND phường Chánh Hưng chủ trì', []],
    ['Các cơ sở Đoàn thực hiện', ['unit-collective: Các cơ sở Đoàn']],
  ])('%s', (row, expected) => {
    expect(told({ rows: [row] })).toEqual(expected);
  });

  it('is silent about names of their time', () => {
    expect(told({ rows: ['UBND Quận 8 chủ trì'], year: 2023 })).toEqual([]);
    expect(told({ rows: ['UBND phường Chánh Hưng chủ trì'], year: 2023 })).toEqual([
      'unit-not-valid: UBND phường Chánh Hưng',
    ]);
  });
});

describe('several leads', () => {
  const leads = (plan: Plan): boolean => findings(plan).some(({ code }) => code === 'unit-several-leads');

  it('are told of a row, by its words or by the header of the column', () => {
    expect(leads({ rows: ['Sở Nội vụ và Sở Tư pháp chủ trì'] })).toBe(true);
    expect(leads({ rows: ['Sở Nội vụ, Sở Tư pháp phụ trách'] })).toBe(true);
    expect(leads({ rows: ['Sở Nội vụ, Sở Tư pháp\tSở Du lịch'], headers: 'ĐƠN VỊ CHỦ TRÌ\tĐƠN VỊ PHỐI HỢP' })).toBe(
      true,
    );
  });

  it('are not told of one lead with partners, of partners, or of a column of all who take part', () => {
    expect(leads({ rows: ['Sở Nội vụ chủ trì, phối hợp Sở Tư pháp, Sở Du lịch'] })).toBe(false);
    expect(leads({ rows: ['Sở Nội vụ\tSở Tư pháp, Sở Du lịch'], headers: 'ĐƠN VỊ CHỦ TRÌ\tĐƠN VỊ PHỐI HỢP' })).toBe(
      false,
    );
    expect(leads({ rows: ['Sở Nội vụ, Sở Tư pháp'], headers: 'ĐƠN VỊ THỰC HIỆN' })).toBe(false);
  });
});

describe('units with nothing to do', () => {
  const idle = (plan: Plan): unknown => findings(plan).find(({ code }) => code === 'unit-idle')?.message.params;
  const four = named('Sở Nội vụ', 'Sở Tư pháp', 'Sở Du lịch', 'Sở Y tế');

  it('are named when the plan charges a good part of the list', () => {
    expect(idle({ rows: ['Sở Nội vụ chủ trì', 'Sở Tư pháp chủ trì'], list: four })).toMatchObject({
      count: 2,
      all: 4,
      names: 'Sở Du lịch; Sở Y tế',
    });
  });

  it('are not told of a few charged of many, of all charged at once, or of members of a cluster that is', () => {
    const many = named(...Array.from({ length: 30 }, (_, i) => `Phòng số ${String(i + 1)}`), 'Sở Nội vụ');
    expect(idle({ rows: ['Sở Nội vụ chủ trì'], list: many })).toBeUndefined();
    expect(idle({ rows: ['Sở Nội vụ chủ trì', 'Các sở, ngành thực hiện'], list: four })).toBeUndefined();
    const members = [...named('Cụm hoạt động số 1'), { ...plainUnit('Sở Y tế'), cluster: 'Cụm hoạt động số 1' }];
    expect(idle({ rows: ['Cụm hoạt động số 1 phụ trách'], list: members })).toBeUndefined();
  });

  it('leaves out units that are not valid on the day', () => {
    const list = [...named('Sở Nội vụ'), ...LIST.filter(({ id }) => id === 'Q8')];
    expect(idle({ rows: ['Sở Nội vụ chủ trì'], list })).toBeUndefined();
  });
});
