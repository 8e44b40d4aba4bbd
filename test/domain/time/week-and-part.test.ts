import { reads } from './reading';

reads('parts of a month', {}, [
  ['đầu tháng 5/2023', 'part-of-month 2023-05-01..2023-05-10', 'approximate'],
  ['giữa tháng 5/2023', 'part-of-month 2023-05-11..2023-05-20', 'approximate'],
  ['cuối tháng 6/2023', 'part-of-month 2023-06-21..2023-06-30', 'approximate'],
  ['Cuối tháng 02 năm 2024', 'part-of-month 2024-02-21..2024-02-29', 'approximate'],
  ['nửa đầu tháng 5/2023', 'part-of-month 2023-05-01..2023-05-15', 'approximate'],
  ['nửa cuối tháng 5/2023', 'part-of-month 2023-05-16..2023-05-31', 'approximate'],
  ['thượng tuần tháng 5/2023', 'part-of-month 2023-05-01..2023-05-10', 'approximate'],
  ['trung tuần tháng 5/2023', 'part-of-month 2023-05-11..2023-05-20', 'approximate'],
  ['hạ tuần tháng 5/2023', 'part-of-month 2023-05-21..2023-05-31', 'approximate'],
  ['khoảng giữa tháng 5/2023', 'part-of-month 2023-05-11..2023-05-20', 'approximate'],
  ['cuối tháng 5, đầu tháng 6/2023', 'list 2023-05-21..2023-06-10'],
  ['cuối tháng 6/2023 (dự kiến 25/6)', 'day 2023-06-25', 'tentative'],
]);

reads('weeks of a month', { year: 2024 }, [
  ['tuần 2 tháng 3', 'week 2024-03-08..2024-03-14', 'approximate'],
  ['tuần 2, tháng 3', 'week 2024-03-08..2024-03-14', 'approximate'],
  ['tuần thứ 2 tháng 3/2024', 'week 2024-03-08..2024-03-14', 'approximate'],
  ['tuần thứ hai của tháng 3', 'week 2024-03-08..2024-03-14', 'approximate'],
  ['Tuần I tháng 9', 'week 2024-09-01..2024-09-07', 'approximate'],
  ['tuần đầu tháng 9', 'week 2024-09-01..2024-09-07', 'approximate'],
  ['tuần cuối tháng 6', 'week 2024-06-24..2024-06-30', 'approximate'],
  ['tuần cuối cùng của tháng 6/2024', 'week 2024-06-24..2024-06-30', 'approximate'],
  ['tuần 3, 4 tháng 5', 'list 2024-05-15..2024-05-28', 'approximate'],
  ['2 tuần đầu tháng 5', 'list 2024-05-01..2024-05-14', 'approximate'],
]);

reads('numbered weeks', { year: 2023 }, [
  ['Tuần 35 (từ 28/8 đến 03/9/2023)', 'week 2023-08-28..2023-09-03'],
  ['Tuần 35 (28/8 - 03/9)', 'week 2023-08-28..2023-09-03'],
  ['Tuần 35: từ ngày 28/8 đến ngày 03/9/2023', 'week 2023-08-28..2023-09-03'],
  ['TUẦN 35 (Từ ngày 28/8/2023 đến ngày 03/9/2023)', 'week 2023-08-28..2023-09-03'],
  ['Tuần thứ 35, từ 28/8 đến 03/9', 'week 2023-08-28..2023-09-03'],
  ['tuần 12 năm 2024', 'week 2024-03-18..2024-03-24', 'iso-week'],
  ['Tuần 12/2024', 'week 2024-03-18..2024-03-24', 'iso-week'],
  ['Tuần 5', 'week ?', 'week-unresolved'],
]);
