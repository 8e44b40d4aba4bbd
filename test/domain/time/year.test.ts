import { reads } from './reading';

reads('a year', {}, [
  ['năm 2023', 'year 2023-01-01..2023-12-31'],
  ['Cả năm 2018', 'year 2018-01-01..2018-12-31'],
  ['trong năm 2023', 'year 2023-01-01..2023-12-31'],
  ['suốt năm 2023', 'year 2023-01-01..2023-12-31'],
  ['2023', 'year 2023-01-01..2023-12-31'],
  ['năm hai nghìn không trăm hai mươi ba', 'year 2023-01-01..2023-12-31'],
  ['năm 2022, 2023', 'list 2022-01-01..2023-12-31'],
  ['năm học 2023-2024', 'year 2023-09-01..2024-05-31', 'school-year'],
  ['Năm học 2023 – 2024', 'year 2023-09-01..2024-05-31', 'school-year'],
  ['trong năm học 2023 - 2024', 'year 2023-09-01..2024-05-31', 'school-year'],
  ['Giai đoạn 2021 - 2025', 'range 2021-01-01..2025-12-31', 'programme-period'],
  ['đầu năm 2024', 'vague', 'part-of-year'],
  ['cuối năm 2024', 'vague', 'part-of-year'],
  ['Cả năm 2018. Cao điểm từ tháng 4/2018 đến tháng 9/2018.', 'year 2018-01-01..2018-12-31', 'several-times'],
  ['Cả năm 2018. Tập trung vào tháng 3,5,7/2018.', 'year 2018-01-01..2018-12-31', 'several-times'],
]);

reads('a year known from the document', { year: 2024 }, [
  ['cả năm', 'year 2024-01-01..2024-12-31', 'year-inferred'],
  ['Trong năm', 'year 2024-01-01..2024-12-31', 'year-inferred'],
  ['năm nay', 'year 2024-01-01..2024-12-31', 'year-inferred'],
  ['năm sau', 'year 2025-01-01..2025-12-31', 'year-inferred'],
]);
