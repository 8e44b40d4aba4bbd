import { sameSubject } from '../domain/workbook/subject';
import { unmatchedKey } from '../domain/workbook/unmatched-sheet';
import type { SheetPlan, WritePlan } from '../domain/workbook/write-plan';
import { anchoredSheet, type WorkbookState } from './workbook-state';

/** The key of the nth plan under one key: "schedule", "schedule~2", "schedule~3" … */
const variant = (key: string, count: number): string => (count === 1 ? key : `${key}~${count}`);

const isVariant = (key: string, of: string): boolean =>
  key === of || (/^~\d+$/.test(key.slice(of.length)) && key.startsWith(of));

const resolveKey = (sheet: SheetPlan, state: WorkbookState): string => {
  const { about } = sheet;
  if (about === undefined) return sheet.key;
  const standing = Object.keys(state.marks).filter(
    (key) => isVariant(key, sheet.key) && anchoredSheet(state, 'sheet', key) !== null,
  );
  const same = standing.find((key) => {
    const known = state.marks[key]?.shape.about;
    return known === undefined || sameSubject(known, about);
  });
  if (same !== undefined) return same;
  for (let count = 1; ; count += 1) {
    const key = variant(sheet.key, count);
    const isFree = [key, unmatchedKey(key)].every((each) => anchoredSheet(state, 'sheet', each) === null);
    if (isFree) return key;
  }
};

/**
 * The plan with the keys its sheets get in this workbook: the schedule of another plan under the same key is left
 * alone, and the new one gets a key of its own.
 */
export const resolveKeys = (plan: WritePlan, state: WorkbookState): WritePlan => {
  const keys = new Map(plan.sheets.map((sheet) => [sheet.key, resolveKey(sheet, state)]));
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({ ...sheet, key: keys.get(sheet.key) ?? sheet.key })),
    activate: plan.activate === null ? null : (keys.get(plan.activate) ?? plan.activate),
  };
};
