import { findsIn } from '../reading';

const finds = findsIn({ year: 2024 });

finds('a day above twelve heads a line without a word for it', [
  ['29/5 và 30/5 thi môn cơ sở', 'list 2024-05-29 2024-05-30'],
  ['- 29/5 thi môn chuyên ngành', 'day 2024-05-29'],
  ['16/5 – 18/5 nộp luận văn', 'range 2024-05-16..2024-05-18'],
]);

finds('shares and classes do not', [
  ['2/3 số đại biểu tán thành', '-'],
  ['5/3 và 5/4 trực nhật', '-'],
  ['19/19 tiêu chí đạt chuẩn', '-'],
  ['đã có 15/7 đề nghị', '-'],
]);

finds('a day above twelve may end a phrase', [
  ['Hội thi: sơ khảo 22/5, chung kết 28/5/2024.', 'day 2024-05-22 ; day 2024-05-28'],
  ['nộp bài trước 15/7 -> tổng kết 20/7.', 'deadline ..2024-07-14 ; day 2024-07-20'],
]);

finds('names, streets and shares may not', [
  ['Giải bóng đá mini “Cúp 26/3”, Hội thao 26/3.', '-'],
  ['nhà bà Năm tại 22/5, đường Lê Lợi', '-'],
  ['đạt 15/7, vượt chỉ tiêu', '-'],
]);

finds('days between a label and a place, or one after the other over semicolons', [
  ['- Vòng loại: 11/7 tại sân vận động xã', 'day 2024-07-11'],
  ['Thời gian: 10/6 - 12/6; 9/7', 'range 2024-06-10..2024-06-12 ; day 2024-07-09'],
]);

finds('without the label it may be a house or a share', [
  ['nhận hồ sơ 11/7 tại bộ phận một cửa', '-'],
  ['Địa chỉ: 11/7 tại đường Lê Lợi', '-'],
]);
