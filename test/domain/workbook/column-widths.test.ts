import fc from 'fast-check';
import { shareWidths } from '../../../src/domain/workbook/column-widths';
import { countLines } from '../../../src/domain/workbook/text-measure';

const FONT = { size: 13 };
const column = (texts: string[], wish: number, least = 12): { texts: string[]; wish: number; least: number } => ({
  texts,
  wish,
  least,
});

const height = (columns: readonly { texts: readonly string[] }[], widths: readonly number[]): number =>
  (columns[0]?.texts ?? []).reduce(
    (sum, _, row) =>
      sum + Math.max(...columns.map(({ texts }, k) => countLines(texts[row] ?? '', widths[k] ?? 1, FONT))),
    0,
  );

describe('shareWidths', () => {
  it('shares the whole width and leaves no column below its least', () => {
    const words = fc.array(fc.constantFrom('Hội', 'nghị', 'tổng', 'kết', 'công', 'tác', '2026', 'tuyên truyền'), {
      maxLength: 30,
    });
    const rows = fc.array(fc.tuple(words, words, words), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, (cells) => {
        const columns = [0, 1, 2].map((k) =>
          column(
            cells.map((row) => (row[k] ?? []).join(' ')),
            [50, 20, 30][k] ?? 20,
          ),
        );
        const widths = shareWidths(columns, 100, FONT);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(100);
        widths.forEach((width) => expect(width).toBeGreaterThanOrEqual(12));
        expect(height(columns, widths)).toBeLessThanOrEqual(height(columns, [50, 20, 30]));
      }),
      { numRuns: 60 },
    );
  });

  it('takes width from a blank column for one with much text', () => {
    const long = 'Tổ chức hội nghị sơ kết công tác sáu tháng đầu năm và triển khai nhiệm vụ sáu tháng cuối năm';
    const [name = 0, place = 0] = shareWidths([column([long, long], 30), column(['', ''], 40)], 70, FONT);
    expect(name).toBeGreaterThan(40);
    expect(place).toBeGreaterThanOrEqual(12);
  });

  it('keeps words whole where it can', () => {
    const [, code = 0] = shareWidths([column(['a b c'], 60), column(['ABCDEFGHIJKLMNOP'], 12)], 80, FONT);
    expect(countLines('ABCDEFGHIJKLMNOP', code, FONT)).toBe(1);
  });
});
