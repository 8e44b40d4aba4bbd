import fc from 'fast-check';
import {
  countLines,
  heightOfLines,
  longestWord,
  MAX_ROW_HEIGHT,
  shownText,
  textWidth,
} from '../../../src/domain/workbook/text-measure';

const FONT = { size: 13 };
const LETTERS = Array.from('aăâbceêghiklmnoôơpqrstuưvxyđẤệỹWM 12.,-/');

describe('textWidth', () => {
  it('adds the widths of Times New Roman: digits are half the size', () => {
    expect(textWidth('0123456789', { size: 12 })).toBeCloseTo(10 * 0.5 * 16, 6);
    expect(textWidth('', FONT)).toBe(0);
  });

  it('is wider in bold and grows with every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1 }), (text) => {
        expect(textWidth(text, { ...FONT, bold: true })).toBeGreaterThan(textWidth(text, FONT));
        expect(textWidth(`${text}a`, FONT)).toBeGreaterThan(textWidth(text, FONT));
      }),
    );
  });

  it('counts a combining mark as nothing and a pair of surrogates as one letter', () => {
    expect(textWidth('e\u0302\u0323', FONT)).toBe(textWidth('e', FONT));
    expect(textWidth('😀', FONT)).toBeCloseTo(textWidth('—', FONT), 6);
  });
});

describe('countLines', () => {
  it.each([
    ['', 10, 1],
    ['Họp', 10, 1],
    ['Họp\ngiao ban', 40, 2],
    ['\n\n', 40, 3],
    ['Tổ chức hội nghị tổng kết', 15, 2],
    ['12 345 67 890', 8, 2],
    ['123456 1 1234567', 8, 4],
    ['x'.repeat(100), 20, 7],
  ])('%j in %d characters → %d', (text, width, lines) => {
    expect(countLines(text, width, FONT)).toBe(lines);
  });

  it('needs no more lines in a wider cell, no fewer for a longer text, and at least the width divided', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...LETTERS, ' ', ' '), maxLength: 300 }),
        fc.integer({ min: 5, max: 80 }),
        (text, width) => {
          const lines = countLines(text, width, FONT);
          expect(countLines(text, width + 5, FONT)).toBeLessThanOrEqual(lines);
          expect(countLines(`${text} thêm chữ`, width, FONT)).toBeGreaterThanOrEqual(lines);
          const solid = textWidth(text.replace(/ /g, ''), FONT);
          expect(lines).toBeGreaterThanOrEqual(Math.floor(solid / (width * 7)));
        },
      ),
    );
  });
});

describe('heights and words', () => {
  it('gives Excel its line of 16.5 points for size 13 and never more than a row may have', () => {
    expect(heightOfLines(1, 13)).toBeGreaterThanOrEqual(16.5);
    expect(heightOfLines(3, 13)).toBeGreaterThanOrEqual(3 * 16.5);
    expect(heightOfLines(500, 13)).toBe(MAX_ROW_HEIGHT);
  });

  it('finds the longest word, by its width and not its letters', () => {
    expect(longestWord('iiiii WWWW ii', FONT)).toBeCloseTo(textWidth('WWWW', FONT) / 7, 6);
    expect(longestWord('', FONT)).toBe(0);
  });
});

describe('shownText', () => {
  it('gives the words a cell shows', () => {
    expect(shownText('Lễ phát động')).toBe('Lễ phát động');
    expect(shownText(12)).toBe('12');
    expect(shownText({ kind: 'link', text: 'Xem', target: { kind: 'url', url: 'https://kh.local' } })).toBe('Xem');
  });

  it('gives a date the shape of its format, and what is computed later no width', () => {
    expect(shownText({ kind: 'date', date: { year: 2023, month: 5, day: 19 } })).toBe('00/00/0000');
    expect(shownText({ kind: 'formula', formula: '=SUM(A1:A9)' })).toBe('');
    expect(shownText(null)).toBe('');
  });
});
