import { readName } from '../name-reader';
import { startsWith } from '../name/letters';
import { headAt } from '../name-start';
import type { Scan } from '../scan';
import { lexedUnit, type Lexed } from './element';

const BASES = ['cơ', 'sở'];

/** Bodies whose members make up bases: "cơ sở Đoàn", "cơ sở Hội Nông dân". */
const WITH_BASES = new Set(['youth-union', 'association']);

/** "Cơ sở Hội CCB các phường", "Cơ sở Đoàn các trường": the bases of a body in many places, one collective. */
export const lexBases = (scan: Scan, at: number): Lexed | null => {
  const of = at + BASES.length;
  if (!startsWith(scan, at, BASES) || !WITH_BASES.has(headAt(scan, of)?.value.head.kind ?? '')) return null;
  const body = readName(scan, of);
  return body?.collective === true ? lexedUnit({ kind: 'many', from: at, to: body.to }, at, true) : null;
};
