import { stripMarks } from '../text/fold';
import { linkOfRole } from './links';
import type { Link } from './links';
import { readVowel, writeVowel } from '../text/tone';

/**
 * What a word does in a time expression. One word has one role; the grammar decides from its place what it means
 * ("năm" is the noun "year" and the number five).
 */
export type Role =
  // nouns of the calendar and the clock
  | 'day'
  | 'month'
  | 'year'
  | 'quarter'
  | 'week'
  | 'semester'
  | 'school-year'
  | 'term'
  | 'ordinal'
  | 'sunday'
  | 'number'
  | 'lunar-month'
  | 'early-day'
  | 'full-moon'
  | 'hour'
  | 'minute'
  | 'half-past'
  | 'meridiem'
  | 'session'
  | 'part'
  | 'stem'
  | 'branch'
  // links
  | 'from'
  | 'to'
  | 'end-of'
  | 'and'
  | 'before'
  | 'after'
  | 'latest'
  | 'finish'
  | 'moved'
  | 'instead'
  | 'postponed'
  | 'cancelled'
  | 'added'
  | 'tentative'
  | 'approximate'
  | 'twin'
  | 'lunar'
  | 'solar'
  | 'leap'
  | 'filler'
  | 'whole'
  | 'occasion'
  | 'feast'
  | 'celebrate'
  // repetition, relation, doubt
  | 'every'
  | 'regular'
  | 'times'
  | 'today'
  | 'this'
  | 'unknown-time'
  // what makes a number no date
  | 'place'
  | 'place-label'
  | 'time-label'
  | 'number-sign'
  | 'document'
  | 'issued'
  | 'share'
  | 'counted'
  | 'duration'
  | 'counting-noun'
  | 'label'
  | 'basis'
  | 'tet'
  | 'attribute'
  | 'horizon'
  | 'plain';

/** A word or fixed phrase of the grammar. */
export interface Lexeme {
  /** `null` for words that only need to be told from others: to the grammar they are unknown. */
  readonly role: Role | null;
  /** What the role needs to know beside itself: which session, which feast; 0 when nothing. */
  readonly value: number;
  /** The number the word stands for, -1 when it is none. "năm" is 5, whatever its role. */
  readonly number: number;
  /** As written in the lexicon: in small letters, with marks. */
  readonly text: string;
  /** What the word is when it only joins or qualifies times. */
  readonly link: Link | null;
}

/** Values of the role `session`. */
export const SESSION = { morning: 1, noon: 2, afternoon: 3, evening: 4, night: 5, allDay: 6 } as const;

/** Values of the role `part`: which part of a month (or of a longer period) is meant. */
export const PART = { early: 1, middle: 2, late: 3, firstHalf: 4, secondHalf: 5 } as const;

/** Values of the role `feast`: index into the table of `named-days.ts`. */
type Entry = readonly [role: Role, value: number, words: string];

