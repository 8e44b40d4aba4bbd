import { foldKey } from '../text/fold';

/** The ten stems (thiên can), in the order of the cycle. */
export const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const;
/** The twelve branches (địa chi), in the order of the cycle. */
export const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'] as const;

const CYCLE = 60;
/** Year 4 was a Giáp Tý, and so is every sixtieth year after it (1984). */
const GIAP_TY = 4;

const mod = (value: number, by: number): number => ((value % by) + by) % by;

/** The name of a lunar year in the cycle of sixty: 2024 → "Giáp Thìn". */
export const yearName = (lunarYear: number): string => {
  const index = mod(lunarYear - GIAP_TY, CYCLE);
  return `${STEMS[index % 10] ?? ''} ${BRANCHES[index % 12] ?? ''}`;
};

/** Other spellings in use: i for y, and Mẹo for Mão in the South. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['kỉ', 'kỷ'],
  ['quí', 'quý'],
  ['tí', 'tý'],
  ['tị', 'tỵ'],
  ['mẹo', 'mão'],
]);

const YEARS_BY_NAME: ReadonlyMap<string, number> = new Map(
  Array.from({ length: CYCLE }, (_, i) => [foldKey(yearName(GIAP_TY + i)), i]),
);

const indexOfName = (name: string): number | null => {
  const words = foldKey(name).split(' ');
  return YEARS_BY_NAME.get(words.map((word) => SPELLINGS.get(word) ?? word).join(' ')) ?? null;
};

/** True when the words name a year of the cycle: "Ất Tỵ", "ất tị". */
export const isYearName = (name: string): boolean => indexOfName(name) !== null;

/**
 * The year of that name nearest to `near` (at most 30 years away; the earlier one on a tie), or `null` when the
 * words name no year: ("Ất Tỵ", 2024) → 2025.
 */
export const yearNamed = (name: string, near: number): number | null => {
  const index = indexOfName(name);
  if (index === null) return null;
  const ahead = mod(GIAP_TY + index - near, CYCLE);
  return ahead < CYCLE / 2 ? near + ahead : near + ahead - CYCLE;
};
