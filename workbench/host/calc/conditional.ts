/** What conditional formats make of a cell: colours, bars, icons. */
import { parseCriterion } from './criteria';
import { offsetFormula } from './rewrite';
import { single, toText, Fail } from './values';
import { coerceText } from '../model/input';
import { EN_US } from '../model/locale';
import type { Rect } from '../model/geometry';
import { contains } from '../model/geometry';
import type { Sheet } from '../model/sheet';
import type { Bag, ConditionalFormat, Json } from '../model/types';
import { childBag } from '../model/types';
import type { Scalar } from '../model/values';
import { isError } from '../model/values';
import type { Workbook } from '../model/workbook';
import { mixColors } from './colors';

export interface ConditionalLook {
  color?: string;
  fill?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  numberFormat?: string;
  bar?: { color: string; share: number; start: number; gradient: boolean; only: boolean };
  icon?: { set: string; index: number; only: boolean };
}

type Prepared = (value: Scalar, row: number, column: number, look: ConditionalLook) => boolean;

const record = (value: Json | undefined): Readonly<Record<string, Json | undefined>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json | undefined>>)
    : {};
const text = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? value.toString() : '';

/** Rules of one sheet, ready to be asked for any cell; made anew after each change. */
export class ConditionalView {
  private readonly rules: { readonly format: ConditionalFormat; readonly apply: Prepared }[];

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
  ) {
    this.rules = sheet.conditionalFormats.map((format) => ({ format, apply: this.prepare(format) }));
  }

  get empty(): boolean {
    return this.rules.length === 0;
  }

  /** The look of a cell, or `null` when no rule holds. */
  look(row: number, column: number): ConditionalLook | null {
    let out = null as ConditionalLook | null;
    for (const { format, apply } of this.rules) {
      if (!format.areas.some((area) => contains(area, row, column))) continue;
      const own: ConditionalLook = {};
      if (!apply(this.sheet.value(row, column), row, column, own)) continue;
      // The first rule that says something about a property wins.
      out = { ...own, ...out };
      if (format.stopIfTrue) break;
    }
    return out;
  }

  private prepare(format: ConditionalFormat): Prepared {
    const bag = childBag(format.bag, format.type);
    const paint = painter(childBag(bag, 'Format'));
    const when =
      (test: (value: Scalar, row: number, column: number) => boolean): Prepared =>
      (value, row, column, look) => {
        if (!safely(() => test(value, row, column))) return false;
        Object.assign(look, paint);
        return true;
      };
    const rule = record(bag.values.get('Rule'));
    switch (format.type) {
      case 'Custom':
        return when(this.formulaTest(format, text(childBag(bag, 'Rule').values.get('Formula'))));
      case 'CellValue':
        return when(this.valueTest(format, rule));
      case 'ContainsText':
        return when(textTest(this.workbook, this.sheet, rule));
      case 'TopBottom':
        return when(this.rankTest(format, rule));
      case 'PresetCriteria':
        return when(this.presetTest(format, text(rule['criterion'])));
      case 'ColorScale':
        return this.scale(format, record(bag.values.get('Criteria')));
      case 'DataBar':
        return this.bar(format, bag);
      case 'IconSet':
        return this.icons(format, bag);
      default:
        return () => false;
    }
  }

  private numbers(areas: readonly Rect[]): number[] {
    const out: number[] = [];
    for (const area of areas)
      this.sheet.forEachCell(area, (cell) => {
        if (typeof cell.value === 'number') out.push(cell.value);
      });
    return out.sort((a, b) => a - b);
  }

  private origin(format: ConditionalFormat): { row: number; column: number } {
    return { row: format.areas[0]?.top ?? 0, column: format.areas[0]?.left ?? 0 };
  }

  private evaluate(formula: string, format: ConditionalFormat, row: number, column: number): Scalar {
    const from = this.origin(format);
    return single(
      this.workbook.engine.evaluateText(
        offsetFormula(formula, row - from.row, column - from.column),
        this.sheet,
        row,
        column,
      ),
    );
  }

  private formulaTest(
    format: ConditionalFormat,
    formula: string,
  ): (value: Scalar, row: number, column: number) => boolean {
    if (formula === '') return () => false;
    return (_, row, column) => {
      const result = this.evaluate(formula, format, row, column);
      return result === true || (typeof result === 'number' && result !== 0);
    };
  }

  private operand(given: Json | undefined, format: ConditionalFormat, row: number, column: number): Scalar {
    const formula = text(given);
    if (formula.startsWith('=')) return this.evaluate(formula, format, row, column);
    return coerceText(formula, this.workbook.inputOptions(EN_US)) ?? formula;
  }

  private valueTest(
    format: ConditionalFormat,
    rule: Readonly<Record<string, Json | undefined>>,
  ): (value: Scalar, row: number, column: number) => boolean {
    const operator = text(rule['operator']);
    const sign = {
      EqualTo: '=',
      NotEqualTo: '<>',
      GreaterThan: '>',
      LessThan: '<',
      GreaterThanOrEqual: '>=',
      LessThanOrEqual: '<=',
    }[operator];
    return (value, row, column) => {
      if (isError(value)) return false;
      const first = this.operand(rule['formula1'], format, row, column);
      if (operator === 'Between' || operator === 'NotBetween') {
        const second = this.operand(rule['formula2'], format, row, column);
        if (typeof value !== 'number' || typeof first !== 'number' || typeof second !== 'number') return false;
        const inside = value >= Math.min(first, second) && value <= Math.max(first, second);
        return operator === 'Between' ? inside : !inside;
      }
      if (sign === undefined) return false;
      if (sign === '=' || sign === '<>') {
        const same =
          typeof value === 'string' && typeof first === 'string'
            ? value.toLowerCase() === first.toLowerCase()
            : (value ?? (typeof first === 'number' ? 0 : '')) === first;
        return sign === '=' ? same : !same;
      }
      if (typeof value === 'string' && typeof first === 'number') return sign.startsWith('>');
      return parseCriterion(`${sign}${first === null ? 0 : toText(first)}`, (t) =>
        coerceText(t, this.workbook.inputOptions(EN_US)),
      )(value ?? 0);
    };
  }

  private rankTest(
    format: ConditionalFormat,
    rule: Readonly<Record<string, Json | undefined>>,
  ): (value: Scalar) => boolean {
    const list = this.numbers(format.areas);
    const kind = text(rule['type']);
    const rank = Number(rule['rank'] ?? 10);
    const count = Math.max(
      1,
      Math.min(list.length, kind.endsWith('Percent') ? Math.floor((list.length * rank) / 100) : rank),
    );
    const top = kind.startsWith('Top');
    const limit = top ? (list[list.length - count] ?? Infinity) : (list[count - 1] ?? -Infinity);
    return (value) => typeof value === 'number' && (top ? value >= limit : value <= limit);
  }

  private presetTest(
    format: ConditionalFormat,
    criterion: string,
  ): (value: Scalar, row: number, column: number) => boolean {
    switch (criterion) {
      case 'Blanks':
        return (value) => value === null || (typeof value === 'string' && value.trim() === '');
      case 'NonBlanks':
        return (value) => !(value === null || (typeof value === 'string' && value.trim() === ''));
      case 'Errors':
        return (value) => isError(value);
      case 'NonErrors':
        return (value) => !isError(value);
      case 'DuplicateValues':
      case 'UniqueValues': {
        const counts = new Map<string, number>();
        const keyOf = (value: Scalar): string =>
          isError(value) ? value.error : typeof value === 'string' ? `s${value.toLowerCase()}` : String(value);
        for (const area of format.areas)
          this.sheet.forEachCell(area, (cell) => {
            if (cell.value !== null) counts.set(keyOf(cell.value), (counts.get(keyOf(cell.value)) ?? 0) + 1);
          });
        return (value) =>
          value !== null &&
          (criterion === 'DuplicateValues' ? (counts.get(keyOf(value)) ?? 0) > 1 : counts.get(keyOf(value)) === 1);
      }
      default:
        return this.averageOrDate(format, criterion);
    }
  }

  private averageOrDate(format: ConditionalFormat, criterion: string): (value: Scalar) => boolean {
    const average = /^(EqualOr|OneStdDev|TwoStdDev|ThreeStdDev)?(Above|Below)Average$/.exec(criterion);
    if (average !== null) {
      const list = this.numbers(format.areas);
      const mean = list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
      const deviation = Math.sqrt(list.reduce((sum, n) => sum + (n - mean) ** 2, 0) / Math.max(1, list.length));
      const steps = { OneStdDev: 1, TwoStdDev: 2, ThreeStdDev: 3 }[average[1] ?? ''] ?? 0;
      const above = average[2] === 'Above';
      const limit = mean + (above ? 1 : -1) * steps * deviation;
      const equal = average[1] === 'EqualOr';
      return (value) =>
        typeof value === 'number' && (above ? value > limit : value < limit) !== (equal && value === limit);
    }
    const now = this.workbook.engine.callFunction('TODAY', [], this.sheet);
    const today = typeof now === 'number' ? now : 0;
    const week = today - ((today + 6) % 7);
    const month = (serial: number): Scalar =>
      single(this.workbook.engine.callFunction('EOMONTH', [serial, 0], this.sheet));
    const sameMonth = (offset: number): ((serial: number) => boolean) => {
      const wanted = single(this.workbook.engine.callFunction('EOMONTH', [today, offset], this.sheet));
      return (serial) => month(serial) === wanted;
    };
    const tests: Readonly<Record<string, (serial: number) => boolean>> = {
      Today: (d) => d === today,
      Yesterday: (d) => d === today - 1,
      Tomorrow: (d) => d === today + 1,
      LastSevenDays: (d) => d > today - 7 && d <= today,
      ThisWeek: (d) => d >= week && d < week + 7,
      LastWeek: (d) => d >= week - 7 && d < week,
      NextWeek: (d) => d >= week + 7 && d < week + 14,
      ThisMonth: sameMonth(0),
      LastMonth: sameMonth(-1),
      NextMonth: sameMonth(1),
    };
    const test = tests[criterion];
    return (value) => test !== undefined && typeof value === 'number' && test(Math.floor(value));
  }

  /** The number a bound of a scale, bar or icon stands for. */
  private bound(rule: Json | undefined, list: readonly number[], format: ConditionalFormat): number {
    const { type, formula } = record(rule);
    const low = list[0] ?? 0;
    const high = list[list.length - 1] ?? 0;
    const from = this.origin(format);
    const given = this.operand(formula ?? undefined, format, from.row, from.column);
    const number = typeof given === 'number' ? given : 0;
    switch (text(type)) {
      case 'LowestValue':
        return low;
      case 'HighestValue':
        return high;
      case 'Percent':
        return low + ((high - low) * number) / 100;
      case 'Percentile': {
        const place = (number / 100) * (list.length - 1);
        const base = list[Math.floor(place)] ?? low;
        return base + (place - Math.floor(place)) * ((list[Math.ceil(place)] ?? base) - base);
      }
      default:
        return number;
    }
  }

  private scale(format: ConditionalFormat, criteria: Readonly<Record<string, Json | undefined>>): Prepared {
    const list = this.numbers(format.areas);
    const points = [criteria['minimum'], criteria['midpoint'], criteria['maximum']]
      .filter((p) => p !== undefined && p !== null)
      .map((p) => ({ at: this.bound(p, list, format), color: text(record(p)['color']) || '#FFFFFF' }));
    return (value, _, __, look) => {
      const [first] = points;
      const last = points[points.length - 1];
      if (typeof value !== 'number' || first === undefined || last === undefined) return false;
      const next = points.findIndex((p) => value <= p.at);
      if (next === 0 || first === last) look.fill = mixColors(first.color, first.color, 0);
      else if (next < 0) look.fill = mixColors(last.color, last.color, 0);
      else {
        const a = points[next - 1] ?? first;
        const b = points[next] ?? last;
        look.fill = mixColors(a.color, b.color, b.at === a.at ? 1 : (value - a.at) / (b.at - a.at));
      }
      return true;
    };
  }

  private bar(format: ConditionalFormat, bag: Bag): Prepared {
    const list = this.numbers(format.areas);
    const lower = bag.values.get('LowerBoundRule') ?? { type: 'LowestValue', formula: null };
    const upper = bag.values.get('UpperBoundRule') ?? { type: 'HighestValue', formula: null };
    const automatic = text(record(lower)['type']) === 'LowestValue';
    const low = automatic ? Math.min(0, list[0] ?? 0) : this.bound(lower, list, format);
    const high = Math.max(this.bound(upper, list, format), low + 1e-9);
    const positive = childBag(bag, 'PositiveFormat').values;
    const negative = childBag(bag, 'NegativeFormat').values;
    const color = text(positive.get('FillColor')) || '#638EC6';
    const below =
      negative.get('MatchPositiveFillColor') === true ? color : text(negative.get('FillColor')) || '#FF0000';
    const only = bag.values.get('ShowDataBarOnly') === true;
    const gradient = positive.get('GradientFill') !== false;
    const zero = low < 0 ? -low / (high - low) : 0;
    return (value, _, __, look) => {
      if (typeof value !== 'number') return false;
      const share = Math.max(
        -1,
        Math.min(1, value < 0 ? value / (high - low) : (Math.min(value, high) - Math.max(0, low)) / (high - low)),
      );
      look.bar = { color: value < 0 ? below : color, share, start: zero, gradient, only };
      return true;
    };
  }

  private icons(format: ConditionalFormat, bag: Bag): Prepared {
    const list = this.numbers(format.areas);
    const given = bag.values.get('Criteria');
    const criteria = Array.isArray(given) ? (given as readonly Json[]) : [];
    const limits = criteria
      .slice(1)
      .map((c) => ({ at: this.bound(c, list, format), strict: text(record(c)['operator']) === 'GreaterThan' }));
    const reverse = bag.values.get('ReverseIconOrder') === true;
    const only = bag.values.get('ShowIconOnly') === true;
    const set = text(bag.values.get('Style')) || 'ThreeTrafficLights1';
    return (value, _, __, look) => {
      if (typeof value !== 'number') return false;
      const level = limits.filter(({ at, strict }) => (strict ? value > at : value >= at)).length;
      look.icon = { set, index: reverse ? limits.length - level : level, only };
      return true;
    };
  }
}

