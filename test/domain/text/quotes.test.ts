import fc from 'fast-check';
import { plainQuotes, quotedSpans } from '../../../src/domain/text/quotes';
import { standsAlone, words } from '../../../src/domain/text/tokens';

const inner = (text: string): string[] => quotedSpans(text).map((q) => text.slice(q.inner.start, q.inner.end));

describe('quotedSpans', () => {
  it.each([
    ['Hội thi “Tiếng hát xanh” và "Sách hay"', ['Tiếng hát xanh', 'Sách hay']],
    ['Mở đầu “lồng “bên trong” xong” hết', ['lồng “bên trong” xong']],
    ['“mở cong đóng thẳng" rồi', ['mở cong đóng thẳng']],
    ['«kiểu Pháp» „kiểu Đức”', ['kiểu Pháp', 'kiểu Đức']],
    ['quên đóng “ở đây', []],
    ['quên đóng “ở đây\ndòng sau “khác”', ['khác']],
    ['', []],
    ['“ngoài "lồng" xong”', ['ngoài "lồng" xong']],
    ['quên “đóng rồi “khác”', ['khác']],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });
  it('stays inside the text and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('“”"„«»ab\n')) }), (text) => {
        let last = 0;
        for (const { span, inner: within } of quotedSpans(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(within).toEqual({ start: span.start + 1, end: span.end - 1 });
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(plainQuotes(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('words', () => {
  it('gives words with places', () => {
    const text = 'Quý II/2023: hội nghị (lần 3)';
    expect(words(text).map((w) => w.text)).toEqual(['Quý', 'II', '2023', 'hội', 'nghị', 'lần', '3']);
    for (const w of words(text)) {
      expect(text.slice(w.span.start, w.span.end)).toBe(w.text);
      expect(standsAlone(text, w.span)).toBe(true);
    }
    expect(standsAlone('thứ', { start: 0, end: 2 })).toBe(false);
  });
});
