/** Conditional formats and data validation, both ways. */
import type { Rect } from '../model/geometry';
import { cellName, parseAddress, rectName } from '../model/geometry';
import type { Bag, ConditionalFormat, Json, Validation } from '../model/types';
import { childBag, newBag } from '../model/types';
import { fromFile, toFile } from './formulas';
import type { StyleReader, StyleWriter } from './styles';
import type { Element } from './xml';
import { attribute, child, children, escapeText, flagAttribute, numberAttribute, tag } from './xml';

const record = (value: Json | undefined): Readonly<Record<string, Json | undefined>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json | undefined>>)
    : {};
const words = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? value.toString() : '';
const areasText = (areas: readonly Rect[]): string => areas.map(rectName).join(' ');
const readAreas = (text: string | undefined): Rect[] =>
  (text ?? '')
    .split(/\s+/)
    .map((part) => parseAddress(part)?.area)
    .filter((a): a is Rect => a !== undefined);

/** "=A1", "5" or "abc" as a formula of the file. */
const operand = (value: Json | undefined): string => {
  const text = words(value);
  return text.startsWith('=') ? toFile(text, null) : text;
};
const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${escapeText(text)}</${name}>`);

// Conditional formats

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};
const OPERATOR_NAMES = new Map(Object.entries(OPERATORS).map(([name, code]) => [code, name]));
const PERIODS: Readonly<Record<string, string>> = {
  Yesterday: 'yesterday',
  Today: 'today',
  Tomorrow: 'tomorrow',
  LastSevenDays: 'last7Days',
  LastWeek: 'lastWeek',
  ThisWeek: 'thisWeek',
  NextWeek: 'nextWeek',
  LastMonth: 'lastMonth',
  ThisMonth: 'thisMonth',
  NextMonth: 'nextMonth',
};
const PERIOD_NAMES = new Map(Object.entries(PERIODS).map(([name, code]) => [code, name]));
const DEVIATIONS: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };
const VALUE_TYPES: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
};
const VALUE_NAMES = new Map(Object.entries(VALUE_TYPES).map(([name, code]) => [code, name]));
const ICONS: Readonly<Record<string, string>> = {
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  FourArrows: '4Arrows',
  FourArrowsGray: '4ArrowsGray',
  FourRedToBlack: '4RedToBlack',
  FourRating: '4Rating',
  FourTrafficLights: '4TrafficLights',
  FiveArrows: '5Arrows',
  FiveArrowsGray: '5ArrowsGray',
  FiveRating: '5Rating',
  FiveQuarters: '5Quarters',
};
const ICON_NAMES = new Map(Object.entries(ICONS).map(([name, code]) => [code, name]));

const cfvo = (rule: Json | undefined): string => {
  const { type, formula } = record(rule);
  const kind = VALUE_TYPES[words(type)] ?? 'min';
  const value = operand(formula ?? '');
  return tag('cfvo', { type: kind, ...(kind === 'min' || kind === 'max' || value === '' ? {} : { val: value }) });
};
const color = (value: Json | undefined, otherwise: string): string =>
  tag('color', {
    rgb: `FF${(typeof value === 'string' && /^#?[0-9a-f]{6}$/i.test(value) ? value.replace('#', '') : otherwise).toUpperCase()}`,
  });

/** One `<conditionalFormatting>` element. `priority` starts at 1. */
export function conditionalXml(format: ConditionalFormat, priority: number, styles: StyleWriter): string {
  const bag = childBag(format.bag, format.type);
  const [first] = format.areas;
  if (first === undefined) return '';
  const anchor = cellName(first.top, first.left);
  const look = (): number => styles.conditional(childBag(bag, 'Format'));
  const base = { priority, stopIfTrue: format.stopIfTrue ? 1 : null };
  const rule = record(bag.values.get('Rule'));
  const body = ruleXml(format, bag, rule, anchor, base, look);
  return body === '' ? '' : tag('conditionalFormatting', { sqref: areasText(format.areas) }, body);
}

