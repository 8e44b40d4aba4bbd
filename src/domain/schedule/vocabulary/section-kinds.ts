import { alternatives } from '../../text/alternatives';
import { folded as fold } from './folded';

/**
 * What stands under a heading. `content` and `schedule` hold activities, `duties` some (milestones and concrete
 * tasks), the others none unless a bullet plainly names a dated or titled event.
 */
export type SectionKind =
  | 'content'
  | 'schedule'
  | 'duties'
  | 'logistics'
  | 'objective'
  | 'audience'
  | 'money'
  | 'reward'
  | 'recipients'
  | 'unknown';

const LEAD = '^(?:(?:về|phần|một số|những|các|công tác|việc)\\s)?';

/** Headings that begin with one of the words, whatever stands behind them. */
const opening = (...classes: readonly (readonly string[])[]): RegExp =>
  new RegExp(`${LEAD}(?:${alternatives(...classes)})`, 'u');

/** "Kế hoạch cụ thể", "Chương trình đại hội": of a schedule, where the noun alone says nothing. */
const PLAN_OF = ['cụ thể', 'chi tiết', 'thời gian', 'từng tháng', 'tháng'];
const PROGRAMME_OF = [
  ['cụ thể', 'chi tiết', 'làm việc'],
  ['buổi', 'hội nghị', 'đại hội', 'lễ', 'tham quan', 'kỳ họp'],
];
/** "Thời gian và nội dung": when, with what. */
const WITH_TIME = ['tiến độ', 'lộ trình', 'nội dung', 'công việc', 'các bước'];
const SCHEDULE = opening(
  ['mốc', 'lịch', 'tiến độ', 'lộ trình', 'tiến trình', 'thời gian biểu', 'thời gian cụ thể', 'danh mục', 'bước'],
  [`kế hoạch (?:${alternatives(PLAN_OF)})`, `chương trình (?:${alternatives(...PROGRAMME_OF)})`],
  [`thời gian(?: thực hiện| triển khai)?\\s?(?:và|,|-|–|&)\\s(?:${alternatives(WITH_TIME)})`],
);

/** Contents to be told, judged or learnt, not acts of the plan. */
const CONTENTS_OF = [
  ['thi đua', 'thi', 'thi đấu', 'xét', 'đánh giá', 'tiêu chí'],
  ['đại hội', 'hội nghị', 'cuộc họp', 'kỳ họp', 'tập huấn', 'kiểm tra', 'giám sát', 'báo cáo'],
];
const GUIDES = ['thực hành', 'sử dụng', 'cài đặt', 'truy cập', 'đăng nhập', 'thao tác', 'nộp hồ sơ'];
const OBJECTIVE = opening(
  ['mục đích', 'mục tiêu', 'yêu cầu', 'ý nghĩa', 'quan điểm', 'phương châm', 'nguyên tắc', 'định hướng chung'],
  ['căn cứ', 'cơ sở (?:pháp lý|thực tiễn|xây dựng)', 'khẩu hiệu', 'chủ đề', 'tên gọi'],
  ['tiêu chí', 'tiêu chuẩn', 'thang điểm', 'chỉ tiêu', 'điều kiện', 'quy định', 'thể lệ', 'quyền lợi', 'lưu ý'],
  ['đặc điểm', 'tình hình', 'bối cảnh', 'thuận lợi', 'khó khăn', 'thực trạng', 'hạn chế', 'tồn tại', 'nguyên nhân'],
  ['kết quả (?:đạt được|thực hiện năm|năm)', 'đánh giá', 'bài học'],
  ['khái quát', 'giới thiệu', 'phần mở đầu', 'mở đầu'],
  [`nội dung (?:${alternatives(...CONTENTS_OF)})`, `hướng dẫn (?:${alternatives(GUIDES)})`],
  ['(?:các )?(?:nội dung|bộ)?\\s?môn (?:thi|thi đấu)'],
);

