import { folded as fold } from './folded';
import { normalizeText } from '../../text/normalize';
import { smallFirst } from '../../text/first-letter';

const LEVEL =
  /(?<![\p{L}])cấp (?:khối|trung ương|toàn quốc|quốc gia|bộ|ngành|tỉnh|thành phố|thành|huyện|quận|thị xã|thị|xã|phường|thị trấn|cơ sở đoàn|cơ sở|trường|khoa|viện|chi đoàn|chi hội|chi bộ|liên đội|chi đội|cụm|sở|phòng|tổ|lớp|đơn vị|ủy|đoàn trường|tổng công ty|công ty|trên cơ sở|trên|quân khu|sư đoàn|trung đoàn|tiểu đoàn|đại đội)(?![\p{L}])/u;
const WHOLE = /^(?:hoạt động\s+)?(?:toàn trường|toàn khối|toàn ngành|toàn tỉnh|toàn huyện|toàn xã|toàn đơn vị)/u;

/** "cấp Khối", "cấp cơ sở" … as the heading writes it (small c), or `null`. */
export const levelOf = (heading: string): string | null => {
  const text = normalizeText(heading).text;
  const folded = fold(text);
  const match = LEVEL.exec(folded) ?? WHOLE.exec(folded);
  if (!match) return null;
  const written = text.slice(match.index, match.index + match[0].length);
  // In capitals nothing tells a name from a word.
  if (written === written.toUpperCase()) return written.toLowerCase();
  return smallFirst(written);
};

/** True when the heading says nothing but a level ("Cấp khối:", "3. Cấp cơ sở", "Hoạt động cấp trường"). */
export const isLevelHeading = (heading: string): boolean => {
  const folded = fold(normalizeText(heading).text)
    .replace(/[\s:.;]+$/u, '')
    .trim();
  const match = LEVEL.exec(folded);
  if (!match) return WHOLE.test(folded) && folded.length < 40;
  const rest = folded.replace(match[0], '').trim();
  return /^(?:các|hoạt động|các hoạt động|ở|tại|đối với|nội dung|tổ chức các hoạt động|phần|công tác)?$/u.test(rest);
};
