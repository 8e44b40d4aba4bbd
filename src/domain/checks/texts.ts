import type { Span } from '../text/span';
import type { CheckLine } from './check-input';
import type { Finding } from './finding';
import { findInLine, type FindingParts, type Reporter } from './make-finding';

/** One text and every line that holds exactly it: schedules repeat places, units and times thousands of times. */
export interface TextGroup {
  readonly text: string;
  readonly lines: readonly CheckLine[];
}

interface OpenGroup extends TextGroup {
  readonly lines: CheckLine[];
}

/** Digits alone, as the column TT is full of: no rule finds anything in such a text. */
const isBareNumber = (text: string): boolean => text.length < 8 && /^\d+[.)]?$/.test(text);

/** Lines grouped by their text, in order of first appearance. Error values and bare numbers are left out. */
export const groupTexts = (lines: readonly CheckLine[]): readonly TextGroup[] => {
  const groups: OpenGroup[] = [];
  const known = new Map<string, OpenGroup>();
  for (const line of lines) {
    if (line.error || isBareNumber(line.text)) continue;
    const group = known.get(line.text);
    if (group === undefined) {
      const made = { text: line.text, lines: [line] };
      known.set(line.text, made);
      groups.push(made);
    } else group.lines.push(line);
  }
  return groups;
};

/** Something found in a text, wherever that text stands. */
export interface Hit {
  readonly span: Span;
  readonly parts?: FindingParts;
}

interface Placed {
  readonly index: number;
  readonly finding: Finding;
}

/**
 * Reads every distinct text once and reports what is found at each line that holds it, in reading order. For rules
 * that need nothing but the text.
 */
export const findInTexts = (
  rule: Reporter,
  groups: readonly TextGroup[],
  find: (text: string) => readonly Hit[],
): readonly Finding[] => {
  const placed: Placed[] = [];
  for (const group of groups) {
    const hits = find(group.text);
    if (hits.length === 0) continue;
    for (const line of group.lines) {
      for (const { span, parts } of hits) {
        placed.push({ index: line.index, finding: findInLine(rule, line, span, parts) });
      }
    }
  }
  return placed.sort((a, b) => a.index - b.index).map(({ finding }) => finding);
};

const NO_HITS: readonly Hit[] = [];

/** Every match of a global expression as a hit; `parts` may turn a match down with `null`. */
export const hitsOf = (
  text: string,
  expression: RegExp,
  parts: (match: RegExpMatchArray) => FindingParts | null = () => ({}),
): readonly Hit[] => {
  // Most texts hold no match: they are spared the copy of the expression and its iterator.
  if (text.search(expression) < 0) return NO_HITS;
  const hits: Hit[] = [];
  for (const match of text.matchAll(expression)) {
    const own = parts(match);
    if (own !== null) hits.push({ span: { start: match.index, end: match.index + match[0].length }, parts: own });
  }
  return hits;
};
