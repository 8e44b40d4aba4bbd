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

const LEAD = '^(?:về\\s|phần\\s|một số\\s|những\\s|các\\s|công tác\\s|việc\\s)?';

/** Title words by kind, in the order in which they are tried. Written small, tone placement as `foldAligned` gives. */
const RULES: readonly (readonly [SectionKind, RegExp])[] = [
  ['recipients', /^nơi\s*nhận/u],
  [
    'schedule',
    new RegExp(
      `${LEAD}(?:mốc|lịch|tiến độ|lộ trình|tiến trình|thời gian biểu|thời gian cụ thể|danh mục|bước|kế hoạch (?:cụ thể|chi tiết|thời gian|từng tháng|tháng)|chương trình (?:cụ thể|chi tiết|làm việc|buổi|hội nghị|đại hội|lễ|tham quan|kỳ họp)|thời gian(?: thực hiện| triển khai)?\\s?(?:và|,|-|–|&)\\s(?:tiến độ|lộ trình|nội dung|công việc|các bước))`,
      'u',
    ),
  ],
  // "Nội dung thi đấu, lịch cụ thể": what and when.
  ['schedule', /^(?:nội dung|(?:các )?môn)\s(?:thi|thi đấu)(?:,|\svà|\s[-–])\s(?:lịch|tiến độ|thời gian)(?![\p{L}])/u],
  [
    'objective',
    new RegExp(
      `${LEAD}(?:nội dung (?:thi đua|thi|đánh giá|tiêu chí|xét|đại hội|hội nghị|cuộc họp|kỳ họp|tập huấn|kiểm tra|giám sát|báo cáo)|mục đích|mục tiêu|yêu cầu|ý nghĩa|quan điểm|phương châm|căn cứ|cơ sở (?:pháp lý|thực tiễn|xây dựng)|nguyên tắc|khẩu hiệu|tiêu chí|tiêu chuẩn|thang điểm|chỉ tiêu|định hướng chung|đặc điểm|tình hình|bối cảnh|thuận lợi|khó khăn|thực trạng|kết quả (?:đạt được|thực hiện năm|năm)|đánh giá|hạn chế|tồn tại|nguyên nhân|bài học|điều kiện|quy định|thể lệ|(?:các )?(?:nội dung|bộ)?\\s?môn (?:thi|thi đấu)|nội dung thi đấu|quyền lợi|lưu ý|hướng dẫn (?:thực hành|sử dụng|cài đặt|truy cập|đăng nhập|thao tác|nộp hồ sơ)|chủ đề|tên gọi|khái quát|giới thiệu|phần mở đầu|mở đầu)`,
      'u',
    ),
  ],
  [
    'duties',
    new RegExp(
      `^(?:công tác )?tổ chức(?: triển khai)?(?:,| và)? (?:thực hiện|chỉ đạo)(?:$|[\\s,.:]+(?:kế hoạch|chương trình|và|ở|của|$))|^(?:công tác )?(?:phân công|phân nhiệm)|^trách nhiệm|^nhiệm vụ (?:của|các thành viên|từng|các (?:ban|đơn vị|bộ phận))|^chế độ (?:thông tin|báo cáo)|^công tác (?:thông tin,? )?báo cáo|^(?:thông tin|chế độ)[,\\s]+báo cáo|^ban (?:tổ chức|chỉ đạo)(?:$|[\\s,]|:)|^công tác (?:chỉ đạo|lãnh đạo|kiểm tra|phối hợp|chuẩn bị|hậu cần)|^điều khoản|^biện pháp (?:tổ chức )?thực hiện|^(?:các )?(?:giải pháp|biện pháp)(?: (?:thực hiện|chủ yếu|trọng tâm|chính|tổ chức))*$|^tổ chức kiểm tra`,
      'u',
    ),
  ],
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
  ['audience', new RegExp(`${LEAD}(?:đối tượng|thành phần|phạm vi|đại biểu|số lượng|khách mời|ban giám khảo)`, 'u')],
  ['logistics', new RegExp(`${LEAD}(?:thời gian|địa điểm|thời điểm|ngày giờ|hình thức(?:,| và) thời gian)`, 'u')],
  [
    'content',
    /nội dung|hoạt động|nhiệm vụ|công tác|giải pháp|biện pháp|chương trình|phong trào|hình thức|công việc|phần việc|chuyên đề|kế hoạch|tuyên truyền|giáo dục|xây dựng|chăm lo|tổ chức/u,
  ],
];

