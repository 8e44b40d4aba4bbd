/** Data validation of cells. */
import { validate } from '../../calc/validation';
import { fail } from '../../errors';
import { checkAllowed } from '../../operations/guard';
import type { Rect } from '../../model/geometry';
import {
  absoluteRectName,
  cellCount,
  contains,
  intersect,
  quoteSheetName,
  sameRect,
  subtract,
} from '../../model/geometry';
import type { Sheet } from '../../model/sheet';
import type { Json, Validation } from '../../model/types';
import type { Handle, Session } from '../registry';
import { defineClass, isHandle } from '../registry';
import { asFlag, asRecord, asText, asWord, rangeOf } from './common';
import { areasHandle } from './handles';
import { joinCells } from './range';

interface ValidationData {
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
}

const TYPES = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  list: 'List',
  custom: 'Custom',
} as const;
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const NO_PROMPT = { message: '', showPrompt: true, title: '' };
const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };

const none = (areas: readonly Rect[]): Validation => ({
  areas: [...areas],
  rule: {},
  type: 'None',
  ignoreBlanks: true,
  prompt: NO_PROMPT,
  errorAlert: NO_ALERT,
});

/** The rules of the cells: one record where all cells share it. */
function found({
  sheet,
  areas,
}: ValidationData):
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly validation: Validation }
  | { readonly kind: 'mixed'; readonly same: boolean } {
  const touching = sheet.validations.filter((v) => v.areas.some((a) => areas.some((b) => intersect(a, b) !== null)));
  if (touching.length === 0) return { kind: 'none' };
  const covered = areas.reduce(
    (sum, area) => sum + touching.reduce((n, v) => n + v.areas.reduce((m, a) => m + overlap(a, area), 0), 0),
    0,
  );
  const total = areas.reduce((sum, area) => sum + cellCount(area), 0);
  const [first] = touching;
  const equal =
    first !== undefined &&
    touching.every((v) => JSON.stringify([v.rule, v.type]) === JSON.stringify([first.rule, first.type]));
  if (first !== undefined && equal && covered === total) return { kind: 'one', validation: first };
  return { kind: 'mixed', same: covered === total };
}

const overlap = (a: Rect, b: Rect): number => {
  const common = intersect(a, b);
  return common === null ? 0 : cellCount(common);
};

/** Gives the cells a rule of their own, made from the one they have. */
function change(self: ValidationData, session: Session, update: (validation: Validation) => void): void {
  checkAllowed(self.sheet, 'edit', self.areas[0]);
  const now = found(self);
  const base = now.kind === 'one' ? now.validation : none(self.areas);
  const next: Validation = { ...base, areas: [...self.areas] };
  update(next);
  const exact =
    now.kind === 'one' &&
    base.areas.length === self.areas.length &&
    base.areas.every((a, i) => sameRect(a, self.areas[i] ?? a));
  if (exact) Object.assign(base, next);
  else {
    remove(self);
    self.sheet.validations.push(next);
  }
  session.workbook.emit({ kind: 'layout', sheet: self.sheet });
}

function remove({ sheet, areas }: ValidationData): void {
  for (const validation of sheet.validations)
    for (const area of areas) validation.areas = validation.areas.flatMap((a) => subtract(a, area));
  sheet.validations = sheet.validations.filter((v) => v.areas.length > 0);
}

function formula(value: Json | undefined, needed: boolean): Json | undefined {
  if (value === undefined || value === null) return needed ? fail('InvalidArgument') : undefined;
  if (isHandle(value)) {
    const { sheet, area } = rangeOf(value);
    return `=${quoteSheetName(sheet.name)}!${absoluteRectName(area)}`;
  }
  if (typeof value === 'string' || typeof value === 'number') return value;
  return fail('InvalidArgument');
}

