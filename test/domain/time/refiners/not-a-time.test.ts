import { findsIn } from '../reading';

const finds = findsIn({ year: 2024 });

finds("a count beside the name of a document does not make the day the document's", [
  ['Triển khai kế hoạch kiểm tra 15 chi đoàn vào ngày 12/5', 'day 2024-05-12'],
  ['Quán triệt Nghị quyết cho 120 đảng viên ngày 15/3', 'day 2024-03-15'],
  ['Tổ chức chương trình giao lưu với 3 đơn vị ngày 20/11', 'day 2024-11-20'],
  ['Chương trình tặng 50 suất quà ngày 27/7', 'day 2024-07-27'],
  ['Tập huấn Luật Đất đai ngày 12/4', 'day 2024-04-12'],
]);

finds('the number of the document does', [
  ['Nghị quyết 54 ngày 12/5 về phát triển thành phố', '-'],
  ['Nghị quyết số 54 ngày 12/5', '-'],
  ['Kết luận của Ban Thường vụ số 21 ngày 12/5', '-'],
  ['Kế hoạch số 15/KH-UBND ngày 12/5/2024', '-'],
  ['Luật Đất đai ngày 18 tháng 01 năm 2024', '-'],
  ['Nghị quyết Trung ương 8 khóa XII ngày 24/10/2023', '-'],
]);
