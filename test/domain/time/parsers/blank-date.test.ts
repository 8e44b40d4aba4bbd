import { reads } from '../reading';

const YEAR = { year: 2024 };

reads('"tháng Năm" after a day is May', YEAR, [
  ['ngày 19 tháng Năm', 'day 2024-05-19'],
  ['ngày 19 tháng năm', 'day 2024-05-19'],
  ['ngày 19 tháng Năm năm 2023', 'day 2023-05-19'],
  ['ngày 19 tháng Năm, năm 2023', 'day 2023-05-19'],
  ['ngày 01 tháng năm năm 2023', 'day 2023-05-01'],
  ['1 tháng Năm', 'day 2024-05-01'],
]);

reads('"tháng năm 2024" leaves the month out', YEAR, [
  ['ngày 12 tháng năm 2024', 'vague', 'blank'],
  ['ngày    tháng năm 2024', 'vague', 'blank'],
  ['ngày    tháng    năm 20…', 'vague', 'blank'],
]);

reads('months of a year are counted without "ngày"', YEAR, [
  ['7 tháng năm 2023', 'range 2023-01-01..2023-07-31'],
  ['9 tháng năm 2024', 'range 2024-01-01..2024-09-30'],
]);

reads('a gap for the day before the month', { year: 2026 }, [
  ['/3/2026', 'month 2026-03-01..2026-03-31', 'blank'],
  ['Ngày    /3/2026', 'month 2026-03-01..2026-03-31', 'blank'],
]);

// The gap of a number.
reads('a document number to be filled in', { year: 2026 }, [['Số:    /3/2026', 'none']]);
