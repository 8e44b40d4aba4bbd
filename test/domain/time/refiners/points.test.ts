import { findsIn, reads } from '../reading';

const YEAR = { year: 2024 };
const finds = findsIn(YEAR);

finds('from one weekday to another', [
  ['tiếp công dân từ thứ Hai đến thứ Sáu', 'recurring T2'],
  ['Ngày làm việc: Từ thứ Hai đến hết sáng thứ Sáu, trừ ngày nghỉ', 'recurring T2'],
  ['từ 8h thứ Hai đến 17h thứ Sáu', 'recurring 08:00-17:00 T2'],
  ['từ thứ Hai 12/8 đến sáng thứ Sáu 16/8', 'range 2024-08-12..2024-08-16 morning T2+'],
]);

finds('places in an order are no weekdays', [
  ['từ giải thứ ba đến giải thứ năm', '-'],
  ['xếp từ thứ nhất đến thứ ba', '-'],
]);

finds('a bracket that has closed parts no days', [
  ['ngày 4 (thứ Bảy) và ngày 5/5', 'list 2024-05-04 2024-05-05 T7+'],
  ['ngày 11/5 (thứ Bảy) và ngày 13/5 (thứ Hai)', 'list 2024-05-11 2024-05-13 T7+'],
]);

finds('what begins after a feast is not the feast', [
  ['nghỉ Tết âm lịch từ thứ Năm 08/02 đến hết thứ Tư 14/02', 'range 2024-02-08..2024-02-14 T5+'],
]);

reads('what comes again within two days of a year is their range', YEAR, [
  ['từ 02/6 đến 15/6, mỗi tuần 3 buổi', 'range 2024-06-02..2024-06-15'],
  ['từ ngày 01 đến ngày 05 hằng tháng', 'recurring'],
  ['hằng năm từ ngày 15/11 đến ngày 15/12', 'recurring'],
]);

reads('a week whose days have hours, an arrow', YEAR, [
  ['Tuần 1: từ 09h00 ngày 06/9 đến 17h00 ngày 11/9', 'week 2024-09-06..2024-09-11 09:00-17:00'],
  ['15/7 -> 20/7', 'range 2024-07-15..2024-07-20'],
]);

reads('days named one by one after "từ", and in both calendars', YEAR, [
  ['từ ngày 9, 10 và 11/10, nhằm ngày 7, 8 và 9/9 âm lịch', 'list 2024-10-09 2024-10-10 2024-10-11', 'solar-twin'],
  ['từ ngày 9/10, 10 giờ', 'open-start 2024-10-09.. 10:00'],
]);

finds('a day and what is to be finished later are two times', [
  ['khởi công ngày 19/5/2023, dự kiến hoàn thành trong quý IV/2024', 'day 2023-05-19 ; deadline ..2024-12-31'],
]);

finds('the hour behind a year is that of the day after it', [
  ['Lễ khai giảng năm học 2024 – 2025 vào sáng ngày 05/9/2024', 'year 2024-09-01..2025-05-31 ; day 2024-09-05 morning'],
  ['Hội thao năm 2024 vào lúc 7h30 ngày 05/10', 'year 2024-01-01..2024-12-31 ; day 2024-10-05 07:30'],
  ['sáng tháng 5', 'month 2024-05-01..2024-05-31 morning'],
]);

finds('a range up to before a day ends on the day before', [
  ['từ 15/3 đến trước 30/4: rà soát', 'range 2024-03-15..2024-04-29'],
  ['từ ngày 15/3 đến trước ngày 30/4', 'range 2024-03-15..2024-04-29'],
  ['từ ngày 15/3 đến trước 17h ngày 30/4', 'range 2024-03-15..2024-04-30 -17:00'],
  ['từ ngày 15/3 đến hết ngày 30/4', 'range 2024-03-15..2024-04-30'],
]);

finds('weekdays of counted weeks that come every month', [
  ['tiếp công dân thứ Năm tuần thứ 2 và thứ Năm tuần thứ 4 hằng tháng', 'recurring T5'],
  ['tối thứ Ba và tối thứ Năm hằng tuần', 'recurring evening T3'],
]);

reads('a range whose ends are said in both calendars', { year: 2018 }, [
  ['từ mùng 6 tháng Giêng (21/2) đến 16 tháng Giêng (3/3)', 'range 2018-02-21..2018-03-03 lunar', 'solar-twin'],
  ['từ mùng 6 Tết (tức 21/2/2018) đến ngày 3/3/2018', 'range 2018-02-21..2018-03-03'],
  ['từ 21/2 đến 16 tháng Giêng (3/3/2018)', 'range 2018-02-21..2018-03-03'],
  ['từ mùng 6 tháng Giêng (21/2) đến 16 tháng Giêng', 'range 2018-02-21..2018-03-03 lunar'],
]);

reads('last days that come again', YEAR, [
  ['Trước ngày 15/3, 15/6 và 15/9 hàng năm', 'recurring', 'every-year'],
  ['Trước ngày 15 và 25 hàng tháng', 'recurring', 'every-month'],
]);

// Nothing says that they come again.
reads('last days of this year', YEAR, [['Trước ngày 15/3 và 15/9', 'deadline ..2024-03-14']]);
