/** Conditional formats. */
import { fromR1C1, localFormula, storedFormula, syntaxFor, toR1C1 } from '../../calc/rewrite';
import { FormulaError } from '../../calc/lexer';
import { fail } from '../../errors';
import { checkAllowed } from '../../operations/guard';
import type { Rect } from '../../model/geometry';
import { intersect, subtract } from '../../model/geometry';
import type { Sheet } from '../../model/sheet';
import type { Bag, ConditionalFormat, Json } from '../../model/types';
import { childBag, newBag } from '../../model/types';
import type { Handle, Session } from '../registry';
import { defineClass } from '../registry';
import type { Bagged } from './bags';
import { color, defineBagClass, flag, json, text, word } from './bags';
import { asFlag, asList, asNumber, asRecord, asText, asWord } from './common';
import { areasHandle, handle, rangeHandle } from './handles';

export interface FormatOwner {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}
type Self = Bagged<FormatOwner>;

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;
/** Navigation property → the type it belongs to and its class. */
const PARTS = {
  CellValue: ['CellValue', 'CellValueConditionalFormat'],
  ColorScale: ['ColorScale', 'ColorScaleConditionalFormat'],
  Custom: ['Custom', 'CustomConditionalFormat'],
  DataBar: ['DataBar', 'DataBarConditionalFormat'],
  IconSet: ['IconSet', 'IconSetConditionalFormat'],
  Preset: ['PresetCriteria', 'PresetCriteriaConditionalFormat'],
  TextComparison: ['ContainsText', 'TextConditionalFormat'],
  TopBottom: ['TopBottom', 'TopBottomConditionalFormat'],
} as const;

const changed = (self: { readonly sheet: Sheet }, session: Session): void =>
  session.workbook.emit({ kind: 'layout', sheet: self.sheet });
const bagChanged = (self: Self, session: Session): void => changed(self.owner, session);

interface Target {
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
}

const listed = ({ sheet, areas }: Target): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((f) => f.areas.some((a) => areas.some((b) => intersect(a, b) !== null)));
const formatHandle = (sheet: Sheet, format: ConditionalFormat): Handle =>
  handle('ConditionalFormat', { sheet, format } satisfies FormatOwner);

defineClass<Target>('ConditionalFormatCollection', {
  about: 'Conditional formats that touch a range, the first with the highest priority.',
  items: (self) => listed(self).map((format) => formatHandle(self.sheet, format)),
  item: (self, key) => {
    const found = listed(self).find((f) => f.id === asText(key));
    return found === undefined ? null : formatHandle(self.sheet, found);
  },
  call: {
    Add: (self, args, session) => {
      checkAllowed(self.sheet, 'allowFormatCells', self.areas[0]);
      const type = args.word(0, TYPES);
      const format: ConditionalFormat = {
        id: session.workbook.newGuid(),
        areas: [...self.areas],
        type,
        stopIfTrue: false,
        bag: newBag(),
      };
      prepare(format);
      // New formats come first, as the reference says.
      self.sheet.conditionalFormats.unshift(format);
      changed(self, session);
      return formatHandle(self.sheet, format);
    },
    ClearAll: (self, _, session) => {
      checkAllowed(self.sheet, 'allowFormatCells', self.areas[0]);
      for (const format of listed(self))
        for (const area of self.areas) format.areas = format.areas.flatMap((a) => subtract(a, area));
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter((f) => f.areas.length > 0);
      changed(self, session);
      return null;
    },
  },
});

/** What a new rule of a type looks like before anything is set. */
function prepare(format: ConditionalFormat): void {
  const part = childBag(format.bag, format.type);
  if (format.type === 'ColorScale') {
    part.values.set('Criteria', {
      minimum: { color: '#F8696B', formula: null, type: 'LowestValue' },
      midpoint: { color: '#FFEB84', formula: '50', type: 'Percentile' },
      maximum: { color: '#63BE7B', formula: null, type: 'HighestValue' },
    });
  } else if (format.type === 'IconSet') {
    part.values.set('Style', 'ThreeTrafficLights1');
    part.values.set('Criteria', iconCriteria(3));
  }
}

const iconCriteria = (count: number): Json =>
  Array.from({ length: count }, (_, i) => ({
    customIcon: null,
    formula: i === 0 ? '' : `=${Math.round((100 * i) / count)}`,
    operator: i === 0 ? 'Invalid' : 'GreaterThanOrEqual',
    type: i === 0 ? 'Invalid' : 'Percent',
  }));

