import { exhorts, isGenericDuty } from '../../../../src/domain/schedule/vocabulary/duty-words';

describe('exhorts', () => {
  it.each([
    'Đảm bảo an toàn trong quá trình tổ chức',
    '- Không để xảy ra tai nạn',
    'Mỗi thí sinh dự thi một bài',
    'Nội dung phải ngắn gọn',
    'Tạo không khí vui tươi',
  ])('%s', (text) => {
    expect(exhorts(text)).toBe(true);
  });

  it.each(['Tổ chức Hội thi an toàn', 'Mỗi chi đoàn trồng 10 cây', 'Nội dung 1: thi nấu ăn', 'Nếp sống văn minh'])(
    'not in %s',
    (text) => {
      expect(exhorts(text)).toBe(false);
    },
  );
});

describe('isGenericDuty', () => {
  it.each([
    'Theo dõi, đôn đốc việc thực hiện kế hoạch',
    'Cử cán bộ tham dự đúng thành phần',
    'Tăng cường công tác kiểm tra các cơ sở',
    'Phối hợp chặt chẽ với nhà trường',
  ])('%s', (text) => {
    expect(isGenericDuty(text)).toBe(true);
  });

  it.each([
    'In ấn giấy mời, trang trí hội trường',
    'Cử 02 giáo viên chấm bài',
    'Phối hợp với Trạm Y tế khám mắt cho học sinh',
    // The plan stands behind the end of the clause, or too far off.
    'Tuyên truyền trên loa; kế hoạch đã gửi',
    `Tuyên truyền ${'cho người dân '.repeat(6)}về kế hoạch`,
  ])('not in %s', (text) => {
    expect(isGenericDuty(text)).toBe(false);
  });
});
