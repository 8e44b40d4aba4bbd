import { NAMED_BY_WORK } from '../../../lexicon/head-kinds';
import { ALWAYS_STOP, CLASS_PHRASES, TEAM_PHRASES, TURN_PHRASES } from '../../../lexicon/name-words';
import { AMOUNT_WORDS } from '../../../lexicon/verbs';
import { isCapital } from '../../scan';
import { isBoundary } from '../boundary';
import { isHolding } from '../holds';
import { isInsideName, isNumberAt, isSmall, isTitled, phraseOf } from '../letters';
import type { StopHit, WordLook, WordReader } from '../looking';
import { fieldPart } from '../parts';
import type { ReadState } from '../read-state';
import { ENDS, PASS, read, readLoosely, type Step } from '../step';

/** Reads a verb, a role or an everyday phrase that goes at least as far as any field, head or place there. */
type VerbReader = (look: WordLook, stop: StopHit, state: ReadState) => Step;

/** "HTX Thống Nhất", "Khoa Phục Hồi", "Ban Chỉ đạo Vận động hiến máu": a verb with capitals is a name. */
const capitalVerb: VerbReader = ({ scan, at, token, capital, last }, { value, end }, { parts }) => {
  if (!capital || value.type !== 'stop') return PASS;
  if (end - at === 1) {
    const named = !ALWAYS_STOP.has(token.key) || isInsideName(scan, at);
    if (named) return read({ kind: 'proper', from: at, to: end });
  }
  if (parts.at(-1)?.kind === 'joint' || isTitled(scan, at, end)) return read({ kind: 'proper', from: at, to: end });
  const council = last?.kind === 'head' && last.head.kind === 'steering';
  return council && end - at > 1 ? readLoosely({ kind: 'proper', from: at, to: end }) : PASS;
};

/** "xã Như Cố", "xã Quảng Giao": right behind a level of places the two syllables of a name, with capitals. */
const syllableOfPlace: VerbReader = ({ scan, at, capital, last }, { end }, { parts }) => {
  if (!capital || end - at > 1 || last === null) return PASS;
  const opens = last.kind === 'place-head' && isCapital(scan, end) && isBoundary(scan, end + 1);
  const level = parts.at(-2);
  const closes = last.kind === 'proper' && last.to === last.from + 1 && level?.kind === 'place-head';
  if (opens) return read({ kind: 'proper', from: at, to: end + 1 });
  return closes && isBoundary(scan, end) ? read({ kind: 'proper', from: at, to: end }) : PASS;
};

/** "ĐẢNG ỦY PHƯỜNG BỒNG SƠN": where case does not tell, a verb of one syllable with nothing behind it closes the name. */
const lastOfCapitals: VerbReader = ({ scan, at, last }, { value, end }) => {
  const closes = end - at === 1 && (scan.tokens[end]?.kind ?? 'mark') === 'mark';
  if (scan.source.style !== 'upper' || value.type !== 'stop' || value.verb !== 'task' || !closes) return PASS;
  return last?.kind === 'proper' ? read({ kind: 'proper', from: at, to: end }) : PASS;
};

/** "Trung tâm Hỗ trợ sinh viên": right after its head the word is the field. */
const workBehindHead: VerbReader = ({ scan, at, capital, more, field }, { value, end }) => {
  if (!capital || !more || value.type !== 'role' || end - at < 2 || !isSmall(scan, at + 1)) return PASS;
  // "Phòng Tham mưu tổ chức tập huấn"
  if (field?.end === end - 2 && isHolding(scan, field.end)) return read(fieldPart(at, field));
  return readLoosely({ kind: 'proper', from: at, to: end });
};

/** Syllables of a head that says what the body is: "Trung tâm giáo dục thường xuyên". */
const TELLING_SYLLABLES = 3;

/**
 * "… chủ trì"; "Văn phòng Sở tổ chức", "Công đoàn Công ty xây dựng kế hoạch": after a chain of heads, or one of many
 * words, a verb in small letters is a verb, and so is work with its object.
 */
const predicate: VerbReader = ({ small, fieldEnd, last }, { value, end }, { parts }) => {
  const behindChain = small && parts.length > 1;
  if (value.type === 'stop') {
    const long = last?.kind === 'head' && last.to - last.from >= TELLING_SYLLABLES && !TEAM_PHRASES.has(last.phrase);
    return small && (behindChain || long) && value.verb === 'task' && end > fieldEnd ? ENDS : PASS;
  }
  return value.type === 'role' && (value.strength === 'named' || behindChain) ? ENDS : PASS;
};

