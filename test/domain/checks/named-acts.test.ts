import { namedActivity } from '../../../src/domain/checks/named-acts';
import { activityOf } from './support';

const ROWS = [
  'Lễ phát động trồng cây đầu xuân',
  'Tổ chức Hội thao mùa xuân các cơ quan',
  'Hội thi “Giai điệu quê hương” tại nhà văn hóa',
  'Tọa đàm “Thanh niên với chuyển đổi số”',
  'Hội thi tìm hiểu pháp luật đợt 1',
  'Hội thi tìm hiểu pháp luật đợt 2',
  'Các hoạt động chào mừng ngày thành lập',
];
const named = (act: string): string | null =>
  namedActivity(ROWS.map((name, index) => activityOf({ name }, index)))(act)?.name.value ?? null;

describe('the activity that words name', () => {
  it.each([
    ['Lễ phát động trồng cây đầu xuân năm 2026', ROWS[0]],
    ['tổ chức Hội thao mùa xuân.', ROWS[1]],
    ['Hội thi “Giai điệu quê hương” bảo đảm trang trọng', ROWS[2]],
    ['Hội thi Giai điệu quê hương theo thể lệ', ROWS[2]],
    ['tọa đàm "thanh niên với chuyển đổi số", mời báo cáo viên', ROWS[3]],
    ['Hội thi tìm hiểu pháp luật đợt 2', ROWS[5]],
  ])('%s', (act, name) => {
    expect(named(act)).toBe(name);
  });

  it.each([
    // Too little, too much, another one with the same beginning or in the same words.
    'Hội thao',
    'Lễ phát động',
    'Hội thao mùa xuân khối trường học',
    'Hội thi tìm hiểu pháp luật',
    'Phát động Hội thi “Giai điệu quê hương”',
    'Chung khảo Hội thi “Giai điệu quê hương”',
    'kịch bản Hội thi “Giai điệu quê hương”',
    // Words for several acts.
    'các hoạt động chào mừng ngày thành lập',
    '',
  ])('none by "%s"', (act) => {
    expect(named(act)).toBeNull();
  });
});
