import { findsIn } from '../reading';

const finds = findsIn({ year: 2024 });

finds('days that lack their month go on over semicolons', [
  ['thi vào các ngày 23;24/4/2024', 'list 2024-04-23 2024-04-24'],
  ['vào các ngày 3; 10; 17/4', 'list 2024-04-03 2024-04-10 2024-04-17'],
]);

finds('what has its month stands for itself', [
  ['khai mạc ngày 23/4; ngày 24/5 bế mạc', 'day 2024-04-23 ; day 2024-05-24'],
  ['họp ngày 5; từ ngày 12/6 đến 14/6 tập huấn', 'day ? ; range 2024-06-12..2024-06-14'],
]);

finds('the first of several last days takes its month from the next', [
  ['nộp trước ngày 15 và 25/6', 'list 2024-06-15 2024-06-25'],
]);