function safely(test: () => boolean): boolean {
  try {
    return test();
  } catch (error) {
    if (error instanceof Fail) return false;
    throw error;
  }
}

/** The properties a rule's format sets. */
function painter(format: Bag): ConditionalLook {
  const font = childBag(format, 'Font').values;
  const look: ConditionalLook = {};
  const fill = text(childBag(format, 'Fill').values.get('Color'));
  const color = text(font.get('Color'));
  const code = text(format.values.get('NumberFormat'));
  if (fill !== '') look.fill = fill;
  if (color !== '') look.color = color;
  if (code !== '') look.numberFormat = code;
  if (font.get('Bold') === true) look.bold = true;
  if (font.get('Italic') === true) look.italic = true;
  if (font.get('Strikethrough') === true) look.strikethrough = true;
  if (font.has('Underline') && font.get('Underline') !== 'None') look.underline = true;
  return look;
}

function textTest(
  workbook: Workbook,
  sheet: Sheet,
  rule: Readonly<Record<string, Json | undefined>>,
): (value: Scalar, row: number, column: number) => boolean {
  const wanted = text(rule['text']).toLowerCase();
  const operator = text(rule['operator']);
  return (value, row, column) => {
    const shown = workbook.textOf(value, sheet.style(row, column)).toLowerCase();
    if (operator === 'NotContains') return !shown.includes(wanted);
    if (operator === 'BeginsWith') return shown.startsWith(wanted);
    if (operator === 'EndsWith') return shown.endsWith(wanted);
    return wanted !== '' && shown.includes(wanted);
  };
}
