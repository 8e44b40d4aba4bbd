import { stripMarks } from '../text/fold';
import { cuesOfRole } from './cues';
import { linkOfRole } from './links';
import { ROLE } from './roles';
import type { Role } from './roles';
import type { Link } from './links';
import { readVowel, writeVowel } from '../text/tone';

/** A word or fixed phrase of the grammar. */
export interface Lexeme {
  /** `plain` for words that only need to be told from others: to the grammar they are unknown. */
  readonly role: Role;
  /** What the role needs to know beside itself: which session, which feast; 0 when nothing. */
  readonly value: number;
  /** The number the word stands for, -1 when it is none. "năm" is 5, whatever its role. */
  readonly number: number;
  /** As written in the lexicon: in small letters, with marks. */
  readonly text: string;
  /** What the word is when it only joins or qualifies times. */
  readonly link: Link | null;
  /** Bits of `CUE`. */
  readonly cues: number;
}

/** Values of the role `session`. */
export const SESSION = { morning: 1, noon: 2, afternoon: 3, evening: 4, night: 5, allDay: 6 } as const;

/** Values of the role `part`: which part of a month (or of a longer period) is meant. */
export const PART = { early: 1, middle: 2, late: 3, firstHalf: 4, secondHalf: 5 } as const;

/** Values of the role `feast`: index into the table of `named-days.ts`. */
type Entry = readonly [role: Role, value: number, words: string];

