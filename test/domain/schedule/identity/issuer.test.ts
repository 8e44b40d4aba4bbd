import { formatIso } from '../../../../src/domain/calendar/plain-date';
import { extractSchedule } from '../../../../src/domain/schedule/extract';
import { textSnapshot } from '../../../../src/domain/source/text-snapshot';

const issuerOf = (...letterhead: readonly string[]): string | null =>
  extractSchedule(
    textSnapshot('a.txt', [...letterhead, 'KẾ HOẠCH', 'Tổ chức Hội thao', 'I. NỘI DUNG', '- Thi kéo co.'].join('\n')),
  ).plan.issuer?.value ?? null;

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const SIGNED = ['Số: 12/KH-UBND', 'Hòa Lạc, ngày 05 tháng 3 năm 2024'];

const numberOf = (line: string): string | null =>
  extractSchedule(textSnapshot('a.txt', ['HUYỆN ĐOÀN BA VÌ', line, 'KẾ HOẠCH', 'Tổ chức Hội thao'].join('\n'))).plan
    .number?.value ?? null;

describe('the number of a plan', () => {
  it.each([
    ['Số: 09   KH/ĐTN', '09 KH/ĐTN'],
    ['Số: 09-KH/ĐTN', '09-KH/ĐTN'],
    ['Số:      /KH-ĐTN', null],
    ['Số 12 Lê Lợi, phường 5', null],
    ['Số: 12 THÁNG 5', null],
  ])('%s → %s', (line, number) => {
    expect(numberOf(line)).toBe(number);
  });
});