const alive = (self: FormatOwner): ConditionalFormat =>
  self.sheet.conditionalFormats.includes(self.format) ? self.format : fail('ItemNotFound');

defineClass<FormatOwner>('ConditionalFormat', {
  about: 'One conditional format.',
  id: (self) => self.format.id,
  get: {
    Id: (self) => alive(self).id,
    Type: (self) => alive(self).type,
    Priority: (self) => self.sheet.conditionalFormats.indexOf(alive(self)),
    StopIfTrue: (self) => alive(self).stopIfTrue,
  },
  set: {
    Priority: (self, value, session) => {
      const at = asNumber(value);
      const format = alive(self);
      if (!Number.isInteger(at) || at < 0) fail('InvalidArgument');
      const others = self.sheet.conditionalFormats.filter((f) => f !== format);
      others.splice(Math.min(at, others.length), 0, format);
      self.sheet.conditionalFormats = others;
      changed(self, session);
    },
    StopIfTrue: (self, value, session) => {
      alive(self).stopIfTrue = asFlag(value);
      changed(self, session);
    },
  },
  navigate: Object.fromEntries(
    Object.entries(PARTS).map(([name, [type, cls]]) => [
      name,
      (self: FormatOwner): Handle | null =>
        alive(self).type === type
          ? handle(cls, { owner: self, bag: childBag(self.format.bag, type) } satisfies Self)
          : null,
    ]),
  ),
  call: {
    Delete: (self, _, session) => {
      checkAllowed(self.sheet, 'allowFormatCells', self.format.areas[0]);
      alive(self);
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter((f) => f !== self.format);
      changed(self, session);
      return null;
    },
    GetRange: (self) => {
      const { areas } = alive(self);
      const [first] = areas;
      return first === undefined || areas.length > 1 ? null : rangeHandle(self.sheet, first);
    },
    GetRangeOrNullObject: (self) => {
      const { areas } = alive(self);
      const [first] = areas;
      return first === undefined || areas.length > 1 ? null : rangeHandle(self.sheet, first);
    },
    GetRanges: (self) => areasHandle(self.sheet, alive(self).areas),
  },
  differs: { priority: 'counted over the whole sheet from 0' },
});

// The look of rules

defineBagClass<FormatOwner>('ConditionalRangeFormat', {
  about: 'Font, fill, borders and number format a rule gives.',
  fields: { NumberFormat: text() },
  children: { Borders: 'ConditionalRangeBorderCollection', Fill: 'ConditionalRangeFill', Font: 'ConditionalRangeFont' },
  changed: bagChanged,
});
defineBagClass<FormatOwner>('ConditionalRangeFont', {
  about: 'Font of a rule.',
  fields: {
    Color: color(''),
    Italic: flag(),
    Bold: flag(),
    Underline: word('None', 'None', 'Single', 'Double'),
    Strikethrough: flag(),
  },
  changed: bagChanged,
  extra: {
    call: {
      Clear: (self, _, session) => {
        self.bag.values.clear();
        bagChanged(self, session);
        return null;
      },
    },
  },
});
defineBagClass<FormatOwner>('ConditionalRangeFill', {
  about: 'Fill of a rule.',
  fields: { Color: color('') },
  changed: bagChanged,
  extra: {
    call: {
      Clear: (self, _, session) => {
        self.bag.values.clear();
        bagChanged(self, session);
        return null;
      },
    },
  },
});

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
defineBagClass<FormatOwner>('ConditionalRangeBorder', {
  about: 'One edge a rule draws.',
  fields: { Style: word('None', 'None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'), Color: color('') },
  changed: bagChanged,
  extra: {
    id: (self) => self.bag.values.get('SideIndex') ?? '',
    get: { SideIndex: (self) => self.bag.values.get('SideIndex') ?? '' },
  },
});

const side = (self: Self, name: string): Handle => {
  const bag = childBag(self.bag, name);
  bag.values.set('SideIndex', name);
  return handle('ConditionalRangeBorder', { owner: self.owner, bag } satisfies Self);
};
defineClass<Self>('ConditionalRangeBorderCollection', {
  about: 'The four edges a rule draws.',
  get: { Count: () => SIDES.length },
  items: (self) => SIDES.map((name) => side(self, name)),
  item: (self, key) => side(self, asWord(key, SIDES)),
  navigate: {
    Bottom: (self) => side(self, 'EdgeBottom'),
    Left: (self) => side(self, 'EdgeLeft'),
    Right: (self) => side(self, 'EdgeRight'),
    Top: (self) => side(self, 'EdgeTop'),
  },
});

