import { reads } from './reading';

reads('tentative, approximate, put off', { year: 2024 }, [
  ['dự kiến ngày 17, 18 & 19/8/2020', 'list 2020-08-17 2020-08-18 2020-08-19', 'tentative'],
  ['ngày 12/6 (dự kiến)', 'day 2024-06-12', 'tentative'],
  ['Dự kiến tháng 6/2024', 'month 2024-06-01..2024-06-30', 'tentative'],
  ['dự kiến: 7h30 ngày 12/6', 'day 2024-06-12 07:30', 'tentative'],
  ['khoảng ngày 12/6', 'day 2024-06-12', 'approximate'],
  ['ngày 12/6 dời sang ngày 15/6', 'day 2024-06-15', 'rescheduled'],
  ['dời sang ngày 15/6/2024', 'day 2024-06-15', 'rescheduled'],
  ['chuyển sang 14h00 ngày 15/6', 'day 2024-06-15 14:00', 'rescheduled'],
  ['từ ngày 12/6 chuyển sang ngày 15/6', 'day 2024-06-15', 'rescheduled'],
  ['ngày 15/6 (thay vì ngày 12/6)', 'day 2024-06-15', 'rescheduled'],
  ['lùi đến ngày 20/6', 'day 2024-06-20', 'rescheduled'],
  ['Hoãn đến ngày 20/6', 'day 2024-06-20', 'rescheduled'],
  ['ngày 12/6 (hoãn)', 'day 2024-06-12', 'postponed'],
  ['12/6 (bổ sung)', 'day 2024-06-12', 'added'],
]);

reads('gaps to fill in', { year: 2024 }, [
  ['…/…/2023', 'vague', 'blank'],
  ['.../.../2023', 'vague', 'blank'],
  ['ngày ... tháng ... năm 2023', 'vague', 'blank'],
  ['ngày … tháng … năm 2023', 'vague', 'blank'],
  ['ngày    tháng    năm 2023', 'vague', 'blank'],
  ['ngày ….. tháng 5 năm 2023', 'month 2023-05-01..2023-05-31', 'blank'],
  ['ngày    tháng 5 năm 2023', 'month 2023-05-01..2023-05-31', 'blank'],
  ['__/5/2023', 'month 2023-05-01..2023-05-31', 'blank'],
  ['…/5/2023', 'month 2023-05-01..2023-05-31', 'blank'],
  ['12/…/2023', 'vague', 'blank'],
  ['ngày 12 tháng … năm 2023', 'vague', 'blank'],
  ['…/5', 'month 2024-05-01..2024-05-31', 'blank'],
]);

reads('times left open', { year: 2024 }, [
  ['Sẽ thông báo sau', 'vague'],
  ['Thông báo sau', 'vague'],
  ['Sẽ thông báo vào thời điểm thích hợp', 'vague'],
  ['Theo lịch của Thành đoàn', 'vague'],
  ['theo kế hoạch của cấp trên', 'vague'],
  ['Có thông báo riêng', 'vague'],
  ['Chưa xác định', 'vague'],
  ['Trước tổ chức lễ hội 15 ngày', 'vague', 'relative'],
  ['Trước 3 ngày làm việc', 'vague', 'relative'],
  ['sau 10 ngày kể từ ngày ký', 'vague', 'relative'],
  ['tuần tới', 'vague', 'relative'],
  ['ngày mai', 'vague', 'relative'],
  ['cuối tuần', 'vague'],
]);

reads('times counted from a day', { reference: { year: 2024, month: 6, day: 12 } }, [
  ['ngày mai', 'day 2024-06-13'],
  ['hôm nay', 'day 2024-06-12'],
  ['tuần tới', 'week 2024-06-17..2024-06-23'],
  ['tuần này', 'week 2024-06-10..2024-06-16'],
  ['thứ năm tuần tới', 'day 2024-06-20 T5'],
  ['sáng thứ Hai tuần sau', 'day 2024-06-17 morning T2'],
  ['tháng sau', 'month 2024-07-01..2024-07-31'],
  ['quý này', 'quarter 2024-04-01..2024-06-30'],
]);
