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
