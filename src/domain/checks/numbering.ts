import type { CheckContext } from './context';
import { asSmallRoman, letterFollows, readLabel, writeLabel, type Label } from './labels';

/** A number that does not continue its list. */
export interface NumberingFault {
  readonly kind: 'gap' | 'duplicate';
  readonly label: Label;
  /** The number the list would give here. */
  readonly expected: string;
  /** The number before it in the list. */
  readonly previous: string;
}

interface Run {
  readonly style: Label['style'];
  /** Numbers above the last one: [2] for "2.1". */
  readonly parent: readonly number[];
  last: number;
  lastText: string;
}

/** A new document, annex or closing part begins: numbering may start afresh. */
const RESTART =
  /^[\s*_]*(?:PHỤ\s+LỤC|LỊCH\s+|DANH\s+(?:MỤC|SÁCH)|KẾ\s+HOẠCH|CHƯƠNG\s+TRÌNH|BIỂU\s|MẪU\s|THỂ\s+LỆ|QUY\s+CHẾ|HƯỚNG\s+DẪN|PHÂN\s+CÔNG|Nơi\s+nhận|TM\.|KT\.|TL\.)/u;

const sameParent = (run: Run, parent: readonly number[]): boolean =>
  run.parent.length === parent.length && run.parent.every((part, index) => part === parent[index]);

const follows = (run: Run, next: number): boolean =>
  run.style === 'letter' ? letterFollows(run.last, next) : next === run.last + 1;

/** No document nests deeper; lists that were begun longer ago are not gone on with. */
const MOST_OPEN = 24;

const push = (stack: Run[], label: Label, parent: readonly number[], last: number): void => {
  stack.push({ style: label.style, parent, last, lastText: label.text });
  if (stack.length > MOST_OPEN) stack.splice(0, 1);
};

const fault = (kind: NumberingFault['kind'], label: Label, run: Run): NumberingFault => ({
  kind,
  label,
  expected: writeLabel(label.style, [...run.parent, run.last + 1], label.text),
  previous: run.lastText,
});

/** Single numbers: "II.", "2.", "b)". The list they continue is the innermost one that fits. */
const stepFlat = (stack: Run[], label: Label, faults: NumberingFault[]): void => {
  const next = label.path[0] ?? 0;
  const open = stack
    .map((run, index) => ({ run, index }))
    .filter(({ run }) => run.style === label.style && run.parent.length === 0);
  const fit = open.filter(({ run }) => follows(run, next)).at(-1);
  if (fit !== undefined) {
    fit.run.last = next;
    fit.run.lastText = label.text;
    stack.length = fit.index + 1;
    return;
  }
  if (next === 1 || open.length === 0) {
    push(stack, label, [], next);
    return;
  }
  const nearest = open.at(-1);
  if (nearest === undefined) return;
  const kind = open.some(({ run }) => run.last >= next) ? 'duplicate' : 'gap';
  faults.push(fault(kind, label, nearest.run));
  stack.length = nearest.index + 1;
  nearest.run.last = Math.max(next, kind === 'duplicate' ? nearest.run.last : next);
  nearest.run.lastText = label.text;
};

/** "i)" is the ninth letter where a list has come to "h)", and else the first small Roman number. */
const settle = (stack: readonly Run[], label: Label): Label => {
  const roman = asSmallRoman(label);
  if (roman === null) return label;
  const continues = (style: Label['style'], next: number): boolean =>
    stack.some((run) => run.style === style && run.parent.length === 0 && follows(run, next));
  const [place = 0] = roman.path;
  if (continues('letter', label.path[0] ?? 0)) return label;
  return place === 1 || continues('small-roman', place) ? roman : label;
};

/** "2.1" stands under "2."; where the document numbers its parts only with Roman numerals, under "II.". */
const parentNow = (stack: readonly Run[], depth: number): readonly number[] | null => {
  const flat = stack.filter((run) => run.style === 'decimal');
  const above = flat.filter((run) => run.parent.length === depth - 1).at(-1);
  if (above !== undefined) return [...above.parent, above.last];
  if (depth !== 1) return null;
  const roman = stack.filter((run) => run.style === 'roman').at(-1);
  return roman === undefined ? null : [roman.last];
};

/** "1.1" under "II.", where the heading between has no number of its own: the items are counted from one. */
const opensUnnumbered = (stack: readonly Run[], { path }: Label): boolean =>
  path.length === 2 && path.every((part) => part === 1) && stack.every((run) => run.style !== 'decimal');

/** "24.5. Ngày hội" among headings 1 to 4 is a day, not a heading. */
const FARTHEST = 5;

const stepDeep = (stack: Run[], label: Label, faults: NumberingFault[]): void => {
  const parent = label.path.slice(0, -1);
  const [head = 0] = label.path;
  const flat = stack.filter((run) => run.parent.length === 0).at(-1);
  if (head > (flat?.last ?? 0) + FARTHEST) return;
  const next = label.path.at(-1) ?? 0;
  const own = stack.findIndex((run) => run.style === 'decimal' && sameParent(run, parent));
  const run = stack[own];
  const above = parentNow(stack, parent.length);
  if (run !== undefined) {
    stack.length = own + 1;
    if (!follows(run, next)) faults.push(fault(next <= run.last ? 'duplicate' : 'gap', label, run));
    run.last = next;
    run.lastText = label.text;
    return;
  }
  const siblings = stack.filter((other) => other.style === 'decimal' && other.parent.length === parent.length).at(-1);
  const fits =
    above === null ||
    sameParent({ style: 'decimal', parent: above, last: 0, lastText: '' }, parent) ||
    opensUnnumbered(stack, label);
  if (!fits) {
    const expected = siblings ?? { style: 'decimal', parent: above, last: 0, lastText: above.join('.') };
    faults.push(fault('gap', label, expected));
  } else if (next > 1 && above !== null) {
    faults.push(fault('gap', label, { style: 'decimal', parent, last: 0, lastText: parent.join('.') }));
  }
  while (stack.at(-1)?.style === 'letter') stack.pop();
  push(stack, label, parent, next);
};

/**
 * Numbers of headings and list items that skip or repeat one, in reading order. A list may begin afresh at 1 (or a)
 * anywhere; a higher number must continue an open list of its style. Automatic numbers are followed but not judged,
 * since they cannot be wrong.
 */
export const numberingFaults = (context: CheckContext): readonly NumberingFault[] => {
  const faults: NumberingFault[] = [];
  let stack: Run[] = [];
  let source = '';
  for (const line of context.paragraphs) {
    const { origin } = line;
    const here = origin.kind === 'cell' ? origin.sheet : '';
    if (here !== source || RESTART.test(line.text)) stack = [];
    source = here;
    const read = readLabel(line);
    if (read === null) continue;
    const label = settle(stack, read);
    if (label.style === 'roman') stack = stack.filter((run) => run.style === 'roman');
    if (label.path.length === 1) stepFlat(stack, label, faults);
    else stepDeep(stack, label, faults);
  }
  return faults.filter((one) => one.label.line.numbering === null);
};
