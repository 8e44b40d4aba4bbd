import fc from 'fast-check';
import { fromDayNumber, sameDate, type PlainDate } from '../../../src/domain/calendar/plain-date';
import { daysText, followMoves, moveText, type Days } from '../../../src/domain/status/reschedule';

const day = (text: string): PlainDate => {
  const [year = 0, month = 0, d = 0] = text.split('-').map(Number);
  return { year, month, day: d };
};
const one = (text: string): Days => ({ start: day(text), end: day(text) });

const A = one('2026-05-18');
const B = one('2026-05-25');
const C = { start: day('2026-06-01'), end: day('2026-06-03') };

describe('moves', () => {
  it('say both the new days and those before', () => {
    expect(moveText(A, C, ' trùng lịch họp ')).toBe(
      'Dời sang 01/06/2026 - 03/06/2026 (trước: 18/05/2026): trùng lịch họp',
    );
    expect(moveText({ start: null, end: null }, B, '')).toBe('Dời sang 25/05/2026 (trước: chưa có ngày)');
    expect(daysText({ start: null, end: day('2026-05-25') })).toBe('đến 25/05/2026');
    expect(daysText({ start: day('2026-05-25'), end: null })).toBe('từ 25/05/2026');
  });

  it('are followed when a second run has written the old days again', () => {
    const reason = `Mưa bão; ${moveText(A, B, 'trùng (lịch) họp')}; ${moveText(B, C, '')}`;
    expect(followMoves(A, reason)).toEqual(C);
    expect(followMoves(B, reason)).toEqual(C);
    expect(followMoves(C, reason)).toEqual(C);
  });

  it('leave days that somebody typed since, and words that only look like a move', () => {
    const typed = one('2026-07-01');
    expect(followMoves(typed, moveText(A, B, ''))).toEqual(typed);
    expect(followMoves(A, 'Dời sang 25/05/2026')).toEqual(A);
    expect(followMoves(A, 'Dời sang 31/02/2026 (trước: 18/05/2026)')).toEqual(A);
    expect(followMoves(A, '')).toEqual(A);
  });

  it('reads back whatever it wrote, and works in linear time on long texts', () => {
    const date = fc.integer({ min: 700_000, max: 760_000 }).map(fromDayNumber);
    const days = fc.oneof(
      fc.constant<Days>({ start: null, end: null }),
      date.map((end): Days => ({ start: null, end })),
      date.map((start): Days => ({ start, end: null })),
      fc.tuple(date, fc.nat(400)).map(([start]): Days => ({ start, end: start })),
    );
    fc.assert(
      fc.property(days, days, fc.string(), (from, to, why) => {
        const followed = followMoves(from, `lời cũ; ${moveText(from, to, why.replace(/dời sang/giu, ''))}`);
        expect(daysText(followed)).toBe(daysText(to));
      }),
    );
    const long = 'dời sang 1/1/2026 (trước: '.repeat(20_000);
    expect(sameDate(followMoves(A, long).start ?? day('2000-01-01'), day('2026-05-18'))).toBe(true);
  });
});
