import { succeed, type Result } from '../application/ports';
import { toRoman } from '../domain/text/roman';
import { readPart } from '../files/part';
import type { ZipPackage } from '../files/zip';
import { attribute, child, childValue, elements, treeHandler, type XmlNode } from './tree';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." or the bullet itself. */
  readonly text: string;
  /** Counters shown as 1, 2, 3 whatever their own format says. */
  readonly legal: boolean;
  /** 1-based level after which this one starts again; 0 never; `null` after any higher one. */
  readonly restart: number | null;
  readonly styleId: string | null;
}

interface List {
  readonly abstractId: string;
  readonly overrides: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

/** Gives each numbered paragraph its number, in the order of the document. */
export interface NumberingCounter {
  /**
   * The number Word shows before the next paragraph of the list (`numId`, 0-based `level`): "1.", "2.1", "a)",
   * "-"; `null` when there is none to show. `styleId` finds the level of a numbered style.
   */
  readonly next: (
    numId: string,
    level: number | null,
    styleId: string | null,
  ) => { readonly text: string; readonly level: number } | null;
}

const LETTERS = 26;
const MOST_LETTERS = 20;

const roman = (value: number): string => toRoman(value) ?? String(value);

/** Word counts a … z, aa, bb … zz, aaa (ISO/IEC 29500-1, 17.18.59). */
const toLetters = (value: number): string => {
  const times = Math.floor((value - 1) / LETTERS) + 1;
  if (value < 1 || times > MOST_LETTERS) return String(value);
  return String.fromCharCode(97 + ((value - 1) % LETTERS)).repeat(times);
};

/** A counter in a number format of Word; formats of other scripts give plain digits. */
export const formatCounter = (value: number, format: string): string => {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return toLetters(value).toUpperCase();
    case 'lowerLetter':
      return toLetters(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
};

// Symbol fonts keep their signs in the private area; "o", "§", "Ø", "ü" are how Word names some of them.
const SYMBOL_BULLET = /^[\uE000-\uF8FFo§Øü\u25A0-\u25FF\u2022\u00B7]$/u;

const toBullet = (text: string): string => (SYMBOL_BULLET.test(text) ? '•' : text);

const readLevel = (node: XmlNode): Level => {
  const restart = childValue(node, 'lvlRestart');
  return {
    start: Number(childValue(node, 'start') ?? 1),
    format: childValue(node, 'numFmt') ?? 'decimal',
    text: childValue(node, 'lvlText') ?? '',
    legal: child(node, 'isLgl') !== null,
    restart: restart === null ? null : Number(restart),
    styleId: childValue(node, 'pStyle'),
  };
};

const levelIndex = (node: XmlNode): number => Number(attribute(node, 'ilvl') ?? 0);

const readLevels = (node: XmlNode): ReadonlyMap<number, Level> =>
  new Map(
    elements(node)
      .filter(({ name }) => name === 'lvl')
      .map((level) => [levelIndex(level), readLevel(level)]),
  );

const readList = (node: XmlNode, abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>): List => {
  const abstractId = childValue(node, 'abstractNumId') ?? '';
  const levels = new Map(abstracts.get(abstractId) ?? []);
  const overrides = new Map<number, number>();
  for (const override of elements(node).filter(({ name }) => name === 'lvlOverride')) {
    const start = childValue(override, 'startOverride');
    if (start !== null) overrides.set(levelIndex(override), Number(start));
    const level = child(override, 'lvl');
    if (level) levels.set(levelIndex(override), readLevel(level));
  }
  return { abstractId, overrides, levels };
};

const createCounter = (lists: ReadonlyMap<string, List>): NumberingCounter => {
  /** Counters by level; lists of one abstract definition count on together. */
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const advance = (list: List, numId: string, at: number): readonly (number | undefined)[] => {
    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    const override = list.overrides.get(at);
    const isFirst = !begun.has(`${numId}/${at}`);
    begun.add(`${numId}/${at}`);
    const current = counts[at];
    const start = list.levels.get(at)?.start ?? 1;
    counts[at] = isFirst && override !== undefined ? override : current === undefined ? start : current + 1;
    for (let deeper = at + 1; deeper < counts.length; deeper += 1) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || (restart > 0 && at < restart)) counts[deeper] = undefined;
    }
    return counts;
  };

  const render = (list: List, at: number, counts: readonly (number | undefined)[]): string => {
    const level = list.levels.get(at);
    if (!level) return '';
    if (level.format === 'bullet') return toBullet(level.text);
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = Number(digit) - 1;
      const definition = list.levels.get(other);
      const value = counts[other] ?? definition?.start ?? 1;
      return formatCounter(value, level.legal ? 'decimal' : (definition?.format ?? 'decimal'));
    });
  };

  return {
    next: (numId, level, styleId) => {
      const list = lists.get(numId);
      if (!list) return null;
      const styled = styleId === null ? undefined : [...list.levels].find(([, one]) => one.styleId === styleId)?.[0];
      const at = level ?? styled ?? 0;
      const text = render(list, at, advance(list, numId, at)).trim();
      return text === '' ? null : { text, level: at };
    },
  };
};

/** Reads the list definitions of a Word file; without them no paragraph has a number. */
export const readNumbering = (zip: ZipPackage, part: string | null): Result<NumberingCounter> => {
  const abstracts = new Map<string, ReadonlyMap<number, Level>>();
  const lists = new Map<string, List>();
  if (part === null) return succeed(createCounter(lists));
  const read = readPart(
    zip,
    part,
    treeHandler(
      (name, path) => path.length === 1 && (name === 'abstractNum' || name === 'num'),
      (node) => {
        if (node.name === 'abstractNum') abstracts.set(attribute(node, 'abstractNumId') ?? '', readLevels(node));
        else lists.set(attribute(node, 'numId') ?? '', readList(node, abstracts));
      },
    ),
  );
  return read.ok ? succeed(createCounter(lists)) : read;
};
