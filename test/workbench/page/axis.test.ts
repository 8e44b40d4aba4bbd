import fc from 'fast-check';
import { bandsOf, createAxis, scrollTo } from '../../../workbench/page/grid/axis';

const sizes = fc.array(fc.tuple(fc.integer({ min: 0, max: 199 }), fc.integer({ min: 0, max: 90 })), { maxLength: 30 });

describe('an axis of rows or columns', () => {
  it('adds up the sizes of the lines before', () => {
    const axis = createAxis(
      1_000_000,
      20,
      new Map([
        [2, 50],
        [4, 0],
      ]),
    );
    expect([0, 1, 2, 3, 4, 5, 6].map((index) => axis.offset(index))).toEqual([0, 20, 40, 90, 110, 110, 130]);
    expect(axis.offset(1_000_000)).toBe(20_000_000 + 30 - 20);
  });

  it('finds the line at a place, never a hidden one in front of a visible one', () => {
    const axis = createAxis(
      100,
      20,
      new Map([
        [2, 50],
        [4, 0],
      ]),
    );
    expect([0, 19, 20, 89, 90, 109, 110].map((pixel) => axis.at(pixel))).toEqual([0, 0, 1, 2, 3, 3, 5]);
    expect(axis.at(10_000_000)).toBe(99);
  });

  it('agrees with plain addition, and `at` undoes `offset`', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 199 }), (list, index) => {
        const own = new Map(list);
        const axis = createAxis(200, 20, own);
        const before = Array.from({ length: index }, (_, i) => own.get(i) ?? 20).reduce((sum, one) => sum + one, 0);
        expect(axis.offset(index)).toBe(before);
        if (axis.size(index) > 0) expect(axis.at(before)).toBe(index);
      }),
    );
  });
});

describe('the bands of a view', () => {
  const axis = createAxis(1000, 20, new Map([[1, 0]]));

  it('shows frozen lines first, then those scrolled to, without the hidden', () => {
    const [frozen, moving] = bandsOf(axis, { length: 200, scroll: 100, first: 0, frozen: 3 });
    expect(frozen?.lines.map(({ index, start }) => [index, start])).toEqual([
      [0, 0],
      [2, 20],
    ]);
    expect(moving?.start).toBe(40);
    expect(moving?.lines[0]).toEqual({ index: 8, start: 40, size: 20 });
    expect(moving?.lines.at(-1)?.start).toBeLessThan(200);
  });

  it('covers the view without gap or overlap wherever it is scrolled', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 4 }), (list, scroll, count) => {
        const own = createAxis(2000, 20, new Map(list));
        for (const { lines, start, size } of bandsOf(own, { length: 300, scroll, first: 0, frozen: count })) {
          if (size === 0) continue;
          expect(lines[0]?.start).toBeLessThanOrEqual(start);
          lines.forEach((line, i) => {
            const next = lines[i + 1];
            if (next !== undefined) expect(next.start).toBe(line.start + line.size);
          });
          const last = lines.at(-1);
          expect((last?.start ?? 0) + (last?.size ?? 0)).toBeGreaterThanOrEqual(start + size);
        }
      }),
    );
  });

  it('always leaves room to scroll beside frozen lines', () => {
    const [frozen, moving] = bandsOf(axis, { length: 200, scroll: 0, first: 0, frozen: 50 });
    expect(frozen?.size).toBe(140);
    expect(moving?.size).toBe(60);
  });
});

describe('scrolling to a line', () => {
  const axis = createAxis(1000, 20, new Map());
  const view = { length: 200, scroll: 100, first: 0, frozen: 0 };
  it('stays where the line shows, goes up to one above and down to one below', () => {
    expect(scrollTo(axis, 7, view)).toBe(100);
    expect(scrollTo(axis, 2, view)).toBe(40);
    expect(scrollTo(axis, 20, view)).toBe(220);
  });
  it('never moves for a frozen line, and counts from below the frozen ones', () => {
    expect(scrollTo(axis, 1, { ...view, frozen: 2 })).toBe(100);
    expect(scrollTo(axis, 4, { ...view, frozen: 2 })).toBe(40);
  });
});
