/** What the tests use of lunar-javascript 1.7 (MIT). A leap month has a negative number. */
declare module 'lunar-javascript' {
  export const Solar: {
    fromYmd(
      year: number,
      month: number,
      day: number,
    ): { getLunar(): { getYear(): number; getMonth(): number; getDay(): number } };
  };
}
