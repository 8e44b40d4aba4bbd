import { groupMonths } from '../../../../src/application/reports/by-unit/layout';
import { monthsOf, type ReportMonth } from '../../../../src/domain/reports/period';
import { on } from '../../../support/report-cases';

/** The months from `first` of `year` through `last` of a later or the same year. */
const months = (first: number, year: number, last: number, lastYear: number): readonly ReportMonth[] =>
  monthsOf({ start: on(first, 1, year), end: on(last, 28, lastYear) });

describe('groupMonths', () => {
  it('shows the months of one year by their number alone', () => {
    expect(groupMonths(months(1, 2024, 3, 2024))).toEqual([
      { label: 'T1', months: [0] },
      { label: 'T2', months: [1] },
      { label: 'T3', months: [2] },
    ]);
  });

  it('names the year where there are two', () => {
    const labels = groupMonths(months(11, 2024, 2, 2025)).map(({ label }) => label);
    expect(labels).toEqual(['T11/2024', 'T12/2024', 'T1/2025', 'T2/2025']);
  });

  it('puts more than twelve months together to quarters', () => {
    const groups = groupMonths(months(1, 2024, 2, 2025));
    expect(groups.map(({ label }) => label)).toEqual(['Q1/2024', 'Q2/2024', 'Q3/2024', 'Q4/2024', 'Q1/2025']);
    expect(groups.map(({ months }) => months)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
      [9, 10, 11],
      [12, 13],
    ]);
  });

  it('puts more than twelve quarters together to years, each month once', () => {
    const groups = groupMonths(months(1, 2022, 1, 2025));
    expect(groups.map(({ label }) => label)).toEqual(['2022', '2023', '2024', '2025']);
    expect(groups.flatMap(({ months }) => months)).toEqual(Array.from({ length: 37 }, (_, k) => k));
  });

  it('gives no group for no month', () => {
    expect(groupMonths([])).toEqual([]);
  });
});
