import { alternatives } from '../../text/alternatives';

// Small letters, tone placement as `foldAligned` gives; parts of patterns.

/** Levels that a place may belong to, and kinds of offices: "ở xã, phường, thị trấn" names none of them. */
const LEVELS = ['xã', 'phường', 'thị trấn', 'quận', 'huyện', 'thị xã', 'thành phố', 'tỉnh'];
const HAMLETS = ['thôn', 'ấp', 'bản', 'thôn,? bản', 'khu phố', 'tổ dân phố'];
const OFFICES = ['cơ quan', 'đơn vị', 'trường', 'trường học', 'doanh nghiệp'];
const KINDS = new RegExp(
  `^(?:(?:các\\s+)?(?:${alternatives(LEVELS, HAMLETS, OFFICES)})(?:,?\\s+(?:và\\s+)?|$))+$`,
  'u',
);

const WHOLE_COUNTRY = /^(?:cả )?nước$/u;

/** "tại cơ quan, đơn vị": everywhere, so nowhere in particular. */
const ANY_OFFICE = ['cơ quan', 'đơn vị', 'trụ sở', 'nơi làm việc', 'cơ sở', 'doanh nghiệp', 'phòng', 'cấp', 'tổ'];
const ANY_BRANCH = ['chi đoàn', 'chi bộ', 'công đoàn', 'liên đội'];
const ANY_SCHOOL = ['trường học', 'nhà trường', 'lớp', 'khoa'];
const ANY_AREA = ['địa phương', 'địa bàn', 'khu vực', 'khu dân cư', 'chỗ', 'nguồn'];
const ANY_HOME = ['nhà', 'gia đình'];
const ANY_MEETING = ['đại hội', 'hội nghị', 'kỳ họp', 'buổi', 'lễ', 'chương trình', 'thời điểm'];
const ANY_PAPER = ['kế hoạch', 'văn bản', 'công văn', 'quyết định', 'phụ lục', 'điểm', 'điều', 'mục', 'khoản'];
/** Which of them: "đơn vị mình", "cơ quan trực thuộc". */
const WHICH = ['này', 'trên', 'đó', 'mình', 'hàng', 'trực thuộc', 'cơ sở', 'đơn vị', 'quận'];
const WHICH_ON = ['ngoài.*', 'trong.*', 'được.*', 'của.*'];
/** What goes on with the list behind the first. */
const AND_OFFICES = ['cơ quan', 'đơn vị', 'nơi làm việc', 'địa phương', 'doanh nghiệp', 'cơ sở'];
const AND_LODGINGS = ['khu nhà trọ.*', 'khu lưu trú.*'];
const GENERIC = new RegExp(
  `^(?:(?:các|mỗi|từng|toàn)\\s+)?` +
    `(?:${alternatives(ANY_OFFICE, ANY_BRANCH, ANY_SCHOOL, ANY_AREA, ANY_HOME, ANY_MEETING, ANY_PAPER)})` +
    `(?:\\s+(?:${alternatives(WHICH, WHICH_ON)}))?` +
    `(?:[,\\s]+(?:và\\s+)?(?:các\\s+)?(?:${alternatives(AND_OFFICES, AND_LODGINGS)}))*$`,
  'u',
);

/** What may be held, said or written somewhere is no place itself. */
const HELD = [
  'đêm hội',
  'hội thi',
  'cuộc thi',
  'ngày hội',
  'tọa đàm',
  'diễn đàn',
  'hội thao',
  'hội diễn',
  'hội nghị',
  'hội thảo',
  'đại hội',
  'lễ',
  'buổi',
  'kỳ họp',
  'phiên họp',
  'cuộc họp',
  'chương trình',
];
const WRITTEN = [
  'kế hoạch',
  'quyết định',
  'nghị quyết',
  'nghị định',
  'công văn',
  'thông tư',
  'thông báo',
  'chỉ thị',
  'hướng dẫn',
  'quy định',
  'quy chế',
  'văn bản',
  'phụ lục',
  'báo cáo',
  'luật',
  'phần',
  'mục',
  'điều',
  'khoản',
];
const NOWHERE = ['chỗ', 'nhà riêng', 'việt nam$'];
/** "tại 12 chi bộ": how many, not which. */
const COUNTED = ['cđcs', 'công đoàn', 'cơ sở', 'chi đoàn', 'chi bộ', 'chi hội', 'đơn vị', 'trường', 'lớp', 'hộ'];
const NO_PLACE = new RegExp(
  `^(?:${alternatives(HELD, WRITTEN, NOWHERE)}|\\d{1,4}\\s(?:${alternatives(COUNTED)}))(?![\\p{L}])`,
  'u',
);

/** True when the words (folded, trimmed) are no particular place: "cơ quan, đơn vị". */
export const isAnywhere = (key: string): boolean => GENERIC.test(key);

/** True when the words (folded) name no place at all: any office, a level, the country, a meeting, a document. */
export const namesNoPlace = (key: string): boolean =>
  [GENERIC, WHOLE_COUNTRY, KINDS, NO_PLACE].some((pattern) => pattern.test(key));
