import { parseAssignments } from '../../../../../src/domain/units/assignment-parser';
import { toldUnits } from '../../../../support/told-units';

describe('who comes', () => {
  it.each([
    ['Tham gia giải: Công an huyện, Ban CHQS huyện', ['participant Công an huyện', 'participant Ban CHQS huyện']],
    ['Đảng bộ xã: 5 đại biểu; Đoàn xã: 3 đại biểu', ['participant Đảng bộ xã', 'participant Đoàn xã']],
    ['Dự đại hội: Đảng ủy phường', ['participant Đảng ủy phường']],
    ['Tham dự buổi lễ có Trường Kim Đồng, Trường Lê Lợi', ['participant Trường Kim Đồng', 'participant Trường Lê Lợi']],
    ['Mỗi chi đoàn cố gắng đăng ký tham gia một môn', ['participant *Mỗi chi đoàn']],
    ['Mỗi chi đoàn lập 01 đội dự thi kéo co', ['participant *Mỗi chi đoàn']],
    ['Các khoa thành lập đội tham gia hội thao', ['participant *Các khoa']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Đảng bộ xã: 5 chỗ; Đoàn xã: 3 chỗ', ['- Đảng bộ xã', '- Đoàn xã']],
    ['Chuẩn bị đại hội: Đảng ủy phường', ['- Đảng ủy phường']],
    ['Các chi đoàn đăng ký tham gia và tổ chức tập luyện', ['responsible *Các chi đoàn']],
    ['Mỗi chi đoàn thành lập 01 đội xung kích', ['responsible *Mỗi chi đoàn']],
    ['UBND các xã thành lập đoàn tham gia ngày hội', ['responsible *UBND các xã']],
  ])('not with another work: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('who comes, announced by words without a colon', () => {
  test.each([
    'Thành phần tham gia gồm có Sở Y tế và Sở Nội vụ',
    'Thành phần bao gồm: Sở Y tế, Sở Nội vụ',
    'Tham dự gồm có Sở Y tế, Sở Nội vụ',
  ])('%s', (text) => {
    expect(parseAssignments(text).map(({ unit, role }) => `${String(role)} ${unit}`)).toEqual([
      'participant Sở Y tế',
      'participant Sở Nội vụ',
    ]);
  });

  test('what somebody takes in is no unit', () => {
    expect(parseAssignments('Tiếp nhận 300 đơn vị máu')).toEqual([]);
  });
});
