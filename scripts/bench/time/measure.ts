import * as chrono from 'chrono-node';
import { formatIso } from '../../../src/domain/calendar/plain-date';
import { findTimes, parseTime } from '../../../src/domain/time';
import type { TimeContext } from '../../../src/domain/time';
import type { BenchLine } from '../bench';

/** The words, the first and last day (ISO, empty when open or unknown), the hour it begins (empty when none). */
type Expected = readonly [text: string, start: string, end: string, hour: string];

const YEAR = 2024;
const CONTEXT: TimeContext = { year: YEAR };
/** chrono has no notion of a document's year: it is given a reference day of that year. */
const REFERENCE = new Date(YEAR, 0, 5, 12);

const day = (text: string, date: string, hour = ''): Expected => [text, date, date, hour];

/** What stands in the time cells of plans; answers by hand, every one with a date or an hour. */
const CELLS: readonly Expected[] = [
  day('15/3/2024', '2024-03-15'),
  day('ngày 15/3/2024', '2024-03-15'),
  day('ngày 05 tháng 01 năm 2024', '2024-01-05'),
  day('Ngày 9 tháng 12', '2024-12-09'),
  day('Thứ Tư, ngày 20/3/2024', '2024-03-20'),
  day('Thứ tư (20/3)', '2024-03-20'),
  day('7h30 ngày 15/3/2024', '2024-03-15', '07:30'),
  day('14 giờ 00 phút, ngày 16/4/2024', '2024-04-16', '14:00'),
  day("13h30' ngày 02/5", '2024-05-02', '13:30'),
  day('8g00, thứ Bảy 20/4/2024', '2024-04-20', '08:00'),
  day('sáng ngày 12/6/2024', '2024-06-12'),
  day('Sáng 8h00 ngày 12/6', '2024-06-12', '08:00'),
  day('12.6.2024', '2024-06-12'),
  day('12-6-2024', '2024-06-12'),
  day('2024-06-12', '2024-06-12'),
  day('ngày mười chín tháng Năm năm 2024', '2024-05-19'),
  day('mùng 10 tháng 3 âm lịch', '2024-04-18'),
  day('dự kiến ngày 22/12', '2024-12-22'),
  day('19h00 - 21h30 ngày 26/3', '2024-03-26', '19:00'),
  ['từ 05/01 đến 07/01/2024', '2024-01-05', '2024-01-07', ''],
  ['05-07/01/2024', '2024-01-05', '2024-01-07', ''],
  ['01/8 - 31/8/2024', '2024-08-01', '2024-08-31', ''],
  ['từ ngày 25/12/2023 đến 05/01/2024', '2023-12-25', '2024-01-05', ''],
  ['17, 18 & 19/8/2024', '2024-08-17', '2024-08-19', ''],
  ['ngày 03 và 04 tháng 02 năm 2024', '2024-02-03', '2024-02-04', ''],
  ['Tháng 5/2024', '2024-05-01', '2024-05-31', ''],
  ['tháng 5 năm 2024', '2024-05-01', '2024-05-31', ''],
  ['tháng 10 - 12/2024', '2024-10-01', '2024-12-31', ''],
  ['quý III năm 2024', '2024-07-01', '2024-09-30', ''],
  ['Quý II/2024', '2024-04-01', '2024-06-30', ''],
  ['6 tháng đầu năm 2024', '2024-01-01', '2024-06-30', ''],
  ['cuối tháng 6/2024', '2024-06-21', '2024-06-30', ''],
  ['cả năm 2024', '2024-01-01', '2024-12-31', ''],
  ['trước ngày 13/9/2024', '', '2024-09-12', ''],
  ['chậm nhất ngày 30/6/2024', '', '2024-06-30', ''],
  ['đến hết ngày 15/11', '', '2024-11-15', ''],
  ['từ ngày 01/3/2024', '2024-03-01', '', ''],
  ['8h00', '', '', '08:00'],
  ['14 giờ 30 phút', '', '', '14:30'],
  ['từ 7h30 đến 11h30', '', '', '07:30'],
];

/** Running text of plans, with and without times, as the finder meets it. */
const PROSE: readonly string[] = [
  'Căn cứ Kế hoạch số 25-KH/ĐU ngày 10/01/2024 của Đảng ủy phường về công tác tuyên truyền năm 2024, Ban Chấp hành Đoàn phường xây dựng kế hoạch như sau:',
  'Tổ chức Lễ phát động Tháng Thanh niên vào lúc 7h30 ngày 02/3/2024 (thứ Bảy) tại sân UBND phường, thành phần gồm 150 đoàn viên.',
  'Các chi đoàn hoàn thành hồ sơ trước ngày 25/3, gửi về Văn phòng Đoàn phường (số 12/5 đường 3/2) chậm nhất 17h00 cùng ngày.',
  'Thực hiện 2 công trình thanh niên, trồng mới 500 cây xanh, vận động 100% đoàn viên tham gia; kinh phí 15.500.000 đồng.',
  'Hội thi diễn ra trong hai ngày 16 và 17/3/2024, vòng chung kết dự kiến tối 24/3 tại Nhà văn hóa; đăng ký từ ngày 01/3 đến hết ngày 10/3/2024.',
  'Nhiệm kỳ 2022 - 2027 đã thực hiện 8/10 chỉ tiêu, đạt tỷ lệ 80%; tiếp tục triển khai Nghị quyết số 54/2017/QH14.',
  'Duy trì sinh hoạt định kỳ vào ngày 15 hằng tháng, tuần tra ban đêm từ 19h đến 21h thứ Tư và thứ Sáu hằng tuần.',
  'Nâng cao chất lượng sinh hoạt chi đoàn, phát huy vai trò xung kích của đoàn viên, thanh niên trong các phong trào thi đua yêu nước tại địa phương.',
  'Kỷ niệm 93 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2024); báo cáo kết quả quý I/2024 về Ban Thường vụ.',
  'Ra quân Ngày Chủ nhật xanh lần thứ 150 trên toàn địa bàn, tập trung tại tuyến kênh, các khu phố 1, 2 và 5; mỗi chi đoàn cử 10 đồng chí.',
];

