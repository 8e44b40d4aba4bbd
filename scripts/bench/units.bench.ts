import Fuse from 'fuse.js';
import { stripMarks } from '../../src/domain/text/fold';
import { parseAssignments } from '../../src/domain/units/assignment-parser';
import { matchUnit } from '../../src/domain/units/matching/match-unit';
import { plainUnit } from '../../src/domain/units/unit';
import { buildUnitIndex } from '../../src/domain/units/unit-index';
import type { BenchLine } from './bench';

const UNITS = 500;
const QUERIES = 10_000;

const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

const FIELDS =
  'Nội vụ;Ngoại vụ;Tài chính;Tư pháp;Xây dựng;Y tế;Công Thương;Du lịch;Giáo dục và Đào tạo;Khoa học và Công nghệ;Kế hoạch và Đầu tư;Tài nguyên và Môi trường;Nông nghiệp và Phát triển nông thôn;Thông tin và Truyền thông;Văn hóa và Thể thao;Lao động - Thương binh và Xã hội;Giao thông vận tải;Quy hoạch - Kiến trúc'.split(
    ';',
  );
const HEADS = ['Sở', 'Đoàn Sở', 'Công đoàn Sở', 'Văn phòng Sở', 'Đảng ủy Sở', 'Chi đoàn Văn phòng Sở'];
const PLACES =
  'Tân Phú;Tân Phong;Tân Quy;Tân Hưng;Bình Thuận;Phú Mỹ;Phú Thuận;An Phú;An Khánh;Thảo Điền;Hiệp Bình;Linh Trung;Linh Tây;Trường Thọ;Long Bình;Long Phước;Tân Thới;Thạnh Lộc;Thới An;Hòa Thạnh'.split(
    ';',
  );
const LOCAL = [
  'UBND phường',
  'Công an phường',
  'Đoàn phường',
  'Hội Liên hiệp Phụ nữ phường',
  'Ban Chỉ huy Quân sự phường',
];

const makeUnits = (): readonly string[] => {
  const names = HEADS.flatMap((head) => FIELDS.map((field) => `${head} ${field}`));
  names.push(...LOCAL.flatMap((head) => PLACES.map((place) => `${head} ${place}`)));
  for (let i = 1; names.length < UNITS; i += 1) {
    names.push(`Cụm hoạt động số ${String(i)}`, `Khối thi đua số ${String(i)}`, `UBND Quận ${String(i)}`);
  }
  return names.slice(0, UNITS);
};

interface Query {
  readonly text: string;
  /** `null`: another office, or a number that is not listed. */
  readonly unit: string | null;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/Giáo dục và Đào tạo/u, 'GD&ĐT'],
  [/Văn hóa và Thể thao/u, 'VH&TT'],
  [/Tài nguyên và Môi trường/u, 'TN&MT'],
  [/^UBND/u, 'Ủy ban nhân dân'],
  [/Công an phường/u, 'CA P.'],
  [/Hội Liên hiệp Phụ nữ/u, 'Hội LHPN'],
  [/Văn phòng/u, 'VP'],
  [/Công đoàn/u, 'CĐ'],
];

/** One letter of a long word doubled, lost or swapped: a slip that leaves no other word. */
const slip = (name: string, rand: () => number): string => {
  const words = name.split(' ');
  const long = words.map((word, i) => ({ word, i })).filter(({ word }) => word.length >= 5 && /^\p{L}+$/u.test(word));
  const picked = long[Math.floor(rand() * long.length)];
  if (!picked) return name.toUpperCase();
  const at = 1 + Math.floor(rand() * (picked.word.length - 2));
  const letters = Array.from(picked.word);
  words[picked.i] = [...letters.slice(0, at), letters[at] ?? '', ...letters.slice(at)].join('');
  return words.join(' ');
};