const ENTRIES: readonly Entry[] = [
  ['day', 0, 'ngày|hôm'],
  ['month', 0, 'tháng|thg'],
  ['year', 5, 'năm'],
  ['quarter', 0, 'quý|quí'],
  ['week', 0, 'tuần|tuần lễ'],
  ['semester', 0, 'học kỳ|học kì|hk|hkì|hkỳ'],
  ['school-year', 0, 'năm học|niên học'],
  ['term', 0, 'nhiệm kỳ|nhiệm kì|niên khóa|khóa|niên hạn'],
  ['term', 1, 'giai đoạn|thời kỳ|thời kì'],
  ['ordinal', 0, 'thứ'],
  ['sunday', 7, 'chủ nhật|chúa nhật|chủ nhựt|chúa nhựt|cn'],

  ['number', 1, 'một|mốt|nhất'],
  ['number', 2, 'hai'],
  ['number', 3, 'ba'],
  ['number', 4, 'bốn|tư'],
  ['number', 5, 'lăm|nhăm'],
  ['number', 6, 'sáu'],
  ['number', 7, 'bảy|bẩy'],
  ['number', 8, 'tám'],
  ['number', 9, 'chín'],
  ['number', 10, 'mười'],
  ['number', 20, 'hăm'],
  ['number', -10, 'mươi'],
  ['number', -100, 'trăm'],
  ['number', -1000, 'nghìn|ngàn'],
  ['number', 0, 'không|linh|lẻ'],
  ['lunar-month', 1, 'giêng'],
  ['lunar-month', 12, 'chạp'],
  ['early-day', 0, 'mồng|mùng'],
  ['full-moon', 15, 'rằm'],

  ['hour', 0, 'giờ|h'],
  ['hour', 1, 'g'],
  ['minute', 0, 'phút|ph|p'],
  ['half-past', 30, 'rưỡi'],
  ['meridiem', 0, 'sa|am'],
  ['meridiem', 1, 'ch|pm'],
  ['session', SESSION.morning, 'sáng|buổi sáng|rạng sáng|sáng sớm|ban sáng'],
  ['session', SESSION.noon, 'trưa|buổi trưa|ban trưa'],
  ['session', SESSION.afternoon, 'chiều|buổi chiều|xế chiều|ban chiều'],
  ['session', SESSION.evening, 'tối|buổi tối|ban tối|chiều tối'],
  ['session', SESSION.night, 'đêm|ban đêm|khuya|buổi đêm'],
  ['session', SESSION.allDay, 'cả ngày|nguyên ngày|suốt ngày|trọn ngày|toàn ngày|cả 2 buổi|cả hai buổi'],
  ['plain', 0, 'sáng tạo|sáng kiến|sáng suốt|sáng lập|sáng tác|sáng chế|tươi sáng|chiếu sáng|ánh sáng'],
  ['plain', 0, 'thắp sáng|tỏa sáng|sáng xanh|sáng ngời|điểm sáng|bừng sáng|sáng rõ'],
  ['plain', 0, 'tối thiểu|tối đa|tối ưu|tối cao|tối tân|tăm tối|tối thượng'],
  [
    'plain',
    0,
    'chiều cao|chiều sâu|chiều dài|chiều rộng|chiều hướng|đa chiều|nhiều chiều|một chiều|hai chiều|chiều chuộng',
  ],

  ['part', PART.early, 'đầu|thượng tuần|những ngày đầu'],
  ['part', PART.middle, 'giữa|trung tuần'],
  ['part', PART.late, 'cuối|hạ tuần|những ngày cuối'],
  ['part', PART.firstHalf, 'nửa đầu'],
  ['part', PART.secondHalf, 'nửa cuối|nửa sau|nửa còn lại'],

  ['stem', 0, 'giáp'],
  ['stem', 1, 'ất'],
  ['stem', 2, 'bính'],
  ['stem', 3, 'đinh'],
  ['stem', 4, 'mậu'],
  ['stem', 5, 'kỷ|kỉ'],
  ['stem', 6, 'canh'],
  ['stem', 7, 'tân'],
  ['stem', 8, 'nhâm'],
  ['branch', 0, 'tý|tí'],
  ['branch', 1, 'sửu'],
  ['branch', 2, 'dần'],
  ['branch', 3, 'mão|mẹo'],
  ['branch', 4, 'thìn'],
  ['branch', 5, 'tỵ|tị'],
  ['branch', 6, 'ngọ'],
  ['branch', 7, 'mùi'],
  ['branch', 8, 'thân'],
  ['branch', 9, 'dậu'],
  ['branch', 10, 'tuất'],
  ['branch', 11, 'hợi'],

  ['from', 0, 'từ|bắt đầu từ|bắt đầu|khởi sự từ|bắt đầu vào'],
  ['from', 1, 'kể từ|tính từ|bắt đầu kể từ|bắt đầu tính từ'],
  ['to', 0, 'đến|tới|cho đến|cho tới|kết thúc|kết thúc vào|và kết thúc|và kết thúc vào|đến khoảng'],
  ['to', 1, 'đến hết|tới hết|cho đến hết|cho tới hết|đến cuối ngày|và kết thúc hết'],
  ['end-of', 0, 'hết'],
  ['and', 0, 'và|cùng với'],
  ['and', 1, 'hoặc|hay'],
  ['before', 0, 'trước'],
  ['plain', 0, 'trước mắt|trước đây|trước hết|trước đó|trước tiên|trước sự|trước thềm|sau đó|sau đây|sau này'],
  ['plain', 0, 'tổ chức|ban tổ chức|tiên|cùng|nhất định|ra|ngoái|x|xx|i|ii|iii|iv|tại|do|với|để|như|sẽ'],
  ['plain', 0, 'học|làm|công|tình|lao động|giảng|dạy|đồng hồ|tín chỉ|kém|nghỉ'],
  [
    'plain',
    0,
    'tựu trường|khai trường|bãi trường|hiện trường|từ khi|từ đó|từ đây|từ chối|từ thiện|từ bỏ|từng bước|tới đây',
  ],
  ['from', 2, 'từ nay|kể từ nay|từ bây giờ|từ giờ|từ hôm nay'],
  ['after', 0, 'sau|từ sau|kể từ sau'],
  [
    'latest',
    0,
    'chậm nhất|muộn nhất|trễ nhất|hạn chót|hạn cuối|hạn cuối cùng|thời hạn|hạn nộp|hạn hoàn thành|hạn|không quá|không chậm quá|không muộn hơn|deadline',
  ],
  [
    'plain',
    0,
    'gia hạn|giới hạn|hạn chế|hạn hán|hạn mặn|quyền hạn|kỳ hạn|có hạn|hữu hạn|vô hạn|hạn mức|chẳng hạn|hạn hẹp',
  ],
  ['finish', 0, 'hoàn thành|hoàn tất|xong|kết thúc trong'],
  [
    'moved',
    0,
    'dời sang|dời đến|dời lại|dời vào|dời tới|dời qua|chuyển sang|chuyển đến|chuyển qua|lùi sang|lùi đến|lùi lại|lùi vào|đổi sang|đổi thành|hoãn sang|hoãn đến|điều chỉnh sang|điều chỉnh thành|điều chỉnh lại|thay bằng|thay đổi thành|dời|lùi',
  ],
  ['moved', 1, 'sang|thành'],
  ['instead', 0, 'thay vì|thay cho|thay thế|thay thế cho'],
  ['postponed', 0, 'hoãn|tạm hoãn|tạm dừng'],
  ['cancelled', 0, 'hủy|hủy bỏ|không tổ chức'],
  ['added', 0, 'bổ sung'],
  ['tentative', 0, 'dự kiến|dự định|dự trù|tạm định|ước|tạm tính'],
  ['approximate', 0, 'khoảng|vào khoảng|tầm|chừng|trong khoảng'],
  ['twin', 0, 'tức|tức là|nhằm|nhằm vào|trùng|trùng với|trùng vào|tương ứng|tương ứng với'],
  ['lunar', 0, 'âm lịch|âl|lịch âm|âm'],
  ['plain', 0, 'âm thanh|âm nhạc|âm tính|âm hưởng|âm mưu|âm vang|âm đạo|âm binh'],
  // Words that end like "sinh" (born), "toàn", "nguyên", "cả" (whole), and lead to a time of their own.
  [
    'plain',
    0,
    'vệ sinh|tuyển sinh|thí sinh|nữ sinh|nam sinh|nhân sinh|dân sinh|môi sinh|phát sinh|nảy sinh|tái sinh|nghiên cứu sinh|tu sinh|phục sinh|an toàn|hoàn toàn|bảo toàn|tài nguyên|cao nguyên|thái nguyên|tây nguyên|khôi nguyên|giá cả',
  ],
  ['solar', 0, 'dương lịch|lịch dương'],
  ['leap', 0, 'nhuận'],
  [
    'filler',
    0,
    'vào|lúc|hồi|vào lúc|vào hồi|các|những|mọi|tất cả các|trong|buổi|đúng|thời điểm|của|thuộc|là|ngay|đầu giờ|cuối giờ|bắt đầu lúc|ở|cùng|diễn ra|tổ chức vào|mở cửa',
  ],
  ['time-label', 0, 'thời gian|thời lượng|giờ giấc'],
  ['whole', 0, 'cả|suốt|trọn|nguyên|toàn'],
  ['occasion', 0, 'dịp|nhân dịp|vào dịp|đúng dịp|trong dịp|nhân ngày|đúng vào dịp'],
  [
    'celebrate',
    0,
    'kỷ niệm|kỉ niệm|chào mừng|mừng|hưởng ứng|lập thành tích|hướng tới|truyền thống|ngày sinh|sinh nhật|thành lập|giải phóng|tưởng niệm|khởi nghĩa|chiến thắng|nhân kỷ niệm',
  ],

  ['every', 0, 'hàng|hằng|mỗi|từng'],
  ['regular', 0, 'thường xuyên|định kỳ|định kì|thường kỳ|thường kì|liên tục|xuyên suốt|quanh năm'],
  ['times', 0, 'lần|kỳ|kì'],
  ['today', 0, 'hôm nay|ngày hôm nay'],
  ['today', 1, 'ngày mai|mai'],
  ['today', -1, 'hôm qua|ngày hôm qua'],
  ['today', 2, 'ngày kia|ngày mốt'],
  ['this', 0, 'này|nay'],
  ['this', 1, 'kế tiếp|tiếp theo|sắp tới|kế'],
  ['this', -1, 'vừa qua|qua|rồi'],

  [
    'unknown-time',
    0,
    'thông báo sau|sẽ thông báo|thông báo cụ thể sau|có thông báo|có thông báo riêng|chưa xác định|chưa có|chưa ấn định|sẽ có hướng dẫn|sẽ có lịch|lịch riêng|theo lịch|theo chỉ đạo|theo yêu cầu|theo tình hình|khi có|đột xuất|tùy|tùy tình hình|tùy điều kiện|thời gian phù hợp|thời điểm phù hợp|thời điểm thích hợp|thời gian thích hợp|liên hệ sau|cập nhật sau|xác định sau|báo sau|bố trí sau|sẽ báo|sau khi có|trong thời gian|thời gian tới|sắp tới|chờ thông báo|chờ ý kiến|hè|dịp hè|mùa hè|nghỉ hè|trong hè|mùa xuân|mùa thu|mùa đông|mùa mưa|mùa khô|sau tết|ra tết|giáp tết|cận tết|sớm nhất|càng sớm càng tốt|theo từng đợt|ngay sau|sau khi|trước khi',
  ],
  [
    'unknown-time',
    1,
    'theo kế hoạch|theo chương trình|theo hướng dẫn|theo thông báo|theo quy định|theo thư mời|theo giấy mời|theo công văn|theo quyết định|theo báo cáo',
  ],

  [
    'place',
    0,
    'đường|phố|hẻm|ngõ|ngách|kiệt|quốc lộ|tỉnh lộ|hương lộ|đại lộ|ql|phường|khu phố|tổ|tổ dân phố|ấp|thôn|xóm|làng|xã|chợ|cầu|công viên|quảng trường|trường|thpt|thcs|mầm non|tiểu học|bệnh viện|nhà máy|công ty|xí nghiệp|khu đô thị|sân vận động|nhà văn hóa|rạp|lớp|phòng|bến|khách sạn|vòng xoay|ngã tư|ngã ba|ngã năm|ngã sáu|nhà hát|nhà thi đấu|hội trường|căn hộ|block|lô|tầng|chung cư|cư xá|khu|nhà xuất bản|hợp tác xã|tiểu đoàn|trung đoàn|sư đoàn|lữ đoàn|đội|nông trường|thửa|tờ bản đồ|biệt thự|trại|cụm|kho|nhà in|xưởng|cách mạng|ga|cảng|đồn',
  ],
  ['place-label', 0, 'địa điểm|địa chỉ|nơi tổ chức|tại địa chỉ|tại số|trụ sở'],
  [
    'number-sign',
    0,
    'số|số nhà|số hiệu|ký hiệu|mã|mã số|mục|phụ lục|điều|khoản|điểm|chương|phần|hình|bảng|mẫu|phiên bản|version|ver|v|bản|trang|quyển|tập|câu|bài|kênh|tài khoản|hotline|điện thoại|đt|sđt|fax|cmnd|cccd|mst',
  ],
  [
    'document',
    0,
    'nghị quyết|quyết định|chỉ thị|kết luận|công văn|thông tư|thông tư liên tịch|nghị định|luật|bộ luật|pháp lệnh|hiến pháp|hướng dẫn|chương trình|chương trình hành động|kế hoạch|thông báo|tờ trình|công điện|báo cáo|văn bản|quy chế|quy định|thông tri|giấy mời|thư mời|giấy phép|giấy chứng nhận|biên bản|đề án|lệnh|sắc lệnh|điều lệ|hợp đồng|tuyên bố|lời kêu gọi|thư ngỏ|phương án|cv|qđ|nq|nđ|tb|kh',
  ],
  [
    'issued',
    0,
    'ban hành|ký ngày|ký|được ban hành|được thông qua|thông qua|có hiệu lực|có hiệu lực thi hành|sinh ngày|sinh|cấp ngày|mất ngày|hy sinh',
  ],
  ['share', 0, 'tỷ lệ|tỉ lệ|đạt|chiếm|tỷ số|tỉ số|kết quả|điểm số|xếp loại|xếp hạng'],
  [
    'counted',
    0,
    'số lượng|đơn vị|chỉ tiêu|tiêu chí|đồng chí|đại biểu|phiếu|hộ|người|đoàn viên|hội viên|thành viên|ủy viên|chi đoàn|chi bộ|chi hội|cơ sở|nhiệm vụ|nội dung|môn|suất|tổng số|tỉnh|thành phố|quận|huyện|đảng viên|học sinh|sinh viên|thanh niên|cán bộ|công chức|trường hợp|vụ|hồ sơ|thủ tục|dự án|công trình|mô hình|ý kiến|thôn bản|câu lạc bộ|ha|km|m|kg|tấn|đồng|triệu|tỷ|quyển sách|giải|hạng mục|nghị viên|cuộc|lượt|hộ dân|gia đình|dân số|diện tích|thời gian làm việc|chốt|trạm|giáo viên|bác sĩ|mũi|liều|bệnh nhân|hoạt động|chuyên đề',
  ],
  ['duration', 0, 'tiếng|giây|buổi học|ngày làm việc|ngày đêm|giờ làm việc|ngày nghỉ|tháng tuổi|năm tuổi|tuổi'],
  [
    'counting-noun',
    0,
    'lần thứ|kỳ họp|kì họp|phiên|phiên họp|hội nghị lần|đại hội lần|hạng|người|câu lạc bộ thứ|vị trí|giải|thế hệ|con|mùa|kỳ thi|khóa học|đại hội|hội nghị',
  ],
  // Nouns whose number is a label, never a day: "tiết 3-4", "ca 2", "đợt 1".
  ['label', 0, 'tiết|ca|vòng|đợt|nhóm|khối|chặng|bước|trận|bàn|ghế|bảng|hạng mục|gói|lô|tập huấn khóa|kỳ thứ'],
  ['basis', 0, 'căn cứ|theo|chiếu theo|kèm theo|ban hành kèm theo|đính kèm'],
  ['tet', 0, 'tết'],
  [
    'attribute',
    0,
    'chủ đề|cùng kỳ|cùng kì|so với|chỉ tiêu|nhiệm vụ|kết quả|mục tiêu|dự toán|ngân sách|phương hướng|thành tích|danh hiệu|tổng kết|sơ kết|kinh phí|nghị quyết',
  ],
  ['horizon', 0, 'tầm nhìn|định hướng|tầm nhìn đến|định hướng đến'],
];

