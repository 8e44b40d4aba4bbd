import type { UndoInfo, Failure, FormulaConversion, FormulaReceipt } from '../application/ports';
import { formatAddress } from '../domain/workbook/address';
import type { Origin } from '../domain/source/origin';
import { LISTS_KEY } from '../domain/workbook/lists-sheet';
import type { Say } from './settings-context';

/** "ô C12 trang KẾ HOẠCH" or "dòng 26": where a value was read. */
export const whereSentence = (origin: Origin, say: Say): string =>
  origin.kind === 'cell'
    ? say('pane.where.cell', { cell: formatAddress(origin.row, origin.column), sheet: origin.sheet })
    : say('pane.where.line', { line: origin.line });

/** The line above the list: how many were understood and how many need a look. */
export const understoodSentence = (activities: number, doubts: number, what: string, say: Say): string => {
  if (activities === 0) return say('pane.understood.none', { what });
  return doubts === 0 ? say('pane.understood', { activities }) : say('pane.understood.doubts', { activities, doubts });
};

const EFFECTS = {
  removed: 'pane.undo.removed',
  restored: 'pane.undo.restored',
  rows: 'pane.undo.rows',
  formulas: 'pane.undo.formulas',
  marks: 'pane.undo.marks',
  lists: 'pane.undo.lists',
} as const;

const effectOf = ({ name, effect, rows }: UndoInfo['sheets'][number], say: Say): string =>
  say(EFFECTS[effect], { sheet: name, rows: rows ?? 0 });

/**
 * What "Hoàn tác" would do, as one clause: "bỏ trang A, trả trang B về như trước", "bỏ 2 trang: A, B". The hidden sheet of lists is not
 * named beside others: nobody has seen it.
 */
export const undoEffects = ({ sheets }: UndoInfo, say: Say): string => {
  const named = sheets.filter(({ name }) => name !== LISTS_KEY);
  const seen = named.length === 0 ? sheets : named;
  const removed = seen.filter(({ effect }) => effect === 'removed');
  if (removed.length < 2) return seen.map((sheet) => effectOf(sheet, say)).join(', ');
  const others = seen.filter(({ effect }) => effect !== 'removed').map((sheet) => effectOf(sheet, say));
  const many = say('pane.undo.removed.many', {
    count: removed.length,
    sheets: removed.map(({ name }) => name).join(', '),
  });
  return [...others, many].join('; ');
};

/** The keys the sentence of a failure may stand under, most particular ring first. */
export const failureKeys = ({ code }: Failure): readonly string[] => [`excel.${code}`, `files.failure.${code}`];

/** What "Chuyển công thức KH thành giá trị" or "Ghi lại công thức KH" did: one sentence each for done, errors, protection. */
export const formulaSentences = (
  conversion: FormulaConversion,
  { written, left }: FormulaReceipt,
  say: Say,
): readonly string[] => {
  if (written === 0 && left.length === 0) return [say('pane.formulas.none')];
  const of = (reason: FormulaReceipt['left'][number]['reason']) => left.filter((cell) => cell.reason === reason);
  const [errors, guarded] = [of('error'), of('protected')];
  return [
    ...(written === 0 ? [] : [say(`pane.formulas.${conversion}.done`, { cells: written })]),
    ...errors.slice(0, 1).map(({ sheet, row, column, shown }) =>
      say('pane.formulas.left.error', {
        cells: errors.length,
        cell: formatAddress(row, column),
        sheet,
        shown,
      }),
    ),
    ...[...new Set(guarded.map(({ sheet }) => sheet))].map((sheet) =>
      say('pane.formulas.left.protected', { cells: guarded.filter((cell) => cell.sheet === sheet).length, sheet }),
    ),
  ];
};
