import { CELLS } from '../../../lexicon/head-kinds';
import { BRANCH_PHRASES, LEGAL_FORMS } from '../../../lexicon/name-words';
import { wantsMore } from '../../name-parts';
import { isCapital } from '../../scan';
import { hasDigit, isRoman } from '../../tokens';
import { isBoundary, isMarkOrEnd } from '../boundary';
import { isNumberAt, startsWith } from '../letters';
import type { ReadState } from '../read-state';
import { ENDS, PASS, read } from '../step';
import { afterFellowUnion } from '../unions';
import { join, jointPart, type JointLook, type JointReader } from './joint-look';
import { isOneOfMany, isOwnedByDash } from './owned-by-dash';

type DashTest = (look: JointLook, state: ReadState) => boolean;

const TRANSACTION_OFFICE = ['phòng', 'giao', 'dịch'];

/** Rank of the regions among the levels of places (places.ts). */
const REGION = 0;

/** "Cụm 1 - 5": a range. */
const isRange: DashTest = ({ last, nextToken }) =>
  last.kind === 'number' && (hasDigit(nextToken) || isRoman(nextToken));

/** "Ngân hàng X - Chi nhánh Y", "… - Phòng giao dịch Z". */
const isBranch: DashTest = ({ scan, next, nextHead }) =>
  nextHead !== null &&
  (BRANCH_PHRASES.has(nextHead.value.phrase) ||
    (nextHead.value.phrase === 'phòng' && startsWith(scan, next, TRANSACTION_OFFICE)));

/** "Tổng Công ty X - CTCP" */
const isLegalForm: DashTest = ({ scan, head, house }) =>
  head !== null && LEGAL_FORMS.has(head.value.phrase) && isBoundary(scan, head.end) && house?.head.kind === 'company';

/** "Chi bộ 3 - Khu phố 4" */
const isNumberedCell: DashTest = ({ scan, head, last }, { parts }) => {
  const first = parts[0];
  const area = head !== null && head.value.head.kind === 'area' && isNumberAt(scan, head.end);
  return area && last.kind === 'number' && first?.kind === 'head' && CELLS.has(first.head.kind);
};

/** "VP Đoàn - Hội - Đội": one office of several unions. */
const isFellowUnion: DashTest = ({ scan, at }, { parts }) => {
  const [office] = parts;
  const ofUnion = office?.kind === 'head' && /^(?:văn phòng|vp)/u.test(office.phrase);
  return ofUnion && afterFellowUnion(scan, at) !== null;
};

/** Houses that share one cell: offices of a district. */
const JOINT_HOUSES: ReadonlySet<string> = new Set([
  'court',
  'bureau',
  'department',
  'agency',
  'health',
  'press',
  'company',
]);

/** "Chi đoàn Tòa án - Viện kiểm sát - Thi hành án huyện X": one cell of several houses, none with a name of its own before the last. */
const isJointCell: DashTest = ({ head, last, house }, { parts }) => {
  const [cell] = parts;
  if (cell?.kind !== 'head' || !cell.phrase.startsWith('chi ') || !CELLS.has(cell.head.kind)) return false;
  const open = last.kind === 'head' || last.kind === 'field';
  const inner = house !== null && house !== cell && JOINT_HOUSES.has(house.head.kind);
  return open && inner && head !== null && JOINT_HOUSES.has(head.value.head.kind);
};

/** "Viện Sốt rét - KST - CT Quy Nhơn": short forms of fields. */
const isShortField: DashTest = ({ scan, at, head, last, nextToken }) => {
  const before = scan.tokens[at - 1];
  const short = nextToken.letters === 'upper' && nextToken.text.length < 4 && last.kind === 'proper';
  return head !== null && short && before?.kind === 'word' && before.letters === 'upper';
};

const TEAMS: ReadonlySet<string> = new Set(['tổ', 'nhóm']);
const SIDE_ROOMS: ReadonlySet<string> = new Set(['thư viện', 'văn phòng']);

/** "Tổ CNTT - Thư viện": a second room of a school's team. */
const isRoomOfTeam: DashTest = ({ scan, at, head, last }, { parts: [team] }) =>
  team?.kind === 'head' &&
  TEAMS.has(team.phrase) &&
  last.kind === 'field' &&
  head !== null &&
  SIDE_ROOMS.has(head.value.phrase) &&
  isMarkOrEnd(scan, head.end) &&
  !isOneOfMany(scan, at);

/** Heads behind a dash that go on the name before it. */
const HEADS_THAT_JOIN: readonly DashTest[] = [
  isBranch,
  isLegalForm,
  isOwnedByDash,
  isNumberedCell,
  isShortField,
  isJointCell,
  isFellowUnion,
  isRoomOfTeam,
];

/** True when a head behind the dash begins another name. "quân-dân": with no blanks and small it is one word. */
const isOther: DashTest = ({ scan, token, next, nextToken, head }, { parts }) =>
  head !== null && !wantsMore(parts) && !(token.tight && nextToken.tight && !isCapital(scan, next));

/** "Cụm thi đua số 5 - Khu vực Tây Nam Bộ" */
const isRegion: DashTest = ({ scan, next }) => {
  const place = scan.longest(next, 'place-head');
  return place?.value.rank === REGION && isCapital(scan, next) && isCapital(scan, place.end);
};

const REGION_WORDS = ['khu', 'vực'];

/** "Chi cục Thuế khu vực Quận 7 - huyện Nhà Bè": an office of two districts. */
const isSecondDistrict: DashTest = ({ scan, next, head }, { parts }) =>
  head === null &&
  scan.longest(next, 'place-head') !== null &&
  parts.some(({ kind, from }) => kind === 'place-head' && startsWith(scan, from, REGION_WORDS));

/** "Công ty TNHH Dai-ichi Việt Nam", "CLB Shin-chan": a foreign word with a dash inside. */
const isForeignWord: DashTest = ({ token, nextToken, last, house, stops }) => {
  const inside = token.tight && nextToken.tight && last.kind === 'proper' && !stops;
  return inside && (house?.head.kind === 'company' || nextToken.letters === 'lower');
};

/** A dash: "Khối Đảng - Đoàn thể", "Tổ Văn - Sử", "Phòng CSGT - Công an tỉnh". */
export const dash: JointReader = (look, state) => {
  const { scan, token, next, nextToken, field, head, stops } = look;
  if (token.key !== '-') return PASS;
  if (isRange(look, state)) return ENDS;
  if (HEADS_THAT_JOIN.some((test) => test(look, state))) return join(look);
  if (isSecondDistrict(look, state)) return join(look);
  if (isForeignWord(look, state)) return read(jointPart(look), { kind: 'proper', from: next, to: next + 1 });
  // A bare head word after a dash may be a field.
  if (isOther(look, state)) return field && field.end > (head?.end ?? next) ? join(look) : ENDS;
  const capital = isCapital(scan, next);
  if (stops && !(capital && field)) return ENDS;
  if (isRegion(look, state)) return join(look);
  if (state.inList && !token.tight && !field) return ENDS;
  return capital || field || (hasDigit(nextToken) && token.tight) ? join(look) : ENDS;
};