const tonePlacements = (word: string): readonly string[] => {
  const letters = Array.from(word);
  const from = letters.findIndex((letter) => (readVowel(letter)?.tone ?? 0) !== 0);
  const source = readVowel(letters[from] ?? '');
  if (from < 0 || !source) return [word];
  const plain = letters.map((letter, i) => (i === from ? writeVowel(source.vowel, 0, false) : letter));
  return plain.flatMap((letter, i) => {
    const vowel = readVowel(letter);
    if (!vowel || vowel.tone !== 0) return [];
    return [plain.map((l, k) => (k === i ? writeVowel(vowel.vowel, source.tone, false) : l)).join('')];
  });
};

/** A phrase as it is looked for in texts. */
export interface Phrase {
  readonly lexeme: Lexeme;
  /** For each of its words, in small letters, the ways to write it. */
  readonly spellings: readonly (readonly string[])[];
}

/** More phrases of a role, each with its own value: how `named-days.ts` adds the names of feasts. */
export type ExtraPhrase = readonly [role: Role, value: number, phrase: string];

const numberOf = (role: Role, value: number): number => (role === 'number' || role === 'year' ? value : -1);

const lexemeOf = (role: Role, value: number, text: string, number = numberOf(role, value)): Lexeme => ({
  role: role === 'plain' ? null : role,
  value,
  number,
  text,
  link: linkOfRole(role),
});

