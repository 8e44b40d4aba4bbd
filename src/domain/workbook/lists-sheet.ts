import { STATE_WORDS } from '../reports/report-row';
import { UNIT_KIND_WORDS } from '../units/lexicon/kind-words';
import { blankSheet } from './blank-sheet';
import { rect } from './office-style';
import type { SheetPlan } from './write-plan';

/** Key and name of the hidden sheet that keeps the lists (workbook.md). */
export const LISTS_KEY = '_KH';

/** Where the words of TRẠNG THÁI stand on it. */
export const STATE_LIST = { sheet: LISTS_KEY, source: rect(2, 1, STATE_WORDS.length + 1, 1) };

const kindWords = [...new Set(Object.values(UNIT_KIND_WORDS))];

/** Where the words that LOẠI of the unit list offers stand on it. */
export const UNIT_KIND_LIST = { sheet: LISTS_KEY, source: rect(2, 2, kindWords.length + 1, 2) };

const lists: readonly (readonly string[])[] = [
  ['TRẠNG THÁI', ...STATE_WORDS.map(({ word }) => word)],
  ['LOẠI ĐƠN VỊ', ...kindWords],
];

/** The hidden sheet `_KH`: the lists behind TRẠNG THÁI and LOẠI, each under its header. */
export const listsSheet = (): SheetPlan => ({
  ...blankSheet(LISTS_KEY, LISTS_KEY),
  visibility: 'hidden',
  blocks: lists.map((list, k) => ({ row: 1, column: k + 1, cells: list.map((word) => [word]) })),
  columnWidths: [
    { column: 1, width: 20 },
    { column: 2, width: 30 },
  ],
});
