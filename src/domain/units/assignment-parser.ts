import { groupBy } from '../text/group-by';
import { normalizeText, type NormalizedText } from '../text/normalize';
import { coverSpans, type Span } from '../text/span';
import type { Assignment, Role } from './assignment';
import { lexElements } from './grammar/elements/lex-elements';
import { lexiconBook } from './grammar/lexicon-book';
import { readName } from './grammar/name-reader';
import { adoptOpenNames } from './grammar/open-names';
import type { NamePart, NameRead } from './grammar/name-parts';
import { restoreSuffixes } from './grammar/restore/restore-suffix';
import { linkRoles, type LinkedUnit } from './grammar/roles/link-roles';
import { scanText, type Scan } from './grammar/scan';
import { tokenize } from './grammar/tokens';
import { adoptWholeItems } from './grammar/whole-items';
import type { UnitIndex } from './unit-index';

export interface ParseOptions {
  /** The unit list, when there is one: a listed name is never cut in two. */
  readonly units?: UnitIndex;
  /** Role of units that have none in the text (a column "Đơn vị chủ trì" gives `lead`); marked as inferred. */
  readonly defaultRole?: Role | null;
}

/** Longest text that is read, in characters; a cell of Excel holds 32,767. What lies behind is left alone. */
const LONGEST_TEXT = 40_000;

const spanOf = (scan: Scan, from: number, to: number): Span | null => {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  return first && last ? coverSpans(first.span, last.span) : null;
};

const wordsOf = (scan: Scan, part: NamePart): string => {
  const span = spanOf(scan, part.from, part.to);
  return span ? scan.source.text.slice(span.start, span.end) : '';
};

/** The pieces as one name: neighbours as they stand in the text, pieces from elsewhere joined by a blank. */
const composeName = (scan: Scan, pieces: readonly NamePart[], replaceLast?: string): string => {
  let name = '';
  let end = -1;
  pieces.forEach((part, i) => {
    if (part.kind === 'gap') {
      end = -1;
      return;
    }
    const span = spanOf(scan, part.from, part.to);
    if (!span) return;
    const words = replaceLast !== undefined && i === pieces.length - 1 ? replaceLast : wordsOf(scan, part);
    const gap = end >= 0 ? scan.source.text.slice(end, span.start) : null;
    // "TP.HCM": the dot between two pieces is part of the writing.
    name += gap !== null && /^[\s.]*$/u.test(gap) ? gap + words : (name === '' ? '' : ' ') + words;
    end = span.end;
  });
  return name.replace(/\s+/gu, ' ').trim();
};

const rangeOf = (read: NameRead): { from: number; to: number } => {
  const parts = read.parts.filter((part) => part.kind !== 'gap');
  const first = parts[0];
  return { from: first ? Math.min(read.from, first.from) : read.from, to: read.to };
};

const toAssignment = (
  scan: Scan,
  normal: NormalizedText,
  unit: LinkedUnit,
  suffix: readonly NamePart[],
  defaultRole: Role | null,
): Assignment | null => {
  const { from, to } = rangeOf(unit.read);
  const span = spanOf(scan, from, to);
  const name = composeName(scan, [...unit.read.prefix, ...unit.read.parts, ...suffix], unit.read.number);
  if (!span || name === '') return null;
  const original = normal.toOriginal(span);
  const inferred = unit.role === null ? defaultRole !== null : unit.implied;
  return {
    unit: name,
    role: unit.role ?? defaultRole,
    text: normal.original.slice(original.start, original.end),
    span: original,
    collective: unit.read.collective,
    ...(inferred ? { roleInferred: true } : {}),
  };
};

const byList = (units: readonly LinkedUnit[]): readonly (readonly LinkedUnit[])[] => {
  const lists = groupBy(units, ({ list }) => list);
  // "Hội CCB; Hội ND; Đoàn TN xã": single names parted by ";" are one list.
  const chains = groupBy(lists.values(), (list) => list[0]?.chain ?? 0);
  return [...chains.values()].flatMap((chain) => (chain.every((list) => list.length === 1) ? [chain.flat()] : chain));
};

const sameAssignment = (a: Assignment, b: Assignment): boolean =>
  a.unit.toLowerCase() === b.unit.toLowerCase() && (a.role === b.role || b.role === null);

/**
 * The units that a cell or clause charges with something, in the order of the text, each with its role: shared
 * first words and places restored ("Cụm 2, 5" → "Cụm 2", "Cụm 5"), collectives ("các cơ sở Đoàn") kept as one,
 * people, posts, places and objects of verbs left out. Spans are code units of `text` as given.
 *
 * Roles: `lead` chủ trì, làm đầu mối; `responsible` phụ trách, chịu trách nhiệm, đảm nhận, đăng cai, and who does a task,
 * whatever the verb (thực hiện, chuẩn bị, bảo đảm; `grammar/roles/doers.ts`); `support` phối hợp, hỗ trợ; `participant`
 * tham gia. In "A phối hợp (với) B" A is `lead` (inferred) and B `support`. Neither a role word nor a task: `null`.
 * Never throws; blank text gives none.
 */
export const parseAssignments = (text: string, options: ParseOptions = {}): readonly Assignment[] => {
  const normal = normalizeText(text.slice(0, LONGEST_TEXT));
  const source = tokenize(normal.text);
  if (source.tokens.length === 0) return [];
  const listed = options.units?.listedEnd;
  const scan = scanText(source, lexiconBook(source.unmarked), (tokens, at) => (listed ? listed(tokens, at) : at));
  const folded = normal.text.toLowerCase();
  const wordsBefore = (token: number): string =>
    folded.slice(Math.max(0, (scan.tokens[token]?.span.start ?? 0) - 24), scan.tokens[token]?.span.start ?? 0).trim();
  const linked = linkRoles(adoptOpenNames(scan, adoptWholeItems(scan, lexElements(scan))), wordsBefore);
  const knows = options.units?.knowsName;
  const result: Assignment[] = [];
  for (const list of byList(linked)) {
    const restored = restoreSuffixes(
      scan,
      list.map((unit) => unit.read),
      (read, suffix) => {
        if (!knows) return null;
        const bare = knows(composeName(scan, [...read.prefix, ...read.parts]));
        const full = knows(composeName(scan, [...read.prefix, ...read.parts, ...suffix]));
        return bare === full ? null : full;
      },
    );
    list.forEach((unit, i) => {
      const name = restored[i];
      const made = toAssignment(
        scan,
        normal,
        { ...unit, read: name?.read ?? unit.read },
        name?.suffix ?? [],
        options.defaultRole ?? null,
      );
      if (made && !result.some((known) => sameAssignment(known, made))) result.push(made);
    });
  }
  return result;
};

/** True when the text begins with a unit's name: for telling lists of units from other columns. */
export const looksLikeUnit = (text: string): boolean => {
  const source = tokenize(normalizeText(text.slice(0, 200)).text);
  if (source.tokens.length === 0) return false;
  const scan = scanText(source, lexiconBook(source.unmarked), (_tokens, at) => at);
  return readName(scan, 0) !== null;
};
