import { PLAIN_BODIES, STUDY_HOUSES } from '../../../lexicon/head-kinds';
import { BODY_TAILS } from '../../../lexicon/name-words';
import type { PhraseHit } from '../../phrases';
import { isCapital, type LexemeOf, type Scan } from '../../scan';
import { isBoundary } from '../boundary';
import { isSmall, phraseOf, startsWith } from '../letters';
import type { WordLook, WordReader } from '../looking';
import { fieldPart } from '../parts';
import type { ReadState } from '../read-state';
import { ENDS, PASS } from '../step';

type FieldHit = PhraseHit<LexemeOf<'field'>>;

/** "Sản xuất", "Nhi đồng": a field of one syllable that is only the first half of another word. */
const isHalfWord = (scan: Scan, at: number, end: number): boolean =>
  end - at === 1 &&
  scan.source.style === 'mixed' &&
  isCapital(scan, at) &&
  isSmall(scan, end) &&
  !isBoundary(scan, end) &&
  !scan.longest(end, 'field');

/** "CLB Thanh niên khởi nghiệp": a group is named by what it is for, when nothing follows. */
const isPurpose = ({ scan, last, house }: WordLook, { end }: FieldHit): boolean => {
  if (last?.kind !== 'field' || house?.head.kind !== 'group') return false;
  const closing = scan.tokens[end];
  return closing === undefined || (closing.kind === 'mark' && closing.key !== ',');
};

/** "Công ty cổ phần đầu tư và phát triển …", "Phòng Đào tạo, nghiên cứu khoa học và …": the second of two works. */
const isPaired = ({ scan, at, last }: WordLook, { parts }: ReadState): boolean =>
  parts.at(-1)?.kind === 'joint' && last !== null && (isSmall(scan, last.from) || scan.tokens[at - 1]?.key === ',');

/** Syllables of a work that says what it is about: "xây dựng nông thôn mới", "chuyển đổi số". */
const TELLING_SYLLABLES = 3;

/** "Ban Chỉ đạo xây dựng nông thôn mới", "Ban chỉ huy phòng chống thiên tai": called after the work it was set up for. */
const isMandate = ({ at, last }: WordLook, { end }: FieldHit): boolean =>
  last?.kind === 'head' &&
  (last.head.kind === 'steering' || last.phrase === 'ban chỉ huy') &&
  end - at >= TELLING_SYLLABLES;

/** "Công đoàn giáo dục tỉnh": the branch of a union, before its place. */
const isBranchOfUnion = ({ scan, at, last }: WordLook, { end }: FieldHit): boolean =>
  last?.kind === 'head' &&
  last.phrase.endsWith('công đoàn') &&
  BODY_TAILS.has(phraseOf(scan, at, end)) &&
  scan.longest(end, 'place-head') !== null;

/** "Trung tâm Dịch vụ hỗ trợ nông dân": the service is named by its work. */
const isService = ({ scan, last }: WordLook): boolean => last !== null && startsWith(scan, last.to - 2, ['dịch', 'vụ']);

/** "Trung tâm Tư vấn chuyển giao công nghệ": what the work of a centre is about, where the name or its place ends. */
const isObject = ({ scan, last, house }: WordLook, { end }: FieldHit): boolean =>
  last?.kind === 'field' &&
  last.verbLike &&
  STUDY_HOUSES.has(house?.head.kind ?? '') &&
  (isBoundary(scan, end) || scan.longest(end, 'place-name') !== null);

/** A field that is a verb, in small letters behind a complete name, tells what the body does. */
const isWork = (look: WordLook, hit: FieldHit, state: ReadState): boolean =>
  hit.value.verbLike &&
  (look.small || look.scan.source.style === 'lower') &&
  !state.loose &&
  !isPurpose(look, hit) &&
  !isService(look) &&
  !isObject(look, hit) &&
  !isMandate(look, hit) &&
  !isBranchOfUnion(look, hit) &&
  !isPaired(look, state);

/** "Báo Cần Thơ điện tử" */
const isOnline = ({ scan, at, house }: WordLook): boolean =>
  house?.head.kind === 'press' && startsWith(scan, at, ['điện', 'tử']);

/** "Văn phòng hội trường", "UBND xã Hòa Bình văn nghệ": a small field behind a whole name that is none of its words. */
const isAside = (look: WordLook, hit: FieldHit, { parts }: ReadState): boolean => {
  const { scan, at, token, small, last } = look;
  if (
    !small ||
    !last ||
    isOnline(look) ||
    isMandate(look, hit) ||
    token.key === 'các' ||
    BODY_TAILS.has(phraseOf(scan, at, hit.end))
  )
    return false;
  // "Công đoàn dệt may Việt Nam": a place behind it tells that the branch is named.
  const place = isCapital(scan, hit.end) && scan.longest(hit.end, 'place-name', 'field') !== null;
  if (place || isCapital(scan, hit.end - 1)) return false;
  if (last.kind === 'number' || last.kind === 'place-name') return true;
  if (last.kind === 'proper') return parts.some((part) => part.kind === 'place-head');
  if (last.kind !== 'head' || last.head.complement !== 'optional' || !PLAIN_BODIES.has(last.head.kind)) return false;
  // "Công an giao thông": a sort of it, when a verb or mark follows.
  return !(last.head.kind === 'armed' && !hit.value.verbLike && isBoundary(scan, hit.end));
};

/** What a body is for: "Sở Y tế", "Phòng Tài chính - Kế hoạch". */
export const field: WordReader = (look, state) => {
  const { scan, at, more, last, capital } = look;
  if (!look.field || isHalfWord(scan, at, look.fieldEnd)) return PASS;
  const complete = !more && last !== null;
  if (complete && (isWork(look, look.field, state) || isAside(look, look.field, state))) return ENDS;
  // A field with a capital: the small words before it are settled, a verb behind it is a verb.
  return { kind: 'read', parts: [fieldPart(at, look.field)], loose: state.loose && !capital };
};
