import { findsIn, reads } from '../reading';

const finds = findsIn({ year: 2024 });

finds('days with a hyphen on both sides of "đến"', [
  ['Chợ mở trong 10 ngày từ 22-4 đến 1-5', 'range 2024-04-22..2024-05-01'],
  ['từ ngày 1-5 đến 3-5 khi chợ mở cửa', 'range 2024-05-01..2024-05-03'],
  ['từ 2-5 đến hết 30-5', 'range 2024-05-02..2024-05-30'],
]);

finds('amounts and lone pairs are no days', [
  ['từ 1-3 đến 5-7 buổi', '-'],
  ['mỗi nhóm 3-5 người', '-'],
  ['thắng với tỷ số 2-3', '-'],
]);

reads('a digit too many', { year: 2017 }, [
  ['từ 08/109/2017 - 15/01/2018', 'invalid', 'month-out-of-range'],
  ['ngày 108/9/2017', 'invalid', 'day-out-of-range'],
  ['từ ngày 108/9/2017 đến 15/01/2018', 'invalid', 'day-out-of-range'],
]);

findsIn({ year: 2017 })('numbers of documents are none', [
  ['theo Quyết định số 108/9/2017', '-'],
  ['theo Nghị quyết 54/2017/QH14', '-'],
]);
