import { reads } from './reading';

reads('times of day', {}, [
  ['7h30', 'time 07:30'],
  ['07h30', 'time 07:30'],
  ['7H30', 'time 07:30'],
  ['7 h 30', 'time 07:30'],
  ['7g30', 'time 07:30'],
  ['7 giờ 30', 'time 07:30'],
  ['7giờ15', 'time 07:15'],
  ['14 giờ 00’', 'time 14:00'],
  ["13h30'", 'time 13:30'],
  ['08 giờ 00 phút', 'time 08:00'],
  ['7 giờ rưỡi', 'time 07:30'],
  ['7h30ph', 'time 07:30'],
  ['7h30p', 'time 07:30'],
  ['07:30', 'time 07:30'],
  ['7:30', 'time 07:30'],
  ['07:30:00', 'time 07:30'],
  ['06h30 :', 'time 06:30'],
  ['7h:30', 'time 07:30'],
  ['19h', 'time 19:00'],
  ['8 giờ', 'time 08:00'],
  ['lúc 8 giờ', 'time 08:00'],
  ['vào lúc 08 giờ 30', 'time 08:30'],
  ['mười bốn giờ', 'time 14:00'],
  ['bảy giờ ba mươi phút', 'time 07:30'],
  ['24h00', 'time 24:00'],
  ['0h00', 'time 00:00'],
  ['2:30 PM', 'time 14:30'],
  ['07:30 AM', 'time 07:30'],
  ['02:30:00 CH', 'time 14:30'],
  ['07:30:00 SA', 'time 07:30'],
]);

reads('from one hour to another', {}, [
  ['13h30 - 15h30', 'time 13:30-15:30'],
  ['13h45-14h00', 'time 13:45-14:00'],
  ['7:30 – 9:00', 'time 07:30-09:00'],
  ['07h30 đến 09h00', 'time 07:30-09:00'],
  ['từ 8h đến 11h30', 'time 08:00-11:30'],
  ['Từ 8h00 – 11h30', 'time 08:00-11:30'],
  ['8 - 11h', 'time 08:00-11:00'],
  ['từ 7 đến 9 giờ', 'time 07:00-09:00'],
  ['từ 2 đến 4 giờ chiều', 'time 14:00-16:00 afternoon'],
  ['chiều 2h đến 4h', 'time 14:00-16:00 afternoon'],
  ['8h sáng đến 2h chiều', 'time 08:00-14:00 all-day'],
  ['8h - 2h chiều', 'time 08:00-14:00 afternoon'],
  ['7h30 - 11h30 sáng', 'time 07:30-11:30 morning'],
  ['15h30 - 13h30', 'time 15:30-13:30', 'clock-reversed'],
]);

reads('hours with their session', {}, [
  ['8h30 sáng', 'time 08:30 morning'],
  ['sáng 8h30', 'time 08:30 morning'],
  ['Sáng: 8h30', 'time 08:30 morning'],
  ['2 giờ chiều', 'time 14:00 afternoon'],
  ['14h chiều', 'time 14:00 afternoon'],
  ['12h trưa', 'time 12:00 noon'],
  ['1 giờ trưa', 'time 13:00 noon'],
  ['11 giờ trưa', 'time 11:00 noon'],
  ['7 giờ tối', 'time 19:00 evening'],
  ['19h30 tối', 'time 19:30 evening'],
  ['10 giờ đêm', 'time 22:00 evening'],
  ['12 giờ đêm', 'time 24:00 evening'],
  ['1 giờ sáng', 'time 01:00 morning'],
  ['14h sáng', 'time 14:00 morning', 'session-mismatch'],
  ['Buổi sáng', 'time morning'],
  ['buổi chiều', 'time afternoon'],
  ['SÁNG', 'time morning'],
  ['CHIỀU', 'time afternoon'],
  ['cả ngày', 'time all-day'],
  ['sáng và chiều', 'time all-day'],
  ['Sáng, chiều', 'time all-day'],
]);

