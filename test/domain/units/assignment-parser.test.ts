import fc from 'fast-check';
import { join } from 'node:path';
import { parseAssignments } from '../../../src/domain/units/assignment-parser';
import { plainUnit } from '../../../src/domain/units/unit';
import { buildUnitIndex } from '../../../src/domain/units/unit-index';
import { readGold, scoreGold } from '../../support/unit-gold';

const DATA = join(__dirname, 'data');
const golds = [1, 2, 3, 4, 5, 6].map((batch) => `assignments-${batch}.txt`);

const short = (text: string): readonly string[] =>
  parseAssignments(text).map((a) => `${a.collective ? '*' : ''}${a.role ?? '-'}: ${a.unit}`);

describe('the gold sets', () => {
  it.each(golds)('%s keeps its targets', (file) => {
    const gold = readGold(join(DATA, file));
    const score = scoreGold(gold);
    expect(gold.length).toBeGreaterThan(80);
    expect(score.f1).toBeGreaterThanOrEqual(0.97);
    expect(score.exact).toBeGreaterThanOrEqual(0.93);
    expect(score.roles).toBeGreaterThanOrEqual(0.97);
  });

  it('points every unit at the words that name it', () => {
    for (const { text } of golds.flatMap((file) => readGold(join(DATA, file)))) {
      for (const assignment of parseAssignments(text)) {
        expect(text.slice(assignment.span.start, assignment.span.end)).toBe(assignment.text);
      }
    }
  });
});

