/** What counts the times that one event is held, as alternatives of a pattern: "đợt 1", "lần thứ hai", "chặng 3". */
export const COUNT_NOUNS = 'đợt|lần|vòng|giai đoạn|kỳ|khóa|chặng|lượt';

/** The numbers they take, in figures and words. */
export const COUNT_NUMBERS = '\\d{1,2}|[ivx]{1,4}|nhất|hai|ba|tư';

/** The rounds of a contest that have names of their own. */
export const ROUND_NAMES = 'bảng|loại|sơ loại|sơ khảo|sơ tuyển|tứ kết|bán kết|chung kết|chung khảo';
