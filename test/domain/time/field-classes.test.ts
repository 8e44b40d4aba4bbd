import type { TimeContext } from '../../../src/domain/time';
import { findsIn, reads } from './reading';
import type { Example } from './reading';

const YEAR: TimeContext = { year: 2024 };
const finds = findsIn(YEAR);

reads('24/7 as a day', YEAR, [
  ['24/7', 'day 2024-07-24'],
  ['ngày 24/7', 'day 2024-07-24'],
  ['thứ Tư 24/7', 'day 2024-07-24 T4+'],
  ['sáng 24/7', 'day 2024-07-24 morning'],
  ['8h00, 24/7', 'day 2024-07-24 08:00'],
  ['22, 23, 24/7', 'list 2024-07-22 2024-07-23 2024-07-24'],
  ['24/7 - 28/7', 'range 2024-07-24..2024-07-28'],
  ['trước 24/7', 'deadline ..2024-07-23'],
  ['24/7 năm 2023', 'day 2023-07-24'],
  ['ngày 15/15', 'invalid', 'month-out-of-range'],
]);

finds('24/7 around the clock', [
  ['Đường dây nóng tiếp nhận phản ánh 24/7', '-'],
  ['Tổ công nghệ số hỗ trợ người dân (24/7)', '-'],
  ['Bố trí lực lượng trực 24/24 giờ tại chốt', '-'],
  ['Trạm y tế trực cấp cứu 24/24h', '-'],
  ['Khai mạc hội trại ngày 24/7 tại công viên', 'day 2024-07-24'],
]);

reads('minutes to the hour', YEAR, [
  ['8 giờ kém 15', 'time 07:45'],
  ['lúc 7 giờ kém mười phút ngày 12/6', 'day 2024-06-12 06:50'],
]);

reads('the first day of a month', YEAR, [
  ['1 tháng 6', 'day 2024-06-01'],
  ['01 tháng 01 năm 2024', 'day 2024-01-01'],
  ['28 tháng 3, 2023', 'day 2023-03-28'],
  ['2 tháng 6, 7', 'list 2024-06-01..2024-07-31'],
  ['ngày 05 (năm) tháng 06 (sáu) năm 2024', 'day 2024-06-05'],
]);

reads('the end of the year and of the school year', YEAR, [
  ['từ 15/3 đến cuối năm 2024', 'range 2024-03-15..2024-12-31'],
  ['từ tháng 9 đến hết năm', 'range 2024-09-01..2024-12-31'],
  ['từ 15/3 đến hết năm học 2023-2024', 'range 2024-03-15..2024-05-31'],
  ['từ 05/9 đến hết năm học 2023-2024', 'range 2023-09-05..2024-05-31'],
  ['đến cuối năm', 'deadline ..2024-12-31'],
  ['cuối năm 2024', 'vague', 'part-of-year'],
]);

reads('a range over the end of a month', YEAR, [
  ['26 – 01/9/2024', 'range 2024-08-26..2024-09-01', 'month-assumed'],
  ['28 - 02/01/2024', 'range 2023-12-28..2024-01-02', 'month-assumed'],
  ['25-15/6', 'range 2024-06-25..2024-06-15', 'reversed'],
  ['từ 18/11 ÷ 24/11/2024', 'range 2024-11-18..2024-11-24'],
]);

reads('brackets, hours of each session, twins', YEAR, [
  ['buổi sáng từ 7 giờ đến 11 giờ, buổi chiều: 1 giờ 30 - 5 giờ', 'time 07:00-17:00 all-day'],
  ['sáng 7h30 - 11h00, chiều 13h30 - 16h30 ngày 12/6', 'day 2024-06-12 07:30-16:30 all-day'],
  ['20h thứ Sáu, 13/9/2024 (tức ngày 11/8 âm lịch)', 'day 2024-09-13 20:00 T6+'],
  ['tối 17/9 (nhằm tối 15 tháng 8 âm lịch)', 'day 2024-09-17 evening'],
  [
    'từ ngày 08/02 (thứ Năm, 29 tháng Chạp năm Quý Mão) đến hết ngày 14/02 (thứ Tư, mùng 5 tháng Giêng năm Giáp Thìn)',
    'range 2024-02-08..2024-02-14 T5+',
  ],
  ['tuần sau (từ 22 đến 26/7)', 'week 2024-07-22..2024-07-26'],
]);

reads('a line break inside a date', YEAR, [
  ['ngày 26\ntháng 11 năm 2024', 'day 2024-11-26'],
  ['tháng\n4 năm 2024', 'month 2024-04-01..2024-04-30'],
  ['Thứ Ba\n12/11', 'day 2024-11-12 T3+'],
]);

