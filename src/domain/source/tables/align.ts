import { isTimeRole, type ColumnRole } from '../../schedule/vocabulary/headers';
import { looksLikeOrdinal, looksLikeTime } from './cells';

const PLACE =
  /^(?:tại\s|phòng\s|hội trường|sân\s|nhà\s(?:văn hóa|văn hoá|thi đấu|thiếu nhi|đa năng)|trực tuyến|xã\s|phường\s|huyện\s|quận\s|thị\s(?:trấn|xã)|thành phố|tỉnh\s|khu\s|công viên|nghĩa trang|sân vận động|trường\s|trụ sở|cơ sở|bảo tàng|ấp\s|thôn\s|khuôn viên|trạm\s|đền\s|chùa\s|đình\s|miếu\s|hồ\s|sông\s|đê\s|bến\s|cầu\s(?!lông|mây|truyền)|quảng trường|rạp\s|khách sạn|lầu\s|tầng\s|số\s\d|tổ dân phố|bản\s|làng\s|buôn\s|chợ\s|bãi\s|cổng\s|tượng đài|đài\s|di tích|trung tâm|bệnh viện|thư viện|cung\s|ubnd\s|văn phòng\s)/iu;
const UNIT =
  /^(?:các\s|toàn thể\s|100%\s)?(?:cb[\p{Lu}-]*|gv[\p{Lu}-]*|hs|pht|ht|tpt|ttcm|y tế|kế toán|bảo vệ|nhân viên|giáo viên|học sinh|ban|phòng|văn phòng|đoàn|chi đoàn|hội|công đoàn|tổ|đội|khoa|ubnd|hđnd|sở|trung tâm|trường|cụm|đảng ủy|đảng uỷ|chi bộ|gv|gvcn|bgh|bch|đ\/c|đồng chí|ông|bà|hiệu trưởng|phó|chủ tịch|bí thư|trưởng|liên đội)(?=[\s,.;]|$)/iu;
const MONEY = /^\d{1,3}(?:[.,]\d{3})+(?:\s*(?:đ|đồng|vnđ|triệu))?$|\d\s*(?:triệu|tr|đồng|vnđ)\b/iu;
const PERCENT = /^\d{1,3}(?:[.,]\d+)?\s*%$/u;

const UNIT_ROLES: ReadonlySet<ColumnRole> = new Set(['lead', 'responsible', 'partner', 'participants', 'director']);

/** How well a text suits a column, −3 … 3: for putting loose cells under their headers. */
export const fit = (given: string, role: ColumnRole | null): number => {
  const text = given.replace(/^[\s\-–•+*]+(?=\S)/u, '');
  const time = looksLikeTime(text);
  if (role === 'ordinal') return looksLikeOrdinal(text) ? 3 : -3;
  if (role === 'assigned' || (role !== null && isTimeRole(role)))
    return time ? 3 : /^sáng|^chiều|^tối/iu.test(text) ? 1 : -2;
  if (role === 'place') return PLACE.test(text) ? 3 : time ? -2 : text.length > 90 ? -1 : 0;
  if (role !== null && UNIT_ROLES.has(role)) return UNIT.test(text) ? 2 : time ? -2 : 0;
  if (role === 'money') return MONEY.test(text) ? 3 : -1;
  if (role === 'percent') return PERCENT.test(text) ? 3 : -1;
  if (role === 'name') return time && text.length < 30 ? -2 : text.length > 20 ? 2 : 0.5;
  if (role === 'note') return UNIT.test(text) ? 1 : time ? -1 : -0.25;
  return 0;
};

/**
 * Puts loose texts under columns, keeping their order; a column takes none, one or several neighbours. Returns, for
 * each column, the indexes of its texts. Chooses the assignment with the best sum of {@link fit}; an empty column and
 * a second text in one column cost a little. Work grows with texts × columns, both small.
 */
export const alignCells = (
  texts: readonly string[],
  roles: readonly (ColumnRole | null)[],
): readonly (readonly number[])[] => {
  const n = texts.length;
  const m = roles.length;
  const best: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(-Infinity));
  const take: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? -Infinity;
  (best[0] as number[])[0] = 0;
  for (let j = 1; j <= m; j += 1) {
    const role = roles[j - 1] ?? null;
    for (let i = 0; i <= n; i += 1) {
      let score = at(i, j - 1) - (role === 'name' ? 4 : 0.6);
      let used = 0;
      let sum = 0;
      for (let k = 1; k <= i && k <= 12; k += 1) {
        sum += fit(texts[i - k] ?? '', role);
        const value = at(i - k, j - 1) + sum / k - (k - 1) * 0.7 + 0.4;
        if (value > score) {
          score = value;
          used = k;
        }
      }
      (best[i] as number[])[j] = score;
      (take[i] as number[])[j] = used;
    }
  }
  const columns: number[][] = Array.from({ length: m }, () => []);
  let i = n;
  for (let j = m; j >= 1; j -= 1) {
    const used = take[i]?.[j] ?? 0;
    columns[j - 1] = Array.from({ length: used }, (_, k) => i - used + k);
    i -= used;
  }
  return columns;
};
