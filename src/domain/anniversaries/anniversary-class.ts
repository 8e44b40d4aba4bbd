/** The decree that rules a celebration: NĐ 145/2013/NĐ-CP (state) or NĐ 111/2018/NĐ-CP (sectors, localities). */
export type Decree = 'nd145' | 'nd111';

/** `round` năm tròn (…0), `five` năm lẻ 5 (…5, only NĐ 145), `other` năm khác. */
export type AnniversaryClass = 'round' | 'five' | 'other';

/**
 * The class of the N-th year. NĐ 145/2013 điều 3 goes by the last digit of the count: 0 năm tròn, 5 năm lẻ 5, else
 * năm khác; NĐ 111/2018 knows only năm tròn and năm khác. `null` when N is no count (0, negative, broken).
 */
export const anniversaryClass = (years: number, decree: Decree): AnniversaryClass | null => {
  if (!Number.isInteger(years) || years < 1) return null;
  if (years % 10 === 0) return 'round';
  return decree === 'nd145' && years % 10 === 5 ? 'five' : 'other';
};