/** "Ban Tổ chức Hội thi", "Ban Chỉ đạo Đại hội": the event belongs to the name. */
const eventOf: VerbReader = ({ scan, at, capital, last }, { value, end }) => {
  if (value.type !== 'not-unit' || last === null || end - at < 2) return PASS;
  const organises = last.kind === 'field' && phraseOf(scan, last.from, last.to) === 'tổ chức';
  return capital || organises ? readLoosely({ kind: 'proper', from: at, to: end }) : PASS;
};

/** "Thư viện tổ chức", "Thư viện xây dựng kế hoạch": only boards, divisions and teams are named by a verb of doing. */
const workOfOthers: VerbReader = ({ scan, at, verb, small, last }) =>
  (verb?.value.type === 'role' || isHolding(scan, at)) &&
  small &&
  last?.kind === 'head' &&
  !NAMED_BY_WORK.has(last.head.kind)
    ? ENDS
    : PASS;

/** "Phòng Quản lý", "Ban tổ chức": where a name must go on, the verb is its field or its name. */
const workOfBody: VerbReader = ({ at, token, capital, small, more, last, field }, { value }) => {
  if (!more && last !== null) return PASS;
  if (field && (value.type !== 'role' || !small || last?.kind === 'head')) return read(fieldPart(at, field));
  return capital && !ALWAYS_STOP.has(token.key) ? read({ kind: 'proper', from: at, to: at + 1 }) : PASS;
};

/** "Ban Chỉ đạo hiến máu tỉnh": what a committee is for, before its level. */
const workOfCouncil: VerbReader = ({ scan, at, last, field }, { value, end }) => {
  const council = last?.kind === 'head' && last.head.kind === 'steering' && value.type === 'stop';
  if (!council || field?.end !== end || field.value.verbLike) return PASS;
  return scan.longest(end, 'place-head') === null ? PASS : read(fieldPart(at, field));
};

/** "Tổ đón tiếp", "Bộ phận đảm bảo an ninh": a team is named by what it does. */
const workOfTeam: VerbReader = ({ at, token, capital, more, last }, { value, end }) => {
  const team = more && last?.kind === 'head' && TEAM_PHRASES.has(last.phrase);
  if (!team || capital || value.type !== 'stop' || ALWAYS_STOP.has(token.key)) return PASS;
  return readLoosely({ kind: 'small', from: at, to: end });
};

/** "Lớp trực tuần 2B": the class whose turn it is; "Lớp 2B trực tuần" says what it does. */
const turnOfClass: VerbReader = ({ scan, at, last }, { end }) => {
  const turn = last?.kind === 'head' && CLASS_PHRASES.has(last.phrase) && TURN_PHRASES.has(phraseOf(scan, at, end));
  if (!turn || !isNumberAt(scan, end)) return PASS;
  return read({ kind: 'small', from: at, to: end }, { kind: 'number', from: end, to: end + 1 });
};

/** "Cụm sinh hoạt số 3", "Khối thi đấu 2": what a numbered group meets for. */
const workOfNumbered: VerbReader = ({ scan, at, last }, { value, end }, { parts }) => {
  const group = parts.length === 1 && last?.kind === 'head' && last.head.kind === 'group';
  const counted = AMOUNT_WORDS.has(scan.tokens[end + 1]?.key ?? '');
  const numbered = isNumberAt(scan, end) ? !counted : scan.tokens[end]?.key === 'số' && isNumberAt(scan, end + 1);
  return group && numbered && value.type !== 'assign' ? read({ kind: 'small', from: at, to: end }) : PASS;
};

/** "Phòng Tổng hợp Đối ngoại", "Trung tâm Tư vấn và Hỗ trợ …": a field with a capital that is also a verb. */
const capitalField: VerbReader = ({ at, capital, field }, { value, end }, { parts }) =>
  field?.end === end && capital && (value.type !== 'role' || parts.at(-1)?.kind === 'joint')
    ? read(fieldPart(at, field))
    : PASS;

const VERB_READERS: readonly VerbReader[] = [
  capitalVerb,
  syllableOfPlace,
  lastOfCapitals,
  workBehindHead,
  capitalField,
  predicate,
  eventOf,
  workOfOthers,
  workOfBody,
  workOfCouncil,
  workOfTeam,
  turnOfClass,
  workOfNumbered,
];

/** A verb or a role after a complete name ends it; the same word right after "Phòng", "Ban" is its field. */
export const verb: WordReader = (look, state) => {
  const { stop, stopEnd, fieldEnd, headEnd, placeEnd } = look;
  if (!stop || stopEnd < Math.max(fieldEnd, headEnd, placeEnd)) return PASS;
  for (const reader of VERB_READERS) {
    const step = reader(look, stop, state);
    if (step.kind !== 'pass') return step;
  }
  return ENDS;
};