function readRule(value: Json): { rule: Json; type: string } {
  const record = asRecord(value);
  const keys = Object.keys(record).filter((key) => record[key] !== null && record[key] !== undefined);
  const key = keys[0] as keyof typeof TYPES | undefined;
  if (keys.length !== 1 || key === undefined || !(key in TYPES)) return fail('InvalidArgument');
  const inner = asRecord(record[key] ?? null);
  if (key === 'list') {
    const source = formula(inner['source'], true);
    if (typeof source !== 'string' || source === '') return fail('InvalidArgument');
    if (!source.startsWith('=') && source.length > 255) return fail('InvalidArgument');
    return { rule: { list: { inCellDropDown: inner['inCellDropDown'] !== false, source } }, type: 'List' };
  }
  if (key === 'custom') {
    const text = asText(inner['formula']);
    return { rule: { custom: { formula: text.startsWith('=') ? text : `=${text}` } }, type: 'Custom' };
  }
  const operator = inner['operator'] === undefined ? 'Between' : asWord(inner['operator'], OPERATORS);
  const between = operator === 'Between' || operator === 'NotBetween';
  const formula1 = formula(inner['formula1'], true);
  const formula2 = formula(inner['formula2'], between);
  if (between && typeof formula1 === 'number' && typeof formula2 === 'number' && formula1 > formula2)
    fail('InvalidArgument');
  return { rule: { [key]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } }, type: TYPES[key] };
}

/** Cells whose content breaks the rule. */
function invalidCells(self: ValidationData, session: Session): { row: number; column: number }[] {
  session.workbook.calculate();
  const cells: { row: number; column: number }[] = [];
  for (const validation of self.sheet.validations)
    for (const area of validation.areas)
      for (const wanted of self.areas) {
        const common = intersect(area, wanted);
        if (common === null) continue;
        const used = self.sheet.usedArea(true, common);
        const bounds = validation.ignoreBlanks || validation.type === 'List' ? used : common;
        if (bounds === null) continue;
        for (let row = bounds.top; row <= bounds.bottom; row++)
          for (let column = bounds.left; column <= bounds.right; column++)
            if (!validate(session.workbook, self.sheet, validation, row, column)) cells.push({ row, column });
      }
  return cells;
}

const invalid = (self: ValidationData, session: Session): Handle | null => {
  const cells = invalidCells(self, session);
  return cells.length === 0 ? null : areasHandle(self.sheet, joinCells(cells));
};

defineClass<ValidationData>('DataValidation', {
  about: 'Rule, prompt and alert of cells. Values written by an add-in are not refused, as in Excel.',
  get: {
    Type: (self) => {
      const now = found(self);
      return now.kind === 'none'
        ? 'None'
        : now.kind === 'one'
          ? now.validation.type
          : now.same
            ? 'MixedCriteria'
            : 'Inconsistent';
    },
    Rule: (self) => {
      const now = found(self);
      return now.kind === 'one' ? now.validation.rule : now.kind === 'none' ? {} : null;
    },
    Prompt: (self) => {
      const now = found(self);
      return now.kind === 'one' ? now.validation.prompt : now.kind === 'none' ? NO_PROMPT : null;
    },
    ErrorAlert: (self) => {
      const now = found(self);
      return now.kind === 'one' ? now.validation.errorAlert : now.kind === 'none' ? NO_ALERT : null;
    },
    IgnoreBlanks: (self) => {
      const now = found(self);
      return now.kind === 'one' ? now.validation.ignoreBlanks : now.kind === 'none' ? true : null;
    },
    Valid: (self, session) => {
      const total = self.areas.reduce((sum, area) => sum + cellCount(area), 0);
      const wrong = invalidCells(self, session).length;
      return wrong === 0 ? true : wrong === total ? false : null;
    },
  },
  set: {
    Rule: (self, value, session) => {
      const read = readRule(value);
      change(self, session, (v) => Object.assign(v, read));
    },
    Prompt: (self, value, session) => {
      const record = asRecord(value);
      change(self, session, (v) => {
        v.prompt = {
          message: asText(record['message'] ?? ''),
          showPrompt: record['showPrompt'] !== false,
          title: asText(record['title'] ?? ''),
        };
      });
    },
    ErrorAlert: (self, value, session) => {
      const record = asRecord(value);
      change(self, session, (v) => {
        v.errorAlert = {
          message: asText(record['message'] ?? ''),
          showAlert: record['showAlert'] !== false,
          style: asWord(record['style'] ?? 'Stop', ['Stop', 'Warning', 'Information']),
          title: asText(record['title'] ?? ''),
        };
      });
    },
    IgnoreBlanks: (self, value, session) => change(self, session, (v) => (v.ignoreBlanks = asFlag(value))),
  },
  call: {
    Clear: (self, _, session) => {
      checkAllowed(self.sheet, 'edit', self.areas[0]);
      remove(self);
      session.workbook.emit({ kind: 'layout', sheet: self.sheet });
      return null;
    },
    GetInvalidCells: (self, _, session) => invalid(self, session),
    GetInvalidCellsOrNullObject: (self, _, session) => invalid(self, session),
  },
});

export { contains };
