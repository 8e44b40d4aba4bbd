import { alternatives } from '../../text/alternatives';
import { fromFirstWord } from './folded';

// Small letters, tone placement as `foldAligned` gives; parts of patterns.

/** Openings of sentences that exhort or explain and name nothing to be done at some time. */
const URGES = ['yêu cầu', 'lưu ý', 'ghi chú', 'chú ý', 'đảm bảo', 'bảo đảm', 'phấn đấu', 'lãnh đạo', 'chỉ đạo'];
const MUST = ['phải', 'cần', 'nếu', 'tránh', 'tuyệt đối', 'nghiêm cấm', 'không (?:được|để|tổ chức)'];
const OF_THE_CONTENTS = [
  'nội dung (?:phải|cần|được|tuyên truyền phải)',
  'các (?:hoạt động|nội dung) (?:phải|cần|được)',
  'việc (?:tổ chức|triển khai|thực hiện)',
];
const AIMS = [
  ['nhằm', 'để', 'góp phần', 'qua đó', 'thông qua', 'thu hút', 'tạo được', 'huy động được', 'đề cao', 'khẳng định'],
  ['là (?:dịp|đợt|cơ hội|hoạt động)', 'động viên,? (?:khích lệ|cổ vũ)', 'khơi dậy'],
  ['tạo (?:sự|không khí|điều kiện|môi trường)'],
];
const GROUNDS = ['căn cứ', 'trên cơ sở', 'tùy theo tình hình', 'tùy tình hình', 'quá trình', 'trong quá trình'];
/** "Mỗi thí sinh …", "Ban Tổ chức có quyền …": rules of a contest. */
const ENTRANTS = ['tác giả', 'thí sinh', 'cá nhân', 'tác phẩm', 'bài dự thi', 'vận động viên', 'người'];
const CONTEST_RULES = ['mỗi đội', `mỗi (?:${alternatives(ENTRANTS)})`, 'ban tổ chức có quyền'];
const EXHORTS = new RegExp(
  `^(?:${alternatives(URGES, MUST, OF_THE_CONTENTS, ...AIMS, GROUNDS, CONTEST_RULES)})(?![\\p{L}\\d])`,
  'u',
);

/** True when the sentence exhorts or explains: it names nothing to be done at some time. */
export const exhorts = (text: string): boolean => EXHORTS.test(fromFirstWord(text));

/** What duties of every plan are made of: the plan itself, its contents, watching over it. */
const CARRIES_OUT = [
  ['triển khai', 'thực hiện', 'xây dựng', 'cụ thể hóa', 'ban hành', 'phổ biến', 'quán triệt', 'tuyên truyền'],
  ['theo dõi', 'đôn đốc', 'nhắc nhở', 'kiểm tra', 'hướng dẫn', 'chỉ đạo', 'hỗ trợ', 'phối hợp', 'tham mưu', 'báo cáo'],
];
const THE_PLAN = [
  ['kế hoạch', 'nội dung(?! (?:tuyên truyền về))', 'chương trình (?:này|trên)', 'các hoạt động', 'nhiệm vụ'],
  ['việc thực hiện', 'quá trình', 'văn bản này', 'công văn này', 'hướng dẫn này', 'theo quy định', 'theo chỉ đạo'],
];
const CARRIES_OUT_THE_PLAN = new RegExp(
  `(?:${alternatives(...CARRIES_OUT)})[^.;]{0,60}?(?:${alternatives(...THE_PLAN)})`,
  'u',
);

/** "Cử cán bộ tham dự đúng thành phần": being there as one was told. */
const COMES_AS_TOLD =
  /^(?:cử|tham gia|tham dự|có mặt|bố trí|huy động)[^.;]{0,50}?(?:đúng|đầy đủ|đủ|theo)\s(?:đúng\s|đủ\s)?(?:thành phần|thời gian|giờ|số lượng|yêu cầu)/u;

const MORE_OF = ['thông tin', 'tuyên truyền', 'truyền thông', 'kiểm tra', 'phối hợp'];
const DUTY_OPENINGS = [
  ['là bộ phận', 'là cơ quan', 'thường trực', 'chịu trách nhiệm (?:chung|trước)', 'phụ trách chung', 'chỉ đạo chung'],
  ['theo dõi', 'đôn đốc', 'nghiêm túc', 'chủ động', 'quan tâm', 'tạo điều kiện', 'căn cứ'],
  ['tổ chức thực hiện', 'tổ chức triển khai', 'phối hợp (?:với )?(?:các|cùng|chặt chẽ)'],
  [`tăng cường (?:công tác )?(?:${alternatives(MORE_OF)})`],
];
const OPENS_DUTY = new RegExp(`^(?:${alternatives(...DUTY_OPENINGS)})`, 'u');

const LOOKED_AT = 90;

/** True when the words are a duty that every plan gives: to carry it out, to be there, to watch over it. */
export const isGenericDuty = (text: string): boolean => {
  const said = fromFirstWord(text).slice(0, LOOKED_AT);
  return [CARRIES_OUT_THE_PLAN, COMES_AS_TOLD, OPENS_DUTY].some((pattern) => pattern.test(said));
};
