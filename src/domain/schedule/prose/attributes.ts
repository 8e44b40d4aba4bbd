import type { Origin } from '../../source/origin';
import { originOf } from '../../source/passages';
import { innerLabels, type LabelField } from '../vocabulary/labels';
import { labelValue, type Node } from './tree';

/** The value of a label, with where it stands. */
export interface LabelledValue {
  readonly field: LabelField;
  readonly words: string;
  readonly text: string;
  readonly origin: Origin;
  readonly row: number;
  /** Bullets below the label. */
  readonly below: readonly Node[];
}

/** Where a stretch of a node stands; places are counted in the node's text (0-based). */
export const nodeOrigin = (node: Node, start = 0, end = node.text.length): Origin =>
  originOf(node.passage, { start: node.start + start, end: node.start + end });

/** Line of a text or row of a sheet (1-based) that an origin stands on. */
export const rowOfOrigin = (origin: Origin): number => (origin.kind === 'line' ? origin.line : origin.row);

/** Cuts "18/3/2023; Địa điểm: Hội trường; Thành phần: …" into its values. */
const splitValue = (
  node: Node,
  from: number,
  field: LabelField,
  words: string,
  to = node.text.length,
): readonly LabelledValue[] => {
  const inner = innerLabels(node.text).filter((label) => label.start >= from && label.start < to);
  const make = (f: LabelField, w: string, start: number, end: number): LabelledValue => {
    const raw = node.text.slice(start, end);
    const text = raw.replace(/[\s;,–-]+$/u, '');
    const origin = nodeOrigin(node, start, start + text.length);
    return { field: f, words: w, text: text.trim(), origin, row: rowOfOrigin(origin), below: [] };
  };
  const values = [make(field, words, from, inner[0]?.start ?? to)];
  inner.forEach((label, i) => {
    values.push(make(label.field, label.words, label.valueStart, inner[i + 1]?.start ?? to));
  });
  return values;
};

/** The values that a labelled node gives: its own, and those of labels further on in its text. */
export const labelledValues = (node: Node): readonly LabelledValue[] => {
  if (!node.label) return [];
  const [first, ...rest] = splitValue(node, node.label.valueStart, node.label.field, node.label.words);
  if (!first) return [];
  // A paragraph without a bullet below a label speaks of something else.
  return [{ ...first, below: node.children.filter((child) => child.marker !== null) }, ...rest];
};

/** Values of labels in the middle of an item's text, and where the item's own words end. */
export const inlineValues = (
  node: Node,
  from = 0,
  to = node.text.length,
): { readonly end: number; readonly values: readonly LabelledValue[] } => {
  const first = innerLabels(node.text).find((label) => label.start >= from && label.start < to);
  if (!first) return { end: to, values: [] };
  return { end: first.start, values: splitValue(node, first.valueStart, first.field, first.words, to) };
};

const ATTRIBUTE: ReadonlySet<LabelField> = new Set<LabelField>([
  'time',
  'place',
  'time-place',
  'deadline',
  'lead',
  'responsible',
  'partner',
  'participants',
]);

/** True when the node is a label that tells when, where or by whom its owner is done. */
export const isAttribute = (node: Node): boolean =>
  node.label !== null &&
  (labelValue(node) !== '' || node.children.length > 0) &&
  (ATTRIBUTE.has(node.label.field) || tellsFurtherOn(node));

/** "Mốc kiểm tra: …. Thời gian tiến hành: tháng 3": a detail whose line goes on to say when or where. */
const tellsFurtherOn = (node: Node): boolean =>
  node.label?.field === 'detail' && innerLabels(node.text).some(({ field }) => field === 'time' || field === 'place');

/** Telling labels: those that make their owner an event (participants alone do not). */
export const tellsWhenOrWho = (node: Node): boolean =>
  isAttribute(node) && node.label !== null && node.label.field !== 'participants';

/** The first value of the field that says anything, in its own words or in bullets below it. */
export const valueOf = (values: readonly LabelledValue[], field: LabelField): LabelledValue | null =>
  values.find((value) => value.field === field && (value.text !== '' || value.below.length > 0)) ?? null;