const ENTRIES: readonly Entry[] = [
  [ROLE.day, 0, 'ngày|hôm'],
  [ROLE.month, 0, 'tháng|thg'],
  [ROLE.year, 5, 'năm'],
  [ROLE.quarter, 0, 'quý|quí'],
  [ROLE.week, 0, 'tuần|tuần lễ'],
  [ROLE.semester, 0, 'học kỳ|học kì|hk|hkì|hkỳ'],
  [ROLE.schoolYear, 0, 'năm học|niên học'],
  [ROLE.term, 0, 'nhiệm kỳ|nhiệm kì|niên khóa|khóa|niên hạn'],
  [ROLE.term, 1, 'giai đoạn|thời kỳ|thời kì'],
  [ROLE.ordinal, 0, 'thứ'],
  [ROLE.sunday, 7, 'chủ nhật|chúa nhật|chủ nhựt|chúa nhựt|cn'],

  [ROLE.number, 1, 'một|mốt|nhất'],
  [ROLE.number, 2, 'hai'],
  [ROLE.number, 3, 'ba'],
  [ROLE.number, 4, 'bốn|tư'],
  [ROLE.number, 5, 'lăm|nhăm'],
  [ROLE.number, 6, 'sáu'],
  [ROLE.number, 7, 'bảy|bẩy'],
  [ROLE.number, 8, 'tám'],
  [ROLE.number, 9, 'chín'],
  [ROLE.number, 10, 'mười'],
  [ROLE.number, 20, 'hăm'],
  [ROLE.number, -10, 'mươi'],
  [ROLE.number, -100, 'trăm'],
  [ROLE.number, -1000, 'nghìn|ngàn'],
  [ROLE.number, 0, 'không|linh|lẻ'],
  [ROLE.lunarMonth, 1, 'giêng'],
  [ROLE.lunarMonth, 12, 'chạp'],
  [ROLE.earlyDay, 0, 'mồng|mùng'],
  [ROLE.fullMoon, 15, 'rằm'],

  [ROLE.hour, 0, 'giờ|h'],
  [ROLE.hour, 1, 'g'],
  [ROLE.minute, 0, 'phút|ph|p'],
  [ROLE.halfPast, 30, 'rưỡi'],
  [ROLE.meridiem, 0, 'sa|am'],
  [ROLE.meridiem, 1, 'ch|pm'],
  [ROLE.session, SESSION.morning, 'sáng|buổi sáng|rạng sáng|sáng sớm|ban sáng'],
  [ROLE.session, SESSION.noon, 'trưa|buổi trưa|ban trưa'],
  [ROLE.session, SESSION.afternoon, 'chiều|buổi chiều|xế chiều|ban chiều'],
  [ROLE.session, SESSION.evening, 'tối|buổi tối|ban tối|chiều tối'],
  [ROLE.session, SESSION.night, 'đêm|ban đêm|khuya|buổi đêm'],
  [ROLE.session, SESSION.allDay, 'cả ngày|nguyên ngày|suốt ngày|trọn ngày|toàn ngày|cả 2 buổi|cả hai buổi'],
  [ROLE.plain, 0, 'sáng tạo|sáng kiến|sáng suốt|sáng lập|sáng tác|sáng chế|tươi sáng|chiếu sáng|ánh sáng'],
  [ROLE.plain, 0, 'thắp sáng|tỏa sáng|sáng xanh|sáng ngời|điểm sáng|bừng sáng|sáng rõ'],
  [ROLE.plain, 0, 'tối thiểu|tối đa|tối ưu|tối cao|tối tân|tăm tối|tối thượng'],
  [
    ROLE.plain,
    0,
    'chiều cao|chiều sâu|chiều dài|chiều rộng|chiều hướng|đa chiều|nhiều chiều|một chiều|hai chiều|chiều chuộng',
  ],

  [ROLE.part, PART.early, 'đầu|thượng tuần|những ngày đầu'],
  [ROLE.part, PART.middle, 'giữa|trung tuần'],
  [ROLE.part, PART.late, 'cuối|hạ tuần|những ngày cuối'],
  [ROLE.part, PART.firstHalf, 'nửa đầu'],
  [ROLE.part, PART.secondHalf, 'nửa cuối|nửa sau|nửa còn lại'],

  [ROLE.stem, 0, 'giáp'],
  [ROLE.stem, 1, 'ất'],
  [ROLE.stem, 2, 'bính'],
  [ROLE.stem, 3, 'đinh'],
  [ROLE.stem, 4, 'mậu'],
  [ROLE.stem, 5, 'kỷ|kỉ'],
  [ROLE.stem, 6, 'canh'],
  [ROLE.stem, 7, 'tân'],
  [ROLE.stem, 8, 'nhâm'],
  [ROLE.branch, 0, 'tý|tí'],
  [ROLE.branch, 1, 'sửu'],
  [ROLE.branch, 2, 'dần'],
  [ROLE.branch, 3, 'mão|mẹo'],
  [ROLE.branch, 4, 'thìn'],
  [ROLE.branch, 5, 'tỵ|tị'],
  [ROLE.branch, 6, 'ngọ'],
  [ROLE.branch, 7, 'mùi'],
  [ROLE.branch, 8, 'thân'],
  [ROLE.branch, 9, 'dậu'],
  [ROLE.branch, 10, 'tuất'],
  [ROLE.branch, 11, 'hợi'],

  [ROLE.from, 0, 'từ|bắt đầu từ|bắt đầu|khởi sự từ|bắt đầu vào'],
  [ROLE.from, 1, 'kể từ|tính từ|bắt đầu kể từ|bắt đầu tính từ'],
  [ROLE.to, 0, 'đến|tới|cho đến|cho tới|kết thúc|kết thúc vào|và kết thúc|và kết thúc vào|đến khoảng'],
  [ROLE.to, 1, 'đến hết|tới hết|cho đến hết|cho tới hết|đến cuối ngày|và kết thúc hết'],
  [ROLE.endOf, 0, 'hết'],
  [ROLE.and, 0, 'và|cùng với'],
  [ROLE.and, 1, 'hoặc|hay'],
  [ROLE.before, 0, 'trước'],
  [ROLE.plain, 0, 'trước mắt|trước đây|trước hết|trước đó|trước tiên|trước sự|trước thềm|sau đó|sau đây|sau này'],
  [ROLE.plain, 0, 'tổ chức|ban tổ chức|tiên|cùng|nhất định|ra|ngoái|x|xx|i|ii|iii|iv|tại|do|với|để|như|sẽ'],
  [ROLE.code, 0, 't|q|qi|qii|qiii|qiv|v|vi'],
  [ROLE.plain, 0, 'học|làm|công|tình|lao động|giảng|dạy|đồng hồ|tín chỉ|kém|nghỉ'],
  [
    ROLE.plain,
    0,
    'tựu trường|khai trường|bãi trường|hiện trường|từ khi|từ đó|từ đây|từ chối|từ thiện|từ bỏ|từng bước|tới đây',
  ],
  [ROLE.from, 2, 'từ nay|kể từ nay|từ bây giờ|từ giờ|từ hôm nay'],
  [ROLE.after, 0, 'sau|từ sau|kể từ sau'],
  [
    ROLE.latest,
    0,
    'chậm nhất|muộn nhất|trễ nhất|hạn chót|hạn cuối|hạn cuối cùng|thời hạn|hạn nộp|hạn hoàn thành|hạn|không quá|không chậm quá|không muộn hơn|deadline',
  ],
  [
    ROLE.plain,
    0,
    'gia hạn|giới hạn|hạn chế|hạn hán|hạn mặn|quyền hạn|kỳ hạn|có hạn|hữu hạn|vô hạn|hạn mức|chẳng hạn|hạn hẹp',
  ],
  [ROLE.finish, 0, 'hoàn thành|hoàn tất|xong|kết thúc trong'],
  [
    ROLE.moved,
    0,
    'dời sang|dời đến|dời lại|dời vào|dời tới|dời qua|chuyển sang|chuyển đến|chuyển qua|lùi sang|lùi đến|lùi lại|lùi vào|đổi sang|đổi thành|hoãn sang|hoãn đến|điều chỉnh sang|điều chỉnh thành|điều chỉnh lại|thay bằng|thay đổi thành|dời|lùi',
  ],
  [ROLE.moved, 1, 'sang|thành'],
  [ROLE.instead, 0, 'thay vì|thay cho|thay thế|thay thế cho'],
  [ROLE.postponed, 0, 'hoãn|tạm hoãn|tạm dừng'],
  [ROLE.cancelled, 0, 'hủy|hủy bỏ|không tổ chức'],
  [ROLE.added, 0, 'bổ sung'],
  [ROLE.tentative, 0, 'dự kiến|dự định|dự trù|tạm định|ước|tạm tính'],
  [ROLE.approximate, 0, 'khoảng|vào khoảng|tầm|chừng|trong khoảng'],
  [ROLE.twin, 0, 'tức|tức là|nhằm|nhằm vào|trùng|trùng với|trùng vào|tương ứng|tương ứng với'],
  [ROLE.lunar, 0, 'âm lịch|âl|lịch âm|âm'],
  [ROLE.plain, 0, 'âm thanh|âm nhạc|âm tính|âm hưởng|âm mưu|âm vang|âm đạo|âm binh'],
  // Words that end like "sinh" (born), "toàn", "nguyên", "cả" (whole), and lead to a time of their own.
  [
    ROLE.plain,
    0,
    'vệ sinh|tuyển sinh|thí sinh|nữ sinh|nam sinh|nhân sinh|dân sinh|môi sinh|phát sinh|nảy sinh|tái sinh|nghiên cứu sinh|tu sinh|phục sinh|an toàn|hoàn toàn|bảo toàn|tài nguyên|cao nguyên|thái nguyên|tây nguyên|khôi nguyên|giá cả|giải phóng mặt bằng|giải phóng mặt đường|giải phóng hành lang|giải phóng vỉa hè|giải phóng lòng đường',
  ],
  [ROLE.solar, 0, 'dương lịch|lịch dương'],
  [ROLE.leap, 0, 'nhuận'],
  [
    ROLE.filler,
    0,
    'vào|lúc|hồi|vào lúc|vào hồi|các|những|mọi|tất cả các|trong|buổi|đúng|thời điểm|của|thuộc|là|ngay|đầu giờ|cuối giờ|bắt đầu lúc|ở|cùng|diễn ra|tổ chức vào|mở cửa',
  ],
  [ROLE.timeLabel, 0, 'thời gian|thời lượng|giờ giấc'],
  [ROLE.whole, 0, 'cả|suốt|trọn|nguyên|toàn'],
  [ROLE.occasion, 0, 'dịp|nhân dịp|vào dịp|đúng dịp|trong dịp|nhân ngày|đúng vào dịp'],
  [
    ROLE.celebrate,
    0,
    'kỷ niệm|kỉ niệm|chào mừng|mừng|hưởng ứng|lập thành tích|hướng tới|truyền thống|ngày sinh|sinh nhật|thành lập|giải phóng|tưởng niệm|khởi nghĩa|chiến thắng|nhân kỷ niệm',
  ],

  [ROLE.every, 0, 'hàng|hằng|mỗi|từng'],
  [ROLE.regular, 0, 'thường xuyên|định kỳ|định kì|thường kỳ|thường kì|liên tục|xuyên suốt|quanh năm'],
  [ROLE.times, 0, 'lần|kỳ|kì'],
  [ROLE.today, 0, 'hôm nay|ngày hôm nay'],
  [ROLE.today, 1, 'ngày mai|mai'],
  [ROLE.today, -1, 'hôm qua|ngày hôm qua'],
  [ROLE.today, 2, 'ngày kia|ngày mốt'],
  [ROLE.this, 0, 'này|nay'],
  [ROLE.this, 1, 'kế tiếp|tiếp theo|sắp tới|kế'],
  [ROLE.this, -1, 'vừa qua|qua|rồi'],

  [
    ROLE.unknownTime,
    0,
    'thông báo sau|sẽ thông báo|thông báo cụ thể sau|có thông báo|có thông báo riêng|chưa xác định|chưa có|chưa ấn định|sẽ có hướng dẫn|sẽ có lịch|lịch riêng|theo lịch|theo chỉ đạo|theo yêu cầu|theo tình hình|khi có|đột xuất|tùy|tùy tình hình|tùy điều kiện|thời gian phù hợp|thời điểm phù hợp|thời điểm thích hợp|thời gian thích hợp|liên hệ sau|cập nhật sau|xác định sau|báo sau|bố trí sau|sẽ báo|sau khi có|trong thời gian|thời gian tới|sắp tới|chờ thông báo|chờ ý kiến|hè|dịp hè|mùa hè|nghỉ hè|trong hè|mùa xuân|mùa thu|mùa đông|mùa mưa|mùa khô|sau tết|ra tết|giáp tết|cận tết|sớm nhất|càng sớm càng tốt|theo từng đợt|ngay sau|sau khi|trước khi',
  ],
  [
    ROLE.unknownTime,
    1,
    'theo kế hoạch|theo chương trình|theo hướng dẫn|theo thông báo|theo quy định|theo thư mời|theo giấy mời|theo công văn|theo quyết định|theo báo cáo',
  ],
  // A whole field that says no more than this.
  [ROLE.unknownTime, 2, 'giờ hành chính|trong giờ hành chính|ngoài giờ hành chính|ngoài giờ|sau giờ làm việc'],

  [
    ROLE.place,
    0,
    'đường|phố|hẻm|ngõ|ngách|kiệt|quốc lộ|tỉnh lộ|hương lộ|đại lộ|ql|phường|khu phố|tổ|tổ dân phố|ấp|thôn|xóm|làng|xã|chợ|cầu|công viên|quảng trường|trường|thpt|thcs|mầm non|tiểu học|bệnh viện|nhà máy|công ty|xí nghiệp|khu đô thị|sân vận động|nhà văn hóa|rạp|lớp|phòng|bến|khách sạn|vòng xoay|ngã tư|ngã ba|ngã năm|ngã sáu|nhà hát|nhà thi đấu|hội trường|căn hộ|block|lô|tầng|chung cư|cư xá|khu|nhà xuất bản|hợp tác xã|tiểu đoàn|trung đoàn|sư đoàn|lữ đoàn|đội|nông trường|thửa|tờ bản đồ|biệt thự|trại|cụm|kho|nhà in|xưởng|cách mạng|ga|cảng|đồn',
  ],
  [ROLE.placeLabel, 0, 'địa điểm|địa chỉ|nơi tổ chức|tại địa chỉ|tại số|trụ sở'],
  [
    ROLE.numberSign,
    0,
    'số|số nhà|số hiệu|ký hiệu|mã|mã số|mục|phụ lục|điều|khoản|điểm|chương|phần|hình|bảng|mẫu|phiên bản|version|ver|v|bản|trang|quyển|tập|câu|bài|kênh|tài khoản|hotline|điện thoại|đt|sđt|fax|cmnd|cccd|mst',
  ],
  [
    ROLE.document,
    0,
    'nghị quyết|quyết định|chỉ thị|kết luận|công văn|thông tư|thông tư liên tịch|nghị định|luật|bộ luật|pháp lệnh|hiến pháp|hướng dẫn|chương trình|chương trình hành động|kế hoạch|thông báo|tờ trình|công điện|báo cáo|văn bản|quy chế|quy định|thông tri|giấy mời|thư mời|giấy phép|giấy chứng nhận|biên bản|đề án|lệnh|sắc lệnh|điều lệ|hợp đồng|tuyên bố|lời kêu gọi|thư ngỏ|phương án|cv|qđ|nq|nđ|tb|kh',
  ],
  [
    ROLE.issued,
    0,
    'ban hành|ký ngày|ký|được ban hành|được thông qua|thông qua|có hiệu lực|có hiệu lực thi hành|sinh ngày|sinh|cấp ngày|mất ngày|hy sinh',
  ],
  [ROLE.share, 0, 'tỷ lệ|tỉ lệ|đạt|chiếm|tỷ số|tỉ số|kết quả|điểm số|xếp loại|xếp hạng'],
  [
    ROLE.counted,
    0,
    'số lượng|đơn vị|chỉ tiêu|tiêu chí|đồng chí|đại biểu|phiếu|hộ|người|đoàn viên|hội viên|thành viên|ủy viên|chi đoàn|chi bộ|chi hội|cơ sở|nhiệm vụ|nội dung|môn|suất|tổng số|tỉnh|thành phố|quận|huyện|đảng viên|học sinh|sinh viên|thanh niên|cán bộ|công chức|trường hợp|vụ|hồ sơ|thủ tục|dự án|công trình|mô hình|ý kiến|thôn bản|câu lạc bộ|ha|km|m|kg|tấn|đồng|triệu|tỷ|quyển sách|giải|hạng mục|nghị viên|cuộc|lượt|hộ dân|gia đình|dân số|diện tích|thời gian làm việc|chốt|trạm|giáo viên|bác sĩ|mũi|liều|bệnh nhân|hoạt động|chuyên đề',
  ],
  [ROLE.duration, 0, 'tiếng|giây|buổi học|ngày làm việc|ngày đêm|giờ làm việc|ngày nghỉ|tháng tuổi|năm tuổi|tuổi'],
  [
    ROLE.countingNoun,
    0,
    'lần thứ|kỳ họp|kì họp|phiên|phiên họp|hội nghị lần|đại hội lần|hạng|người|câu lạc bộ thứ|vị trí|giải|thế hệ|con|mùa|kỳ thi|khóa học|đại hội|hội nghị',
  ],
  // Nouns whose number is a label, never a day: "tiết 3-4", "ca 2", "đợt 1".
  [ROLE.label, 0, 'tiết|ca|vòng|đợt|nhóm|khối|chặng|bước|trận|bàn|ghế|bảng|hạng mục|gói|lô|tập huấn khóa|kỳ thứ'],
  [ROLE.basis, 0, 'căn cứ|theo|chiếu theo|kèm theo|ban hành kèm theo|đính kèm'],
  [ROLE.tet, 0, 'tết'],
  [
    ROLE.attribute,
    0,
    'chủ đề|cùng kỳ|cùng kì|so với|chỉ tiêu|nhiệm vụ|kết quả|mục tiêu|dự toán|ngân sách|phương hướng|thành tích|danh hiệu|tổng kết|sơ kết|kinh phí|nghị quyết',
  ],
  [ROLE.horizon, 0, 'tầm nhìn|định hướng|tầm nhìn đến|định hướng đến'],
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

const numberOf = (role: Role, value: number): number => (role === ROLE.number || role === ROLE.year ? value : -1);

const lexemeOf = (role: Role, value: number, text: string, number = numberOf(role, value)): Lexeme => ({
  role,
  value,
  number,
  text,
  link: linkOfRole(role),
  cues: cuesOfRole(role),
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
const MARKED_FIRST: readonly Lexeme[] = [lexemeOf(ROLE.to, 0, 'à')];

/** The phrases, the earlier first, as Vietnamese is written: tone marks in every place where people put them (hủy, huỷ; ngaỳ). */
export const markedPhrases = (extra: readonly ExtraPhrase[]): readonly Phrase[] =>
  phrasesOf(extra, tonePlacements, MARKED_FIRST);

/** Words that hide a number when typed without marks: "thu tu", "thu sau". The number counts only after "thứ". */
const BARE_FIRST: readonly Lexeme[] = [lexemeOf(ROLE.from, 0, 'từ', 4), lexemeOf(ROLE.after, 0, 'sau', 6)];

/** The phrases as typed without marks ("thang", "tu ngay"). Where two words fall together, the earlier entry wins. */
export const barePhrases = (extra: readonly ExtraPhrase[]): readonly Phrase[] =>
  phrasesOf(extra, (word) => [stripMarks(word)], BARE_FIRST);