const phrasesOf = (
  extra: readonly ExtraPhrase[],
  spell: (word: string) => readonly string[],
  first: readonly Lexeme[],
): readonly Phrase[] => {
  const entries = ENTRIES.flatMap(([role, value, words]) =>
    words.split('|').map((text) => lexemeOf(role, value, text)),
  );
  const extras = extra.map(([role, value, text]) => lexemeOf(role, value, text));
  return [...first, ...entries, ...extras].map((lexeme) => ({
    lexeme,
    spellings: lexeme.text.split(' ').map(spell),
  }));
};

/** The arrow of Word (a sign of the font Wingdings) leaves this letter behind when it is copied: "7g30 à 9g00". */
const MARKED_FIRST: readonly Lexeme[] = [lexemeOf('to', 0, 'à')];

/** The phrases, the earlier first, as Vietnamese is written: tone marks in every place where people put them (hủy, huỷ; ngaỳ). */
export const markedPhrases = (extra: readonly ExtraPhrase[]): readonly Phrase[] =>
  phrasesOf(extra, tonePlacements, MARKED_FIRST);

/** Words that hide a number when typed without marks: "thu tu", "thu sau". The number counts only after "thứ". */
const BARE_FIRST: readonly Lexeme[] = [lexemeOf('from', 0, 'từ', 4), lexemeOf('after', 0, 'sau', 6)];

/** The phrases as typed without marks ("thang", "tu ngay"). Where two words fall together, the earlier entry wins. */
export const barePhrases = (extra: readonly ExtraPhrase[]): readonly Phrase[] =>
  phrasesOf(extra, (word) => [stripMarks(word)], BARE_FIRST);
