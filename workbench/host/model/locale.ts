/** The regional settings the host poses with: separators, date patterns, names of months and days. */

export interface Locale {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly list: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly dateOrder: 'mdy' | 'dmy';
  /** In .NET letters, as `cultureInfo` reports them. */
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
  /** What the built-in short date (format 14) shows, in Excel letters. */
  readonly shortDate: string;
  readonly currency: string;
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly days: readonly string[];
  readonly daysShort: readonly string[];
  readonly am: string;
  readonly pm: string;
}

export const EN_US: Locale = {
  name: 'en-US',
  decimal: '.',
  group: ',',
  list: ',',
  dateSeparator: '/',
  timeSeparator: ':',
  dateOrder: 'mdy',
  shortDatePattern: 'M/d/yyyy',
  longDatePattern: 'dddd, MMMM d, yyyy',
  longTimePattern: 'h:mm:ss tt',
  shortDate: 'm/d/yyyy',
  currency: '$',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  daysShort: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  am: 'AM',
  pm: 'PM',
};

const VI_MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

export const VI_VN: Locale = {
  name: 'vi-VN',
  decimal: ',',
  group: '.',
  list: ';',
  dateSeparator: '/',
  timeSeparator: ':',
  dateOrder: 'dmy',
  shortDatePattern: 'dd/MM/yyyy',
  longDatePattern: "dddd, 'ngày' dd 'tháng' MM 'năm' yyyy",
  longTimePattern: 'h:mm:ss tt',
  shortDate: 'dd/mm/yyyy',
  currency: '₫',
  months: [
    'Tháng Một',
    'Tháng Hai',
    'Tháng Ba',
    'Tháng Tư',
    'Tháng Năm',
    'Tháng Sáu',
    'Tháng Bảy',
    'Tháng Tám',
    'Tháng Chín',
    'Tháng Mười',
    'Tháng Mười Một',
    'Tháng Mười Hai',
  ],
  monthsShort: VI_MONTHS.map((m) => `Thg${m}`),
  days: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  daysShort: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  am: 'SA',
  pm: 'CH',
};

const KNOWN: readonly Locale[] = [EN_US, VI_VN];

/** The locale of that name ("vi-VN", any case); en-US when it is not one the host knows. */
export const localeByName = (name: string): Locale =>
  KNOWN.find((locale) => locale.name.toLowerCase() === name.toLowerCase()) ?? EN_US;

/** The locale a format tag names ("42A" of `[$-42A]`), or `null`. */
export function localeByTag(tag: string): Locale | null {
  const id = parseInt(tag, 16) & 0xffff;
  if (id === 0x42a) return VI_VN;
  return id === 0x409 || id === 0x809 ? EN_US : null;
}