interface Reading {
  readonly start: string;
  readonly end: string;
  readonly hour: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

const ours = (text: string): Reading => {
  const time = parseTime(text, CONTEXT);
  return {
    start: time.start ? formatIso(time.start) : '',
    end: time.end ? formatIso(time.end) : '',
    hour: time.startTime ? `${two(time.startTime.hour)}:${two(time.startTime.minute)}` : '',
  };
};

const isoOf = (date: Date): string =>
  `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** chrono's first result; a month stands for its days, a lone hour for no day. Its best case is taken throughout. */
const theirs = (text: string): Reading => {
  const [result] = chrono.vi.parse(text, REFERENCE);
  if (!result) return { start: '', end: '', hour: '' };
  const { start, end } = result;
  const dated = start.isCertain('day') || start.isCertain('month') || start.isCertain('weekday');
  const wholeMonth = start.isCertain('month') && !start.isCertain('day') && !end;
  const first = start.date();
  const last = wholeMonth ? new Date(first.getFullYear(), first.getMonth() + 1, 0) : (end ?? start).date();
  return {
    start: dated ? isoOf(wholeMonth ? new Date(first.getFullYear(), first.getMonth(), 1) : first) : '',
    end: dated ? isoOf(last) : '',
    hour: start.isCertain('hour') ? `${two(start.get('hour') ?? 0)}:${two(start.get('minute') ?? 0)}` : '',
  };
};

const countRight = (read: (text: string) => Reading): number =>
  CELLS.filter(([text, start, end, hour]) => {
    const got = read(text);
    return got.start === start && got.end === end && got.hour === hour;
  }).length;

/** Milliseconds of processor time: what else the machine does counts less. */
const spent = (work: () => void): number => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

/** Enough for the engine to have compiled both parsers to the end: with few, the ratio tells how far it has come. */
const ROUNDS = 100;

/** The fastest of several rounds. */
const fastest = (work: () => void, rounds = ROUNDS): number => {
  work();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i += 1) best = Math.min(best, spent(work));
  return best;
};

const repeated = (texts: readonly string[], times: number, read: (text: string) => unknown) => (): void => {
  for (let i = 0; i < times; i += 1) for (const text of texts) read(text);
};

/** How many times faster than the peer, and our microseconds for one text; rounds of both take turns. */
const ratioOf = (texts: readonly string[], times: number, read: (text: string) => unknown): readonly number[] => {
  const own = repeated(texts, times, read);
  const peer = repeated(texts, times, (text) =>
    chrono.vi.parse(text, REFERENCE).map((r) => [r.start.date(), r.end?.date()]),
  );
  own();
  peer();
  let [ownBest, peerBest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < ROUNDS; i += 1) {
    ownBest = Math.min(ownBest, spent(own));
    peerBest = Math.min(peerBest, spent(peer));
  }
  return [peerBest / ownBest, (ownBest * 1000) / (texts.length * times)];
};

/** Units that make a grammar look far ahead; the growth from 4,000 to 64,000 of them shows that it does not. */
const HARD =
  '12/5, |1.|1-|1/|ngày |12 và |tháng 3, |(((|12:|từ 12/5 đến |thứ 2, |… |năm 2023, |12/5\n|hai mươi |“|7h30 - |A1/'.split(
    '|',
  );

const growth = (): number => {
  let worst = 0;
  for (const unit of HARD) {
    const work = (count: number) => {
      const text = unit.repeat(count);
      return fastest(() => findTimes(text, CONTEXT), 3);
    };
    worst = Math.max(worst, work(64_000) / Math.max(work(4_000), 0.5) / 16);
  }
  return worst;
};

/** The time grammar beside chrono-node with its Vietnamese locale: same texts, same run. */
export const run = (): Promise<readonly BenchLine[]> => {
  const [cells = 0, cellTime = 0] = ratioOf(
    CELLS.map(([text]) => text),
    60,
    (text) => parseTime(text, CONTEXT),
  );
  const [prose = 0, proseTime = 0] = ratioOf(PROSE, 60, (text) => findTimes(text, CONTEXT));
  const [right, peerRight] = [countRight(ours), countRight(theirs)];
  const grown = growth();
  const budget = '≥ 5 x';
  return Promise.resolve([
    { name: 'time cells, times faster than chrono-node (vi)', value: cells, unit: 'x', budget, met: cells >= 5 },
    { name: 'running text, times faster than chrono-node (vi)', value: prose, unit: 'x', budget, met: prose >= 5 },
    { name: 'one time cell', value: cellTime, unit: 'µs' },
    { name: 'one sentence', value: proseTime, unit: 'µs' },
    {
      name: `right answers of ${String(CELLS.length)} time cells`,
      value: right,
      unit: '',
      budget: `> chrono-node: ${String(peerRight)}`,
      met: right > peerRight,
    },
    {
      name: 'worst growth of 16 x longer text, per character',
      value: grown,
      unit: 'x',
      budget: '≤ 8 x (16 x would be the square)',
      met: grown <= 8,
    },
  ]);
};
