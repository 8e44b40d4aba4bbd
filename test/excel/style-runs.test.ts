import * as fc from 'fast-check';
import { groupRuns, joinAddresses, joinRects } from '../../src/excel/style-runs';
import type { CellRect } from '../../src/domain/source/snapshot';
import type { CellStyle, StyleRun } from '../../src/domain/workbook/write-plan';
import { parseRect } from '../../src/domain/workbook/address';

const rects = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([top, left, height, width]): CellRect => ({ top, left, bottom: top + height, right: left + width }));
const styles: fc.Arbitrary<CellStyle> = fc.constantFrom(
  { bold: true },
  { bold: false },
  { fill: '#FFFFFF' },
  { fill: '#000000', bold: true },
);

/** What every cell looks like when the runs are laid over one another in order. */
const paint = (runs: readonly { readonly rect: CellRect; readonly style: CellStyle }[]): Map<string, CellStyle> => {
  const cells = new Map<string, CellStyle>();
  for (const { rect, style } of runs) {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const key = `${row}:${column}`;
        cells.set(key, { ...cells.get(key), ...style });
      }
    }
  }
  return cells;
};

describe('groupRuns', () => {
  it('paints the same picture with no more calls', () => {
    const runs = fc.array(fc.record({ range: rects, style: styles }), { maxLength: 30 });
    fc.assert(
      fc.property(runs, (list: readonly StyleRun[]) => {
        const groups = groupRuns(list);
        const flat = groups.flatMap(({ style, rects: group }) => group.map((rect) => ({ rect, style })));
        expect(paint(flat)).toEqual(paint(list.map(({ range, style }) => ({ rect: range, style }))));
        expect(groups.length).toBeLessThanOrEqual(list.length);
      }),
    );
  });

  it('turns a style that alternates by row into two groups', () => {
    const list = Array.from({ length: 40 }, (_unused, index): StyleRun => ({
      range: { top: index + 1, left: 1, bottom: index + 1, right: 3 },
      style: { bold: index % 2 === 0 },
    }));
    expect(groupRuns(list)).toHaveLength(2);
  });
});

describe('joinRects', () => {
  it('joins a column of cells and leaves gaps', () => {
    const cell = (row: number): CellRect => ({ top: row, left: 2, bottom: row, right: 2 });
    expect(joinRects([cell(1), cell(2), cell(3), cell(7)])).toEqual([{ ...cell(1), bottom: 3 }, cell(7)]);
  });
});

describe('joinAddresses', () => {
  it('loses no rectangle and keeps every text short', () => {
    fc.assert(
      fc.property(fc.array(rects, { maxLength: 900 }), (list) => {
        const texts = joinAddresses(list);
        expect(texts.flatMap((text) => text.split(',')).map((address) => parseRect(address))).toEqual(list);
        expect(texts.every((text) => text.length > 0 && text.length <= 2_000)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