function ruleXml(
  format: ConditionalFormat,
  bag: Bag,
  rule: Readonly<Record<string, Json | undefined>>,
  anchor: string,
  base: Readonly<Record<string, number | null>>,
  look: () => number,
): string {
  const formula = (...texts: readonly string[]): string[] => texts.map((t) => element('formula', t));
  switch (format.type) {
    case 'Custom': {
      const text = words(childBag(bag, 'Rule').values.get('Formula'));
      return text === ''
        ? ''
        : tag('cfRule', { type: 'expression', dxfId: look(), ...base }, formula(toFile(text, null)));
    }
    case 'CellValue':
      return tag(
        'cfRule',
        { type: 'cellIs', dxfId: look(), ...base, operator: OPERATORS[words(rule['operator'])] ?? 'equal' },
        formula(operand(rule['formula1']), ...(rule['formula2'] === undefined ? [] : [operand(rule['formula2'])])),
      );
    case 'ContainsText': {
      const text = words(rule['text']);
      const quoted = text.startsWith('=') ? toFile(text, null) : `"${text.replace(/"/g, '""')}"`;
      const kinds = {
        Contains: ['containsText', 'containsText', `NOT(ISERROR(SEARCH(${quoted},${anchor})))`],
        NotContains: ['notContainsText', 'notContains', `ISERROR(SEARCH(${quoted},${anchor}))`],
        BeginsWith: ['beginsWith', 'beginsWith', `LEFT(${anchor},LEN(${quoted}))=${quoted}`],
        EndsWith: ['endsWith', 'endsWith', `RIGHT(${anchor},LEN(${quoted}))=${quoted}`],
      } as const;
      const [type, operator, test] = kinds[words(rule['operator']) as keyof typeof kinds] ?? kinds.Contains;
      return tag('cfRule', { type, dxfId: look(), ...base, operator, text }, formula(test));
    }
    case 'TopBottom': {
      const kind = words(rule['type']);
      return tag('cfRule', {
        type: 'top10',
        dxfId: look(),
        ...base,
        percent: kind.endsWith('Percent') ? 1 : null,
        bottom: kind.startsWith('Bottom') ? 1 : null,
        rank: words(rule['rank']),
      });
    }
    case 'PresetCriteria':
      return presetXml(words(rule['criterion']), anchor, base, look);
    case 'ColorScale': {
      const criteria = record(bag.values.get('Criteria'));
      const points = [criteria['minimum'], criteria['midpoint'], criteria['maximum']].filter(
        (p) => p !== undefined && p !== null,
      );
      return tag(
        'cfRule',
        { type: 'colorScale', ...base },
        tag('colorScale', {}, [
          ...points.map(cfvo),
          ...points.map((p, i) => color(record(p)['color'], i === 0 ? 'F8696B' : '63BE7B')),
        ]),
      );
    }
    case 'DataBar': {
      const fill = childBag(bag, 'PositiveFormat').values.get('FillColor');
      return tag(
        'cfRule',
        { type: 'dataBar', ...base },
        tag('dataBar', { showValue: bag.values.get('ShowDataBarOnly') === true ? 0 : null }, [
          cfvo(bag.values.get('LowerBoundRule') ?? { type: 'LowestValue', formula: null }),
          cfvo(bag.values.get('UpperBoundRule') ?? { type: 'HighestValue', formula: null }),
          color(fill, '638EC6'),
        ]),
      );
    }
    case 'IconSet': {
      const set = ICONS[words(bag.values.get('Style'))] ?? '3TrafficLights1';
      const list = bag.values.get('Criteria');
      const items = Array.isArray(list) ? (list as readonly Json[]) : [];
      const points = items.map((item, i) => {
        const { type, formula: value, operator } = record(item);
        if (i === 0) return tag('cfvo', { type: 'percent', val: 0 });
        return tag('cfvo', {
          type: VALUE_TYPES[words(type)] ?? 'percent',
          val: operand(value).replace(/^=/, ''),
          gte: words(operator) === 'GreaterThan' ? 0 : null,
        });
      });
      return tag(
        'cfRule',
        { type: 'iconSet', ...base },
        tag(
          'iconSet',
          {
            iconSet: set,
            showValue: bag.values.get('ShowIconOnly') === true ? 0 : null,
            reverse: bag.values.get('ReverseIconOrder') === true ? 1 : null,
          },
          points,
        ),
      );
    }
    default:
      return '';
  }
}

