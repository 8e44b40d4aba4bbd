import type { PlainDate } from './plain-date';

/** How a day off is found in a year. Lunar days are kept in the ordinary month, not in a leap one. */
export type HolidayDay =
  | { readonly kind: 'solar'; readonly month: number; readonly day: number }
  | { readonly kind: 'lunar'; readonly month: number; readonly day: number }
  /** Days from the first day of the lunar year: -1 is the last day of the old year, 0 mùng Một. */
  | { readonly kind: 'tet'; readonly offset: number };

/** A day off given by law, with the years it is in force. */
export interface HolidayRule {
  readonly id: HolidayId;
  readonly day: HolidayDay;
  /** First and last day on which the rule holds; `null` = still in force. */
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
  /**
   * False for a day that the law allows but a yearly notice chooses: which five days make Tết, and whether
   * 01/9 or 03/9 goes with Quốc khánh. Such a day may or may not be off.
   */
  readonly certain: boolean;
  /** The text of law, short. */
  readonly source: string;
}

export type HolidayId =
  | 'tet-duong-lich'
  | 'tet-nguyen-dan'
  | 'gio-to'
  | 'giai-phong-mien-nam'
  | 'quoc-te-lao-dong'
  | 'quoc-khanh'
  | 'ngay-van-hoa';

/** The days' official names (Bộ luật Lao động 2019, điều 112; Nghị quyết 28/2026/QH16). */
export const HOLIDAY_NAMES: Readonly<Record<HolidayId, string>> = {
  'tet-duong-lich': 'Tết Dương lịch',
  'tet-nguyen-dan': 'Tết Nguyên đán',
  'gio-to': 'Giỗ Tổ Hùng Vương',
  'giai-phong-mien-nam': 'Ngày Chiến thắng 30/4',
  'quoc-te-lao-dong': 'Ngày Quốc tế Lao động 01/5',
  'quoc-khanh': 'Quốc khánh 02/9',
  'ngay-van-hoa': 'Ngày Văn hóa Việt Nam 24/11',
};

const on = (year: number, month: number, day: number): PlainDate => ({ year, month, day });

const CODE_1994 = 'Bộ luật Lao động 1994, điều 73';
const ACT_2007 = 'Luật 84/2007/QH11 sửa đổi điều 73 Bộ luật Lao động';
const CODE_2012 = 'Bộ luật Lao động 2012 (10/2012/QH13), điều 115';
const CODE_2019 = 'Bộ luật Lao động 2019 (45/2019/QH14), điều 112';
const RESOLUTION_2026 = 'Nghị quyết 28/2026/QH16';

const FROM_1994 = on(1995, 1, 1);
const FROM_2007 = on(2007, 4, 11);
const FROM_2012 = on(2013, 5, 1);
const FROM_2019 = on(2021, 1, 1);
const FROM_2026 = on(2026, 7, 1);
const BEFORE_2012 = on(2013, 4, 30);
const BEFORE_2019 = on(2020, 12, 31);

const solar = (month: number, day: number): HolidayDay => ({ kind: 'solar', month, day });
const tet = (offset: number): HolidayDay => ({ kind: 'tet', offset });

const FIXED: readonly (readonly [HolidayId, HolidayDay])[] = [
  ['tet-duong-lich', solar(1, 1)],
  ['giai-phong-mien-nam', solar(4, 30)],
  ['quoc-te-lao-dong', solar(5, 1)],
  ['quoc-khanh', solar(9, 2)],
];

interface Period {
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
  readonly source: string;
}

const rule = (id: HolidayId, day: HolidayDay, period: Period, certain = true): HolidayRule => ({
  id,
  day,
  certain,
  ...period,
});

const UNDER_1994: Period = { validFrom: FROM_1994, validTo: BEFORE_2012, source: CODE_1994 };
const UNDER_2012: Period = { validFrom: FROM_2012, validTo: BEFORE_2019, source: CODE_2012 };
const UNDER_2019: Period = { validFrom: FROM_2019, validTo: null, source: CODE_2019 };

/**
 * Days off by law since 1995. Editing this table is all it takes when the law changes. Compensatory days and
 * swapped working days are announced year by year; they are never here and never worked out: the user's own
 * table gives them.
 */
export const HOLIDAY_RULES: readonly HolidayRule[] = [
  ...[UNDER_1994, UNDER_2012, UNDER_2019].flatMap((period) => FIXED.map(([id, day]) => rule(id, day, period))),
  // 1994: four days, one before and three after the turn of the year.
  ...[-1, 0, 1, 2].map((offset) => rule('tet-nguyen-dan', tet(offset), UNDER_1994)),
  // 2012: five days, one before and four after or two before and three after (Nghị định 45/2013/NĐ-CP, điều 8).
  ...[-1, 0, 1, 2].map((offset) => rule('tet-nguyen-dan', tet(offset), UNDER_2012)),
  ...[-2, 3].map((offset) => rule('tet-nguyen-dan', tet(offset), UNDER_2012, false)),
  // 2019: five days, one to three of them before the turn of the year, as each year's notice says.
  ...[-1, 0, 1].map((offset) => rule('tet-nguyen-dan', tet(offset), UNDER_2019)),
  ...[-3, -2, 2, 3].map((offset) => rule('tet-nguyen-dan', tet(offset), UNDER_2019, false)),
  rule(
    'gio-to',
    { kind: 'lunar', month: 3, day: 10 },
    { validFrom: FROM_2007, validTo: BEFORE_2012, source: ACT_2007 },
  ),
  rule('gio-to', { kind: 'lunar', month: 3, day: 10 }, UNDER_2012),
  rule('gio-to', { kind: 'lunar', month: 3, day: 10 }, UNDER_2019),
  // 2019: 02/9 and one day right before or after it.
  ...[1, 3].map((day) => rule('quoc-khanh', solar(9, day), UNDER_2019, false)),
  rule('ngay-van-hoa', solar(11, 24), { validFrom: FROM_2026, validTo: null, source: RESOLUTION_2026 }),
];
