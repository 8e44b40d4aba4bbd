import fc from 'fast-check';
import { findReferences } from '../../../src/domain/references/find-references';
import { legalBasisKind } from '../../../src/domain/references/legal-basis';
import { findDocumentNumbers } from '../../../src/domain/references/parse-number';

const numbers = (text: string): readonly string[] => findDocumentNumbers(text).map((found) => found.number);

describe('document numbers', () => {
  it.each([
    ['Kế hoạch số 17-KH/ĐTN', '17-KH/ĐTN', 'party', 'KH', 'ĐTN'],
    ['38-CTrHĐ/TU', '38-CTrHĐ/TU', 'party', 'CTrHĐ', 'TU'],
    ['225 - KH/TWĐTN-CTTN', '225-KH/TWĐTN-CTTN', 'party', 'KH', 'TWĐTN-CTTN'],
    ['Nghị quyết số 76/NQ-CP', '76/NQ-CP', 'state', 'NQ', 'CP'],
    ['34 /KH-LĐLĐ', '34/KH-LĐLĐ', 'state', 'KH', 'LĐLĐ'],
    ['113 /KH- CĐ', '113/KH-CĐ', 'state', 'KH', 'CĐ'],
    ['1487/SGDĐT-CTTT', '1487/SGDĐT-CTTT', 'state', null, 'SGDĐT-CTTT'],
    ['12/GM-PGD&ĐT', '12/GM-PGD&ĐT', 'state', 'GM', 'PGD&ĐT'],
    ['Số: 15/TB', '15/TB', 'state', 'TB', ''],
    ['64/2014/NĐ-CP', '64/2014/NĐ-CP', 'normative', 'NĐ', 'CP'],
    ['Luật số 10/2012/QH13', '10/2012/QH13', 'normative', null, 'QH13'],
    ['1685/NQ-UBTVQH15', '1685/NQ-UBTVQH15', 'state', 'NQ', 'UBTVQH15'],
    ['văn bản số 385/VKSTC-V16', '385/VKSTC-V16', 'state', null, 'VKSTC-V16'],
    ['Số: 35/KH-THCS2', '35/KH-THCS2', 'state', 'KH', 'THCS2'],
    ['Số: 01-2020 /KH-HV', '01-2020/KH-HV', 'state', 'KH', 'HV'],
    ['theo Kế hoạch số 02/KH-HĐND.\n2- Phản biện', '02/KH-HĐND', 'state', 'KH', 'HĐND'],
  ])('%s', (text, number, family, type, body) => {
    expect(findDocumentNumbers(text)).toMatchObject([{ number, family, type, body }]);
  });

  it('is put together over a line break after the hyphen', () => {
    expect(numbers('Quyết định 218-\n\nQĐ/TW của Bộ Chính trị')).toEqual(['218-QĐ/TW']);
  });

  it.each([
    '15/10/2018',
    'số 12/A Nguyễn Trãi',
    '24/7',
    'phòng, chống COVID-19/ABC',
    '100% CBCC 5/CLB',
    '12/2/KP3',
    '7h30/ngày',
  ])('is not seen in %s', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('lies where its span says', () => {
    const text = 'theo Kế hoạch số 05-KH/HU và Công văn số 21/UBND-VX ngày 3/4/2020';
    for (const found of findDocumentNumbers(text)) {
      expect(text.slice(found.span.start, found.span.end)).toBe(found.text);
    }
  });
});

describe('findReferences', () => {
  it('reads kind, date and issuer', () => {
    const [reference] = findReferences(
      'Căn cứ Kế hoạch số 22/KH-LĐLĐ ngày 29/3/2019 của Liên đoàn Lao động tỉnh về tổ chức Tháng Công nhân',
    );
    expect(reference).toMatchObject({
      number: '22/KH-LĐLĐ',
      kind: 'Kế hoạch',
      dateText: '29/3/2019',
      date: { year: 2019, month: 3, day: 29 },
      issuer: 'Liên đoàn Lao động tỉnh',
    });
  });

  it('keeps the words of a day that does not exist', () => {
    const [reference] = findReferences('Kết luận số 9-KL/TW ngày 31/6/2020 của Ban Bí thư');
    expect(reference).toMatchObject({ dateText: '31/6/2020', date: null, issuer: 'Ban Bí thư' });
  });

  it.each([
    [
      'Hướng dẫn số 85/HD-PGD của Phòng Giáo dục ngày 25 tháng 8 năm 2023 về chuyên môn',
      '25 tháng 8 năm 2023',
      'Phòng Giáo dục',
    ],
    ['Công văn số 09/CV-LĐLĐ thành phố ngày 16/3/2020', '16/3/2020', null],
    ['Kế hoạch số 12-KH/TU của Tỉnh ủy, ngày 12/3/2024 tổ chức mít tinh', null, 'Tỉnh ủy'],
    ['Kế hoạch số 12-KH/TU tổ chức ngày 12/3/2024', null, null],
  ])('reads a date behind the issuer: %s', (text, dateText, issuer) => {
    expect(findReferences(text)).toMatchObject([{ dateText, issuer }]);
  });

  it('gives the date behind a list of numbers to each of one kind', () => {
    const dates = (text: string) => findReferences(text).map(({ dateText }) => dateText);
    expect(dates('Nghị quyết số 27-NQ/TW, 28-NQ/TW và 29-NQ/TW ngày 17/11/2022')).toEqual(Array(3).fill('17/11/2022'));
    expect(dates('Quyết định số 217-QĐ/TW, Kế hoạch số 12-KH/TU ngày 12/3/2024')).toEqual([null, '12/3/2024']);
    expect(dates('Quyết định số 217-QĐ/TW thay Quyết định số 200-QĐ/TW ngày 12/3/2024')).toEqual([null, '12/3/2024']);
  });

  it('reads the date in words', () => {
    const [reference] = findReferences('Công văn số 917-CV/ĐUK ngày 10 tháng 6 năm 2022 của Đảng ủy Khối');
    expect(reference?.date).toEqual({ year: 2022, month: 6, day: 10 });
  });

  it('never throws, and every span lies inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        for (const reference of findReferences(text)) {
          expect(reference.span.start).toBeGreaterThanOrEqual(0);
          expect(reference.citation.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(reference.span.start, reference.span.end)).toBe(reference.text);
        }
      }),
    );
  });
});

describe('legalBasisKind', () => {
  it.each([
    ['Căn cứ Nghị định số 64/2014/NĐ-CP ngày 26 tháng 6 năm 2014 của Chính phủ;', 'basis'],
    ['Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;', 'basis'],
    ['Thực hiện Kế hoạch số 31-KH/ĐTN ngày 2/3/2023, Đoàn xã xây dựng kế hoạch như sau:', 'preamble'],
    ['Thực hiện công trình thanh niên “Sân chơi cho em”.', 'none'],
    ['Căn cứ tình hình thực tế, các chi đoàn chủ động tổ chức.', 'none'],
    ['Tổ chức Hội thi nấu ăn.', 'none'],
  ])('%s', (text, kind) => {
    expect(legalBasisKind(text)).toBe(kind);
  });
});
