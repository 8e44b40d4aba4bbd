/** The text with a capital as its first letter; `""` stays. */
export const capitalFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text with a small first letter; `""` stays. */
export const smallFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The word with a capital first letter when `model` begins with one, else as it is. */
export const withCaseOf = (model: string, word: string): string => (/^\p{Lu}/u.test(model) ? capitalFirst(word) : word);
