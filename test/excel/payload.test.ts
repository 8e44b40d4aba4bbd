import * as fc from 'fast-check';
import { bytesOf, packBatches, splitRect, splitRows } from '../../src/excel/payload';

const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 80 });
const limits = fc.integer({ min: 1, max: 1000 });

describe('bytesOf', () => {
  it('counts Vietnamese letters by their bytes', () => {
    expect(bytesOf(['Lịch', null, 1])).toBe(Buffer.byteLength('["Lịch",null,1]'));
  });
});

describe('packBatches', () => {
  it('keeps the order, stays within the limit, and leaves no batch empty', () => {
    fc.assert(
      fc.property(sizes, limits, (bytes, limit) => {
        const items = bytes.map((size, id) => ({ bytes: size, id }));
        const batches = packBatches(items, limit);
        expect(batches.flat()).toEqual(items);
        for (const batch of batches) {
          expect(batch.length).toBeGreaterThan(0);
          const sum = batch.reduce((total, item) => total + item.bytes, 0);
          expect(sum <= limit || batch.length === 1).toBe(true);
        }
      }),
    );
  });

  it('makes as few batches as an order-keeping packing can', () => {
    fc.assert(
      fc.property(sizes, limits, (bytes, limit) => {
        const items = bytes.map((size) => ({ bytes: size }));
        const batches = packBatches(items, limit);
        // Two neighbours never fit together: otherwise one batch fewer would do.
        batches.slice(1).forEach((batch, index) => {
          const before = batches[index]!.reduce((total, item) => total + item.bytes, 0);
          expect(before + batch[0]!.bytes).toBeGreaterThan(limit);
        });
      }),
    );
  });
});

describe('splitRows', () => {
  it('puts every row into exactly one range, in order, within the limit', () => {
    fc.assert(
      fc.property(sizes, limits, limits, (bytes, limit, first) => {
        const ranges = splitRows(bytes, limit, first);
        const rows = ranges.flatMap((range) => {
          const list: number[] = [];
          for (let row = range.first; row <= range.last; row += 1) list.push(row);
          return list;
        });
        expect(rows).toEqual(bytes.map((_size, row) => row));
        ranges.forEach((range, index) => {
          const sum = bytes.slice(range.first, range.last + 1).reduce((total, size) => total + size, 0);
          expect(range.bytes).toBe(sum);
          expect(sum <= (index === 0 ? first : limit) || range.first === range.last).toBe(true);
        });
      }),
    );
  });
});

describe('splitRect', () => {
  const rects = fc
    .tuple(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 25 }),
    )
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

  it('covers every cell once and keeps each block within the limit, whatever the division leaves over', () => {
    fc.assert(
      fc.property(rects, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 3000 }), (rect, rate, limit) => {
        const seen = new Map<string, number>();
        for (const block of splitRect(rect, rate, limit)) {
          const cells = (block.bottom - block.top + 1) * (block.right - block.left + 1);
          expect(cells * rate <= limit || cells === 1).toBe(true);
          for (let row = block.top; row <= block.bottom; row += 1) {
            for (let column = block.left; column <= block.right; column += 1) {
              const key = `${row}:${column}`;
              seen.set(key, (seen.get(key) ?? 0) + 1);
            }
          }
        }
        expect(seen.size).toBe((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1));
        expect([...seen.values()].every((count) => count === 1)).toBe(true);
      }),
    );
  });
});
