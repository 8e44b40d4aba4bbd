/** What a token is. Numbers for the reason given at `ROLE`. `blank`: a gap to be filled in by hand ("…", "....", "__"). */
export const KIND = { end: 0, number: 1, word: 2, mark: 3, blank: 4, newline: 5 } as const;

/** One of {@link KIND}. */
export type Kind = (typeof KIND)[keyof typeof KIND];
