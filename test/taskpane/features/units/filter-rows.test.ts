import type { UnitReportRow } from '../../../../src/application/units/assignment-report';
import { filterRows } from '../../../../src/taskpane/features/units/filter-rows';

const CLASH: UnitReportRow['clashes'][number] = {
  date: { year: 2026, month: 5, day: 1 },
  tasks: [],
  hoursMeet: null,
};

interface Watched {
  readonly row: UnitReportRow;
  /** How often the name was looked at. */
  readonly looks: () => number;
}

const watched = (name: string, clashes = 0): Watched => {
  let looks = 0;
  const row: UnitReportRow = {
    key: name,
    unit: null,
    get name() {
      looks += 1;
      return name;
    },
    collective: false,
    leads: 0,
    supports: 0,
    tasks: [],
    periods: [],
    wide: 0,
    undated: 0,
    clashes: Array.from({ length: clashes }, () => CLASH),
  };
  return { row, looks: () => looks };
};

describe('filterRows', () => {
  it('finds words without marks and in any case, in the order of the rows', () => {
    const rows = ['Sở Y tế', 'Đoàn Sở Y tế', 'Sở Nội vụ'].map((name) => watched(name).row);
    const names = (search: string): readonly string[] =>
      filterRows(rows, { search, onlyClashes: false }).map(({ name }) => name);
    expect(names('so y')).toEqual(['Sở Y tế', 'Đoàn Sở Y tế']);
    expect(names('NOI')).toEqual(['Sở Nội vụ']);
    expect(names('')).toHaveLength(3);
    expect(names('xây dựng')).toEqual([]);
  });

  it('leaves units without clashes out when only those are asked for', () => {
    const rows = [watched('Sở Y tế', 1).row, watched('Sở Nội vụ').row];
    expect(filterRows(rows, { search: '', onlyClashes: true }).map(({ name }) => name)).toEqual(['Sở Y tế']);
  });

  it('folds each name once for a list, not at each keystroke', () => {
    const list = [watched('Sở Y tế'), watched('Sở Nội vụ')];
    const rows = list.map(({ row }) => row);
    for (const search of ['s', 'so', 'so n']) filterRows(rows, { search, onlyClashes: false });
    expect(list.map(({ looks }) => looks())).toEqual([1, 1]);
    // A list read anew has rows of its own.
    const next = watched('Sở Nội vụ và Lao động');
    expect(filterRows([next.row], { search: 'lao', onlyClashes: false })).toHaveLength(1);
  });
});
