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
});
