import { parseAssignments } from '../../../../../../src/domain/units/assignment-parser';

const named = (text: string): readonly (readonly [string, string | null])[] =>
  parseAssignments(text).map((assignment) => [assignment.unit, assignment.role]);

describe('a last syllable that also begins a longer role word', () => {
  test.each([
    ['Trường Tiểu học Hoa Đồng tổ chức', 'Trường Tiểu học Hoa Đồng', 'responsible'],
    ['Trường Mầm non Bình Đồng chủ trì', 'Trường Mầm non Bình Đồng', 'lead'],
  ])('%s', (text, unit, role) => {
    expect(named(text)).toEqual([[unit, role]]);
  });

  test('in small letters the longer word is the role', () => {
    expect(named('Trường Tiểu học Hoa Mai đồng tổ chức')).toEqual([['Trường Tiểu học Hoa Mai', expect.any(String)]]);
  });
});

describe('to come, behind one word with a capital', () => {
  test.each([
    ['Mời Sở Y tế, Bệnh viện Phổi dự', ['Sở Y tế', 'Bệnh viện Phổi']],
    ['Mời Công an xã Hòa Phú dự.', ['Công an xã Hòa Phú']],
    ['Mời Phòng QLKH&HTQT dự', ['Phòng QLKH&HTQT']],
  ])('%s', (text, units) => {
    expect(named(text)).toEqual(units.map((unit) => [unit, 'participant']));
  });

  test('is a syllable of the name where the word is known', () => {
    expect(named('Giao Đội Danh dự')).toEqual([['Đội Danh dự', 'responsible']]);
  });
});
