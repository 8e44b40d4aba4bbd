import type { CellRect } from '../domain/source/snapshot';
import { formatRect, parseRect, quoteSheetName } from '../domain/workbook/address';
import { sheetOfFormula } from './marks';

/** The rule of a cell as far as drop-downs are concerned. `mixed`: cells asked about together have different ones. */
export type CellRule =
  | { readonly kind: 'none' }
  /** A drop-down over cells: `source` is the formula ("='DANH MỤC'!$B$2:$B$9"). */
  | { readonly kind: 'list'; readonly source: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'mixed' };

/** Cells under each other with the same rule: 0-based rows of the table's body, both included. */
export interface RuleRun {
  readonly first: number;
  readonly last: number;
  readonly rule: CellRule;
}

const MIXED: ReadonlySet<string> = new Set(['Inconsistent', 'MixedCriteria']);

/** The rule behind Excel's answers `type` and `rule`. Items typed into the rule itself count as a rule of people's. */
export const toCellRule = (type: string, rule: unknown): CellRule => {
  if (type === 'None') return { kind: 'none' };
  if (MIXED.has(type)) return { kind: 'mixed' };
  const { list } = (rule ?? {}) as { readonly list?: { readonly source?: unknown } };
  const source = list?.source;
  return type === 'List' && typeof source === 'string' && source.startsWith('=')
    ? { kind: 'list', source }
    : { kind: 'other' };
};

const sameRule = (a: CellRule, b: CellRule): boolean =>
  a.kind === b.kind && (a.kind !== 'list' || b.kind !== 'list' || a.source === b.source);

/** Neighbours of the same rule as one run. */
export const runsOf = (rules: readonly CellRule[]): readonly RuleRun[] => {
  const runs: RuleRun[] = [];
  rules.forEach((rule, row) => {
    const last = runs.at(-1);
    if (last !== undefined && sameRule(last.rule, rule)) runs[runs.length - 1] = { ...last, last: row };
    else runs.push({ first: row, last: row, rule });
  });
  return runs;
};

/** The cells of a list: one column of a sheet. */
export interface ListPlace {
  readonly sheet: string;
  readonly source: CellRect;
}

/** The formula of a drop-down over the list: an absolute range of its sheet. */
export const listFormula = ({ sheet, source }: ListPlace): string =>
  `=${quoteSheetName(sheet)}!${formatRect(source, true)}`;

/** True for a drop-down whose list is gone with its sheet: it offers nothing any more. */
export const isLost = (rule: CellRule): boolean => rule.kind === 'list' && rule.source.includes('#REF!');

/** True for a drop-down over the same column of the list's sheet, however many rows, or one whose list is gone. */
export const offersList = (rule: CellRule, { sheet, source }: ListPlace): boolean => {
  if (rule.kind !== 'list' || isLost(rule)) return rule.kind === 'list';
  const rect = parseRect(rule.source.slice(rule.source.lastIndexOf('!') + 1));
  return (
    sheetOfFormula(rule.source)?.toLowerCase() === sheet.toLowerCase() &&
    rect?.left === source.left &&
    rect.right === source.left
  );
};
