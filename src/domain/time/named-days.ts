import type { ExtraPhrase } from './lexicon';
import { ROLE } from './roles';

/** A day that is known by its name: the day and month of its calendar. */
export interface NamedDay {
  readonly month: number;
  /** 1-based; 0 means the last day of the month (giao thừa). */
  readonly day: number;
  readonly calendar: 'solar' | 'lunar';
  /** Lower-case names, the longest wins. */
  readonly names: readonly string[];
}

const solar = (day: number, month: number, ...names: readonly string[]): NamedDay => ({
  day,
  month,
  calendar: 'solar',
  names,
});
const lunar = (day: number, month: number, ...names: readonly string[]): NamedDay => ({
  day,
  month,
  calendar: 'lunar',
  names,
});

/**
 * Days that plans name instead of dating them. Lunar feasts: folk calendar; solar days: Nghị định 145/2013/NĐ-CP
 * article 4 and the founding days that offices keep every year. Only days with one undisputed date.
 */
export const NAMED_DAYS: readonly NamedDay[] = [
  lunar(1, 1, 'tết nguyên đán', 'tết âm lịch', 'tết cổ truyền', 'tết ta', 'mùng một tết', 'mồng một tết'),
  lunar(0, 12, 'giao thừa', 'đêm giao thừa'),
  lunar(23, 12, 'ông công ông táo', 'tết ông công ông táo', 'đưa ông táo'),
  lunar(15, 1, 'tết nguyên tiêu', 'rằm nguyên tiêu', 'ngày thơ việt nam'),
  lunar(3, 3, 'tết hàn thực'),
  lunar(10, 3, 'giỗ tổ hùng vương', 'giỗ tổ', 'giỗ tổ các vua hùng', 'lễ giỗ tổ hùng vương', 'quốc giỗ'),
  lunar(15, 4, 'lễ phật đản', 'đại lễ phật đản', 'phật đản'),
  lunar(5, 5, 'tết đoan ngọ'),
  lunar(15, 7, 'lễ vu lan', 'vu lan', 'đại lễ vu lan', 'vu lan báo hiếu'),
  lunar(15, 8, 'tết trung thu', 'trung thu', 'đêm hội trung thu', 'đêm trung thu'),
  solar(1, 1, 'tết dương lịch', 'tết dương', 'tết tây'),
  solar(3, 2, 'ngày thành lập đảng', 'ngày thành lập đảng cộng sản việt nam', 'thành lập đảng cộng sản việt nam'),
  solar(27, 2, 'ngày thầy thuốc việt nam'),
  solar(8, 3, 'ngày quốc tế phụ nữ', 'quốc tế phụ nữ'),
  solar(
    26,
    3,
    'ngày thành lập đoàn',
    'ngày thành lập đoàn tncs hồ chí minh',
    'ngày thành lập đoàn thanh niên cộng sản hồ chí minh',
  ),
  solar(30, 4, 'ngày giải phóng miền nam', 'giải phóng hoàn toàn miền nam', 'giải phóng miền nam'),
  solar(1, 5, 'ngày quốc tế lao động', 'quốc tế lao động'),
  solar(7, 5, 'chiến thắng điện biên phủ', 'ngày chiến thắng điện biên phủ'),
  solar(
    19,
    5,
    'ngày sinh chủ tịch hồ chí minh',
    'ngày sinh của chủ tịch hồ chí minh',
    'sinh nhật bác',
    'sinh nhật bác hồ',
  ),
  solar(1, 6, 'ngày quốc tế thiếu nhi', 'quốc tế thiếu nhi'),
  solar(21, 6, 'ngày báo chí cách mạng việt nam', 'ngày báo chí cách mạng'),
  solar(28, 6, 'ngày gia đình việt nam'),
  solar(27, 7, 'ngày thương binh liệt sĩ', 'ngày thương binh liệt sỹ'),
  solar(28, 7, 'ngày thành lập công đoàn việt nam'),
  solar(19, 8, 'cách mạng tháng tám', 'ngày cách mạng tháng tám'),
  solar(2, 9, 'quốc khánh', 'ngày quốc khánh', 'tết độc lập', 'lễ quốc khánh'),
  solar(13, 10, 'ngày doanh nhân việt nam'),
  solar(
    15,
    10,
    'ngày truyền thống công tác dân vận của đảng',
    'ngày truyền thống công tác dân vận',
    'ngày dân vận của cả nước',
  ),
  solar(20, 10, 'ngày phụ nữ việt nam', 'ngày thành lập hội liên hiệp phụ nữ việt nam'),
  solar(9, 11, 'ngày pháp luật việt nam', 'ngày pháp luật'),
  solar(18, 11, 'ngày hội đại đoàn kết', 'ngày hội đại đoàn kết toàn dân tộc', 'ngày đại đoàn kết'),
  solar(20, 11, 'ngày nhà giáo việt nam', 'ngày nhà giáo', 'ngày hiến chương các nhà giáo'),
  solar(22, 12, 'ngày thành lập quân đội nhân dân việt nam', 'ngày hội quốc phòng toàn dân'),
  solar(24, 12, 'đêm giáng sinh'),
  solar(25, 12, 'lễ giáng sinh', 'giáng sinh', 'noel', 'lễ noel'),
];

/** The names as phrases of the lexicon; the value is the index in {@link NAMED_DAYS}. */
export const FEAST_PHRASES: readonly ExtraPhrase[] = NAMED_DAYS.flatMap((day, index) =>
  day.names.map((name) => [ROLE.feast, index, name] as const),
);
