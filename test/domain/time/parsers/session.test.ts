import { findsIn } from '../reading';

const finds = findsIn({ year: 2024 });

finds('the session of this day, with its date', [
  ['Chiều nay 8/10/2024, Ban Tổ chức họp báo', 'day 2024-10-08 afternoon'],
  ['Sáng nay (17/10), hội nghị khai mạc', 'day 2024-10-17 morning'],
  ['Sáng mai 12/5, đoàn lên đường', 'day 2024-05-12 morning'],
]);

finds('without a date it is no time that can be known', [
  ['Sáng nay, hội nghị khai mạc', '-'],
  ['phát huy sáng kiến của đoàn viên ngày 12/5', 'day 2024-05-12'],
]);
