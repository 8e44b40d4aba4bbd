import { isScheduleKey } from '../../../src/domain/workbook/schedule-key';
import { unmatchedKey } from '../../../src/domain/workbook/unmatched-sheet';

describe('isScheduleKey', () => {
  it('knows every schedule of a workbook', () => {
    for (const key of ['schedule', 'schedule-2', 'schedule~2', 'schedule-2~3', 'schedule-merged']) {
      expect([key, isScheduleKey(key)]).toEqual([key, true]);
    }
  });

  it('knows nothing else for one', () => {
    for (const key of [
      null,
      '',
      'units',
      'schedules',
      'my-schedule',
      unmatchedKey('schedule'),
      unmatchedKey('schedule~2'),
    ]) {
      expect([key, isScheduleKey(key)]).toEqual([key, false]);
    }
  });
});
