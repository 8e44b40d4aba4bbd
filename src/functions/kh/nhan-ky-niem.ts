import { buildLabel, type LabelResult } from '../../domain/anniversaries/label';
import { kindOfName, labelOfMoment } from '../../domain/anniversaries/label-of-moment';
import { normalizeText } from '../../domain/text/normalize';
import { notAvailable } from '../answer';
import { fillPattern, isPattern } from '../label-pattern';
import { readBase, type Base } from '../read/base';
import { readCell, readChoice, readText } from '../read/cell';
import { readYear } from '../read/date';

const tidy = (name: string): string => normalizeText(name).text.replace(/\s+/gu, ' ').trim();

const labelFor = (base: Base, year: number, name: string | null, shape: number): LabelResult => {
  const options = { verb: shape === 1 || shape === 3, pair: shape === 1 || shape === 2 };
  if (name === null && base.day !== null) return buildLabel(base.day, year, options);
  const words = name ?? '';
  return labelOfMoment(base.moment, year, words, kindOfName(words), options);
};

/**
 * Nhãn kỷ niệm, ví dụ =KH.NHANKYNIEM("19/5/1890";2023;"Ngày sinh Chủ tịch Hồ Chí Minh") cho "kỷ niệm 133 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023)".
 * @customfunction NHANKYNIEM
 * @param ngayGoc Ngày gốc: ô ngày, chữ "19/5/1890", năm 1890, hoặc tên ngày kỷ niệm trong danh mục.
 * @param moc Năm kỷ niệm (2023) hoặc một ngày trong năm đó.
 * @param ten Tên ngày, ví dụ "Ngày sinh Chủ tịch Hồ Chí Minh".
 * @param [mau] 1 đủ (mặc định); 2 bỏ chữ "kỷ niệm"; 3 bỏ cặp ngày; 4 bỏ cả hai; hoặc mẫu riêng có {số năm}, {tên}, {ngày gốc}, {ngày kỷ niệm}.
 * @returns Nhãn dạng chữ; để trống khi thiếu ngày gốc, mốc hoặc tên.
 */
export function nhanKyNiem(ngayGoc: unknown, moc: unknown, ten: unknown, mau?: unknown): string {
  const base = readBase(ngayGoc, 1);
  const year = readYear(moc, 2);
  const typed = readText(ten, 3);
  const pattern = readCell(mau, 4);
  if (base === null || year === null || (typed === null && base.day === null)) return '';
  const name = typed === null ? null : tidy(typed);
  const own = isPattern(pattern);
  const result = labelFor(base, year, name, own ? 4 : readChoice(pattern, 4, 4));
  if (!result.ok) {
    return notAvailable(`functions.label.${result.problem}`, { name: name ?? base.day?.name ?? '', year });
  }
  return own ? fillPattern(pattern, base, year, name) : result.label;
}