function presetXml(
  criterion: string,
  anchor: string,
  base: Readonly<Record<string, number | null>>,
  look: () => number,
): string {
  const f = (text: string): string => element('formula', text);
  const average = /^(EqualOr)?(Above|Below)Average$/.exec(criterion);
  const deviation = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion);
  if (average !== null)
    return tag('cfRule', {
      type: 'aboveAverage',
      dxfId: look(),
      ...base,
      aboveAverage: average[2] === 'Below' ? 0 : null,
      equalAverage: average[1] === undefined ? null : 1,
    });
  if (deviation !== null)
    return tag('cfRule', {
      type: 'aboveAverage',
      dxfId: look(),
      ...base,
      aboveAverage: deviation[2] === 'Below' ? 0 : null,
      stdDev: DEVIATIONS[deviation[1] ?? 'One'],
    });
  switch (criterion) {
    case 'DuplicateValues':
      return tag('cfRule', { type: 'duplicateValues', dxfId: look(), ...base });
    case 'UniqueValues':
      return tag('cfRule', { type: 'uniqueValues', dxfId: look(), ...base });
    case 'Blanks':
      return tag('cfRule', { type: 'containsBlanks', dxfId: look(), ...base }, f(`LEN(TRIM(${anchor}))=0`));
    case 'NonBlanks':
      return tag('cfRule', { type: 'notContainsBlanks', dxfId: look(), ...base }, f(`LEN(TRIM(${anchor}))>0`));
    case 'Errors':
      return tag('cfRule', { type: 'containsErrors', dxfId: look(), ...base }, f(`ISERROR(${anchor})`));
    case 'NonErrors':
      return tag('cfRule', { type: 'notContainsErrors', dxfId: look(), ...base }, f(`NOT(ISERROR(${anchor}))`));
    default: {
      const period = PERIODS[criterion];
      return period === undefined
        ? ''
        : tag(
            'cfRule',
            { type: 'timePeriod', dxfId: look(), ...base, timePeriod: period },
            f(`FLOOR(${anchor},1)=TODAY()`),
          );
    }
  }
}

const readValue = (item: Element | undefined): Json => {
  const type = VALUE_NAMES.get(attribute(item, 'type') ?? '') ?? 'LowestValue';
  const value = attribute(item, 'val');
  return { formula: value === undefined ? null : type === 'Formula' ? fromFile(value) : value, type };
};

