import fc from 'fast-check';
import { readVowel, unifyTone, writeVowel } from '../../../src/domain/text/tone';
import { VIETNAMESE_LOWER } from '../../../src/domain/text/vowels';

describe('unifyTone', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Toà án', 'Tòa án'],
    ['TOÀ', 'TÒA'],
    ['loè', 'lòe'],
    ['thuỷ', 'thủy'],
    ['Uỷ ban', 'Ủy ban'],
    ['UỶ BAN', 'ỦY BAN'],
    ['oà', 'òa'],
    ['huỷ', 'hủy'],
    ['Thuý', 'Thúy'],
    ['khoẻ', 'khỏe'],
    ['hoá', 'hóa'],
    ['tòan', 'toàn'],
    ['hòan thành', 'hoàn thành'],
    ['qúy', 'quý'],
    ['qùa', 'quà'],
    ['gía', 'giá'],
    ['khủyu', 'khuỷu'],
    ['quỷên', 'quyển'],
    ['thủơ', 'thuở'],
    ['chúân', 'chuấn'],
    ['ngòai', 'ngoài'],
    ['tíêng', 'tiếng'],
    ['mùôn', 'muồn'],
    ['đựơc', 'được'],
    ['nghìên', 'nghiền'],
  ])('%s → %s', (from, to) => {
    expect(unifyTone(from)).toBe(to);
  });

  it.each([
    'hòa',
    'thủy',
    'khuỷu',
    'quý',
    'quy',
    'quỳ',
    'quỳnh',
    'quốc',
    'quẹo',
    'quái',
    'giá',
    'gì',
    'gìn',
    'giữa',
    'giếng',
    'hoàn',
    'huỳnh',
    'huýt',
    'xoèn',
    'soóc',
    'mía',
    'múa',
    'mưa',
    'cửa',
    'gửi',
    'cứu',
    'khuya',
    'ngoáy',
    'ngoéo',
    'chuẩn',
    'thuế',
    'thuở',
    'uống',
    'muối',
    'người',
    'hươu',
    'hướng',
    'chuyển',
    'xoắn',
    'loáng',
    'kỷ',
    'kỉ',
    'lý',
    'lí',
    'tuần',
    'ngoằn',
    'khuấy',
    'ý',
    'ỷ',
    'yếu',
    'ào',
    'áo',
    'CÁO',
    'Phú',
    'quạu',
    'Đoàn',
    'Thuận',
    'Huế',
    'Hòe',
    'khóa',
    'xúy',
  ])('leaves %s', (word) => {
    expect(unifyTone(word)).toBe(word);
  });

  it.each([
    'café',
    'Río',
    'México',
    'crème brûlée',
    'Noël',
    'naïve',
    'Besançon',
    'aérien',
    'poésie',
    'canoë',
    'fiancée',
  ])('leaves the foreign word %s', (word) => {
    expect(unifyTone(word)).toBe(word);
  });

  it('keeps length and every letter that carries no tone, and is idempotent, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const out = unifyTone(text);
        expect(out).toHaveLength(text.length);
        expect(unifyTone(out)).toBe(out);
      }),
    );
    const letters = [...VIETNAMESE_LOWER, ...Array.from('aeiouybcdghklmnpqrstvx ')];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters)), (chars) => {
        const text = chars.join('');
        const out = unifyTone(text);
        const toneless = (s: string): string => Array.from(s, (c) => readVowel(c)?.vowel ?? c).join('');
        expect(toneless(out)).toBe(toneless(text));
        expect(unifyTone(out)).toBe(out);
      }),
    );
  });

  it('knows all 67 small letters and writes back what it reads', () => {
    expect(VIETNAMESE_LOWER).toHaveLength(67);
    expect(new Set(VIETNAMESE_LOWER).size).toBe(67);
    for (const letter of VIETNAMESE_LOWER.filter((l) => l !== 'đ')) {
      for (const cased of [letter, letter.toUpperCase()]) {
        const read = readVowel(cased);
        expect(read && writeVowel(read.vowel, read.tone, read.upper)).toBe(cased);
      }
    }
  });
});
