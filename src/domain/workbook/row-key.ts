/** Letters of HOẠT ĐỘNG that tell a row without a key. */
export const ROW_KEY_LETTERS = 100;

/**
 * What tells a row of a schedule table wherever sorting takes it: its stable key, or when people typed the row without
 * one the first words of the activity; `''` when it has neither. The rules of colour compute the same in a formula.
 */
export const rowKeyOf = (key: string, activity: string): string =>
  key === '' ? activity.slice(0, ROW_KEY_LETTERS) : key;
