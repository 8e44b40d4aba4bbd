/** A stretch of a line that was a paragraph of its own before the line ends were lost. */
export interface Fold {
  readonly text: string;
  /** 0-based place in the line. */
  readonly offset: number;
}

const LONG = 600;
const FEW = 3;
const SHORT_LIST = 160;

/** Where a paragraph begins inside a line: numbers and bullets before a capital, headings in capitals, closing words. */
const STARTS =
  /\s(?=(?:[IVX]{1,4}|[A-D])\s?[./]\s?\p{Lu})|(?<=[.;:”"’)\p{Ll}\p{Lu}\d])\s(?=\d{1,2}(?:\.\d{1,2}){0,2}[.)]\s+\p{Lu})|(?<=[.;:”"’)\p{L}\d])\s(?=[-–+•·*]\s+[\p{Lu}“"])|(?<=[.;:\s])\s?(?=[a-e]\)\s+\p{Lu})|\s(?=(?:KẾ HOẠCH|THÔNG BÁO|CHƯƠNG TRÌNH|HƯỚNG DẪN)(?:\s\p{Lu}\p{Ll}|\s*$))|\s(?=Nơi nhận\s*:)|\s(?=T\/?M\.?\s\p{Lu}{2})|\s(?=Số\s*:\s*\d)|\s(?=(?:Căn cứ|Thực hiện)\s(?:Kế hoạch|Nghị quyết|Công văn|Quyết định|Luật|Hướng dẫn|Chỉ thị|Thông tư|Nghị định|Chương trình)\s)|\s(?=CỘNG H[OÒ][AÀ] XÃ HỘI)|\s(?=ĐOÀN TNCS HỒ CHÍ MINH\s)|(?<=HỒ CHÍ MINH|Hạnh phúc|hạnh phúc)\s(?=\p{Lu}[^.;:]{2,40}, ngày \d{1,2} tháng)|(?<=năm \d{4})\s(?=KẾ HOẠCH|THÔNG BÁO|CHƯƠNG TRÌNH)/gu;

/** Motto, place and day, then the kind in capitals: a letterhead that lost its line ends. */
const GLUED_HEAD =
  /(?:CỘNG H[OÒ][AÀ] XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH|ĐẢNG CỘNG SẢN VIỆT NAM).{0,120}, ngày .{0,80}năm \d{4}\.?\s(?:KẾ HOẠCH|THÔNG BÁO|CHƯƠNG TRÌNH|HƯỚNG DẪN|QUYẾT ĐỊNH|BÁO CÁO|NGHỊ QUYẾT)\s/u;
const HEAD_LENGTH = 1000;

/** Where a line of such a letterhead begins, and the text below it. */
const HEAD_STARTS =
  /\s(?=Số\s?:)|\s(?=CỘNG H[OÒ][AÀ] XÃ HỘI)|(?<=[Hh]ạnh phúc|HỒ CHÍ MINH|VIỆT NAM)\s(?=\p{Lu}\p{Ll}[^.;:]{2,40}, ngày )|(?<=năm \d{4}\.?)\s(?=\p{Lu}{2})|\s(?=(?:Căn cứ|Thực hiện)\s)/gu;

/** The dashes of the motto are no bullets. */
const MOTTO = /độc lập\s?[-–]\s?tự do\s?[-–]\s?hạnh phúc/giu;

const cutsOf = (line: string, ...starts: readonly RegExp[]): readonly number[] => {
  const mottos = Array.from(line.matchAll(MOTTO), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const cuts = new Set(starts.flatMap((start) => Array.from(line.matchAll(start), (match) => match.index)));
  return [...cuts].filter((cut) => !mottos.some(({ start, end }) => start < cut && cut < end)).sort((a, b) => a - b);
};

const COUNTED = /(?:^|[.;:”"’)!?]\s?|\s)(\d{1,2})\s?[.)]\s?(?=[\p{Lu}“"])/gu;

/** "1. Quận A: … .2. Huyện B: … .3. …": a list counted from 1 on one line, cut before each number. */
const countedList = (line: string): readonly Fold[] | null => {
  if (!/^\s*1\s?[.)]\s?\p{Lu}/u.test(line)) return null;
  const starts = [0];
  let expected = 2;
  for (const match of line.matchAll(COUNTED)) {
    if (Number(match[1]) !== expected) continue;
    const start = match.index + match[0].indexOf(match[1] ?? '');
    // After a full stop or semicolon only: "khoản 2. Điều …" goes on.
    if (!/[.;”")!?]\s*$/u.test(line.slice(Math.max(0, start - 3), start))) continue;
    starts.push(start);
    expected += 1;
  }
  if (starts.length < 3) return null;
  return starts.map((start, i) => ({ text: line.slice(start, starts[i + 1] ?? line.length), offset: start }));
};

/**
 * The paragraphs of a text whose line ends were lost: a long line with several numbers, bullets or headings inside, or with
 * a whole letterhead, is cut before each. Other lines come back whole. Every stretch keeps its place in the line.
 */
export const unfold = (line: string): readonly Fold[] => {
  const counted = line.length >= SHORT_LIST ? countedList(line) : null;
  if (counted) return counted;
  if (line.length < LONG) return [{ text: line, offset: 0 }];
  const glued = GLUED_HEAD.test(line.slice(0, HEAD_LENGTH));
  const cuts = glued ? cutsOf(line, STARTS, HEAD_STARTS) : cutsOf(line, STARTS);
  const romans = new Set(Array.from(line.matchAll(/(?:^|\s)([IVX]{1,4})\s?[./]\s?\p{Lu}/gu), (match) => match[1]));
  // A sentence may count "1. …; 2. …" in brackets; only a whole document counts I., II. on one line.
  if (cuts.length < FEW || (!glued && !(romans.has('I') && romans.has('II')))) return [{ text: line, offset: 0 }];
  const starts = [0, ...cuts];
  return starts.map((start, i) => ({ text: line.slice(start, starts[i + 1] ?? line.length), offset: start }));
};
