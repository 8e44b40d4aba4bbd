import { STATE_WORDS, type TypedState } from '../../domain/reports/report-row';
import { bareKey } from '../../domain/text/fold';
import { quote, refuse } from '../answer';
import { readCell, type Position } from './cell';

/** What people wrote of the work: a share done, 0–1, or a word of the column TRẠNG THÁI. */
export interface Progress {
  readonly share: number | null;
  readonly state: TypedState | null;
}

const STATES: ReadonlyMap<string, TypedState> = new Map([
  ...STATE_WORDS.map(({ state, word }) => [bareKey(word), state] as const),
  ['xong', 'done'],
  ['da xong', 'done'],
  ['da hoan thanh', 'done'],
  ['da thuc hien', 'done'],
]);
const PERCENT = /^(\d{1,3}(?:[.,]\d{1,6})?)\s{0,3}(%?)$/u;
const WHOLE = 100;

const ofNumber = (value: number, percent: boolean, text: string, position: Position): Progress => {
  // 1 is the whole, as Excel keeps 100 %; 50 is what people type into an unformatted cell.
  const share = percent || value > 1 ? value / WHOLE : value;
  return share >= 0 && share <= 1
    ? { share, state: null }
    : refuse('functions.progress', { position, text: quote(text) });
};

/** The progress of the argument: 0,5 or 50 or "50%" is half, words are those of TRẠNG THÁI. Blank says nothing. */
export const readProgress = (value: unknown, position: Position): Progress => {
  const cell = readCell(value, position);
  if (cell === null) return { share: null, state: null };
  if (typeof cell === 'number') return ofNumber(cell, false, String(cell), position);
  const text = typeof cell === 'boolean' ? '' : cell.normalize('NFKC').trim();
  const match = PERCENT.exec(text);
  if (match) return ofNumber(Number((match[1] ?? '').replace(',', '.')), match[2] === '%', text, position);
  const state = STATES.get(bareKey(text));
  return state === undefined ? refuse('functions.progress', { position, text: quote(cell) }) : { share: null, state };
};