describe('names', () => {
  it.each([
    ['Sở Văn hóa và Thể thao', ['-: Sở Văn hóa và Thể thao']],
    ['Văn phòng HĐND và UBND thành phố', ['-: Văn phòng HĐND và UBND thành phố']],
    ['Cụm hoạt động số 2, 5, 8', ['-: Cụm hoạt động số 2', '-: Cụm hoạt động số 5', '-: Cụm hoạt động số 8']],
    [
      'Đoàn Cục Thuế và Đoàn Kho bạc Nhà nước Thành phố',
      ['-: Đoàn Cục Thuế Thành phố', '-: Đoàn Kho bạc Nhà nước Thành phố'],
    ],
    ['Sở Xây dựng, Tài chính và Tư pháp', ['-: Sở Xây dựng', '-: Sở Tài chính', '-: Sở Tư pháp']],
    ['Phòng Hành chính – Tổ chức tổng hợp', ['-: Phòng Hành chính – Tổ chức tổng hợp']],
    ['Công đoàn viên chức (CĐVC) tỉnh', ['-: Công đoàn viên chức tỉnh']],
    ['các cơ sở Đoàn', ['*-: các cơ sở Đoàn']],
    ['Đồng chí Trưởng ban Tuyên giáo phụ trách', []],
    ['Chủ tịch Công đoàn, Bí thư Đoàn trường', []],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});

describe('endings written once', () => {
  it.each([
    // Boards and the office of one committee share it; a division is no part of it.
    ['Ban Tổ chức, Văn phòng Huyện ủy', ['Ban Tổ chức Huyện ủy', 'Văn phòng Huyện ủy']],
    ['Phòng Tổ chức - Hành chính, Văn phòng Huyện ủy', ['Phòng Tổ chức - Hành chính', 'Văn phòng Huyện ủy']],
    // A name that is whole, or of another sort, borrows nothing.
    ['Sở Nội vụ và Ban Dân vận Tỉnh ủy', ['Sở Nội vụ', 'Ban Dân vận Tỉnh ủy']],
    ['Trường THCS Bình An, Công an quận', ['Trường THCS Bình An', 'Công an quận']],
    ['Cụm thi đua số 2, Hội Nông dân huyện', ['Cụm thi đua số 2', 'Hội Nông dân huyện']],
    // Bodies of every level do, also across semicolons and with a province for an ending.
    ['Hội CCB; Hội ND; Đoàn TN xã Phú Lộc', ['Hội CCB xã Phú Lộc', 'Hội ND xã Phú Lộc', 'Đoàn TN xã Phú Lộc']],
    ['Bộ đội Biên phòng và Công an Quảng Trị', ['Bộ đội Biên phòng Quảng Trị', 'Công an Quảng Trị']],
    ['Cục Thuế và Kho bạc Nhà nước tỉnh', ['Cục Thuế tỉnh', 'Kho bạc Nhà nước tỉnh']],
    // What every institution has inside takes the institution.
    ['Đảng ủy, Công đoàn Bệnh viện Bình Dân', ['Đảng ủy Bệnh viện Bình Dân', 'Công đoàn Bệnh viện Bình Dân']],
    [
      'Chi đoàn Ban Tổ chức và Chi đoàn Ban Nội chính Tỉnh ủy',
      ['Chi đoàn Ban Tổ chức Tỉnh ủy', 'Chi đoàn Ban Nội chính Tỉnh ủy'],
    ],
    ['Phòng Tham mưu, Phòng Hậu cần Công an tỉnh', ['Phòng Tham mưu Công an tỉnh', 'Phòng Hậu cần Công an tỉnh']],
    ['Đoàn ĐBQH tỉnh; Thường trực HĐND, UBND tỉnh', ['Đoàn ĐBQH tỉnh', 'Thường trực HĐND tỉnh', 'UBND tỉnh']],
    // Endings that are spelled out elsewhere in the list are not lent.
    ['Công an phường 2, UBND phường 3', ['Công an phường 2', 'UBND phường 3']],
  ])('%s', (text, expected) => {
    expect(parseAssignments(text).map((a) => a.unit)).toEqual(expected);
  });
});

describe('brackets, dashes and labels', () => {
  it.each([
    ['Sở Nội vụ (Ban Thi đua) chủ trì', ['lead: Sở Nội vụ']],
    ['Văn phòng (đ/c Lan) phụ trách', ['responsible: Văn phòng']],
    ['Nhóm 1 (Khoa Nội, Khoa Ngoại)', ['-: Khoa Nội', '-: Khoa Ngoại']],
    ['Phòng Cảnh sát hình sự - Công an tỉnh phối hợp', ['support: Phòng Cảnh sát hình sự - Công an tỉnh']],
    ['Ban Giám hiệu - Công đoàn - Đoàn Thanh niên', ['-: Ban Giám hiệu', '-: Công đoàn', '-: Đoàn Thanh niên']],
    ['Trung tâm Văn hóa, Thể thao và Du lịch', ['-: Trung tâm Văn hóa, Thể thao và Du lịch']],
    ['Tổng Công ty Cấp nước Miền Đông - CTCP', ['-: Tổng Công ty Cấp nước Miền Đông - CTCP']],
    ['các phòng chuyên môn, Công đoàn cơ quan', ['*-: các phòng chuyên môn', '-: Công đoàn cơ quan']],
    ['Cơ quan chủ quản: Sở Y tế', ['-: Sở Y tế']],
    ['Các phòng: Đào tạo; Thanh tra - Pháp chế', ['-: phòng Đào tạo', '-: phòng Thanh tra - Pháp chế']],
    ['UBND cấp xã; Phòng Y tế', ['*-: UBND cấp xã', '-: Phòng Y tế']],
    ['Ban Tuyen giao chu tri, Van phong phoi hop', ['lead: Ban Tuyen giao', 'support: Van phong']],
    ['Viện Dầu khí chủ trì cùng Khoa Hóa', ['lead: Viện Dầu khí', 'support: Khoa Hóa']],
    ['Thư viện tổ chức ngày đọc sách', ['responsible: Thư viện']],
    [
      'Trung tâm Ứng phó sự cố tràn dầu miền Trung phụ trách',
      ['responsible: Trung tâm Ứng phó sự cố tràn dầu miền Trung'],
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});

describe('roles', () => {
  it('takes a default role from the column and says so', () => {
    const [first, second] = parseAssignments('Sở Y tế; Sở Nội vụ phối hợp', { defaultRole: 'lead' });
    expect(first).toMatchObject({ unit: 'Sở Y tế', role: 'lead', roleInferred: true });
    expect(second?.role).toBe('support');
    expect(second?.roleInferred).toBeUndefined();
    expect(parseAssignments('Sở Y tế', { defaultRole: 'lead' })[0]).toMatchObject({ role: 'lead', roleInferred: true });
  });

  it('marks a lead that only the grammar gives', () => {
    expect(parseAssignments('Sở Y tế phối hợp với Sở Nội vụ')).toMatchObject([
      { role: 'lead', roleInferred: true },
      { role: 'support' },
    ]);
    expect(parseAssignments('Sở Y tế chủ trì')[0]?.roleInferred).toBeUndefined();
  });

  it('reads thực hiện, tổ chức as responsible, but not above a stated role', () => {
    expect(short('Phòng Nội vụ thực hiện')).toEqual(['responsible: Phòng Nội vụ']);
    expect(short('Chủ trì: Phòng Nội vụ tổ chức')).toEqual(['lead: Phòng Nội vụ']);
  });
});

describe('with a unit list', () => {
  const units = buildUnitIndex(
    ['Lò Bánh Miền Đông', 'Bếp ăn và Căn tin', 'Đoàn Sở Tư pháp Thành phố', 'Đoàn Sở Y tế'].map((name) =>
      plainUnit(name),
    ),
  );

  it('keeps listed names whole and knows units no lexicon has', () => {
    const text = 'Bếp ăn và Căn tin, Lò Bánh Miền Đông chuẩn bị 200 suất';
    expect(parseAssignments(text)).toEqual([]);
    expect(parseAssignments(text, { units }).map((a) => `${a.unit} ${a.role ?? ''}`)).toEqual([
      'Bếp ăn và Căn tin responsible',
      'Lò Bánh Miền Đông responsible',
    ]);
  });

  it('lets the list decide which names share an ending', () => {
    const names = parseAssignments('Đoàn Sở Tư pháp, Đoàn Sở Y tế và Đoàn Cục Thuế Thành phố', { units });
    expect(names.map((a) => a.unit)).toEqual(['Đoàn Sở Tư pháp Thành phố', 'Đoàn Sở Y tế', 'Đoàn Cục Thuế Thành phố']);
  });
});

const NAMES = [
  'Sở Nội vụ',
  'Phòng Tổ chức - Hành chính',
  'Văn phòng Huyện ủy',
  'Trường THPT Nguyễn Trãi',
  'Cụm thi đua số 7',
  'Sở Lao động - Thương binh và Xã hội',
  'Câu lạc bộ Tiếng Anh',
  'Báo Tuổi trẻ',
  'Công ty TNHH Nidec',
  'Tổ Hóa - Sinh',
];

describe('properties', () => {
  it('takes any two names apart at any joint', () => {
    for (const one of NAMES) {
      for (const other of NAMES.filter((name) => name !== one)) {
        for (const between of [', ', '; ', ' và ', '\n', ' & ', ',']) {
          const text = one + between + other;
          expect([text, ...parseAssignments(text).map((a) => a.unit)]).toEqual([text, one, other]);
        }
      }
    }
  });

  it('splitting and joining again loses no word and no unit', () => {
    const list = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 });
    const joint = fc.constantFrom(', ', '; ', ' và ', '\n', ' & ', ' ; ', ',');
    fc.assert(
      fc.property(list, joint, fc.constantFrom('', ' phụ trách', ' chủ trì'), (names, between, role) => {
        const text = names.join(between) + role;
        const found = parseAssignments(text);
        expect(found.map((a) => a.unit)).toEqual(names);
        expect(found.map((a) => a.text).join(between) + role).toBe(text);
      }),
    );
  });

  it('never throws, and stays inside the text', () => {
    const word = fc.constantFrom(
      'Sở',
      'và',
      ',',
      '-',
      'các',
      'chủ trì',
      'phối hợp với',
      'Đ/c',
      '(',
      ')',
      '1',
      'Ban',
      ':',
      '"',
      '\n',
      'Nội vụ',
      'số',
      'đến',
      'Thành phố',
      '%',
      ';',
      'giao',
      'cùng',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(word, { maxLength: 30 }).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        for (const { span, unit } of parseAssignments(text)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(unit.trim()).toBe(unit);
          expect(unit).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same in NFD and with blanks of other kinds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readGold(join(DATA, 'assignments-1.txt'))), ({ text }) => {
        const units = parseAssignments(text).map((a) => a.unit);
        expect(parseAssignments(text.normalize('NFD')).map((a) => a.unit)).toEqual(units);
        expect(parseAssignments(text.replace(/ /gu, '\u00A0')).map((a) => a.unit)).toEqual(units);
      }),
    );
  });

  it('reads a cell of 30,000 characters without delay of a higher order', () => {
    const long = 'Sở Nội vụ, Phòng Tổ chức - Hành chính và các đơn vị; '.repeat(600);
    expect(parseAssignments(long).length).toBeGreaterThan(2);
  });
});
