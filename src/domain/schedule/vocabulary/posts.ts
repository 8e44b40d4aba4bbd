import { TITLES } from '../../units/lexicon/people';
import { folded as fold } from './folded';

/** People of an office who are charged by what they are, besides those with a title. */
const OFFICERS: readonly string[] = [
  'công chức',
  'cán bộ',
  'chuyên viên',
  'nhân viên',
  'giáo viên',
  'y tá',
  'phụ trách',
];

const alternatives = [...OFFICERS, ...TITLES.map((title) => fold(title))]
  .filter((title) => title.length > 2)
  .sort((a, b) => b.length - a.length)
  .map((title) => title.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  .join('|');

/** "bảo vệ" is a verb, too: only alone, or with where they keep watch. */
const GUARDS = 'bảo vệ(?=$|\\s(?:cơ quan|trường|nhà trường|bệnh viện|dân phố)$)';

const POST = new RegExp(`^(?:các\\s)?(?:${alternatives}|${GUARDS})(?![\\p{L}\\d])`, 'u');

/** True when the words name people by their post: "Trưởng thôn, tổ trưởng dân phố", "Công chức Tư pháp - hộ tịch", "GVCN". */
export const startsWithPost = (words: string): boolean => POST.test(fold(words).trim());