reads('an hour and a day in any order', { year: 2024 }, [
  ['7h30 ngày 12/6/2023', 'day 2023-06-12 07:30'],
  ['7h30, ngày 12/6/2023', 'day 2023-06-12 07:30'],
  ['ngày 12/6/2023, 7h30', 'day 2023-06-12 07:30'],
  ['12/6/2023 7:30', 'day 2023-06-12 07:30'],
  ['ngày 12/6/2023 lúc 7 giờ 30 phút', 'day 2023-06-12 07:30'],
  ['07 giờ 30 phút, ngày 12 tháng 6 năm 2023', 'day 2023-06-12 07:30'],
  ['7h30\n12/6/2023', 'day 2023-06-12 07:30'],
  ['12/6/2023\n7h30 - 11h00', 'day 2023-06-12 07:30-11:00'],
  ['12/6/2023 - 7h30', 'day 2023-06-12 07:30'],
  ['7h30 - 12/6/2023', 'day 2023-06-12 07:30'],
  ['13h30 - 15h30, thứ Ba 13/6/2023', 'day 2023-06-13 13:30-15:30 T3+'],
  ['14g00, thứ Sáu 21/4/2023', 'day 2023-04-21 14:00 T6+'],
  ['8 giờ 12/6', 'day 2024-06-12 08:00'],
  ['8h 15 tháng 6', 'day 2024-06-15 08:00'],
  ['Từ 19 giờ 00’, ngày 27/9/2017 (Tối thứ Tư)', 'day 2017-09-27 19:00 evening T4+'],
  ['9h00 sáng thứ Ba, ngày 26/9/2023', 'day 2023-09-26 09:00 morning T3+'],
  ['Ngày 05 tháng 12 năm 2019: – Buổi sáng, 7 giờ 45 phút', 'day 2019-12-05 07:45 morning'],
  ['Chiều 12/6, 2h30', 'day 2024-06-12 14:30 afternoon'],
  ['Sáng 9 tháng 12', 'day 2024-12-09 morning'],
  ['Cả ngày 12/6', 'day 2024-06-12 all-day'],
  ['12/6 (sáng)', 'day 2024-06-12 morning'],
  ['12/6 (cả ngày)', 'day 2024-06-12 all-day'],
  ['Sáng 7h30 - 11h30, chiều 13h30 - 17h00 ngày 12/6', 'day 2024-06-12 07:30-17:00 all-day', 'several-clocks'],
  ['Thời gian: 7 giờ 30, thứ Tư, ngày 12/6/2024', 'day 2024-06-12 07:30 T4+'],
]);

reads('army hours with a dot, known by the day after them', { year: 2024 }, [
  ['14.00 ngày 23/3', 'day 2024-03-23 14:00'],
  ['từ 07.30 đến 11.00 ngày 22/3', 'day 2024-03-22 07:30-11:00'],
  ['07.30 - 11.00 ngày 22/3', 'day 2024-03-22 07:30-11:00'],
  ['trước 16.00 ngày 15/3', 'deadline ..2024-03-15 -16:00'],
  ['05.12 ngày nghỉ', 'none'],
  ['05.12', 'none'],
  ['ngày 12.10.2024', 'day 2024-10-12'],
]);

reads('a year before a deadline is no last year', { year: 2024 }, [
  ['tổng kết năm trước ngày 05/12/2024', 'deadline ..2024-12-04'],
  ['năm trước', 'year 2023-01-01..2023-12-31'],
]);

reads('hours of the English clock without minutes', {}, [
  ['8 AM - 10 AM', 'time 08:00-10:00'],
  ['1 PM – 2 PM', 'time 13:00-14:00'],
  ['12 AM', 'time 00:00'],
  ['13 PM', 'none'],
  ['2 CH', 'none'],
  ['8 am', 'none'],
]);

reads('more hours than one expression has room for', { year: 2024 }, [
  [
    'từ 7 giờ đến 22 giờ ngày 25/7 và từ 7 giờ đến 13 giờ ngày 26/7',
    'list 2024-07-25 2024-07-26 07:00-13:00',
    'several-clocks',
  ],
]);

reads('a session behind "trong", a day off', { year: 2024 }, [
  ['trong sáng 28/12', 'day 2024-12-28 morning'],
  ['18 giờ 00 – 20 giờ 55 (Chủ nhật nghỉ)', 'time 18:00-20:55'],
  ['giữ gìn sự trong sáng của tiếng Việt', 'none'],
  ['Chủ nhật nghỉ lễ 30/4', 'day 2024-04-30'],
]);

reads('the English half of the day in small letters', { year: 2024 }, [
  ['8:00pm', 'time 20:00'],
  ['8:30 pm', 'time 20:30'],
  ['8pm', 'time 20:00'],
  ['7h30am', 'time 07:30'],
]);

// Without marks "am" is "âm": the lunar calendar.
reads('a word of the lunar calendar', { year: 2024 }, [['ngay 8/3 am lich', 'day 2024-04-16 lunar']]);

reads('hours with a dot in a time field', { year: 2026 }, [
  ['08.00 – 08.30', 'time 08:00-08:30'],
  ['8.30 - 10.00', 'time 08:30-10:00'],
  ['10.10 - 11.00', 'time 10:10-11:00'],
  ['Sáng: 14.30', 'time 14:30 morning'],
  ['07.30', 'time 07:30'],
]);

// Both could be a day and a month, or nothing is a time.
reads('days and amounts with a dot', { year: 2026 }, [
  ['12.3 - 15.3', 'range 2026-03-12..2026-03-15'],
  ['25.12 - 30.12', 'range 2026-12-25..2026-12-30'],
  ['09.05 - 09.10', 'range 2026-05-09..2026-10-09'],
  ['8.50', 'none'],
  ['12.5', 'none'],
  ['15.20%', 'none'],
]);
