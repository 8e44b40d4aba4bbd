import { DEEDS } from '../../../../src/domain/units/lexicon/deeds';
import { parseAssignments } from '../../../../src/domain/units/assignment-parser';

const unitsOf = (text: string): readonly string[] =>
  parseAssignments(text).map(({ unit, role }) => `${String(role)} ${unit}`);

describe('DEEDS', () => {
  it('are what a body does, whatever the body is', () => {
    for (const deed of ['đắp đường', 'gặt lúa', 'vớt bèo', 'bồi thường', 'chứng thực', 'gây quỹ', 'phụ đạo học sinh']) {
      expect(unitsOf(`Phòng Y tế ${deed}`)).toEqual(['responsible Phòng Y tế']);
      expect(unitsOf(`Trường THPT Lê Lợi ${deed}`)).toEqual(['responsible Trường THPT Lê Lợi']);
      expect(unitsOf(`100% chi đoàn ${deed}`)).toEqual(['responsible 100% chi đoàn']);
    }
  });

  it('are names of teams and, with a capital, of others', () => {
    expect(unitsOf('Tổ Bốc xếp phụ trách')).toEqual(['responsible Tổ Bốc xếp']);
    expect(unitsOf('Đội Cứu trợ và Phòng Bồi thường phụ trách')).toEqual([
      'responsible Đội Cứu trợ',
      'responsible Phòng Bồi thường',
    ]);
  });

  it('are listed once', () => {
    expect(DEEDS.filter((deed, k) => DEEDS.indexOf(deed) !== k)).toEqual([]);
  });
});
