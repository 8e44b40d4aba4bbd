import { readFileSync } from 'node:fs';
import { parseAssignments, type ParseOptions } from '../../src/domain/units/assignment-parser';
import { foldKey } from '../../src/domain/text/fold';

export interface GoldAssignment {
  readonly unit: string;
  readonly role: string | null;
  readonly collective: boolean;
}

export interface GoldLine {
  readonly text: string;
  readonly expected: readonly GoldAssignment[];
}

const ROLES: Readonly<Record<string, string | null>> = {
  L: 'lead',
  R: 'responsible',
  S: 'support',
  P: 'participant',
  N: null,
};

/** Reads a gold file: `text => ROLE unit | *ROLE unit`; `⏎` is a line break, `#` begins a comment. */
export const readGold = (path: string): readonly GoldLine[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', right = ''] = line.split('=>');
      const expected = right
        .split('|')
        .map((item) => item.trim())
        .filter((item) => item !== '')
        .map((item) => {
          const [, star, letter = '', unit = ''] = /^(\*?)([LRSPN])\s+(.*)$/u.exec(item) ?? [];
          return { unit, role: ROLES[letter] ?? null, collective: star === '*' };
        });
      return { text: text.trim().replaceAll('⏎', '\n'), expected };
    });

export interface GoldScore {
  readonly lines: number;
  readonly f1: number;
  readonly exact: number;
  readonly roles: number;
  readonly failures: readonly string[];
}

const key = (name: string): string => foldKey(name);

/** Units F1 (name and collective mark), share of lines split exactly, share of right roles among found units. */
export const scoreGold = (gold: readonly GoldLine[], options: ParseOptions = {}): GoldScore => {
  let hit = 0;
  let expectedCount = 0;
  let foundCount = 0;
  let exact = 0;
  let roleRight = 0;
  const failures: string[] = [];
  for (const { text, expected } of gold) {
    const found = parseAssignments(text, options);
    const open = [...expected];
    let rolesHere = 0;
    let hitsHere = 0;
    for (const assignment of found) {
      const at = open.findIndex((e) => key(e.unit) === key(assignment.unit) && e.collective === assignment.collective);
      if (at < 0) continue;
      hitsHere += 1;
      if (open[at]?.role === assignment.role) rolesHere += 1;
      open.splice(at, 1);
    }
    hit += hitsHere;
    roleRight += rolesHere;
    expectedCount += expected.length;
    foundCount += found.length;
    const whole = hitsHere === expected.length && hitsHere === found.length;
    if (whole) exact += 1;
    if (!whole || rolesHere < hitsHere) {
      const show = (list: readonly { unit: string; role: string | null; collective: boolean }[]): string =>
        list.map((a) => `${a.collective ? '*' : ''}${a.role ?? '-'}:${a.unit}`).join(' | ');
      failures.push(`${text.replaceAll('\n', '⏎')}\n   want ${show(expected)}\n   got  ${show(found)}`);
    }
  }
  const precision = hit / Math.max(1, foundCount);
  const recall = hit / Math.max(1, expectedCount);
  return {
    lines: gold.length,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    exact: exact / gold.length,
    roles: roleRight / Math.max(1, hit),
    failures,
  };
};
