import fc from 'fast-check';
import { blankSpans, coverSpans, spanHolds, spansOverlap } from '../../../src/domain/text/span';

describe('spans', () => {
  it('tell what they hold and what they share', () => {
    expect(spanHolds({ start: 2, end: 8 }, { start: 2, end: 8 })).toBe(true);
    expect(spanHolds({ start: 2, end: 8 }, { start: 3, end: 9 })).toBe(false);
    expect(spanHolds({ start: 3, end: 5 }, { start: 2, end: 8 })).toBe(false);
    expect(spansOverlap({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(spansOverlap({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
    expect(coverSpans({ start: 4, end: 6 }, { start: 1, end: 5 })).toEqual({ start: 1, end: 6 });
  });
});

describe('blankSpans', () => {
  it.each([
    ['Họp tại xã', [{ start: 4, end: 7 }], 'Họp     xã'],
    ['Họp tại xã', [], 'Họp tại xã'],
    ['Họp tại xã', [{ start: 8, end: 40 }], 'Họp tại   '],
    ['Họp tại xã', [{ start: 30, end: 40 }], 'Họp tại xã'],
    ['Họp tại xã', [{ start: 5, end: 2 }], 'Họp tại xã'],
    [
      'Họp tại xã',
      [
        { start: 0, end: 5 },
        { start: 3, end: 7 },
      ],
      '        xã',
    ],
  ])('%s without %j', (text, spans, rest) => {
    expect(blankSpans(text, spans)).toBe(rest);
  });

  it('keeps the length and every character outside the spans', () => {
    const span = fc.record({ start: fc.nat(30), end: fc.nat(40) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 5 }), (text, spans) => {
        const rest = blankSpans(text, spans);
        const outside = (at: number): boolean => spans.every(({ start, end }) => at < start || at >= end);
        return (
          rest.length === text.length &&
          Array.from({ length: text.length }, (_, at) => at).every(
            (at) => rest.charAt(at) === (outside(at) ? text.charAt(at) : ' '),
          )
        );
      }),
    );
  });
});
