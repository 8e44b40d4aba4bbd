import { HEADS } from '../lexicon/heads';
import { kindWord } from '../lexicon/kind-words';
import { stripMarks } from '../../text/fold';
import type { Assignment } from '../assignment';
import { nameTokens } from '../matching/name-tokens';
import { matchUnit } from '../matching/match-unit';
import { buildUnitIndex, exactKey } from '../unit-index';
import { plainUnit, type Unit } from '../unit';

/** One way a unit is written, and how often. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
  /** Only likely the same unit (a typing error, a short form): a person should confirm it. */
  readonly likely: boolean;
}

/** A unit that the assignments seem to name, for a person to confirm. */
export interface UnitProposal {
  /** The best of the spellings: in full, with marks, most used. */
  readonly name: string;
  readonly spellings: readonly Spelling[];
  /** Stable word of the sort of unit ("department", "youth-union" …), `null` when not known. */
  readonly kind: string | null;
  /** All mentions. */
  readonly count: number;
}

interface Mention {
  readonly text: string;
  readonly count: number;
  readonly quality: number;
}

/** Full words, marks and plain case make the better name. */
const qualityOf = (text: string): number => {
  const tokens = nameTokens(text);
  const short = tokens.filter((token) => token.short).length;
  const marked = stripMarks(text) === text ? 0 : 1;
  const plainCase = text === text.toUpperCase() || text === text.toLowerCase() ? 0 : 1;
  return marked * 4 + plainCase * 2 - short;
};

const mentionsOf = (assignments: readonly Pick<Assignment, 'unit' | 'collective'>[]): readonly Mention[] => {
  const counts = new Map<string, Map<string, number>>();
  for (const { unit, collective } of assignments) {
    const text = unit.trim();
    if (collective || text === '') continue;
    const key = exactKey(text);
    const forms = counts.get(key) ?? new Map<string, number>();
    forms.set(text, (forms.get(text) ?? 0) + 1);
    counts.set(key, forms);
  }
  return [...counts.values()].map((forms) => {
    const all = [...forms].sort((a, b) => qualityOf(b[0]) - qualityOf(a[0]) || b[1] - a[1]);
    const text = all[0]?.[0] ?? '';
    return { text, count: all.reduce((sum, [, count]) => sum + count, 0), quality: qualityOf(text) };
  });
};

const kindOf = (name: string): string | null => {
  const words = nameTokens(name).map((token) => token.key);
  let best: { kind: string; length: number } | null = null;
  for (const head of HEADS) {
    for (const phrase of head.phrases) {
      const keys = phrase.replaceAll('|', ' ').split(' ');
      const starts = keys.every((key, i) => words[i] === key);
      if (starts && keys.length > (best?.length ?? 0)) best = { kind: head.kind, length: keys.length };
    }
  }
  return best?.kind ?? null;
};

/** Ways of matching that mean the same name in another writing; the others are likely only. */
const SURE = new Set(['name', 'alias', 'writing', 'general', 'spacing']);

/**
 * The units that assignments name, with the spellings of each grouped, most mentioned first. Collectives are left
 * out. Spellings that only look like another one (typing errors, short forms, no marks) are marked `likely`.
 */
export const proposeUnits = (
  assignments: readonly Pick<Assignment, 'unit' | 'collective'>[],
): readonly UnitProposal[] => {
  const mentions = [...mentionsOf(assignments)].sort((a, b) => b.quality - a.quality || b.count - a.count);
  const groups = new Map<string, { mention: Mention; spellings: Spelling[] }>();
  for (const mention of mentions)
    groups.set(mention.text, { mention, spellings: [{ text: mention.text, count: mention.count, likely: false }] });
  const byText = new Map(mentions.map((mention) => [mention.text, mention]));
  // Names typed without marks look like many others: they are joined to one, nothing is joined to them.
  const index = buildUnitIndex(
    mentions.filter((mention) => stripMarks(mention.text) !== mention.text).map((mention) => plainUnit(mention.text)),
  );
  // Worst spellings first, each joined to the better one that the others would take it for; a second round finds
  // those that were between two which are one by now.
  const worstFirst = [...mentions].reverse();
  for (const mention of [...worstFirst, ...worstFirst]) {
    const own = groups.get(mention.text);
    if (!own) continue;
    const found = matchUnit(index, mention.text, { except: mention.text });
    const likely = !SURE.has(found.way ?? '');
    const better = (found.unit ? [found.unit] : found.alternatives).flatMap((unit) => {
      const other = byText.get(unit.name);
      return other && groups.has(other.text) && isBetter(other, mention) ? [other] : [];
    });
    const target = better.length === 1 ? groups.get(better[0]?.text ?? '') : undefined;
    if (!target) continue;
    target.spellings.push(...own.spellings.map((spelling) => ({ ...spelling, likely: likely || spelling.likely })));
    groups.delete(mention.text);
  }
  return [...groups.values()]
    .map(({ mention, spellings }) => ({
      name: mention.text,
      spellings,
      kind: kindOf(mention.text),
      count: spellings.reduce((sum, spelling) => sum + spelling.count, 0),
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'));
};

const isBetter = (a: Mention, b: Mention): boolean =>
  a.quality > b.quality || (a.quality === b.quality && a.count >= b.count);

/** What a person made of a proposal: the name to keep and the spellings that mean it. */
export interface ConfirmedUnit {
  readonly name: string;
  /** Other spellings; those that equal the name, folded, are left out. */
  readonly aliases: readonly string[];
  /** Word for LOẠI; `null` leaves it blank. */
  readonly kind: string | null;
}

/** A proposal as it stands: every spelling taken for another name. */
export const confirmProposal = (proposal: UnitProposal): ConfirmedUnit => ({
  name: proposal.name,
  aliases: proposal.spellings.map(({ text }) => text),
  kind: kindWord(proposal.kind),
});

const idNumber = (id: string): number => Number(/^DV(\d{1,9})$/iu.exec(id.trim())?.[1] ?? 0);

/**
 * The units a person accepted, to stand behind those already listed. Ids run on from the highest "DVnnn" in use:
 * "DV001", "DV002" ….
 */
export const unitsFromConfirmed = (
  confirmed: readonly ConfirmedUnit[],
  listed: readonly Pick<Unit, 'id'>[] = [],
): readonly Unit[] => {
  const last = listed.reduce((most, { id }) => Math.max(most, idNumber(id)), 0);
  return confirmed.map(({ name, aliases, kind }, i) => {
    const own = new Set([exactKey(name)]);
    const others = aliases.filter((alias) => {
      const key = exactKey(alias);
      if (key === '' || own.has(key)) return false;
      own.add(key);
      return true;
    });
    return { ...plainUnit(name, `DV${String(last + i + 1).padStart(3, '0')}`), aliases: others, kind };
  });
};
