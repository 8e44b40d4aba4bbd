import fc from 'fast-check';
import { normalizeText } from '../../../src/domain/text/normalize';

describe('normalizeText', () => {
  it('composes NFD and keeps positions of the original', () => {
    const original = 'Họp nga\u0300y 5/1'.normalize('NFD');
    const normal = normalizeText(original);
    expect(normal.text).toBe('Họp ngày 5/1');
    const at = normal.text.indexOf('ngày');
    const span = normal.toOriginal({ start: at, end: at + 4 });
    expect(original.slice(span.start, span.end).normalize('NFC')).toBe('ngày');
  });
  it('turns blanks, full-width digits and lookalikes into plain ones and drops invisible characters', () => {
    expect(normalizeText('１８/5\u00A0\u200Bð').text).toBe('18/5 đ');
  });
  it('reads every lookalike of Đ as Đ', () => {
    expect(normalizeText('Ðoàn Ɖoàn ðoàn ɖoàn').text).toBe('Đoàn Đoàn đoàn đoàn');
  });
  it('leaves clean text as it is', () => {
    const text = 'Tháng 5/2023 – “Sách”';
    expect(normalizeText(text).text).toBe(text);
  });
  it('cleans the base of a letter typed with loose marks', () => {
    expect(normalizeText('ｅ\u0302\u0301').text).toBe('ế');
    expect(normalizeText('\u00A0\u0301').text).toBe(' \u0301');
  });
  it('takes any text: positions stay inside, go forward and cover what a character came from', () => {
    const unit = fc.constantFrom(...Array.from('aếđ１ \u00A0\u0301\u0323\u200Bð😀\n-‑–'), '\u00AD', '\uD83D');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (original) => {
        const { text, toOriginal } = normalizeText(original);
        let last = 0;
        for (let i = 0; i < text.length; i += 1) {
          const span = toOriginal({ start: i, end: i + 1 });
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(original.length);
          last = span.start;
        }
        expect(toOriginal({ start: text.length, end: text.length }).end).toBeLessThanOrEqual(original.length);
      }),
    );
  });
  it('changes nothing the second time, and finds the same text in NFC and NFD', () => {
    const words = fc.array(fc.constantFrom('Kế', 'hoạch', 'ngưỡng', '–', '12/5', 'Ủy', 'đượm', '“A”'));
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        expect(normalizeText(text).text).toBe(text);
        expect(normalizeText(text.normalize('NFD')).text).toBe(text);
      }),
    );
  });
});
