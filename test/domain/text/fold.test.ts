import fc from 'fast-check';
import { bareKey, foldAligned, foldKey, stripMarks, stripMarksAligned } from '../../../src/domain/text/fold';
import { VIETNAMESE_LOWER } from '../../../src/domain/text/vowels';

describe('foldKey', () => {
  it.each([
    ['Uỷ ban  Hoà giải', 'ủy ban hòa giải'],
    ['KẾ HOẠCH'.normalize('NFD'), 'kế hoạch'],
    ['Khối Dân – Chính - Đảng', 'khối dân-chính-đảng'],
    ['Nhà\u00A0văn hóa\u200B “Hoa Sen” ', 'nhà văn hóa "hoa sen"'],
    ['ÐOÀN', 'đoàn'],
    ['\tPhường\n5 ', 'phường 5'],
  ])('%j → %j', (text, key) => {
    expect(foldKey(text)).toBe(key);
  });
  it('keeps names apart that differ in marks', () => {
    expect(foldKey('Hội')).not.toBe(foldKey('Hỏi'));
  });
  it('puts a mark on its letter when an invisible sign stood between them', () => {
    expect(foldKey('bê\u200B\u0301n')).toBe('bến');
  });

  it('is idempotent and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof foldKey(text)).toBe('string');
      }),
    );
    // A mark follows a letter that has none: two tones on one letter are no writing, and their order is nobody's.
    const unit = fc.constantFrom(
      ...VIETNAMESE_LOWER,
      ...Array.from('aoeuyhqg -–—“”\u00A0\u200B'),
      'e\u0301',
      'ê\u200B\u0301',
      'o\u0300',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
    );
  });
});

describe('stripMarks', () => {
  it('takes every Vietnamese letter to ASCII, composed or not', () => {
    for (const letter of VIETNAMESE_LOWER.flatMap((l) => [l, l.toUpperCase()])) {
      for (const form of [letter, letter.normalize('NFD')]) expect(stripMarks(form)).toMatch(/^[a-zA-Z]$/);
      expect(stripMarksAligned(letter)).toBe(stripMarks(letter));
    }
    expect(stripMarks('Đường Đỗ Xuân Hợp')).toBe('Duong Do Xuan Hop');
    expect(bareKey('Uỷ Ban – Quận')).toBe('uy ban-quan');
  });
});

describe('aligned folds', () => {
  it('keep the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldAligned(text)).toHaveLength(text.length);
        expect(stripMarksAligned(text)).toHaveLength(text.length);
      }),
    );
    expect(foldAligned('İZMİR – Ủy')).toHaveLength('İZMİR – Ủy'.length);
  });
  it('put each folded character where it stood', () => {
    const text = 'Họp “Uỷ ban” – TOÀ nhà';
    expect(foldAligned(text)).toBe('họp "ủy ban" - tòa nhà');
  });
});
