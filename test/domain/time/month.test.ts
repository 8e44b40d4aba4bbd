import { reads } from './reading';

reads('a month', {}, [
  ['tháng 5/2023', 'month 2023-05-01..2023-05-31'],
  ['Tháng 05/2023', 'month 2023-05-01..2023-05-31'],
  ['tháng5/2023', 'month 2023-05-01..2023-05-31'],
  ['tháng 5 năm 2023', 'month 2023-05-01..2023-05-31'],
  ['tháng 5, năm 2023', 'month 2023-05-01..2023-05-31'],
  ['tháng 5-2023', 'month 2023-05-01..2023-05-31'],
  ['tháng 5 - 2023', 'month 2023-05-01..2023-05-31'],
  ['tháng 5.2023', 'month 2023-05-01..2023-05-31'],
  ['tháng 5 2023', 'month 2023-05-01..2023-05-31'],
  ['tháng 5/23', 'month 2023-05-01..2023-05-31', 'two-digit-year'],
  ['tháng 2/2024', 'month 2024-02-01..2024-02-29'],
  ['trong tháng 5/2023', 'month 2023-05-01..2023-05-31'],
  ['5/2023', 'month 2023-05-01..2023-05-31'],
  ['05/2023', 'month 2023-05-01..2023-05-31'],
  ['2023-05', 'month 2023-05-01..2023-05-31'],
  ['T5/2023', 'month 2023-05-01..2023-05-31'],
  ['T.5/2023', 'month 2023-05-01..2023-05-31'],
  ['T12', 'month ?', 'year-missing'],
  ['tháng Năm năm 2023', 'month 2023-05-01..2023-05-31'],
  ['Tháng Năm/2023', 'month 2023-05-01..2023-05-31'],
  ['tháng mười hai năm 2023', 'month 2023-12-01..2023-12-31'],
  ['tháng Tư', 'month ?', 'year-missing'],
  ['tháng 6 của năm 2024', 'month 2024-06-01..2024-06-30'],
]);

reads('a month of the document year', { year: 2024 }, [
  ['Tháng Năm', 'month 2024-05-01..2024-05-31', 'year-inferred'],
  ['tháng 10', 'month 2024-10-01..2024-10-31', 'year-inferred'],
  ['Trong tháng 6', 'month 2024-06-01..2024-06-30', 'year-inferred'],
  ['T10', 'month 2024-10-01..2024-10-31', 'year-inferred'],
  ['tháng giêng', 'month 2024-02-10..2024-03-09 lunar', 'lunar-month-name'],
  ['tháng Chạp', 'month 2024-12-31..2025-01-28 lunar', 'lunar-month-name'],
  ['tháng Giêng, tháng Hai', 'list 2024-01-01..2024-02-29'],
]);

reads('months of a list', {}, [
  ['tháng 3,5,7/2018', 'list 2018-03-01..2018-07-31'],
  ['tháng 3, 5 và 7/2018', 'list 2018-03-01..2018-07-31'],
  ['tháng 3, tháng 5, tháng 7 năm 2018', 'list 2018-03-01..2018-07-31'],
  ['tháng 8, tháng 9 năm 2020', 'list 2020-08-01..2020-09-30'],
  ['tháng 8 và tháng 9/2020', 'list 2020-08-01..2020-09-30'],
  ['tháng 8 & 9/2020', 'list 2020-08-01..2020-09-30'],
  ['T10, T11/2023', 'list 2023-10-01..2023-11-30'],
  ['trong 3 tháng 6, 7, 8/2024', 'list 2024-06-01..2024-08-31'],
  ['tháng 12/2023 và tháng 01/2024', 'list 2023-12-01..2024-01-31'],
  ['tháng 12 và tháng 01/2024', 'list 2023-12-01..2024-01-31'],
]);

reads('a month with a dot or hyphen as a whole field', { year: 2024 }, [
  ['06.2026', 'month 2026-06-01..2026-06-30'],
  ['6-2026', 'month 2026-06-01..2026-06-30'],
]);

// Beside other words the figures may be a number or an amount.
reads('not beside other words', { year: 2024 }, [
  ['Kho 6-2026', 'none'],
  ['13.2026', 'none'],
]);

reads('a part of a lunar month', { year: 2026 }, [
  ['đầu tháng Giêng', 'part-of-month 2026-02-17..2026-02-26 lunar', 'approximate'],
  ['Thượng tuần tháng Chạp', 'part-of-month 2027-01-08..2027-01-17 lunar'],
]);
