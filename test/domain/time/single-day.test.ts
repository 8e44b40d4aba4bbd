import { reads } from './reading';

reads('a day in figures', {}, [
  ['14/5/2023', 'day 2023-05-14'],
  ['05/01/2023', 'day 2023-01-05'],
  ['5/1/2023', 'day 2023-01-05'],
  ['05.01.2023', 'day 2023-01-05'],
  ['5.1.2023', 'day 2023-01-05'],
  ['5-1-2023', 'day 2023-01-05'],
  ['05-01-2023', 'day 2023-01-05'],
  ['5/1-2023', 'day 2023-01-05'],
  ['5 / 1 / 2023', 'day 2023-01-05'],
  ['5/ 1/2023', 'day 2023-01-05'],
  ['5 - 1 - 2023', 'day 2023-01-05'],
  ['05/01/23', 'day 2023-01-05', 'two-digit-year'],
  ['(21/9/26)', 'day 2026-09-21', 'two-digit-year'],
  ['ngày 5-1-24', 'day 2024-01-05', 'two-digit-year'],
  ['2023-01-05', 'day 2023-01-05'],
  ['2023/01/05', 'day 2023-01-05'],
  ['2023-05-18T07:30', 'day 2023-05-18 07:30'],
  ['18/5/2023 7:30:00', 'day 2023-05-18 07:30'],
  ['ngày 14/5/2023', 'day 2023-05-14'],
  ['Ngày: 14/5/2023', 'day 2023-05-14'],
  ['NGÀY 14/5/2023', 'day 2023-05-14'],
  ['ngày14/5/2023', 'day 2023-05-14'],
  ['vào ngày 14/5/2023', 'day 2023-05-14'],
  ['Thời gian: ngày 14/5/2023', 'day 2023-05-14'],
  ['(14/5/2023)', 'day 2023-05-14'],
  ['14/5/2023.', 'day 2023-05-14'],
  ['14//5/2023', 'day 2023-05-14', 'doubled-separator'],
  ['29/02/2024', 'day 2024-02-29'],
  ['19/5/1890', 'day 1890-05-19'],
  ['ngày 12/5 năm 2023', 'day 2023-05-12'],
  ['12/5, năm 2023', 'day 2023-05-12'],
  ['ngày 14\\5\\2023', 'day 2023-05-14'],
]);

reads('a day in words and figures', {}, [
  ['ngày 05 tháng 01 năm 2023', 'day 2023-01-05'],
  ['ngày 5 tháng 1, năm 2023', 'day 2023-01-05'],
  ['ngày 05 tháng 01/2023', 'day 2023-01-05'],
  ['05 tháng 01 năm 2023', 'day 2023-01-05'],
  ['ngày mồng 3 tháng 2 năm 2024', 'day 2024-02-03'],
  ['ngày mùng 3 tháng 2 năm 2024', 'day 2024-02-03'],
  ['ngày 3 tháng hai năm 2024', 'day 2024-02-03'],
  ['ngày mười chín tháng Năm năm 2024', 'day 2024-05-19'],
  ['ngày hai mươi tháng mười năm 2024', 'day 2024-10-20'],
  ['ngày hai mươi mốt tháng mười một năm 2024', 'day 2024-11-21'],
  ['ngày ba mươi tháng Tư năm 2024', 'day 2024-04-30'],
  ['ngày mùng hai tháng Chín năm 2024', 'day 2024-09-02'],
  ['ngày mười hai tháng ba năm hai nghìn không trăm hai mươi tư', 'day 2024-03-12'],
  ['ngày 12, tháng 6 năm 2023', 'day 2023-06-12'],
  ['ngày 12 - tháng 6 - năm 2023', 'day 2023-06-12'],
]);

reads('a day whose year comes from the document', { year: 2024 }, [
  ['5/3', 'day 2024-03-05', 'year-inferred'],
  ['05/3', 'day 2024-03-05', 'year-inferred'],
  ['ngày 5/3', 'day 2024-03-05', 'year-inferred'],
  ['ngày 5-3', 'day 2024-03-05', 'year-inferred'],
  ['ngày 19.5', 'day 2024-05-19', 'year-inferred'],
  ['9 tháng 12', 'day 2024-12-09', 'year-inferred'],
  ['ngày 9 tháng 12', 'day 2024-12-09', 'year-inferred'],
  ['29/2', 'day 2024-02-29', 'year-inferred'],
  ['Lễ ra quân 5/6', 'day 2024-06-05', 'year-inferred'],
  ['27-12', 'day 2024-12-27', 'year-inferred'],
]);

reads('a day without any year', {}, [
  ['5/3', 'day ?', 'year-missing'],
  ['ngày 5 tháng 3', 'day ?', 'year-missing'],
  ['ngày 15', 'day ?', 'month-missing'],
]);

reads('a day under a heading that names the month', { year: 2024, month: 6 }, [
  ['ngày 15', 'day 2024-06-15', 'month-inferred'],
  ['Ngày 05', 'day 2024-06-05', 'month-inferred'],
  ['ngày 12 và 13', 'list 2024-06-12 2024-06-13', 'month-inferred'],
  ['ngày 5-7', 'range 2024-06-05..2024-06-07', 'month-inferred'],
  ['ngày 5-6', 'day 2024-06-05'],
]);

reads('a day near the reference day', { reference: { year: 2023, month: 12, day: 20 } }, [
  ['28/12', 'day 2023-12-28', 'year-inferred'],
  ['05/01', 'day 2024-01-05', 'year-inferred'],
]);

reads(
  'a day inside the period of the plan',
  { year: 2023, period: { start: { year: 2023, month: 9, day: 1 }, end: { year: 2024, month: 5, day: 31 } } },
  [
    ['15/10', 'day 2023-10-15', 'year-inferred'],
    ['15/3', 'day 2024-03-15', 'year-inferred'],
    ['tháng 4', 'month 2024-04-01..2024-04-30', 'year-inferred'],
  ],
);
