import { findInName, nameSome, rowLabel, tableRows } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

const CODE = { code: 'rows-without-place', severity: 'info' } as const;

/** Work on paper, and rows that nothing takes place in. */
const NOWHERE =
  /^[\s\-–+•*]*(?:nộp|gửi|báo\s+cáo(?!\s+viên)|đăng\s+ký|tổng\s+hợp|ban\s+hành|phát\s+hành|thông\s+báo|quyết\s+toán|lập\s+danh\s+sách|xây\s+dựng\s+(?:kế\s+hoạch|dự\s+thảo)|vận\s+động|(?:đã\s+)?hoãn|nghỉ)(?!\p{L})/iu;

const check = (context: CheckContext): readonly Finding[] => {
  const rows = tableRows(context);
  const placeless = rows.filter((row) => row.place === null || row.place.value.trim() === '');
  const silent = placeless.filter((row) => !NOWHERE.test(row.name.value));
  const [first] = silent;
  if (first === undefined || placeless.length > rows.length / 2) return [];
  return [
    findInName(CODE, first, {
      params: { count: silent.length, rows: nameSome(silent.map((row) => rowLabel(row, row.name.value))) },
    }),
  ];
};

/** Rows without a place, in a table where most rows have one. */
export const rowsWithoutPlace: Rule = {
  ...CODE,
  group: 'rows',
  source: 'Lịch hoạt động có cột địa điểm',
  mends: false,
  check,
};