const WORK_OF_DUTIES = ['chỉ đạo', 'lãnh đạo', 'kiểm tra', 'phối hợp', 'chuẩn bị', 'hậu cần'];
const MEANS_OF = ['thực hiện', 'chủ yếu', 'trọng tâm', 'chính', 'tổ chức'];
/** Each with its own beginning and end: "tổ chức thực hiện" is a duty, "tổ chức thực hiện tốt …" an act. */
const DUTIES = [
  '(?:công tác )?tổ chức(?: triển khai)?(?:,| và)? (?:thực hiện|chỉ đạo)' +
    '(?:$|[\\s,.:]+(?:kế hoạch|chương trình|và|ở|của|$))',
  '(?:công tác )?(?:phân công|phân nhiệm)',
  'trách nhiệm',
  'nhiệm vụ (?:của|các thành viên|từng|các (?:ban|đơn vị|bộ phận))',
  'chế độ (?:thông tin|báo cáo)',
  'công tác (?:thông tin,? )?báo cáo',
  '(?:thông tin|chế độ)[,\\s]+báo cáo',
  'ban (?:tổ chức|chỉ đạo)(?:$|[\\s,]|:)',
  `công tác (?:${alternatives(WORK_OF_DUTIES)})`,
  'điều khoản',
  'biện pháp (?:tổ chức )?thực hiện',
  `(?:các )?(?:giải pháp|biện pháp)(?: (?:${alternatives(MEANS_OF)}))*$`,
  'tổ chức kiểm tra',
];

/** Title words by kind, in the order in which they are tried. Written small, tone placement as `foldAligned` gives. */
const RULES: readonly (readonly [SectionKind, RegExp])[] = [
  ['recipients', /^nơi\s*nhận/u],
  ['schedule', SCHEDULE],
  // "Nội dung thi đấu, lịch cụ thể": what and when.
  ['schedule', /^(?:nội dung|(?:các )?môn)\s(?:thi|thi đấu)(?:,|\svà|\s[-–])\s(?:lịch|tiến độ|thời gian)(?![\p{L}])/u],
  ['objective', OBJECTIVE],
  ['duties', new RegExp(`^(?:${alternatives(DUTIES)})`, 'u')],
  [
    'money',
    new RegExp(
      `${LEAD}(?:nguồn |dự toán |dự trù |dự kiến )?(?:kinh phí|ngân sách|tài chính|cơ sở vật chất|nguồn lực)`,
      'u',
    ),
  ],
  [
    'reward',
    new RegExp(
      `${LEAD}(?:cơ cấu |hình thức |mức )?(?:giải thưởng|khen thưởng|thi đua,? khen thưởng|chế độ|quyền lợi)`,
      'u',
    ),
  ],
  ['content', /^(?:về\s)?nội dung/u],
  // "Đối tượng, hình thức, thời gian": with a time it may hold what is done.
  [
    'logistics',
    /^(?:đối tượng|thành phần|phạm vi)(?:\s(?:tham dự|tham gia|dự thi|mời))?(?:,\s\p{L}+(?:\s\p{L}+)?)*(?:,|\svà|\s[-–])\s(?:thời gian|lịch|tiến độ)(?![\p{L}])/u,
  ],
  ['audience', opening(['đối tượng', 'thành phần', 'phạm vi', 'đại biểu', 'số lượng', 'khách mời', 'ban giám khảo'])],
  ['logistics', opening(['thời gian', 'địa điểm', 'thời điểm', 'ngày giờ', 'hình thức(?:,| và) thời gian'])],
  [
    'content',
    new RegExp(
      alternatives(
        ['nội dung', 'hoạt động', 'nhiệm vụ', 'công tác', 'công việc', 'phần việc', 'chuyên đề'],
        ['chương trình', 'phong trào', 'kế hoạch', 'hình thức', 'giải pháp', 'biện pháp'],
        ['tuyên truyền', 'giáo dục', 'xây dựng', 'chăm lo', 'tổ chức'],
      ),
      'u',
    ),
  ],
];

/** The heading folded, without the marks at its end. */
const headingKey = (title: string): string =>
  fold(title)
    .replace(/[\s:.;*]+$/u, '')
    .trim();

/** What the words of a heading say stands under it; `unknown` when they do not say. */
export const sectionKind = (title: string): SectionKind => {
  const folded = headingKey(title);
  return RULES.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'unknown';
};

/** Kinds that hold no activity of their own. */
export const isBarren = (kind: SectionKind): boolean =>
  kind === 'objective' || kind === 'audience' || kind === 'money' || kind === 'reward' || kind === 'recipients';

