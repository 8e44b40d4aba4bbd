import {
  daysOfFilter,
  filterRows,
  unitsOf,
  type StatusFilter,
} from '../../../../src/taskpane/features/status/filter-rows';
import { dayOf, rowOf } from '../../../support/report-rows';

const TODAY = dayOf('2026-05-20');
const ROWS = [
  rowOf({ name: 'Tuần này', start: '2026-05-22', leads: ['Ban A'], supports: ['Ban B'] }),
  rowOf({ name: 'Cuối tháng', start: '2026-05-30', leads: ['ban a'] }),
  rowOf({ name: 'Quý sau', start: '2026-08-01', leads: ['Ban B'] }),
  rowOf({ name: 'Trễ', start: '2026-03-01' }),
  rowOf({ name: 'Xong', start: '2026-05-21', typedState: 'done' }),
  rowOf({ name: 'Hoãn', start: '2026-05-21', typedState: 'postponed' }),
  rowOf({ name: 'Chưa định' }),
];
const names = (part: Partial<StatusFilter>): readonly string[] =>
  filterRows(ROWS, { unit: null, period: 'all', state: 'all', search: '', ...part }, TODAY).map(({ row }) => row.name);

describe('filterRows', () => {
  it('counts weeks from Monday, and months and quarters of the calendar', () => {
    expect(daysOfFilter('week', dayOf('2026-05-24'))).toEqual({ start: dayOf('2026-05-18'), end: dayOf('2026-05-24') });
    expect(daysOfFilter('month', dayOf('2028-02-10'))?.end).toEqual(dayOf('2028-02-29'));
    expect(daysOfFilter('quarter', dayOf('2026-12-31'))).toEqual({
      start: dayOf('2026-10-01'),
      end: dayOf('2026-12-31'),
    });
    expect(daysOfFilter('all', TODAY)).toBeNull();
  });

  it('shows what is open in the period, and what is overdue whatever the period', () => {
    expect(names({ period: 'week', state: 'open' })).toEqual(['Trễ', 'Tuần này']);
    expect(names({ period: 'month', state: 'open' })).toEqual(['Trễ', 'Tuần này', 'Cuối tháng']);
    expect(names({ state: 'open' })).toEqual(['Trễ', 'Tuần này', 'Cuối tháng', 'Quý sau', 'Chưa định']);
    expect(names({})).toHaveLength(7);
  });

  it('filters by state, unit in any capitals, nobody, and words without marks', () => {
    expect(names({ state: 'stopped' })).toEqual(['Hoãn']);
    expect(names({ state: 'no-deadline' })).toEqual(['Chưa định']);
    expect(names({ unit: 'BAN A' })).toEqual(['Tuần này', 'Cuối tháng']);
    expect(names({ unit: 'Ban B' })).toEqual(['Tuần này', 'Quý sau']);
    expect(names({ unit: '' })).toEqual(['Trễ', 'Xong', 'Hoãn', 'Chưa định']);
    expect(names({ search: 'cuoi' })).toEqual(['Cuối tháng']);
    expect(unitsOf(ROWS)).toEqual(['Ban A', 'Ban B']);
  });
});