// Rules

function stored(value: Json, session: Session, local = false): string {
  const given = asText(value);
  try {
    return storedFormula(
      given.startsWith('=') ? given : `=${given}`,
      local ? syntaxFor(session.workbook.locale) : undefined,
    );
  } catch (error) {
    if (error instanceof FormulaError) return fail('InvalidArgument');
    throw error;
  }
}

defineBagClass<FormatOwner>('CustomConditionalFormat', {
  about: 'A rule by formula.',
  fields: {},
  children: { Format: 'ConditionalRangeFormat', Rule: 'ConditionalFormatRule' },
  changed: bagChanged,
});

const formulaOf = (bag: Bag): string => {
  const value = bag.values.get('Formula');
  return typeof value === 'string' ? value : '';
};
const origin = (self: Self): { row: number; column: number } => ({
  row: self.owner.format.areas[0]?.top ?? 0,
  column: self.owner.format.areas[0]?.left ?? 0,
});
const setFormula = (self: Self, formula: string, session: Session): void => {
  self.bag.values.set('Formula', formula);
  bagChanged(self, session);
};

defineClass<Self>('ConditionalFormatRule', {
  about: 'The formula of a rule, written for the first cell of the range.',
  get: {
    Formula: (self) => formulaOf(self.bag),
    FormulaLocal: (self, session) => {
      const formula = formulaOf(self.bag);
      return formula === '' ? '' : localFormula(formula, syntaxFor(session.workbook.locale));
    },
    FormulaR1C1: (self) => {
      const { row, column } = origin(self);
      return toR1C1(formulaOf(self.bag), row, column);
    },
  },
  set: {
    Formula: (self, value, session) => setFormula(self, stored(value, session), session),
    FormulaLocal: (self, value, session) => setFormula(self, stored(value, session, true), session),
    FormulaR1C1: (self, value, session) => {
      const { row, column } = origin(self);
      setFormula(self, stored(fromR1C1(asText(value), row, column), session), session);
    },
  },
});

