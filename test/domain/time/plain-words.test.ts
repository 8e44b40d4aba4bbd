import { findTimes } from '../../../src/domain/time';

const found = (text: string): readonly string[] => findTimes(text, { year: 2024 }).map((time) => time.text);

describe('words that end like a word of time', () => {
  it('do not make a day one of birth', () => {
    expect(found('Tổng vệ sinh ngày 11/5')).toEqual(['ngày 11/5']);
    expect(found('Nhận hồ sơ tuyển sinh từ ngày 11/5')).toEqual(['từ ngày 11/5']);
    expect(found('Chốt danh sách thí sinh trước ngày 11/5')).toEqual(['trước ngày 11/5']);
  });

  it('are no part of the time', () => {
    expect(found('Tập huấn an toàn: sáng 10/9')).toEqual(['sáng 10/9']);
    expect(found('Kiểm tra an toàn: 10/9')).toEqual(['10/9']);
    expect(found('Khảo sát tài nguyên: 20/9')).toEqual(['20/9']);
  });

  it('leave births and whole days as they are', () => {
    expect(found('Ông An, sinh ngày 11/5/1970')).toEqual([]);
    expect(found('Liệt sĩ An hy sinh ngày 20/7/1972')).toEqual([]);
    expect(found('Nghỉ cả ngày 11/5')).toEqual(['cả ngày 11/5']);
  });
});
