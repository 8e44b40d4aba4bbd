import fc from 'fast-check';
import { readMarker } from '../../../src/domain/source/markers';
import { joinPassages, originOf, rawPassages, type RawPassage } from '../../../src/domain/source/passages';

const raw = (...lines: readonly (readonly [number, string])[]): readonly RawPassage[] =>
  lines.flatMap(([line, text]) => rawPassages({ kind: 'paragraph', line, text }));

describe('joinPassages', () => {
  it('puts a sentence that a page end broke together, at the line of its first part', () => {
    const [passage, ...rest] = joinPassages(
      raw(
        [3, '- Tổ chức hội thi nấu ăn cho công nhân, phát huy tinh thần sáng'],
        [5, 'tạo của đoàn viên tại Nhà văn hóa.'],
      ),
    );
    expect(rest).toEqual([]);
    expect(passage).toMatchObject({
      row: 3,
      text: '- Tổ chức hội thi nấu ăn cho công nhân, phát huy tinh thần sáng tạo của đoàn viên tại Nhà văn hóa.',
    });
    const at = passage?.text.indexOf('Nhà văn hóa') ?? 0;
    expect(passage && originOf(passage, { start: at, end: at + 11 })).toEqual({
      kind: 'line',
      line: 5,
      span: { start: 22, end: 33 },
    });
  });

  it.each([
    ['a weekday', '* Thứ', 'Tư: 12/6', '* Thứ Tư: 12/6'],
    ['a number of its own line', '2-', '09h00: Giao ban khối', '2-09h00: Giao ban khối'],
    [
      'a bracket',
      '8h00: Họp Hội đồng thẩm định (Văn phòng',
      'Sở mời họp)',
      '8h00: Họp Hội đồng thẩm định (Văn phòng Sở mời họp)',
    ],
    ['a dash', 'Cùng dự: Bà Lê Thị Hoa –', 'Trưởng phòng Nghiệp vụ', 'Cùng dự: Bà Lê Thị Hoa – Trưởng phòng Nghiệp vụ'],
  ])('puts %s that a line end cut together', (_, first, second, whole) => {
    expect(joinPassages(raw([1, first], [2, second])).map(({ text }) => text)).toEqual([whole]);
  });

  it.each([
    ['Họp các thứ', 'Hai bên thống nhất'],
    ['Ghi chú (xem lịch', 'Phòng họp số 2'],
    ['Giao ban tuần', '(Chủ tịch chủ trì) cùng các phó chủ tịch'],
  ])('keeps %j and %j apart', (first, second) => {
    expect(joinPassages(raw([1, first], [3, second]))).toHaveLength(2);
  });

  it.each([
    ['1- 08h30: Giao ban', 3],
    ['2-14h00: Tiếp dân', 2],
    ['3 – 9:30 Họp tổ', 4],
    ['7 - 8h30: Đón tiếp', null],
    ['1 - 2h chiều', null],
    ['5-7 giờ', null],
  ])('reads how long the number of %j is', (text, length) => {
    expect(readMarker(text)?.length ?? null).toBe(length);
  });

  it('puts a number that a line end cut together without a blank', () => {
    const [passage] = joinPassages(
      raw([1, 'theo Quyết định 217-QĐ/TW, Quyết định 218-'], [3, 'QĐ/TW của Bộ Chính trị']),
    );
    expect(passage?.text).toBe('theo Quyết định 217-QĐ/TW, Quyết định 218-QĐ/TW của Bộ Chính trị');
  });

  it('keeps finished sentences, numbered lines and headings apart', () => {
    expect(
      joinPassages(raw([1, 'Các đơn vị triển khai thực hiện kế hoạch này.'], [2, 'a) Văn phòng'], [3, 'II. NỘI DUNG'])),
    ).toHaveLength(3);
  });

  it('joins lines that a fixed width broke, even before a capital', () => {
    const lines = Array.from({ length: 14 }, (_, i): [number, string] => [
      i + 1,
      `Đoạn văn dài gần đủ một dòng sáu bảy mươi ký tự của Ủy ban nhân dân ${String(i)}`,
    ]);
    expect(joinPassages(raw(...lines))).toHaveLength(1);
  });

  it('drops what conversions leave and still finds the characters', () => {
    const text = '- [bookmark: _GoBack]**Tổ chức** *Lễ ra quân* (*Phân công Chi đoàn A*)';
    const [passage] = joinPassages(raw([7, text]));
    expect(passage?.text).toBe('- Tổ chức Lễ ra quân (Phân công Chi đoàn A)');
    const at = passage?.text.indexOf('Lễ ra quân') ?? 0;
    const origin = passage && originOf(passage, { start: at, end: at + 10 });
    expect(text.slice(origin?.span?.start, origin?.span?.end)).toBe('Lễ ra quân');
  });

  it('cuts a plan that lost its line ends, keeping places in the line', () => {
    const text = `${'ĐOÀN XÃ A '.repeat(40)} KẾ HOẠCH Tổ chức Tháng Thanh niên. I. MỤC ĐÍCH - Giáo dục truyền thống. II. NỘI DUNG 1. Tổ chức lễ ra quân. 2. Trồng 300 cây dừa. ${'Hoạt động thiết thực. '.repeat(10)}`;
    const passages = joinPassages(raw([1, text]));
    const trees = passages.find((passage) => passage.text.startsWith('2.'));
    const origin = trees && originOf(trees);
    expect(text.slice(origin?.span?.start, (origin?.span?.start ?? 0) + 7)).toBe('2. Trồn');
  });

  it('never throws and points inside its lines', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 }), (lines) => {
        const texts = lines.map((line) => line.replace(/[\n\r]/gu, ' '));
        const passages = joinPassages(raw(...texts.map((text, i): [number, string] => [i + 1, text])));
        for (const passage of passages) {
          for (let at = 0; at < passage.text.length; at += 7) {
            const origin = originOf(passage, { start: at, end: at + 3 });
            if (origin.kind !== 'line') throw new Error('not a line');
            expect(origin.span?.end).toBeLessThanOrEqual(texts[origin.line - 1]?.length ?? 0);
          }
        }
      }),
    );
  });
});

describe('readMarker', () => {
  it.each([
    ['II. NỘI DUNG', 'roman', 2],
    ['III/ Tổ chức', null, null],
    ['I- MỤC ĐÍCH', 'roman', 1],
    ['A. Cấp xã', 'alpha', 1],
    ['1. Mục đích', 'num', 1],
    ['1/ Cấp huyện', 'num', 1],
    ['2.3. Công tác', 'num2', 3],
    ['a) Thời gian', 'letter', 1],
    ['(2) Nội dung', 'num()', 2],
    ['- Tổ chức', 'bullet-', null],
    ['• Hội thi', 'bullet•', null],
    ['- 1. Ban Thường vụ', 'num', 1],
    ['1. 2. Đối tượng', 'num', 2],
    ['Phần thứ nhất', 'part', null],
  ])('%s', (text, style, count) => {
    const marker = readMarker(text);
    if (style === null) return;
    expect(marker).toMatchObject({ style, count });
  });

  it.each(['15/5: khai mạc', '12.5 triệu đồng', 'V/v tổ chức', '05/9 Khai giảng', '7h30 họp', '20/11/2023'])(
    'is none in %s',
    (text) => {
      expect(readMarker(text)).toBeNull();
    },
  );
});
