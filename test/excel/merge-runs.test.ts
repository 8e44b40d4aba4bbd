import fc from 'fast-check';
import type { CellRect } from '../../src/domain/source/snapshot';
import { joinMerges } from '../../src/excel/merge-runs';

const rect = (top: number, left: number, bottom: number, right: number): CellRect => ({ top, left, bottom, right });

/** The areas that runs stand for, row by row where they are across. */
const areasOf = (runs: ReturnType<typeof joinMerges>): readonly string[] =>
  runs
    .flatMap(({ top, left, bottom, right, across }) =>
      across === true
        ? Array.from({ length: bottom - top + 1 }, (_unused, k) => [top + k, left, top + k, right])
        : [[top, left, bottom, right]],
    )
    .map((area) => area.join())
    .sort();

describe('joinMerges', () => {
  it('makes one run of a list and leaves areas of several rows alone', () => {
    expect(joinMerges([rect(2, 1, 2, 3), rect(4, 1, 5, 3), rect(3, 1, 3, 3), rect(2, 4, 2, 5)])).toEqual([
      { top: 2, left: 1, bottom: 3, right: 3, across: true },
      { top: 4, left: 1, bottom: 5, right: 3 },
      { top: 2, left: 4, bottom: 2, right: 5 },
    ]);
  });

  it('stands for the same areas, also when it is done twice', () => {
    const anyRow = fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(1, 4), fc.constantFrom(0, 0, 0, 1))
      .map(([top, left, more]) => rect(top, left, top + more, left + 2));
    fc.assert(
      fc.property(fc.uniqueArray(anyRow, { selector: ({ top, left }) => `${top},${left}` }), (merges) => {
        const runs = joinMerges(merges);
        expect(areasOf(runs)).toEqual(areasOf(merges));
        expect(joinMerges(runs)).toEqual(runs);
      }),
    );
  });
});
