const CLOCK = "\\d{1,2}\\s?(?:h|g|giờ|:)\\s?\\d{0,2}(?:\\s?phút|['’])?";

/** "(7h00)", "(từ 8h30 - 10h00)" at the end of a cell. */
export const HOUR_BEHIND = new RegExp(
  `\\(((?:(?:từ|lúc|vào lúc|bắt đầu(?:\\s(?:từ|lúc))?)\\s)?${CLOCK}(?:\\s?(?:[-–]|đến)\\s?${CLOCK})?)\\)$`,
  'iu',
);

/** True when a cell has its words and behind them an hour in brackets. */
export const endsWithHour = (text: string): boolean => HOUR_BEHIND.test(text);
