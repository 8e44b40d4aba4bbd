import { reads } from './reading';

reads('lunar days of a stated year', {}, [
  ['10/3/2024 âm lịch', 'day 2024-04-18 lunar'],
  ['ngày 10 tháng 3 năm 2024 (âm lịch)', 'day 2024-04-18 lunar'],
  ['ngày 10/3/2024 (ÂL)', 'day 2024-04-18 lunar'],
  ['27 tháng Chạp năm Quý Mão 2023', 'day 2024-02-06 lunar'],
  ['mùng 1 tháng Giêng năm 2025', 'day 2025-01-29 lunar'],
  ['rằm tháng 8 năm 2024', 'day 2024-09-17 lunar'],
  ['rằm tháng Giêng năm 2024', 'day 2024-02-24 lunar'],
  ['10/3 âm lịch (tức ngày 18/4/2024)', 'day 2024-04-18 lunar', 'solar-twin'],
  ['mùng 10 tháng 3 (tức ngày 18/4/2024)', 'day 2024-04-18 lunar', 'solar-twin'],
  ['ngày 18/4/2024 (nhằm ngày 10/3 âm lịch)', 'day 2024-04-18', 'solar-twin'],
  ['18/4/2024 (10/3 âm lịch)', 'day 2024-04-18', 'solar-twin'],
  ['10/3 âm lịch (tức ngày 19/4/2024)', 'day 2024-04-19 lunar', 'lunar-solar-mismatch'],
  ['Tết Nguyên đán Giáp Thìn 2024', 'day 2024-02-10 lunar', 'named-day'],
  ['Tết Nguyên đán năm 2025', 'day 2025-01-29 lunar', 'named-day'],
  ['Giỗ Tổ Hùng Vương (10/3 âm lịch) năm 2024', 'day 2024-04-18 lunar', 'named-day'],
  ['mùng 4 Tết Ất Tỵ 2025', 'day 2025-02-01 lunar'],
  ['28 Tết', 'day ? lunar', 'year-missing'],
  ['ngày 28 Tết Ất Tỵ 2025', 'day 2025-01-27 lunar'],
  ['15/6 nhuận năm 2025 âm lịch', 'day 2025-08-08 lunar'],
  ['30/1/2024 âm lịch', 'invalid lunar', 'day-not-in-lunar-month'],
  ['31/3/2024 âm lịch', 'invalid lunar', 'day-not-in-month'],
]);

reads('lunar days in the document year', { year: 2024 }, [
  ['10/3 âm lịch', 'day 2024-04-18 lunar', 'year-inferred'],
  ['ngày 10/3 Âm lịch', 'day 2024-04-18 lunar'],
  ['ngày mùng 10 tháng 3 âm lịch', 'day 2024-04-18 lunar'],
  ['mùng 5 tháng Giêng', 'day 2024-02-14 lunar'],
  ['rằm tháng 7', 'day 2024-08-18 lunar'],
  ['Từ ngày 05 đến ngày 06 tháng Giêng âm lịch', 'range 2024-02-14..2024-02-15 lunar'],
  ['10 - 12/3 âm lịch', 'range 2024-04-18..2024-04-20 lunar'],
  ['22 đến ngày 30 tháng 12 Âm lịch', 'range 2024-02-01..2024-02-09 lunar', 'lunar-year-assumed'],
  ['Tết Trung thu', 'day 2024-09-17 lunar', 'named-day'],
  ['TẾT TRUNG THU', 'day 2024-09-17 lunar', 'named-day'],
  ['nhân dịp Tết Trung Thu', 'day 2024-09-17 lunar', 'occasion'],
  ['Giỗ Tổ Hùng Vương mùng 10 tháng 3', 'day 2024-04-18 lunar', 'named-day'],
  ['đêm giao thừa', 'day 2024-02-09 lunar'],
  ['ông Công ông Táo', 'day 2024-02-02 lunar'],
  ['28 Tết', 'day 2024-02-07 lunar'],
  ['tháng 3 âm lịch', 'month 2024-04-09..2024-05-07 lunar'],
  ['Tết Trung thu (17/9/2024)', 'day 2024-09-17 lunar', 'solar-twin'],
]);

reads('lunar days without a year', {}, [
  ['Từ ngày 05 đến ngày 06 tháng Giêng âm lịch', 'range ? lunar', 'year-missing'],
  ['22 đến ngày 30 tháng 12 Âm lịch', 'range ? lunar', 'year-missing'],
  ['rằm tháng 8', 'day ? lunar', 'year-missing'],
]);

reads('feasts of the solar calendar', { year: 2024 }, [
  ['Quốc khánh 2/9', 'day 2024-09-02', 'named-day'],
  ['Ngày Nhà giáo Việt Nam', 'day 2024-11-20', 'named-day'],
  ['dịp Ngày Quốc tế Phụ nữ 8/3', 'day 2024-03-08', 'occasion'],
  ['vào dịp kỷ niệm 94 năm ngày Truyền thống công tác dân vận của Đảng', 'day 2024-10-15', 'occasion'],
  ['nhân dịp 26/3', 'day 2024-03-26', 'occasion'],
  ['dịp kỷ niệm 94 năm (15/10/1930 – 15/10/2024)', 'day 2024-10-15', 'occasion'],
]);

reads('the name of the year behind a slash or comma', { year: 2023 }, [
  ['08/4/Quý Mão', 'day 2023-05-26 lunar'],
  ['mùng 8 tháng 4, Quý Mão', 'day 2023-05-26 lunar'],
  ['Rằm tháng 04/Quý Mão', 'day 2023-06-02 lunar'],
]);

// Capitals behind the number that are no name of a year.
reads('a document number stays one', { year: 2023 }, [['08/QUÝ-UBND', 'none']]);