const makeQueries = (units: readonly string[]): readonly Query[] => {
  const rand = random(7);
  const known = new Set(units);
  const pick = (): string => units[Math.floor(rand() * units.length)] ?? '';
  return Array.from({ length: QUERIES }, (_, i): Query => {
    const unit = pick();
    switch (i % 8) {
      case 0:
        return { text: unit, unit };
      case 1:
        return { text: unit.toUpperCase(), unit };
      case 2:
        return { text: stripMarks(unit), unit };
      case 3:
        return { text: unit.replace(/ và /gu, ' & ').normalize('NFD'), unit };
      case 4:
        return { text: SHORT.reduce((text, [from, to]) => text.replace(from, to), unit), unit };
      case 5:
        return { text: slip(unit, rand), unit };
      case 6: {
        const other = /\d/u.test(unit) ? unit.replace(/\d+$/u, (n) => String(Number(n) + 900)) : `Thanh tra ${unit}`;
        return { text: other, unit: known.has(other) ? other : null };
      }
      default: {
        const other = unit.replace(/^\S+/u, 'Hạt Kiểm lâm');
        return { text: other, unit: known.has(other) ? other : null };
      }
    }
  });
};

const milliseconds = (work: () => void): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

interface Score {
  right: number;
  wrong: number;
}

const judge = (queries: readonly Query[], find: (text: string) => string | null): Score => {
  const score = { right: 0, wrong: 0 };
  for (const { text, unit } of queries) {
    const found = find(text);
    if (found === unit) score.right += 1;
    else if (found !== null) score.wrong += 1;
  }
  return score;
};

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576;
};

/** Unit matching against fuse.js on the same queries, and the assignment grammar on its own. */
export const run = (): Promise<readonly BenchLine[]> => {
  const units = makeUnits();
  const queries = makeQueries(units);
  const own: Score = { right: 0, wrong: 0 };
  const peer: Score = { right: 0, wrong: 0 };
  const index = buildUnitIndex(units.map((name) => plainUnit(name)));
  judge(queries.slice(0, 500), (text) => matchUnit(index, text).unit?.name ?? null);
  const before = heap();
  const ownTime = milliseconds(() =>
    Object.assign(
      own,
      judge(queries, (text) => matchUnit(index, text).unit?.name ?? null),
    ),
  );
  judge(queries, (text) => matchUnit(index, text).unit?.name ?? null);
  const grown = heap() - before;
  const fuse = new Fuse(units, { includeScore: true, threshold: 0.3, ignoreLocation: true });
  const sample = queries.filter((_query, i) => i % 10 === 0 || i % 10 === 3);
  const peerTime = milliseconds(() =>
    Object.assign(
      peer,
      judge(sample, (text) => fuse.search(text, { limit: 1 })[0]?.item ?? null),
    ),
  );
  const peerWhole = (peerTime * queries.length) / sample.length;
  const cells = queries.map(
    ({ text }, i) => `${text}, ${queries[(i + 1) % QUERIES]?.text ?? ''} phối hợp với ${units[i % UNITS] ?? ''}`,
  );
  const parse = milliseconds(() => cells.forEach((text) => parseAssignments(text)));
  const ratio = peerWhole / ownTime;
  const share = (score: Score, all: number): number => (100 * score.right) / all;
  const lead = share(own, queries.length) - share(peer, sample.length);
  const lines: readonly BenchLine[] = [
    { name: '10,000 look-ups in 500 units', value: ownTime, unit: 'ms' },
    { name: 'fuse.js 7, the same (a fifth of them, scaled)', value: peerWhole, unit: 'ms' },
    { name: 'times faster than fuse.js', value: ratio, unit: 'x', budget: '≥ 20 x', met: ratio >= 20 },
    { name: 'right answers', value: share(own, queries.length), unit: '%', note: `${String(own.wrong)} wrong units` },
    {
      name: 'right answers of fuse.js',
      value: share(peer, sample.length),
      unit: '%',
      note: `${String(peer.wrong)} wrong units in ${String(sample.length)}`,
    },
    { name: 'more right answers than fuse.js', value: lead, unit: 'points', budget: '> 0', met: lead > 0 },
    { name: 'heap grown by two rounds', value: grown, unit: 'MB', budget: '≤ 20 MB', met: grown <= 20 },
    { name: 'assignment cells read', value: cells.length / (parse / 1000), unit: 'items/s' },
  ];
  return Promise.resolve(lines);
};
