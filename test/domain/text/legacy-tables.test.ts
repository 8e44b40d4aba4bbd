import fc from 'fast-check';
import { tcvn3ToUnicode, unicodeToTcvn3 } from '../../../src/domain/text/tcvn3';
import { unicodeToVni, vniToUnicode } from '../../../src/domain/text/vni';
import { VIETNAMESE_LOWER } from '../../../src/domain/text/vowels';

const ALL = VIETNAMESE_LOWER.flatMap((letter) => [letter, letter.toUpperCase()]);

describe('TCVN3', () => {
  // What `iconv -f TCVN5712-1` (glibc) makes of the codes A1–AE and B5–FE; dots: codes that VN3 leaves empty.
  const FROM_A1 = 'ĂÂÊÔƠƯĐăâêôơưđ';
  const FROM_B5 = 'àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

  it('agrees with glibc on every code', () => {
    const decode = (from: number, expected: string): void =>
      Array.from(expected).forEach((letter, i) => {
        const code = String.fromCharCode(from + i);
        expect([code, tcvn3ToUnicode(code)]).toEqual([code, letter === '.' ? code : letter]);
      });
    decode(0xa1, FROM_A1);
    decode(0xb5, FROM_B5);
    expect(FROM_B5).toHaveLength(0xfe - 0xb5 + 1);
  });

  it('writes all 67 small letters and the seven capitals it has, and reads them back', () => {
    for (const letter of [...VIETNAMESE_LOWER, ...Array.from('ĂÂĐÊÔƠƯ')]) {
      const { text, lossy } = unicodeToTcvn3(letter);
      expect(text).toMatch(/^[\u00A1-\u00FE]$/);
      expect(lossy).toEqual([]);
      expect(tcvn3ToUnicode(text)).toBe(letter);
    }
  });

  it('writes all 134 letters for a font of capitals, and says which capitals other fonts lose', () => {
    for (const letter of ALL) {
      const caps = unicodeToTcvn3(letter, true);
      expect(caps.lossy).toEqual([]);
      expect(tcvn3ToUnicode(caps.text).toUpperCase()).toBe(letter.toUpperCase());
    }
    const kept = ALL.filter((letter) => unicodeToTcvn3(letter).lossy.length === 0);
    expect(kept).toHaveLength(67 + 7);
    expect(unicodeToTcvn3('KẾ HOẠCH')).toEqual({ text: 'KÕ HO¹CH', lossy: [1, 5] });
  });

  it('keeps length and index on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tcvn3ToUnicode(text)).toHaveLength(text.length);
        expect(unicodeToTcvn3(text).text).toHaveLength(text.length);
      }),
    );
  });

  it('reads running text', () => {
    expect(tcvn3ToUnicode('Céng hßa x· héi chñ nghÜa ViÖt Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
    expect(tcvn3ToUnicode('§oµn Thanh niªn Tr­êng §¹i häc, quý I n¨m 2009')).toBe(
      'Đoàn Thanh niên Trường Đại học, quý I năm 2009',
    );
  });
});

describe('VNI', () => {
  // The columns of the VNI-Win table: letter by letter, as printed with the keyboards of the time.
  const LETTERS =
    'á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ';
  const CODES =
    'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ';

  it('reads and writes all 134 letters', () => {
    const letters = LETTERS.split(' ');
    const codes = CODES.split(' ');
    expect([...letters].sort()).toEqual([...VIETNAMESE_LOWER].sort());
    letters.forEach((letter, i) => {
      const code = codes[i] ?? '';
      expect(vniToUnicode(code).text).toBe(letter);
      expect(vniToUnicode(code.toUpperCase()).text).toBe(letter.toUpperCase());
      expect(unicodeToVni(letter)).toEqual({ text: code, lossy: [] });
      expect(unicodeToVni(letter.toUpperCase())).toEqual({ text: code.toUpperCase(), lossy: [] });
    });
  });

  it('takes the case from the base letter, and knows where each letter stood', () => {
    expect(vniToUnicode('Ñaïi hoäi Ñoaøn caùc caáp').text).toBe('Đại hội Đoàn các cấp');
    expect(vniToUnicode('KEÁ HOAÏCH').text).toBe('KẾ HOẠCH');
    expect(vniToUnicode('Aâm nhaïc').text).toBe('Âm nhạc');
    expect(vniToUnicode('xaõ yï').text).toBe('xã ỵ');
    expect(vniToUnicode('hoïp').starts).toEqual([0, 1, 3, 4]);
  });

  it('gives back what it wrote, with positions inside the text', () => {
    const words = fc.array(fc.constantFrom(...ALL, ...Array.from('bcdghklmnpqrstvx BCDGH 0123,.-')));
    fc.assert(
      fc.property(words, (letters) => {
        const text = letters.join('');
        const vni = unicodeToVni(text).text;
        const back = vniToUnicode(vni);
        expect(back.text).toBe(text);
        expect(back.starts).toHaveLength(text.length + 1);
        expect(back.starts.at(-1)).toBe(vni.length);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: out, starts } = vniToUnicode(text);
        expect(starts).toHaveLength(out.length + 1);
        expect(starts.every((at, i) => at <= text.length && at >= (starts[i - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