finds('days of documents, laws, foundings', [
  ['Căn cứ Luật Thanh niên ngày 16\ntháng 6 năm 2020;', '-'],
  ['Thực hiện Nghị định số\n61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ', '-'],
  ['Quy chế có hiệu lực thi hành từ ngày 01/3/2024', '-'],
  ['Vĩnh Long, ngày 05 tháng 3 năm 2024', '-'],
  ['Số: 15/KH-ĐTN TP. Cần Thơ, ngày 05 tháng 3 năm 2024', '-'],
  ['Lễ ra quân tại Vĩnh Long, ngày 05 tháng 3 năm 2024', 'day 2024-03-05'],
  ['Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930)', '-'],
  ['Nghỉ trực theo quy định và ngày 11/4 làm bù', 'day 2024-04-11'],
]);

finds('codes, places, counts', [
  ['PCT.CN: 13 giờ 30, họp giao ban', 'time 13:30'],
  ['Đoàn phường họp tại Quận 6, ngày 16 tháng 10 năm 2024.', 'day 2024-10-16'],
  ['Cuộc thi “Tiếng hát công nhân năm 2024” khai mạc ngày 12/5', 'day 2024-05-12'],
  ['số nhà 24/7 đường Nguyễn Trãi', '-'],
  ['đạt 24/25 chỉ tiêu, tỷ lệ 96%', '-'],
]);

finds('days in newspapers and notices', [
  ['Hội thi diễn ra ngày 4 và 5-7 tại nhà văn hóa', 'list 2024-07-04 2024-07-05'],
  ['Họp phụ huynh trong ngày tựu trường 26/8.', 'day 2024-08-26'],
  ['Bảo đảm an toàn giao thông dịp 2/9 trên địa bàn', 'day 2024-09-02'],
  ['trực ngày thứ Bảy hằng tuần, ngày 30/4 và 1/5', 'recurring T7 ; list 2024-04-30 2024-05-01'],
  ['Thứ Bảy và Chủ nhật và các ngày lễ: nghỉ', 'recurring T7'],
  ['Nộp danh sách tháng 8/2024 (chiều 28/9)', 'month 2024-08-01..2024-08-31 ; day 2024-09-28 afternoon'],
]);

const twice: readonly Example[] = [
  ['ngày 06 (sáu) tháng 06 (sáu)', 'day 2024-06-06'],
  ['chậm nhất ngày 25 (hai mươi lăm) hằng tháng', 'recurring'],
];
reads('numbers said once more in words', YEAR, twice);

finds('labels with a number, lengths, arrows', [
  ['Lần 1: 20-21/4; lần 2: 15-16/10', 'range 2024-04-20..2024-04-21 ; range 2024-10-15..2024-10-16'],
  ['Buổi 1: 14h00 ngày 20/4', 'day 2024-04-20 14:00'],
  ['Trại hè 3 ngày 2 đêm, từ ngày 12 đến 14/6', 'range 2024-06-12..2024-06-14'],
  ['hội trại 2 ngày 1 đêm', '-'],
  ['Hội trại hai ngày một đêm', '-'],
  ['cấp nước yếu trong một thời gian từ 2 - 6 giờ', '-'],
  ['thi trong vòng 2 đến 3 giờ', '-'],
  ['Thời gian: từ 2 đến 6 giờ', 'time 02:00-06:00'],
  ['Đón khách 7g30 à 9g00', 'time 07:30-09:00'],
  ['kiểm tra từ 07/12 à 19/12', 'range 2024-12-07..2024-12-19'],
  ['Điểm a ngày 07/12', 'day 2024-12-07'],
]);

finds('figures before a day', [
  ['Họp tại phòng 5/3 ngày 12/4', 'day 2024-04-12'],
  ['Quy định 12/2021/QĐ-UBND ngày 5/7', '-'],
]);

finds('names of feasts and sessions that are no times', [
  ['17h30: Đại lễ Vu Lan (có chương trình riêng)', 'time 17:30'],
  ['19h00: Đêm hội Trung thu', 'time 19:00'],
  ['Lúc 17h30 Lễ Vu Lan', 'day 2024-08-18 17:30 lunar'],
  ['Kỳ họp giữa năm khai mạc ngày 23/7', 'day 2024-07-23'],
  ['Sơ kết vào giữa năm', 'vague'],
]);

finds('days of a school year', [
  ['Tổng kết năm học 2022-2023 (ngày 15/7)', 'day 2023-07-15'],
  ['Khai giảng năm học 2022-2023 (ngày 5/9)', 'day 2022-09-05'],
]);

finds('several sessions that come again every week', [
  ['tối thứ Ba và tối thứ Năm hằng tuần', 'recurring evening T3'],
  ['sáng thứ Hai, chiều thứ Năm hằng tuần', 'recurring T2'],
]);

finds('ranges said again in the lunar calendar', [
  ['từ ngày 23/2-3/3 (tức từ ngày 14 đến 23 tháng Giêng)', 'range 2024-02-23..2024-03-03'],
  ['từ ngày 15 - 17 tháng 2 (tức ngày 18 - 20 tháng Giêng năm Ất Tỵ 2025)', 'range 2025-02-15..2025-02-17'],
  ['ngày 13/2 (tức ngày 16 tháng Giêng năm Ất Tỵ)', 'day 2025-02-13'],
]);
