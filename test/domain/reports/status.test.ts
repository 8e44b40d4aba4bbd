import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/plain-date';
import { BUCKETS, statusOf } from '../../../src/domain/reports/status';
import { anyRows, on, reportRow } from '../../support/report-cases';

const AS_OF = on(5, 15);
const past = { start: on(5, 1), end: on(5, 10) };
const coming = { start: on(5, 20), end: on(5, 22) };
const now = { start: on(5, 10), end: on(5, 20) };

describe('statusOf', () => {
  it.each([
    ['a past day nobody reported on is overdue', past, {}, 'overdue', 5],
    ['a typed "Đang thực hiện" does not hide that the day has passed', past, { typedState: 'running' }, 'overdue', 5],
    ['done is done, late or not', past, { typedState: 'done' }, 'done', 0],
    ['a whole share is done', past, { progress: 1 }, 'done', 0],
    [
      'a whole share beside the word KH itself put there is done',
      past,
      { typedState: 'not-started', progress: 1 },
      'done',
      0,
    ],
    ['a stop wins over a whole share', past, { typedState: 'cancelled', progress: 1 }, 'stopped', 0],
    ['postponed is never late', past, { typedState: 'postponed' }, 'stopped', 0],
    ['paused is never late', past, { typedState: 'paused' }, 'stopped', 0],
    ['begun by its first day when nobody says anything', now, {}, 'running', 0],
    ['not begun when people say so', now, { typedState: 'not-started' }, 'not-started', 0],
    ['begun by its share', coming, { progress: 0.1 }, 'running', 0],
    ['not begun before its first day', coming, {}, 'not-started', 0],
    ['without a last day it has no deadline', { start: on(5, 1), end: null }, {}, 'no-deadline', 0],
    ['without days it has no deadline', { start: null, end: null }, { typedState: 'running' }, 'no-deadline', 0],
    ['due today is not late', { start: null, end: AS_OF }, {}, 'not-started', 0],
    ['due yesterday is', { start: null, end: addDays(AS_OF, -1) }, {}, 'overdue', 1],
  ] as const)('%s', (_what, days, over, bucket, daysLate) => {
    expect(statusOf(reportRow({ ...days, ...over }), AS_OF)).toMatchObject({ bucket, daysLate });
  });

  it('is late exactly when overdue, and never because of what comes later', () => {
    fc.assert(
      fc.property(anyRows(20), fc.integer({ min: -300, max: 300 }), (rows, shift) => {
        for (const row of rows) {
          const status = statusOf(row, addDays(AS_OF, shift));
          expect(BUCKETS).toContain(status.bucket);
          expect(status.daysLate > 0).toBe(status.bucket === 'overdue');
          // One day later nothing that was overdue is in time again.
          if (status.bucket === 'overdue') {
            expect(statusOf(row, addDays(AS_OF, shift + 1)).daysLate).toBe(status.daysLate + 1);
          }
        }
      }),
    );
  });
});
