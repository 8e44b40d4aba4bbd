import { findsIn } from '../reading';

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
