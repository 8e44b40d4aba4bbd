import { reads } from './reading';

reads('a last day', {}, [
  ['trước ngày 13 tháng 9 năm 2018', 'deadline ..2018-09-12'],
  ['trước ngày 01/3/2024', 'deadline ..2024-02-29'],
  ['Trước 15/6/2023', 'deadline ..2023-06-14'],
  ['hoàn thành trước ngày 15/6/2023', 'deadline ..2023-06-14'],
  ['Xong trước 15/6/2023', 'deadline ..2023-06-14'],
  ['gửi báo cáo trước ngày 15/6/2023', 'deadline ..2023-06-14'],
  ['trước tháng 6/2023', 'deadline ..2023-05-31'],
  ['trước quý II/2023', 'deadline ..2023-03-31'],
  ['chậm nhất ngày 30/9/2021', 'deadline ..2021-09-30'],
  ['Chậm nhất là ngày 30/9/2021', 'deadline ..2021-09-30'],
  ['chậm nhất đến ngày 30/9/2021', 'deadline ..2021-09-30'],
  ['chậm nhất vào ngày 30/9/2021', 'deadline ..2021-09-30'],
  ['muộn nhất ngày 30/9/2021', 'deadline ..2021-09-30'],
  ['không quá ngày 30/9/2021', 'deadline ..2021-09-30'],
  ['Hạn chót: 30/9/2021', 'deadline ..2021-09-30'],
  ['Hạn cuối: ngày 30/9/2021', 'deadline ..2021-09-30'],
  ['Hạn nộp: 30/9/2021', 'deadline ..2021-09-30'],
  ['thời hạn: 30/9/2021', 'deadline ..2021-09-30'],
  ['Hạn: 30/9/2021', 'deadline ..2021-09-30'],
  ['Hạn chót nhận bài dự thi là ngày 30/9/2021', 'deadline ..2021-09-30'],
  ['chậm nhất trước ngày 13/4/2018', 'deadline ..2018-04-13', 'ambiguous-deadline'],
  ['đến hết ngày 15/6/2023', 'deadline ..2023-06-15'],
  ['đến ngày 15/6/2023', 'deadline ..2023-06-15'],
  ['hết ngày 15/6/2023', 'deadline ..2023-06-15'],
  ['đến hết tháng 6/2023', 'deadline ..2023-06-30'],
  ['đến quý III/2024', 'deadline ..2024-09-30'],
  ['hoàn thành trong tháng 6/2023', 'deadline ..2023-06-30'],
  ['Hoàn thành trong quý II/2023', 'deadline ..2023-06-30'],
  ['hoàn thành ngày 15/6/2023', 'deadline ..2023-06-15'],
  ['trước 17h00 ngày 5/3/2024', 'deadline ..2024-03-05 -17:00'],
  ['trước 17 giờ 00 phút, ngày 05 tháng 3 năm 2024', 'deadline ..2024-03-05 -17:00'],
  ['chậm nhất 16h30 ngày 5/3/2024', 'deadline ..2024-03-05 -16:30'],
  ['Hạn nộp hồ sơ: 17h00 ngày 5/3/2024', 'deadline ..2024-03-05 -17:00'],
  ['trước ngày thứ Sáu 15/3/2024', 'deadline ..2024-03-14 T6+'],
  ['Trước ngày 05/3', 'deadline ?', 'year-missing'],
]);

reads('a last day in the document year', { year: 2024 }, [
  ['trước 20/5', 'deadline ..2024-05-19', 'year-inferred'],
  ['hoàn thành trong tháng 6', 'deadline ..2024-06-30'],
  ['trước Tết Nguyên đán', 'deadline ..2024-02-09 lunar'],
  ['từ ngày ban hành kế hoạch đến quý III năm 2024', 'deadline ..2024-09-30', 'start-unstated'],
]);

reads('an open start', {}, [
  ['từ ngày 12/4/2022', 'open-start 2022-04-12..'],
  ['Từ ngày 12/4/2022 (Thứ Ba)', 'open-start 2022-04-12.. T3+'],
  ['kể từ ngày 12/4/2022', 'open-start 2022-04-12..'],
  ['bắt đầu từ ngày 12/4/2022', 'open-start 2022-04-12..'],
  ['bắt đầu từ tháng 4/2022', 'open-start 2022-04-01..'],
  ['từ tháng 4/2022 trở đi', 'open-start 2022-04-01..'],
  ['từ năm 2022', 'open-start 2022-01-01..'],
  ['từ quý II/2022', 'open-start 2022-04-01..'],
  ['sau ngày 15/3/2024', 'open-start 2024-03-16..'],
  ['Từ sáng 12/6/2023', 'open-start 2023-06-12.. morning'],
  ['từ 8h ngày 12/6/2023', 'day 2023-06-12 08:00'],
]);

reads('after an hour of a day', { year: 2024 }, [
  ['sau 19h ngày 5/3', 'open-start 2024-03-05.. 19:00'],
  ['sau ngày 5/3', 'open-start 2024-03-06..'],
]);

reads('around a day', { year: 2026 }, [
  ['Trước, trong và sau ngày 27/7', 'day 2026-07-27', 'approximate'],
  ['Trước ngày 27/7', 'deadline ..2026-07-26'],
  ['Sau ngày 27/7', 'open-start 2026-07-28..'],
]);