/** Words for the parts of any plan. */
const MAIN_PARTS = [
  ['nội dung', 'hoạt động', 'nhiệm vụ', 'chương trình', 'kế hoạch', 'thông tin'],
  ['thời gian', 'địa điểm', 'lịch', 'tiến độ'],
  ['thành phần', 'đối tượng'],
  ['hình thức', 'phương thức', 'biện pháp', 'giải pháp'],
  ['mục đích', 'yêu cầu', 'kinh phí'],
];
const FURTHER_PARTS = [
  ['thời điểm', 'thời lượng', 'lộ trình', 'lịch trình', 'địa bàn'],
  ['số lượng', 'quy mô', 'phạm vi', 'lực lượng'],
  ['phương pháp', 'cách thức', 'phương tiện', 'trang phục', 'hồ sơ'],
  ['mục tiêu', 'ý nghĩa', 'chủ đề', 'chủ điểm', 'tên gọi', 'khẩu hiệu'],
  ['điều kiện', 'tiêu chuẩn', 'thể lệ', 'quy định', 'cơ cấu', 'giải thưởng', 'khen thưởng'],
  ['công việc', 'phần việc'],
];
/** What may stand behind such a word and adds nothing: "Nội dung cụ thể", "Thời gian tổ chức". */
const ADDED = [
  ['tổ chức', 'thực hiện', 'triển khai', 'tham gia', 'tham dự', 'phối hợp'],
  ['cụ thể', 'chi tiết', 'chính', 'chung', 'trọng tâm', 'chủ yếu', 'dự kiến'],
];
const MORE_OF_IT = ['dự thi', 'thi đấu', 'khác', 'công việc', 'hoạt động', 'nội dung', 'các bước'];
const THING = alternatives(...MAIN_PARTS, ...FURTHER_PARTS);
const THINGS = new RegExp(
  `^(?:(?:về|các|một số|những|công tác|phần|dự kiến)\\s)*(?:${THING})(?:\\s(?:${alternatives(...ADDED, MORE_OF_IT)}))*$`,
  'u',
);

/** Parts that are named beside another, with no comma needed: "Nội dung chương trình thời gian". */
const BESIDE = [
  ['nội dung', 'hoạt động', 'nhiệm vụ', 'công tác', 'chương trình', 'thông tin'],
  ['thời gian', 'địa điểm', 'tiến độ'],
  ['thành phần', 'đối tượng', 'quy mô', 'phạm vi'],
  ['hình thức', 'biện pháp', 'giải pháp', 'yêu cầu', 'kinh phí'],
];
const MAIN_PART_ONLY = new RegExp(
  `^(?:(?:về|các|một số|những|công tác)\\s)?(?:${alternatives(...MAIN_PARTS)})` +
    `(?:[\\s,]+(?:${alternatives(['và'], ...ADDED, ...BESIDE)}))*$`,
  'u',
);

/** "Thời gian, địa điểm …": when, where and who open the heading, whatever stands behind them. */
const WHEN_WHERE_WHO = ['thời gian', 'địa điểm', 'địa bàn', 'đối tượng', 'thành phần'];
const HOW_MANY = ['phạm vi', 'lực lượng', 'hình thức', 'quy mô'];
const PARTS_SIDE_BY_SIDE = new RegExp(
  `^(?:${alternatives(WHEN_WHERE_WHO)})(?:\\s*(?:,|và|-|–|&)\\s*(?:${alternatives(WHEN_WHERE_WHO, HOW_MANY)}))+(?:\\s|$)`,
  'u',
);

/** "Nội dung - hình thức tổ chức", "Thời gian, địa điểm, số lượng": nothing but words for parts of a plan. */
const isListOfParts = (folded: string): boolean =>
  folded.split(/\s*[,;&+/]\s*|\s[-–—]\s|\svà\s/u).every((part) => THINGS.test(part.replace(/^và\s/u, '').trim()));

/** Headings that only sort what follows ("Nội dung", "Hoạt động cụ thể"): never the name of an event. */
export const isGenericTitle = (title: string): boolean => {
  const folded = headingKey(title);
  return (
    PARTS_SIDE_BY_SIDE.test(folded) ||
    MAIN_PART_ONLY.test(folded) ||
    isListOfParts(folded) ||
    /^(?:tổ chức thực hiện|phân công)/u.test(folded)
  );
};

const PROGRAMME =
  /^(?:nội dung\s)?(?:chương trình|kịch bản|lịch trình|trình tự|tiến trình|diễn biến)(?![\p{L}])[^:“"]*:?$/u;

/** True for a title of hours below it ("Chương trình ngày hội", "Trình tự buổi lễ"); a programme with a name in quotes is none. */
export const isProgrammeTitle = (title: string): boolean => PROGRAMME.test(fold(title).trim());
