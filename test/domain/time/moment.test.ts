import fc from 'fast-check';
import { sessionItem } from '../../../src/domain/time/items';
import { SEPARATOR, changed, mergeAll, mergePass, momentsOf, unite } from '../../../src/domain/time/moment';
import type { Moment, Pass } from '../../../src/domain/time/moment';

const SEPARATORS = Object.values(SEPARATOR);

const [BLANK] = momentsOf([sessionItem(0, 1, 1)]).moments;

/** A moment of one session, which tells it from the others. */
const momentOf = (session: number, separator: number): Moment => {
  if (!BLANK) throw new Error('no moment');
  return changed(BLANK, { sessions: [session], separator });
};

const moments = fc
  .array(fc.tuple(fc.nat(9), fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: 8 })
  .map((list) => list.map(([session, separator]) => momentOf(session, separator)));

/** Joins what a sum of sessions allows: some pairs, not all. */
const passes = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 511 }), fc.integer({ min: 2, max: 4 })).map(([separators, divisor]): Pass => ({
    separators,
    join: (a, b) => ([...a.sessions, ...b.sessions].reduce((x, y) => x + y) % divisor === 0 ? unite(a, b) : null),
  })),
  { maxLength: 6 },
);

describe('passes over moments', () => {
  it('give the same when those that can join nothing are left out', () => {
    fc.assert(
      fc.property(moments, passes, (list, all) => {
        expect(mergeAll(list, all)).toEqual(all.reduce<readonly Moment[]>(mergePass, list));
      }),
    );
  });

  it('ask only for what stands beside each other with their separator between', () => {
    const list = [momentOf(1, SEPARATOR.none), momentOf(2, SEPARATOR.comma), momentOf(3, SEPARATOR.to)];
    const asked: (readonly number[])[] = [];
    const join = (a: Moment, b: Moment): null => {
      asked.push([...a.sessions, ...b.sessions]);
      return null;
    };
    expect(mergeAll(list, [{ separators: SEPARATOR.to | SEPARATOR.and, join }])).toBe(list);
    expect(mergeAll(list, [{ separators: SEPARATOR.semicolon, join }])).toBe(list);
    expect(asked).toEqual([[2, 3]]);
  });
});