const COMPARE = [
  'Invalid',
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
const formatChild = { Format: 'ConditionalRangeFormat' };

/** A class with one checked `rule`. */
function ruleClass(
  name: string,
  about: string,
  otherwise: Json,
  check: (record: Readonly<Record<string, Json | undefined>>, session: Session) => Json,
): void {
  defineBagClass<FormatOwner>(name, {
    about,
    fields: { Rule: json(otherwise) },
    children: formatChild,
    extra: {
      set: {
        Rule: (self, value, session) => {
          self.bag.values.set('Rule', check(asRecord(value), session));
          bagChanged(self, session);
        },
      },
    },
  });
}

ruleClass(
  'CellValueConditionalFormat',
  'A rule by the value of the cell.',
  { formula1: '', formula2: '', operator: 'Invalid' },
  (record, session) => {
    const operator = asWord(record['operator'], COMPARE);
    const one = (value: Json | undefined): string => {
      const given = asText(value);
      return given === '' ? '' : stored(given, session);
    };
    const between = operator === 'Between' || operator === 'NotBetween';
    return {
      formula1: one(record['formula1']),
      ...(record['formula2'] === undefined || record['formula2'] === null
        ? between
          ? fail('InvalidArgument')
          : {}
        : { formula2: one(record['formula2']) }),
      operator,
    };
  },
);

ruleClass('TextConditionalFormat', 'A rule by the text of the cell.', { operator: 'Invalid', text: '' }, (record) => ({
  operator: asWord(record['operator'], ['Invalid', 'Contains', 'NotContains', 'BeginsWith', 'EndsWith']),
  text: asText(record['text']),
}));

ruleClass('TopBottomConditionalFormat', 'The highest or lowest values.', { rank: 10, type: 'TopItems' }, (record) => {
  const rank = asNumber(record['rank']);
  if (rank < 1 || rank > 1000) fail('InvalidArgument');
  return { rank, type: asWord(record['type'], ['Invalid', 'TopItems', 'TopPercent', 'BottomItems', 'BottomPercent']) };
});

const PRESETS = [
  'Invalid',
  'Blanks',
  'NonBlanks',
  'Errors',
  'NonErrors',
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastSevenDays',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
  'OneStdDevAboveAverage',
  'OneStdDevBelowAverage',
  'TwoStdDevAboveAverage',
  'TwoStdDevBelowAverage',
  'ThreeStdDevAboveAverage',
  'ThreeStdDevBelowAverage',
  'UniqueValues',
  'DuplicateValues',
] as const;
ruleClass(
  'PresetCriteriaConditionalFormat',
  'Duplicates, blanks, averages, dates near today.',
  { criterion: 'Invalid' },
  (record) => ({ criterion: asWord(record['criterion'], PRESETS) }),
);

const SCALE = ['Invalid', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;
const criterion = (value: Json | undefined): Json => {
  const record = asRecord(value ?? null);
  const formula = record['formula'];
  return {
    color: record['color'] === undefined || record['color'] === null ? null : asText(record['color']),
    formula: formula === undefined || formula === null ? null : asText(formula),
    type: asWord(record['type'], SCALE),
  };
};

defineBagClass<FormatOwner>('ColorScaleConditionalFormat', {
  about: 'Two or three colours over the range of values.',
  fields: { Criteria: json() },
  extra: {
    get: { ThreeColorScale: (self) => asRecord(self.bag.values.get('Criteria') ?? {})['midpoint'] !== undefined },
    set: {
      Criteria: (self, value, session) => {
        const record = asRecord(value);
        const midpoint = record['midpoint'];
        self.bag.values.set('Criteria', {
          minimum: criterion(record['minimum']),
          ...(midpoint === undefined || midpoint === null ? {} : { midpoint: criterion(midpoint) }),
          maximum: criterion(record['maximum']),
        });
        bagChanged(self, session);
      },
    },
  },
});

const ICON_SETS: Readonly<Record<string, number>> = {
  Invalid: 0,
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRedToBlack: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
  ThreeStars: 3,
  ThreeTriangles: 3,
  FiveBoxes: 5,
};

defineBagClass<FormatOwner>('IconSetConditionalFormat', {
  about: 'Icons by value.',
  fields: {
    ReverseIconOrder: flag(),
    ShowIconOnly: flag(),
    Style: word('ThreeTrafficLights1', ...Object.keys(ICON_SETS)),
    Criteria: json(),
  },
  changed: bagChanged,
  extra: {
    set: {
      Style: (self, value, session) => {
        const style = asWord(value, Object.keys(ICON_SETS));
        self.bag.values.set('Style', style);
        self.bag.values.set('Criteria', iconCriteria(ICON_SETS[style] ?? 3));
        bagChanged(self, session);
      },
      Criteria: (self, value, session) => {
        const style = self.bag.values.get('Style');
        const list = asList(value);
        if (typeof style !== 'string' || list.length !== ICON_SETS[style]) fail('InvalidArgument');
        const now = asList(self.bag.values.get('Criteria') ?? []);
        self.bag.values.set(
          'Criteria',
          list.map((item, i) =>
            item === null || Object.keys(asRecord(item)).length === 0
              ? (now[i] ?? null)
              : { customIcon: null, ...asRecord(item) },
          ),
        );
        bagChanged(self, session);
      },
    },
  },
});

const barRule = (type: string): Json => ({ formula: null, type });
defineBagClass<FormatOwner>('DataBarConditionalFormat', {
  about: 'Bars in cells by value.',
  fields: {
    ShowDataBarOnly: flag(),
    BarDirection: word('Context', 'Context', 'LeftToRight', 'RightToLeft'),
    AxisFormat: word('Automatic', 'Automatic', 'None', 'CellMidPoint'),
    AxisColor: color('#000000'),
    LowerBoundRule: json(barRule('LowestValue')),
    UpperBoundRule: json(barRule('HighestValue')),
  },
  children: { NegativeFormat: 'ConditionalDataBarNegativeFormat', PositiveFormat: 'ConditionalDataBarPositiveFormat' },
  changed: bagChanged,
});
defineBagClass<FormatOwner>('ConditionalDataBarPositiveFormat', {
  about: 'Bars of positive values.',
  fields: { FillColor: color('#638EC6'), GradientFill: flag(true), BorderColor: color('') },
  changed: bagChanged,
});
defineBagClass<FormatOwner>('ConditionalDataBarNegativeFormat', {
  about: 'Bars of negative values.',
  fields: {
    FillColor: color('#FF0000'),
    MatchPositiveFillColor: flag(),
    BorderColor: color(''),
    MatchPositiveBorderColor: flag(true),
  },
  changed: bagChanged,
});
