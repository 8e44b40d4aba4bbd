import { CELLS } from '../../../lexicon/head-kinds';
import { SEAT_PHRASES } from '../../../lexicon/name-words';
import { headAt } from '../../name-start';
import type { PhraseHit } from '../../phrases';
import { isCapital, type LexemeOf, type Scan } from '../../scan';
import { isNumberAt, startsWith } from '../letters';
import type { WordLook, WordReader } from '../looking';
import type { ReadState } from '../read-state';
import { PASS, read } from '../step';

/** Houses that a seat is told of: offices elsewhere, firms. */
const SEATED: ReadonlySet<string> = new Set(['seat', 'company']);

/** Most words of a place's name that no lexicon knows. */
const MOST_WORDS = 4;

/** Index after the place's name behind its level: "tại tỉnh Cần Thơ", "tại Quận 3". */
const afterLevel = (scan: Scan, level: PhraseHit<LexemeOf<'place-head'>>): number => {
  const name = scan.longest(level.end, 'place-name');
  if (name) return name.end;
  let end = level.end;
  while (isCapital(scan, end) && headAt(scan, end) === null && end < level.end + MOST_WORDS) end += 1;
  return end === level.end && isNumberAt(scan, end) ? end + 1 : end;
};

/** Index after the place, or the body, that begins at `at`; `at` when there is none. */
const placeEnd = (scan: Scan, at: number, nameEnd: ReadState['nameEnd']): number => {
  const level = scan.longest(at, 'place-head');
  const name = scan.longest(at, 'place-name');
  if (level && level.end >= (name?.end ?? at)) return afterLevel(scan, level);
  if (name) return name.end;
  const named = headAt(scan, at) ? nameEnd(scan, at) : at;
  if (named > at) return named;
  let end = at;
  while (isCapital(scan, end) && end < at + MOST_WORDS) end += 1;
  return end;
};

/**
 * Index after the place that begins at `at`, when it belongs to the name: the body is the seat of another, or a role
 * follows the place at once ("Đội X tại Đại học Y phối hợp …").
 */
const seatEnd = ({ scan, more, last }: WordLook, at: number, { parts, nameEnd }: ReadState): number | null => {
  if (more || last === null) return null;
  const end = placeEnd(scan, at, nameEnd);
  if (end === at) return null;
  const placed = scan.longest(at, 'place-head', 'place-name') !== null || !headAt(scan, at);
  const isSeat = parts.some(
    (part) => part.kind === 'head' && (SEATED.has(part.head.kind) || SEAT_PHRASES.has(part.phrase)),
  );
  if (isSeat && placed) return end;
  return scan.longest(end, 'role')?.value.strength === 'named' ? end : null;
};

/** "tại" before the seat of a body: "Văn phòng đại diện … tại Cần Thơ", "… thường trực tại Huế". */
export const seat: WordReader = (look, state) => {
  const { scan, at, token } = look;
  const standing = token.key === 'thường' && scan.tokens[at + 2]?.key === 'tại';
  if (token.key !== 'tại' && !standing) return PASS;
  const end = seatEnd(look, standing ? at + 3 : at + 1, state);
  return end === null ? PASS : read({ kind: 'small', from: at, to: end });
};

const GRASSROOTS = ['ở', 'cơ', 'sở'];

/** "Tổ đảng ở Thường trực Ủy ban Pháp luật": the house that a cell of the Party is in. */
const isCellAt = ({ scan, at, token, house }: WordLook): boolean =>
  token.key === 'ở' && house?.head.kind === 'party-cell' && isCapital(scan, at + 1) && headAt(scan, at + 1) !== null;

/** "lực lượng bảo vệ an ninh ở các thôn" */
const isForceAt = ({ scan, at, token, house }: WordLook): boolean =>
  token.key === 'ở' && house?.head.kind === 'force' && scan.longest(at + 1, 'quantifier') !== null;

/** "ở cơ sở" behind a complete name: "Tổ bảo vệ an ninh, trật tự ở cơ sở"; "cơ sở" before the house of a body. */
export const grassroots: WordReader = (look) => {
  const { scan, at, more, last, house, small } = look;
  if (more || !last) return PASS;
  if (isCellAt(look) || isForceAt(look)) return read({ kind: 'small', from: at, to: at + 1 });
  if (startsWith(scan, at, GRASSROOTS)) return read({ kind: 'small', from: at, to: at + GRASSROOTS.length });
  const end = at + GRASSROOTS.length - 1;
  const cell = small && CELLS.has(house?.head.kind ?? '') && startsWith(scan, at, GRASSROOTS.slice(1));
  return cell && headAt(scan, end) ? read({ kind: 'small', from: at, to: end }) : PASS;
};