/** What the words of a heading say stands under it; `unknown` when they do not say. */
export const sectionKind = (title: string): SectionKind => {
  const folded = fold(title)
    .replace(/[\s:.;*]+$/u, '')
    .trim();
  return RULES.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'unknown';
};

/** Kinds that hold no activity of their own. */
export const isBarren = (kind: SectionKind): boolean =>
  kind === 'objective' || kind === 'audience' || kind === 'money' || kind === 'reward' || kind === 'recipients';

const THING =
  'thời gian|thời điểm|thời lượng|địa điểm|địa bàn|đối tượng|thành phần|số lượng|quy mô|phạm vi|lực lượng|hình thức|phương thức|phương pháp|cách thức|nội dung|hoạt động|nhiệm vụ|mục đích|mục tiêu|yêu cầu|ý nghĩa|kinh phí|biện pháp|giải pháp|lịch|tiến độ|lộ trình|lịch trình|kế hoạch|chương trình|thông tin|chủ đề|chủ điểm|tên gọi|khẩu hiệu|điều kiện|tiêu chuẩn|cơ cấu|giải thưởng|khen thưởng|phương tiện|trang phục|hồ sơ|thể lệ|quy định|công việc|phần việc';
const MORE_OF_IT =
  'tổ chức|thực hiện|triển khai|tham gia|tham dự|dự thi|thi đấu|phối hợp|cụ thể|chi tiết|chính|chung|khác|trọng tâm|chủ yếu|dự kiến|công việc|hoạt động|nội dung|các bước';
const THINGS = new RegExp(
  `^(?:(?:về|các|một số|những|công tác|phần|dự kiến)\\s)*(?:${THING})(?:\\s(?:${MORE_OF_IT}))*$`,
  'u',
);

/** "Nội dung - hình thức tổ chức", "Thời gian, địa điểm, số lượng": nothing but words for parts of a plan. */
const isListOfParts = (folded: string): boolean =>
  folded.split(/\s*[,;&+/]\s*|\s[-–—]\s|\svà\s/u).every((part) => THINGS.test(part.replace(/^và\s/u, '').trim()));

/** Headings that only sort what follows ("Nội dung", "Hoạt động cụ thể"): never the name of an event. */
export const isGenericTitle = (title: string): boolean => {
  const folded = fold(title)
    .replace(/[\s:.;*]+$/u, '')
    .trim();
  return (
    /^(?:thời gian|địa điểm|địa bàn|đối tượng|thành phần)(?:\s*(?:,|và|-|–|&)\s*(?:thời gian|địa điểm|địa bàn|thành phần|đối tượng|phạm vi|lực lượng|hình thức|quy mô))+(?:\s|$)/u.test(
      folded,
    ) ||
    /^(?:về\s|các\s|một số\s|những\s|công tác\s)?(?:nội dung|hoạt động|nhiệm vụ|thời gian|địa điểm|thành phần|đối tượng|hình thức|mục đích|yêu cầu|kinh phí|biện pháp|giải pháp|phương thức|lịch|tiến độ|kế hoạch|chương trình|thông tin)(?:[\s,]+(?:và|chương trình|dự kiến|thông tin|cụ thể|chi tiết|thực hiện|tổ chức|chính|trọng tâm|chủ yếu|hoạt động|thời gian|địa điểm|thành phần|đối tượng|hình thức|phối hợp|triển khai|chung|tham gia|tham dự|quy mô|phạm vi|giải pháp|nhiệm vụ|nội dung|công tác|biện pháp|yêu cầu|tiến độ|kinh phí))*$/u.test(
      folded,
    ) ||
    isListOfParts(folded) ||
    /^(?:tổ chức thực hiện|phân công)/u.test(folded)
  );
};

const PROGRAMME =
  /^(?:nội dung\s)?(?:chương trình|kịch bản|lịch trình|trình tự|tiến trình|diễn biến)(?![\p{L}])[^:“"]*:?$/u;

/** True for a title of hours below it ("Chương trình ngày hội", "Trình tự buổi lễ"); a programme with a name in quotes is none. */
export const isProgrammeTitle = (title: string): boolean => PROGRAMME.test(fold(title).trim());
