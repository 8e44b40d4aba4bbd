import fc from 'fast-check';
import { isSyllable, readSyllable } from '../../../src/domain/text/syllable';

const GOOD = `a ơi ý yêu ủy uyên oai oái bánh cách kế gì gìn giá giếng giặt ghế nghỉ nghiêng ngoằn ngoèo khuỷu khuya quý
  quốc quyết quẹo quăng thuở huơ hòa hoà thủy thuỷ toàn hoẵng xoong moóc chuẩn tuần huệ huếch thuế tuềnh uống muối người
  hươu hướng tiếng phấn vườn ĐOÀN Đảng Ủy rượu ngoáy khoáy nguẩy xuân loắt thoắt luật buýt tuýp quỳnh quýt quạch pin
  kỷ kỉ lý lí my yểu yết im ích ỉa ngủ nghề`
  .split(/\s+/)
  .filter((w) => w !== '');

const BAD = `xyz str tảc hạc̣ mềt gé ngé cế kạ nghá ă â bắ tâ Straße für Loïs thé̂ aa ii ww fo jo zo clé gré très été maïs
  ngừơi tòan qúy toòa hồà ngghiêng nghiêngg oeê`
  .split(/\s+/)
  .filter((w) => w !== '');

describe('isSyllable', () => {
  it.each(GOOD)('%s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  it.each(BAD)('not %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
  it('never throws; parts put together give the word without tone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof isSyllable(text)).toBe('boolean');
      }),
    );
    for (const word of GOOD) {
      const s = readSyllable(word);
      expect(s && s.onset + s.nucleus + s.coda).toHaveLength(word.length);
    }
  });
});
