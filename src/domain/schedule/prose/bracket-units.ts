import type { ParseOptions } from '../../units/assignment-parser';
import { unitsFor, type Readers } from '../readers';
import { isGenericPlace, startsLikeRoom } from '../place';
import type { PickedUnits } from './picked-units';

const LAST_BRACKET = /\(([^()\d:]{4,80})\)[\s.;]*$/u;
/** Bodies that are also places to go to: "tiêm chủng (Trạm Y tế)" may say where. */
const ALSO_PLACES = /^(?:ubnd|ủy ban|trường|trạm|trung tâm|nhà|bệnh viện|xã|phường|thôn|ấp|khu|khối|lớp)(?![\p{L}])/iu;
/** How much of the words the names must fill. */
const FILLED = 0.8;

/**
 * The units of a bracket that closes the words and holds nothing else: "Kiểm tra dây chuyền số 2 ngày 06/5 (Phòng An toàn)" is
 * done by that office. `null` when the bracket says more, names a collective, or may be the place.
 */
export const bracketUnits = (text: string, readers: Readers, options: ParseOptions): PickedUnits | null => {
  const match = LAST_BRACKET.exec(text);
  const inner = match?.[1] ?? '';
  if (!match || match.index === 0 || ALSO_PLACES.test(inner) || startsLikeRoom(inner) || isGenericPlace(inner))
    return null;
  const assignments = readers.parseAssignments(inner, unitsFor(options, 'responsible'));
  if (assignments.length === 0 || assignments.some(({ collective }) => collective)) return null;
  const filled = assignments.reduce((sum, { span }) => sum + (span.end - span.start), 0);
  if (filled < inner.replace(/[\s,;]+/gu, ' ').length * FILLED) return null;
  return {
    assignments,
    note: inner.trim(),
    span: { start: match.index + 1, end: match.index + 1 + inner.length },
    drop: { start: match.index, end: match.index + match[0].length },
  };
};
