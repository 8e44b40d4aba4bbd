/** A catalogue: stable keys to sentences with `{name}` places. Vietnamese is the source, English mirrors it. */
export type Catalogue<K extends string = string> = Readonly<Record<K, string>>;

export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * The sentence with its places filled. Numbers are written Vietnamese style by the caller. A place without a
 * parameter stays visible as `{name}`, so a mistake is seen and not hidden.
 */
export const fillMessage = (sentence: string, params: MessageParams = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
