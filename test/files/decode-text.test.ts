import fc from 'fast-check';
import { decodeText } from '../../src/files/decode-text';
import { unicodeToTcvn3 } from '../../src/domain/text/tcvn3';
import { unicodeToVni } from '../../src/domain/text/vni';

const TEXT =
  'ỦY BAN NHÂN DÂN XÃ\r\nKế hoạch tổ chức các hoạt động hè năm 2026: lễ ra quân, hội thao, gặp mặt cựu chiến binh.\r\n' +
  'Thời gian: từ ngày 01/6 đến ngày 15/8; địa điểm: nhà văn hóa thôn, trường tiểu học, bờ kè sông.';
const LOWER = TEXT.toLowerCase();

const latin1 = (text: string): Uint8Array => Uint8Array.from(Array.from(text), (letter) => letter.charCodeAt(0));
const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const whole = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  Array.from({ length: whole.length }, (_, k) => view.setUint16(2 * k, whole.charCodeAt(k), little));
  return bytes;
};

/** Windows-1258: letters with their circumflex, breve or horn as one byte, the tone as a sign after them. */
const windows1258 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const parts = letter.normalize('NFD');
    const written = [parts.replace(tones, '').normalize('NFC'), ...(parts.match(tones) ?? [])];
    for (const part of codes.has(letter) ? [letter] : written) bytes.push(codes.get(part) ?? 63);
  }
  return Uint8Array.from(bytes);
};

const decoded = (bytes: Uint8Array): { text: string; encoding: string; notices: number } | string => {
  const result = decodeText(bytes);
  return result.ok
    ? { text: result.value.text, encoding: result.value.encoding, notices: result.value.notices.length }
    : result.failure.code;
};

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT), TEXT, 'utf-8', 0],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`), TEXT, 'utf-8', 0],
    ['UTF-16 little end first', utf16(TEXT, true, true), TEXT, 'utf-16le', 0],
    ['UTF-16 big end first', utf16(TEXT, false, true), TEXT, 'utf-16be', 0],
    ['UTF-16 without a mark', utf16(TEXT, true, false), TEXT, 'utf-16le', 0],
    ['UTF-16 big end first without a mark', utf16(TEXT, false, false), TEXT, 'utf-16be', 0],
    ['Windows-1258', windows1258(TEXT), TEXT, 'windows-1258', 1],
    ['TCVN3 bytes', latin1(unicodeToTcvn3(LOWER).text), LOWER, 'tcvn3', 1],
    ['TCVN3 saved as UTF-8', new TextEncoder().encode(unicodeToTcvn3(LOWER).text), LOWER, 'tcvn3', 1],
    ['VNI bytes', latin1(unicodeToVni(TEXT).text), TEXT, 'vni', 1],
    ['plain ASCII', latin1('Ke hoach thang 5, ngay 18/5/2026'), 'Ke hoach thang 5, ngay 18/5/2026', 'utf-8', 0],
  ])('%s', (_, bytes, text, encoding, notices) => {
    expect(decoded(bytes)).toEqual({ text, encoding, notices });
  });

  it('reads Western text as such', () => {
    expect(decoded(latin1('Café, naïve, Müller à Genève, coût 5 £'))).toMatchObject({ encoding: 'windows-1252' });
  });

  it('leaves out the mark at the start and the Ctrl-Z of old programs at the end', () => {
    expect(decoded(latin1('abc\r\n\x1a'))).toMatchObject({ text: 'abc\r\n' });
  });

  it.each([
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0), 'wrong-type'],
    ['random bytes', Uint8Array.from({ length: 4000 }, (_, k) => (k * 7919) % 251), 'wrong-type'],
    ['UTF-16 that is none', Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0), 'wrong-type'],
    ['a web page', new TextEncoder().encode('\n<!DOCTYPE html><html><table></table></html>'), 'wrong-type'],
    ['blanks', new TextEncoder().encode(' \r\n\t\uFEFF'), 'empty'],
    ['nothing', new Uint8Array(0), 'empty'],
  ])('refuses %s', (_, bytes, code) => {
    expect(decoded(bytes)).toBe(code);
  });

  it('never throws, and gives UTF-8 text back as it was', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decodeText(bytes)));
    const letters = fc.constantFrom(...Array.from('aăâđêệôộơợưựỳ ABC 123.,\n'));
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 60 }), (text) => {
        const result = decodeText(new TextEncoder().encode(`Kế hoạch ${text}`));
        expect(result.ok && result.value.text).toBe(`Kế hoạch ${text}`);
      }),
    );
  });
});
