import type { Assignment } from '../../units/assignment';
import type { ParseOptions } from '../../units/assignment-parser';
import { unitsFor, type Readers } from '../readers';
import { isGenericPlace, startsLikeRoom } from '../place';
import { startsWithEvent, startsWithVerb } from '../vocabulary/events';
import type { PickedUnits } from './picked-units';

const LAST_BRACKET = /\(([^()\d:]{4,80})\)[\s.;]*$/u;
/** Bodies that are also places to go to: "tiêm chủng (Trạm Y tế)" may say where. */
const ALSO_PLACES = /^(?:ubnd|ủy ban|trường|trạm|trung tâm|nhà|bệnh viện|xã|phường|thôn|ấp|khu|khối|lớp)(?![\p{L}])/iu;
/** How much of the words the names must fill. */
const FILLED = 0.8;

/** The units that fill the words ("Phòng An toàn, Đội bảo vệ"); none when the words say more, name a collective or a place. */
const onlyUnits = (words: string, readers: Readers, options: ParseOptions): readonly Assignment[] => {
  if (ALSO_PLACES.test(words) || startsLikeRoom(words) || isGenericPlace(words)) return [];
  const assignments = readers.parseAssignments(words, unitsFor(options, 'responsible'));
  if (assignments.some(({ collective }) => collective)) return [];
  const filled = assignments.reduce((sum, { span }) => sum + (span.end - span.start), 0);
  return filled < words.replace(/[\s,;]+/gu, ' ').length * FILLED ? [] : assignments;
};

/**
 * The units of a bracket that closes the words and holds nothing else: "Kiểm tra dây chuyền số 2 ngày 06/5 (Phòng An toàn)" is
 * done by that office. `null` when the bracket says more, names a collective, or may be the place.
 */
export const bracketUnits = (text: string, readers: Readers, options: ParseOptions): PickedUnits | null => {
  const match = LAST_BRACKET.exec(text);
  const inner = match?.[1] ?? '';
  if (!match || match.index === 0) return null;
  const assignments = onlyUnits(inner, readers, options);
  if (assignments.length === 0) return null;
  return {
    assignments,
    note: inner.trim(),
    span: { start: match.index + 1, end: match.index + 1 + inner.length },
    drop: { start: match.index, end: match.index + match[0].length },
  };
};

const AFTER_COLON = /^([^:]{6,110}):\s+([^:;.()\d]{4,80}?)(?=,\s[^:;()]*\d[^:;()]*$|,\s(?:sáng|chiều|tối)\s)/iu;

/**
 * The units between the colon of an act and its time: "Dâng hương tượng đài: Đoàn Thanh niên, 7h ngày 20/11". `null` when the
 * words before the colon are no act, or what stands there is more than units.
 */
export const colonUnits = (text: string, readers: Readers, options: ParseOptions): PickedUnits | null => {
  const [whole, head = '', words = ''] = AFTER_COLON.exec(text) ?? [];
  if (whole === undefined || !(startsWithVerb(head) || startsWithEvent(head))) return null;
  const assignments = onlyUnits(words, readers, options);
  if (assignments.length === 0) return null;
  const span = { start: whole.length - words.length, end: whole.length };
  return { assignments, note: words, span, drop: { start: head.length, end: whole.length + 1 } };
};
