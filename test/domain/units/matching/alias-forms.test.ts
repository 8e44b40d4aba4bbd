import { formsBeside } from '../../../../src/domain/units/matching/alias-forms';
import { nameTokens } from '../../../../src/domain/units/matching/name-tokens';

const forms = (alias: string, name: string): readonly string[] => {
  const formsOf = formsBeside(nameTokens(name));
  return nameTokens(alias).flatMap((token) => formsOf(token).map((words) => words.join(' ')));
};

describe('what short forms in another name stand for', () => {
  it.each([
    // One of its readings stands in the name.
    ['CĐ Y tế', 'Công đoàn ngành Y tế', ['công đoàn']],
    ['Khoa KT', 'Khoa Kế toán', ['kế toán']],
    ['UBND Q8', 'UBND Quận 8', ['ủy ban nhân dân', 'quận']],
    // The name spells the letters otherwise.
    ['SNV', 'Sở Ngoại vụ', []],
    // The name says nothing of it: only a form of one reading is read.
    ['TAND', 'Tòa án tỉnh', ['tòa án nhân dân']],
    ['Phòng KT', 'Phòng Thương mại', []],
    ['Phòng Y tế', 'Phòng Y tế quận', []],
  ])('%s of %s', (alias, name, expected) => {
    expect(forms(alias, name)).toEqual(expected);
  });
});
