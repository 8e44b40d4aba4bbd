/** A catalogue: stable keys to sentences with `{name}` places. Vietnamese is the source, English mirrors it. */
export type Catalogue<K extends string = string> = Readonly<Record<K, string>>;

export type MessageParams = Readonly<Record<string, string | number>>;

/** A place: `{name}`, or `{name|one|many}`, the word that fits the number. Vietnamese has one form for both. */
const PLACE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * The sentence with its places filled. Numbers are written Vietnamese style by the caller. A place without a
 * parameter stays visible as `{name}`, so a mistake is seen and not hidden.
 */
export const fillMessage = (sentence: string, params: MessageParams = {}): string =>
  sentence.replace(PLACE, (whole, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (one === undefined || many === undefined) return String(value);
    return String(value) === '1' ? one : many;
  });
