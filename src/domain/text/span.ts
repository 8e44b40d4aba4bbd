/**
 * A stretch of a text, in UTF-16 code units of the text it was read from (what Excel, JavaScript and the
 * browser count in). 0-based; `end` is exclusive.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The empty-safe slice that a span names. Returns `""` when the span lies outside the text. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The smallest span that covers both. */
export const coverSpans = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** True when the two spans share at least one character. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when every character of `inner` lies in `outer`. */
export const spanHolds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * The text with the spans as blanks: same length, same places, nothing to read there. Spans may overlap and may reach
 * beyond the text.
 */
export const blankSpans = (text: string, spans: readonly Span[]): string =>
  spans.reduce((rest, { start, end }) => {
    const upTo = Math.min(end, rest.length);
    return upTo <= start ? rest : rest.slice(0, start) + ' '.repeat(upTo - start) + rest.slice(upTo);
  }, text);

/** The span moved by `offset` code units: turns a position inside a part into one inside the whole. */
export const shiftSpan = (span: Span, offset: number): Span => ({
  start: span.start + offset,
  end: span.end + offset,
});
