import { capitalFirst } from '../../text/first-letter';
/** One Vietnamese syllable: initial, vowels, final. What is none of it ("HĐND", "UBND", "THCS") is an abbreviation. */
const SYLLABLE =
  /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?[aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ]{1,3}(?:ch?|m|ngh?|nh?|p|t)?$/u;

const WORD = /[\p{L}\d]+/gu;
const RUN = /\p{Lu}\p{Ll}*(?:\s+(?:\p{Lu}\p{L}*|\d{1,3})){1,7}/gu;

/** Names that every paper writes so. */
const ALWAYS: readonly string[] = [
  'Hồ Chí Minh',
  'Bác Hồ',
  'Việt Nam',
  'Quốc hội',
  'Chủ tịch nước',
  'Trung ương',
  'Tết Nguyên đán',
  'Tết Trung thu',
  'Quốc khánh',
  'Giỗ Tổ Hùng Vương',
  'Vu lan',
  'Phật đản',
];

/** A lunar year by stem and branch: "GIÁP THÌN". */
const LUNAR_YEAR =
  /^(?:giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý)\s(?:tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)$/iu;

const capitalised = (words: string): string => words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (c) => c.toUpperCase());

/** Proper names that the text writes with capitals in the middle of its sentences, by their small letters. */
const namesIn = (texts: Iterable<string>): ReadonlyMap<string, string> => {
  const names = new Map(ALWAYS.map((name): [string, string] => [name.toLowerCase(), name]));
  for (const text of texts) {
    if (text === text.toUpperCase()) continue;
    for (const match of text.matchAll(RUN)) {
      const words = match[0].split(/\s+/u);
      // The first word of a sentence is large in any case: the name may begin after it.
      const from = match.index === 0 ? 1 : 0;
      for (let start = from; start < words.length - 1; start += 1) {
        for (let end = start + 2; end <= words.length; end += 1) {
          const run = words.slice(start, end);
          if (run.every((word) => word !== word.toUpperCase() || word.length === 1)) {
            const name = run.join(' ');
            names.set(name.toLowerCase(), name);
          }
        }
      }
    }
  }
  return names;
};

const LONGEST = 6;

/** Words after which a proper name follows: "PHƯỜNG NGỌC THỤY", "TỈNH HÀ GIANG". */
const LEVEL = /(?<!\p{L})(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|phường|xã|thị trấn|thôn|ấp|bản|buôn|làng)\s+$/u;
/** Words that follow them and are no name: "HUYỆN ĐOÀN", "XÃ HỘI", "TỈNH NĂM 2024", "XÃ LẦN THỨ II". */
const NO_NAME =
  /^(?:phố|đoàn|ủy|uỷ|hội|viên|giao|lần|năm|tháng|quý|tuần|nhiệm|khóa|khoá|giai|đợt|từ|đến|và|với|về|theo|tại|trong|trên|của|cho|các|tổ|mở|tham|dự|đạt|văn|nông|thuộc|cấp|sắc|số|trước|sau|dịp|nhằm|chào|\d+)$/u;
/** Most names of places have two syllables, some have three ("Hai Bà Trưng"): those only where nothing follows them. */
const USUAL = 2;
const MOST = 3;

/** How many of the words from `at` on are the proper name of the place whose level stands before them: 0 when none are. */
const placeWords = (title: string, words: readonly { text: string; start: number }[], at: number): number => {
  const first = words[at];
  if (!first || !LEVEL.test(title.slice(Math.max(0, first.start - 16), first.start).toLowerCase())) return 0;
  let count = 0;
  for (let end = first.start; count <= MOST; count += 1) {
    const word = words[at + count];
    if (!word || (count > 0 && title.slice(end, word.start) !== ' ') || NO_NAME.test(word.text.toLowerCase())) break;
    end = word.start + word.text.length;
  }
  return count > MOST ? USUAL : count;
};

/** The words in capitals that open a mixed title: its first line, when the lines are one text. */
const CAPITALS_FIRST = /^(?:(?=[^\p{L}\s]*\p{Lu})[^\p{Ll}\s]+\s+){3,}(?=\p{Lu}?\p{Ll})/u;

/**
 * A title in capitals as a sentence: first letter large, abbreviations kept ("HĐND"), proper names as the document itself
 * writes them elsewhere. `texts` are the document's other paragraphs. Of a title that goes on in small letters only the
 * capitals before them change; any other comes back as it is.
 */
export const recase = (title: string, texts: Iterable<string>): string => {
  if (title === title.toUpperCase()) return /\p{Lu}{2}/u.test(title) ? asSentence(title, texts) : title;
  const first = CAPITALS_FIRST.exec(title)?.[0] ?? '';
  return first === '' ? title : asSentence(first, texts) + title.slice(first.length);
};

const asSentence = (title: string, texts: Iterable<string>): string => {
  const names = namesIn(texts);
  const words = Array.from(title.matchAll(WORD), (match) => ({ text: match[0], start: match.index }));
  let result = title;
  const put = (start: number, text: string): void => {
    result = result.slice(0, start) + text + result.slice(start + text.length);
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    let taken = 0;
    for (let length = Math.min(LONGEST, words.length - at); length >= 2 && taken === 0; length -= 1) {
      const last = words[at + length - 1];
      if (!last) continue;
      const run = title.slice(word.start, last.start + last.text.length);
      const plain = /^[\p{L}\d]+(?: [\p{L}\d]+)*$/u.test(run);
      const name = LUNAR_YEAR.test(run) ? capitalised(run) : plain ? names.get(run.toLowerCase()) : undefined;
      if (name === undefined) continue;
      put(word.start, name);
      taken = length;
    }
    if (taken > 0) {
      at += taken - 1;
      continue;
    }
    const named = placeWords(title, words, at);
    if (named > 0) {
      for (const part of words.slice(at, at + named))
        if (SYLLABLE.test(part.text.toLowerCase())) put(part.start, capitalised(part.text));
      at += named - 1;
      continue;
    }
    const small = word.text.toLowerCase();
    if (SYLLABLE.test(small) || small.length === 1) put(word.start, small);
  }
  return capitalFirst(result);
};
