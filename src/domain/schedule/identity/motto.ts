/** The state's or the Party's name that heads a paper (Nghị định 30/2020, phụ lục I; Hướng dẫn 36-HD/VPTW). */
const HEADS = /cộng hòa xã hội chủ nghĩa|đảng cộng sản việt nam$/u;

/** Words of a title in which the same names stand: "… Quốc khánh nước …", "… Ngày thành lập Đảng …". */
const SPEAKS =
  /(?<!\p{L})(?:nước|thành lập|kỷ niệm|chào mừng|mừng|(?<!ban )tổ chức|thực hiện|tìm hiểu|học tập|điều lệ|lịch sử|nghị quyết|đại hội(?: đại biểu)?|quốc khánh|hiến pháp)\s/u;

/** True for a line (folded) that holds the motto of a letterhead, not one that only names state or Party in its words. */
export const holdsMotto = (folded: string): boolean => {
  const at = folded.search(HEADS);
  return (at >= 0 && !SPEAKS.test(folded.slice(0, at))) || /độc lập\s*-\s*tự do/u.test(folded);
};
