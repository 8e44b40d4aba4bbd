import type { Span } from '../text/span';
import type { CheckLine } from './check-input';

/** A place inside one line. */
export interface Place {
  readonly line: CheckLine;
  readonly span: Span;
}

/** All paragraphs as one text, which knows which line each character came from. */
export interface Prose {
  readonly text: string;
  /** The line a span begins in, and the part of the span that lies in it; `null` outside the text. */
  locate(span: Span): Place | null;
}

/**
 * Joins the paragraphs: a line break between two, an empty line where the source has one, so that sentences broken
 * by a page or by typing are read whole.
 */
export const joinProse = (lines: readonly CheckLine[]): Prose => {
  const paragraphs = lines.filter((line) => line.place === 'paragraph' && !line.error);
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const line of paragraphs) {
    if (length > 0) {
      const gap = line.afterBlank ? '\n\n' : '\n';
      parts.push(gap);
      length += gap.length;
    }
    starts.push(length);
    parts.push(line.text);
    length += line.text.length;
  }
  const lineAt = (at: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    text: parts.join(''),
    locate: (span) => {
      const at = lineAt(span.start);
      const line = paragraphs[at];
      const start = starts[at];
      if (line === undefined || start === undefined) return null;
      const from = span.start - start;
      return { line, span: { start: from, end: Math.min(line.text.length, span.end - start) } };
    },
  };
};