describe('the body that issues a plan', () => {
  it.each([
    [['ỦY BAN NHÂN DÂN', 'XÃ HÒA LẠC', ...MOTTO, ...SIGNED], 'ỦY BAN NHÂN DÂN XÃ HÒA LẠC'],
    [['ỦY BAN NHÂN DÂN TỈNH', 'HÒA LẠC', ...MOTTO, ...SIGNED], 'ỦY BAN NHÂN DÂN TỈNH HÒA LẠC'],
    [['HỘI ĐỒNG NHÂN DÂN', 'PHƯỜNG 5', ...SIGNED], 'HỘI ĐỒNG NHÂN DÂN PHƯỜNG 5'],
  ])('goes on over two lines: %j', (head, issuer) => {
    expect(issuerOf(...head)).toBe(issuer);
  });

  it.each([
    [['SỞ Y TẾ  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'BỆNH VIỆN HÒA LẠC Độc lập - Tự do - Hạnh phúc', ...SIGNED]],
    [
      [
        'SỞ Y TẾ | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
        'BỆNH VIỆN HÒA LẠC | Độc lập – Tự do – Hạnh phúc |',
        ...SIGNED,
      ],
    ],
  ])('stands in the left column beside the motto: %j', (head) => {
    expect(issuerOf(...head)).toBe('BỆNH VIỆN HÒA LẠC');
  });

  it.each([
    [['TỈNH ỦY HÒA LẠC', 'HUYỆN ĐOÀN BA VÌ', ...SIGNED], 'HUYỆN ĐOÀN BA VÌ'],
    [['BỘ CHỈ HUY QUÂN SỰ TỈNH', 'PHÒNG CHÍNH TRỊ', ...SIGNED], 'PHÒNG CHÍNH TRỊ'],
    [['PHÒNG GD&ĐT HUYỆN BA VÌ', 'TRƯỜNG THCS HÒA LẠC', 'Số:       /KH-THCS'], 'TRƯỜNG THCS HÒA LẠC'],
  ])('two bodies stay two: %j', (head, issuer) => {
    expect(issuerOf(...head)).toBe(issuer);
  });
});

const planOf = (...lines: readonly string[]): { issuer: string | null; date: string | null } => {
  const { plan } = extractSchedule(textSnapshot('a.txt', lines.join('\n')));
  return { issuer: plan.issuer?.value ?? null, date: plan.date ? formatIso(plan.date.value) : null };
};

describe('who issues, from letterhead and opening sentence', () => {
  it.each([
    ['UBND xã xây dựng kế hoạch như sau:', 'Ủy ban nhân dân xã Hòa Lạc'],
    ['Ủy ban nhân dân ban hành kế hoạch như sau:', 'Ủy ban nhân dân xã Hòa Lạc'],
    ['UBND xã Hòa Lạc ban hành kế hoạch như sau:', 'UBND xã Hòa Lạc'],
    ['Ban Văn hóa xã Hòa Lạc xây dựng kế hoạch như sau:', 'Ban Văn hóa xã Hòa Lạc'],
    ['Nay Ban Văn hóa xã Hòa Lạc ban hành kế hoạch như sau:', 'Ban Văn hóa xã Hòa Lạc'],
    ['Theo chương trình, Ban Nữ công xã tổ chức hội nghị triển khai kế hoạch năm.', 'Ban Nữ công xã'],
    ['Ban Tổ chức lễ hội xây dựng kế hoạch như sau:', 'Ban Tổ chức lễ hội'],
    ['Ban Tổ chức Đảng ủy xã xây dựng kế hoạch như sau:', 'Ban Tổ chức Đảng ủy xã'],
    ['Hội Nông dân xã phối hợp với Hội Phụ nữ xã xây dựng kế hoạch như sau:', 'Hội Nông dân xã'],
  ])('%s → %s', (sentence, issuer) => {
    const head = ['ỦY BAN NHÂN DÂN', 'XÃ HÒA LẠC', ...MOTTO, ...SIGNED, 'KẾ HOẠCH', 'Tổ chức Hội thao'];
    expect(planOf(...head, sentence, '1. Thi kéo co.').issuer).toBe(issuer);
  });

  it('stands beside the motto or the number, in any case', () => {
    const glued = [
      'UBND XÃ BA VÌ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Liên đội Trường Hòa Lạc Độc lập - Tự do - Hạnh phúc',
    ];
    expect(issuerOf(...glued)).toBe('Liên đội Trường Hòa Lạc');
    expect(issuerOf('TRƯỜNG THCS HÒA LẠC Số: 5/KH-THCS', ...MOTTO)).toBe('TRƯỜNG THCS HÒA LẠC');
    expect(issuerOf('UBND XÃ BA VÌ', 'Mùa xuân là tết trồng cây Độc lập - Tự do - Hạnh phúc')).toBe('UBND XÃ BA VÌ');
  });

  it('is the second body of a line that names the one above it as well', () => {
    expect(issuerOf('SỞ GD-ĐT BA VÌ TRƯỜNG THPT HÒA LẠC', ...MOTTO)).toBe('TRƯỜNG THPT HÒA LẠC');
    expect(issuerOf('BAN GIÁM HIỆU TRƯỜNG THPT HÒA LẠC', ...MOTTO)).toBe('BAN GIÁM HIỆU TRƯỜNG THPT HÒA LẠC');
  });

  it('is no stamp and no day of another event', () => {
    const head = ['UBND XÃ HÒA LẠC', ...MOTTO, ...SIGNED, 'V/v nghỉ học', 'Ngày 11/3/2024', 'HỎA TỐC'];
    expect(planOf(...head, 'Kính gửi: Các trường', 'Đề nghị các trường thực hiện.')).toEqual({
      issuer: 'UBND XÃ HÒA LẠC',
      date: '2024-03-05',
    });
  });

  it('is who holds what a text without a letterhead announces', () => {
    const text = [
      'Giấy mời dự Ngày hội đọc sách',
      'Hưởng ứng năm học mới; Trường THCS Hòa Lạc tổ chức Ngày hội đọc sách.',
    ];
    expect(planOf(...text).issuer).toBe('Trường THCS Hòa Lạc');
    expect(
      planOf('THÔNG BÁO', 'Về việc họp dân', 'Thực hiện chương trình, UBND xã Hòa Lạc thông báo như sau:').issuer,
    ).toBe('UBND xã Hòa Lạc');
    expect(planOf('UBND XÃ BA VÌ', ...MOTTO, ...SIGNED, ...text).issuer).toBe('UBND XÃ BA VÌ');
  });

  it('is nobody whom news says to have held something', () => {
    const news = (...lines: readonly string[]) => planOf('Kỷ niệm ngày Thầy thuốc Việt Nam', ...lines).issuer;
    expect(news('Sáng ngày 15/1, Sở Y tế tổ chức hội nghị gặp mặt.')).toBeNull();
    expect(news('Vừa qua, Trường THCS Hòa Lạc tổ chức Ngày hội đọc sách.')).toBeNull();
    expect(news('Nhân dịp năm mới, UBND xã Hòa Lạc đã tổ chức lễ phát động.')).toBeNull();
    expect(news('Nhân dịp năm mới, UBND xã Hòa Lạc tổ chức lễ phát động.')).toBe('UBND xã Hòa Lạc');
  });

  it('is the institution above the title though the head is in small letters', () => {
    expect(issuerOf('Phòng Giáo dục - Đào tạo huyện Ba Vì', 'Trường Tiểu học Hòa Lạc')).toBe('Trường Tiểu học Hòa Lạc');
    expect(issuerOf('Trường Tiểu học Hòa Lạc tổ chức hội thao')).toBeNull();
    expect(issuerOf('Hội thao mùa xuân')).toBeNull();
    expect(issuerOf('UBND XÃ HÒA LẠC', 'Trường Tiểu học Hòa Lạc')).toBe('UBND XÃ HÒA LẠC');
  });
});