/** Conditional formats of a sheet, first priority first. */
export function readConditional(sheet: Element, styles: StyleReader, newId: () => string): ConditionalFormat[] {
  const found: { priority: number; format: ConditionalFormat }[] = [];
  for (const block of children(sheet, 'conditionalFormatting')) {
    const areas = readAreas(attribute(block, 'sqref'));
    for (const rule of children(block, 'cfRule')) {
      const format = readRule(rule, areas, styles, newId);
      if (format !== null && areas.length > 0) found.push({ priority: numberAttribute(rule, 'priority') ?? 0, format });
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map((f) => f.format);
}

function readRule(
  rule: Element,
  areas: readonly Rect[],
  styles: StyleReader,
  newId: () => string,
): ConditionalFormat | null {
  const kind = attribute(rule, 'type') ?? '';
  const formulas = children(rule, 'formula').map((f) => f.text);
  const make = (type: string): { format: ConditionalFormat; bag: Bag } => {
    const format: ConditionalFormat = {
      id: newId(),
      areas: [...areas],
      type,
      stopIfTrue: flagAttribute(rule, 'stopIfTrue'),
      bag: newBag(),
    };
    const bag = childBag(format.bag, type);
    styles.readConditional(numberAttribute(rule, 'dxfId'), childBag(bag, 'Format'));
    return { format, bag };
  };
  const withRule = (type: string, value: Json): ConditionalFormat => {
    const { format, bag } = make(type);
    bag.values.set('Rule', value);
    return format;
  };
  const preset = (criterion: string): ConditionalFormat => withRule('PresetCriteria', { criterion });
  switch (kind) {
    case 'expression': {
      const { format, bag } = make('Custom');
      childBag(bag, 'Rule').values.set('Formula', fromFile(formulas[0] ?? ''));
      return format;
    }
    case 'cellIs': {
      const operator = OPERATOR_NAMES.get(attribute(rule, 'operator') ?? '') ?? 'EqualTo';
      return withRule('CellValue', {
        formula1: fromFile(formulas[0] ?? ''),
        ...(formulas[1] === undefined ? {} : { formula2: fromFile(formulas[1]) }),
        operator,
      });
    }
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith': {
      const operator = {
        containsText: 'Contains',
        notContainsText: 'NotContains',
        beginsWith: 'BeginsWith',
        endsWith: 'EndsWith',
      }[kind];
      return withRule('ContainsText', { operator, text: attribute(rule, 'text') ?? '' });
    }
    case 'top10':
      return withRule('TopBottom', {
        rank: numberAttribute(rule, 'rank') ?? 10,
        type: `${flagAttribute(rule, 'bottom') ? 'Bottom' : 'Top'}${flagAttribute(rule, 'percent') ? 'Percent' : 'Items'}`,
      });
    case 'aboveAverage': {
      const side = flagAttribute(rule, 'aboveAverage', true) ? 'Above' : 'Below';
      const deviation = numberAttribute(rule, 'stdDev');
      if (deviation !== undefined)
        return preset(`${['One', 'Two', 'Three'][deviation - 1] ?? 'One'}StdDev${side}Average`);
      return preset(`${flagAttribute(rule, 'equalAverage') ? 'EqualOr' : ''}${side}Average`);
    }
    case 'duplicateValues':
      return preset('DuplicateValues');
    case 'uniqueValues':
      return preset('UniqueValues');
    case 'containsBlanks':
      return preset('Blanks');
    case 'notContainsBlanks':
      return preset('NonBlanks');
    case 'containsErrors':
      return preset('Errors');
    case 'notContainsErrors':
      return preset('NonErrors');
    case 'timePeriod':
      return preset(PERIOD_NAMES.get(attribute(rule, 'timePeriod') ?? '') ?? 'Today');
    case 'colorScale': {
      const { format, bag } = make('ColorScale');
      const scale = child(rule, 'colorScale');
      const values = children(scale, 'cfvo');
      const colors = children(scale, 'color').map((c) => styles.color(c) ?? '#FFFFFF');
      const point = (i: number): Json => ({ ...record(readValue(values[i])), color: colors[i] ?? '#FFFFFF' });
      bag.values.set('Criteria', {
        minimum: point(0),
        ...(values.length > 2 ? { midpoint: point(1) } : {}),
        maximum: point(values.length - 1),
      });
      return format;
    }
    case 'dataBar': {
      const { format, bag } = make('DataBar');
      const bar = child(rule, 'dataBar');
      const values = children(bar, 'cfvo');
      if (!flagAttribute(bar, 'showValue', true)) bag.values.set('ShowDataBarOnly', true);
      bag.values.set('LowerBoundRule', readValue(values[0]));
      bag.values.set('UpperBoundRule', readValue(values[1]));
      childBag(bag, 'PositiveFormat').values.set('FillColor', styles.color(child(bar, 'color')) ?? '#638EC6');
      return format;
    }
    case 'iconSet': {
      const { format, bag } = make('IconSet');
      const set = child(rule, 'iconSet');
      bag.values.set('Style', ICON_NAMES.get(attribute(set, 'iconSet') ?? '') ?? 'ThreeTrafficLights1');
      if (!flagAttribute(set, 'showValue', true)) bag.values.set('ShowIconOnly', true);
      if (flagAttribute(set, 'reverse')) bag.values.set('ReverseIconOrder', true);
      bag.values.set(
        'Criteria',
        children(set, 'cfvo').map((item, i) =>
          i === 0
            ? { customIcon: null, formula: '', operator: 'Invalid', type: 'Invalid' }
            : {
                customIcon: null,
                formula: `=${attribute(item, 'val') ?? ''}`,
                operator: flagAttribute(item, 'gte', true) ? 'GreaterThanOrEqual' : 'GreaterThan',
                type: VALUE_NAMES.get(attribute(item, 'type') ?? '') ?? 'Percent',
              },
        ),
      );
      return format;
    }
    default:
      return null;
  }
}

// Validation

const TYPES: Readonly<Record<string, string>> = {
  WholeNumber: 'whole',
  Decimal: 'decimal',
  List: 'list',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
  Custom: 'custom',
};
const TYPE_NAMES = new Map(Object.entries(TYPES).map(([name, code]) => [code, name]));
const RULE_KEYS: Readonly<Record<string, string>> = {
  WholeNumber: 'wholeNumber',
  Decimal: 'decimal',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
};
const COMPARE: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const COMPARE_NAMES = new Map(Object.entries(COMPARE).map(([name, code]) => [code, name]));

export function validationXml(validation: Validation, serial: (text: string) => number | null): string {
  const [inner] = Object.values(record(validation.rule));
  const rule = record(inner);
  const bound = (value: Json | undefined): string => {
    const text = words(value);
    if (text.startsWith('=')) return toFile(text, null);
    // Dates are stored as serials, never as text.
    return serial(text)?.toString() ?? text;
  };
  const one =
    validation.type === 'List'
      ? listSource(words(rule['source']))
      : validation.type === 'Custom'
        ? toFile(words(rule['formula']), null)
        : bound(rule['formula1']);
  const two = validation.type === 'List' || validation.type === 'Custom' ? '' : bound(rule['formula2']);
  const { prompt, errorAlert } = validation;
  return tag(
    'dataValidation',
    {
      type: TYPES[validation.type] ?? null,
      errorStyle: errorAlert.style === 'Stop' ? null : errorAlert.style.toLowerCase(),
      operator:
        validation.type === 'List' || validation.type === 'Custom' ? null : (COMPARE[words(rule['operator'])] ?? null),
      allowBlank: validation.ignoreBlanks ? 1 : null,
      // The attribute says the reverse of its name.
      showDropDown: validation.type === 'List' && rule['inCellDropDown'] === false ? 1 : null,
      showInputMessage: prompt.showPrompt ? 1 : null,
      showErrorMessage: errorAlert.showAlert ? 1 : null,
      errorTitle: errorAlert.title === '' ? null : errorAlert.title,
      error: errorAlert.message === '' ? null : errorAlert.message,
      promptTitle: prompt.title === '' ? null : prompt.title,
      prompt: prompt.message === '' ? null : prompt.message,
      sqref: areasText(validation.areas),
    },
    [element('formula1', one), element('formula2', two)],
  );
}
const listSource = (source: string): string =>
  source.startsWith('=') ? toFile(source, null) : `"${source.replace(/"/g, '""')}"`;

export function readValidations(sheet: Element): Validation[] {
  return children(child(sheet, 'dataValidations'), 'dataValidation').flatMap((item) => {
    const areas = readAreas(attribute(item, 'sqref'));
    if (areas.length === 0) return [];
    const type = TYPE_NAMES.get(attribute(item, 'type') ?? '') ?? 'None';
    const formula = (name: string): string => child(item, name)?.text ?? '';
    const value = (text: string): Json =>
      text === '' ? '' : /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : fromFile(text);
    let rule: Json = {};
    if (type === 'List') {
      const source = formula('formula1');
      const literal = /^"([\s\S]*)"$/.exec(source);
      rule = {
        list: {
          inCellDropDown: !flagAttribute(item, 'showDropDown'),
          source: literal === null ? fromFile(source) : (literal[1] ?? '').replace(/""/g, '"'),
        },
      };
    } else if (type === 'Custom') rule = { custom: { formula: fromFile(formula('formula1')) } };
    else if (type !== 'None') {
      const second = formula('formula2');
      rule = {
        [RULE_KEYS[type] ?? 'decimal']: {
          formula1: value(formula('formula1')),
          ...(second === '' ? {} : { formula2: value(second) }),
          operator: COMPARE_NAMES.get(attribute(item, 'operator') ?? 'between') ?? 'Between',
        },
      };
    }
    const style = attribute(item, 'errorStyle');
    return [
      {
        areas,
        type,
        rule,
        ignoreBlanks: flagAttribute(item, 'allowBlank'),
        prompt: {
          message: attribute(item, 'prompt') ?? '',
          showPrompt: flagAttribute(item, 'showInputMessage'),
          title: attribute(item, 'promptTitle') ?? '',
        },
        errorAlert: {
          message: attribute(item, 'error') ?? '',
          showAlert: flagAttribute(item, 'showErrorMessage'),
          style: style === 'warning' ? 'Warning' : style === 'information' ? 'Information' : 'Stop',
          title: attribute(item, 'errorTitle') ?? '',
        },
      },
    ];
  });
}
